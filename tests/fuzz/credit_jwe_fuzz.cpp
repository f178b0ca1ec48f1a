// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed deliveries: nothing random opens, and every other text that is sealed opens as itself.
#include <cstdint>
#include <cstdlib>

#include "core/credit/jwe.hpp"

using namespace tally;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  static const credit::SecretJwk kX = credit::SecretJwk::random(credit::Curve::kX25519);
  static const credit::SecretJwk kP = credit::SecretJwk::random(credit::Curve::kP256);
  for (const credit::SecretJwk* key : {&kX, &kP})
    if (credit::open_jwe(*key, text)) std::abort();
  if (size % 16 != 0) return 0;  // sealing is slow
  const auto sealed = credit::seal_jwe(kX.public_jwk(), text, {"t", "c", "", "u", "v"});
  if (!sealed) std::abort();
  const auto opened = credit::open_jwe(kX, *sealed);
  if (!opened || opened->plain != text) std::abort();
  return 0;
}
