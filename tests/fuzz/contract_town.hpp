// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "tests/support/world.hpp"

/// The network that the orders of contract_fuzz.cpp go to.
namespace tally::test {

/// The body of a transaction alone.
struct Ordered {
  Body body;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.variant(self.body);
  }
};

inline constexpr AssetId kGold{2};

/// Day 4: a loan of Anna's runs, lent by Ben and Carla; Dora's listing is open, with a bid of
/// Ben's; there is gold for collateral.
inline std::unique_ptr<World> contract_town() {
  auto world = std::make_unique<World>(Setup{{}, [](contract::Genesis& genesis) {
    const auto dollars = genesis.allocations;
    genesis.assets.push_back({"GOLD", "Gold", 0, {}});
    for (const auto& given : dollars)
      if (given.asset == kDollar)
        genesis.allocations.push_back({given.account, kGold, Amount{1'000}});
  }});
  LoanTerms terms = usual_terms(*world);
  terms.close_when_full = true;
  const LoanId running = world->apply_for("anna", terms);
  static_cast<void>(
      world->send("ben", PlaceBid{running, Amount{800'000}, RatePpb{120'000'000}}));
  static_cast<void>(
      world->send("carla", PlaceBid{running, Amount{400'000}, RatePpb{120'000'000}}));
  world->block();
  world->live_until(3);
  const LoanId open = world->apply_for("dora", usual_terms(*world));
  static_cast<void>(world->send("ben", PlaceBid{open, Amount{10'000}, RatePpb{110'000'000}}));
  world->live_until(4);
  return world;
}

}  // namespace tally::test
