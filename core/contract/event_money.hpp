// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/data/amount.hpp"
#include "core/data/ids.hpp"

/// The events of balances, fees and assets; see event.hpp.
namespace tally::contract {

struct FeePaid {
  static constexpr std::uint16_t kKind = 1;
  AccountId payer;
  AccountId receiver;  ///< the proposer's reward account
  Amount fee;          ///< native coin
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.payer); io(self.receiver); io(self.fee); }
};

struct Transferred {
  static constexpr std::uint16_t kKind = 2;
  AccountId from;
  AccountId to;
  AssetId asset;
  Amount amount;
  std::string reference;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.from); io(self.to); io(self.asset); io(self.amount); io.text(self.reference, 64);
  }
};

struct AssetCreated {
  static constexpr std::uint16_t kKind = 3;
  AssetId asset;
  std::string symbol;
  std::string name;
  std::uint8_t decimals = 0;
  AccountId issuer;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.asset); io.text(self.symbol, 8); io.text(self.name, 40); io(self.decimals);
    io(self.issuer);
  }
};

struct AssetIssued {
  static constexpr std::uint16_t kKind = 4;
  AssetId asset;
  AccountId to;
  Amount amount;
  Amount supply;  ///< after
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.asset); io(self.to); io(self.amount); io(self.supply);
  }
};

struct AssetRedeemed {
  static constexpr std::uint16_t kKind = 5;
  AssetId asset;
  AccountId from;
  Amount amount;
  Amount supply;  ///< after
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.asset); io(self.from); io(self.amount); io(self.supply);
  }
};

/// The balance after a transaction or a step of due work, once for each balance it touched.
struct BalanceChanged {
  static constexpr std::uint16_t kKind = 6;
  AccountId account;
  AssetId asset;
  Amount available;
  Amount on_hold;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.account); io(self.asset); io(self.available); io(self.on_hold);
  }
};

}  // namespace tally::contract
