// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/contract/genesis.hpp"
#include "core/data/result.hpp"

/// The file that founds a network, as people read and write it.
/// Shape:  {"format": 1, "network": "…", "practice": false, "time": "2026-01-01T00:00:00Z" or
///         milliseconds, "params": {…}, "assets": [{"symbol", "name", "decimals", "issuer"}],
///         "allocations": [{"account", "asset": symbol, "amount_minor"}],
///         "validators": [{"key", "reward_account", "power"}]}.
///         Accounts are addresses, keys 64 hexadecimal digits. Params that are left out keep their
///         defaults; members that nobody knows are refused. The first asset is the native coin.
/// Errors: one line that names the member, "validators[0].key: 64 hexadecimal digits are needed".
/// Thread: pure.
namespace tally::node {

inline constexpr std::size_t kMaxGenesisBytes = 256 << 20;

[[nodiscard]] std::string print_genesis(const contract::Genesis& genesis);
/// Also the rules of validate_genesis.
[[nodiscard]] Result<contract::Genesis, std::string> parse_genesis(const std::string& text);

}  // namespace tally::node
