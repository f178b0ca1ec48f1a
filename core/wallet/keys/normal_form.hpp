// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

#include "core/data/crypto/secret_bytes.hpp"

/// Unicode's form NFKD, which BIP39 wants words and passphrases in. The door of utf8proc.
/// Errors: empty for bytes that are no UTF-8, or more than kMaxTextBytes.
/// Thread: pure.
/// Limits: what the installed utf8proc knows (Unicode 14 with 2.7); a passphrase of characters that
///         are younger is kept as it is.
namespace tally::wallet {

inline constexpr std::size_t kMaxTextBytes = 4096;

[[nodiscard]] std::optional<SecretBytes> to_nfkd(std::string_view text);

}  // namespace tally::wallet
