// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/random.hpp"

#include <botan/system_rng.h>

namespace tally {

void fill_random(std::span<std::uint8_t> out) {
  Botan::system_rng().randomize(out.data(), out.size());
}

}  // namespace tally
