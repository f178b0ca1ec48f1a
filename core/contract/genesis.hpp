// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/contract/params.hpp"
#include "core/data/block/validator_set.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/state_view.hpp"

/// How a network begins: block 0, so to speak. Its hash is the ChainId.
/// Shape:  assets[0] is the native coin; an allocation names an asset by its index.
/// Errors: validate_genesis gives one plain sentence, empty when all is well.
namespace tally::contract {

inline constexpr std::size_t kMaxNetworkNameBytes = 40;
inline constexpr std::size_t kMaxGenesisAssets = 1'000;
inline constexpr std::size_t kMaxGenesisAllocations = 1'000'000;

struct GenesisAsset {
  std::string symbol;
  std::string name;
  std::uint8_t decimals = 2;
  AccountId issuer;  ///< zeroes: nobody can issue more

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.symbol, 8);
    io.text(self.name, 40);
    io(self.decimals);
    io(self.issuer);
  }
};

struct GenesisAllocation {
  AccountId account;
  AssetId asset;
  Amount amount;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.account);
    io(self.asset);
    io(self.amount);
  }
};

struct Genesis {
  std::string network_name;
  bool practice = false;  ///< addresses begin with ptly1, wallets may go without a passphrase
  Timestamp time;
  ChainParams params;
  std::vector<GenesisAsset> assets;
  std::vector<GenesisAllocation> allocations;
  ValidatorSet validators;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.network_name, kMaxNetworkNameBytes);
    io(self.practice);
    io(self.time);
    io(self.params);
    io.list(self.assets, kMaxGenesisAssets);
    io.list(self.allocations, kMaxGenesisAllocations);
    io(self.validators);
  }
};

/// Also of one that was put together from a file: what passes can be encoded.
[[nodiscard]] std::string validate_genesis(const Genesis& genesis);
[[nodiscard]] ChainId chain_id(const Genesis& genesis);

/// The state before the first block. Requires a valid genesis.
[[nodiscard]] StateDiff genesis_state(const Genesis& genesis);

}  // namespace tally::contract
