// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <vector>

/// Where each key of a wallet stands in the tree of its seed.
/// Shape:  money           m/44'/COIN'/account'/0/index          secp256k1 (BIP32)
///         holder of facts m/7391'/0'/account'/issuer'/number'   nist256p1 (SLIP-0010)
///         COIN is 7391 on the main network and 1 on every other, as wallets have it.
/// Thread: pure.
namespace tally::wallet {

inline constexpr std::uint32_t kCoinNumber = 7391;

/// Requires numbers below 2^31.
[[nodiscard]] std::vector<std::uint32_t> money_path(bool practice, std::uint32_t account,
                                                    std::uint32_t index);
/// The node whose public side a watch-only wallet holds: m/44'/COIN'/account'.
[[nodiscard]] std::vector<std::uint32_t> account_path(bool practice, std::uint32_t account);
[[nodiscard]] std::vector<std::uint32_t> holder_path(std::uint32_t account, std::uint32_t issuer,
                                                     std::uint32_t number);

}  // namespace tally::wallet
