// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/crypto/signature.hpp"

/// BIP340 over bytes of any length, for signatures made by other programs. What the chain signs is
/// always a hash: see signature.hpp.
/// Errors: false for any signature or key that is not valid.
/// Thread: any.
namespace tally {

[[nodiscard]] bool verify_bytes(const PublicKey& key, ByteView message, const Signature& signature);
/// `aux` is the auxiliary randomness of BIP340; the nonce depends on it.
[[nodiscard]] Signature sign_bytes(const SecretKey& key, ByteView message,
                                   const std::array<std::uint8_t, 32>& aux);

}  // namespace tally
