// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/data/amount.hpp"
#include "core/data/rate.hpp"

/// The uniform-price auction of a listing.
/// Order:    lower rate first; of equal rates the earlier bid. Bids are taken until the principal
///           is reached; the last one taken may be taken in part. Everybody taken gets the rate of
///           the last one taken: nobody gets less than asked for.
/// Rounding: none; amounts add up to the principal exactly.
/// Source:   ours. 1'000 wanted; bids 600 at 9 %, 300 at 7 %, 500 at 8 %: 300 and 500 whole, 200 of
///           the 600, all at 9 %.
/// Thread:   pure.
namespace tally::contract {

struct AuctionBid {
  Amount amount;
  RatePpb rate;
};

struct AuctionResult {
  bool filled = false;  ///< the bids reach the principal
  RatePpb rate;         ///< of all taken; of the highest bid while not filled
  std::vector<Amount> taken;  ///< of each bid, in the order given
};

/// `bids` in order of their numbers.
[[nodiscard]] AuctionResult clear_auction(const std::vector<AuctionBid>& bids, Amount principal);

}  // namespace tally::contract
