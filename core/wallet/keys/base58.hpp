// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/data/bytes.hpp"

/// Bytes as text without look-alike characters, with 4 bytes of double SHA-256 as checksum: only
/// for the extended keys of BIP32. Our own texts are bech32m and bytewords.
/// Errors: empty for a foreign character, a wrong checksum, or more than `max_bytes`.
/// Thread: pure. Quadratic in the length, which is why it is bounded.
namespace tally::wallet {

[[nodiscard]] std::string to_base58_check(ByteView bytes);
[[nodiscard]] std::optional<Bytes> from_base58_check(std::string_view text, std::size_t max_bytes);

}  // namespace tally::wallet
