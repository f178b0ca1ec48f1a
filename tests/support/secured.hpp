// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTest>

#include "tests/support/world.hpp"

/// Worlds with gold for collateral, and ladders of refusals in order of precedence.
namespace tally::test {

inline constexpr AssetId kGold{2};

/// Everybody has 1'000 of gold, too.
inline Setup with_gold(std::vector<std::string> more = {}) {
  return {std::move(more), [](contract::Genesis& genesis) {
            const auto dollars = genesis.allocations;
            genesis.assets.push_back({"GOLD", "Gold", 0, AccountId{}});
            for (const auto& given : dollars)
              if (given.asset == kDollar)
                genesis.allocations.push_back({given.account, kGold, Amount{1'000}});
          }};
}

inline std::int64_t gold(World& world, const std::string& name) {
  return contract::read_balance(world.state(), world.account(name), kGold).available.minor;
}

/// Anna's listing over 12'000.00 at 12 %, to be lent by ben and carla.
inline LoanId listing(World& world) {
  LoanTerms terms = usual_terms(world);
  terms.close_when_full = true;
  return world.apply_for("anna", terms);
}

inline void lend(World& world, const LoanId& loan) {
  world.send("ben", PlaceBid{loan, Amount{800'000}, RatePpb{120'000'000}});
  world.send("carla", PlaceBid{loan, Amount{400'000}, RatePpb{120'000'000}});
  world.block();
}

/// One reason for refusal and how to bring it about.
struct Refused {
  contract::TxError error;
  std::function<void(std::string& sender, Body& body)> spoil;
};
template <typename T>
Refused change(contract::TxError error, std::function<void(T&)> spoil) {
  return {error, [spoil](std::string&, Body& body) { spoil(std::get<T>(body)); }};
}
inline Refused sent_by(contract::TxError error, const std::string& name) {
  return {error, [name](std::string& sender, Body&) { sender = name; }};
}

/// Of any two reasons the earlier one is reported.
inline void climb(World& world, const std::string& who, const Body& good,
                  const std::vector<Refused>& rungs) {
  QCOMPARE(contract::to_string(world.refusal(world.make(who, good))), "none");
  for (std::size_t k = 0; k < rungs.size(); ++k)
    for (std::size_t later = k; later < rungs.size(); ++later) {
      std::string sender = who;
      Body body = good;
      rungs[later].spoil(sender, body);
      rungs[k].spoil(sender, body);
      QCOMPARE(contract::to_string(world.refusal(world.make(sender, body))),
               contract::to_string(rungs[k].error));
    }
}

}  // namespace tally::test
