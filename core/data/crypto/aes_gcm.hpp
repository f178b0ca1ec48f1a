// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <optional>

#include "core/data/bytes.hpp"

/// AES in Galois/counter mode, for documents whose format asks for it.
/// Shape:  key 16 or 32 bytes; nonce 12; sealed = ciphertext ‖ 16-byte tag. `header` is bound to
///         the result but not hidden in it. One nonce serves one seal under one key.
/// Errors: open is empty when anything is not what was sealed.
/// Thread: any.
/// Source: SP 800-38D.
namespace tally {

using GcmNonce = std::array<std::uint8_t, 12>;

[[nodiscard]] Bytes seal_aes_gcm(ByteView key, const GcmNonce& nonce, ByteView header,
                                 ByteView plain);
[[nodiscard]] std::optional<Bytes> open_aes_gcm(ByteView key, const GcmNonce& nonce,
                                                ByteView header, ByteView sealed);

}  // namespace tally
