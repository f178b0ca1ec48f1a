// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/data/account.hpp"
#include "core/data/crypto/signature.hpp"

/// "I hold the key of this account", said about a text.
/// Shape:  signature over H(kWalletFile ‖ "message" ‖ account ‖ text); a proof is the key and the
///         signature in 192 hexadecimal digits. No transaction is ever signed over such a hash.
/// Limits: of accounts of one key; the account's first policy, not one that it was changed to.
/// Thread: pure.
namespace tally::wallet {

inline constexpr std::size_t kMaxMessageBytes = 4'096;

/// The proof. Requires at most kMaxMessageBytes.
[[nodiscard]] std::string sign_message(const SecretKey& key, std::string_view text);
/// Did the holder of `account` sign exactly this text?
[[nodiscard]] bool verify_message(const AccountId& account, std::string_view text,
                                  std::string_view proof);

}  // namespace tally::wallet
