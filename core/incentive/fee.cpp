// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incentive/fee.hpp"

namespace tally::incentive {

Amount minimum_fee(Amount base, Amount per_byte, std::size_t size_bytes) {
  return base + Amount{mul_div(per_byte.minor, static_cast<std::int64_t>(size_bytes), 1,
                               Round::kDown)};
}

}  // namespace tally::incentive
