// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/auction.hpp"

#include <algorithm>
#include <numeric>

namespace tally::contract {

AuctionResult clear_auction(const std::vector<AuctionBid>& bids, Amount principal) {
  std::vector<std::size_t> order(bids.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&bids](std::size_t i) { return bids[i].rate; });

  AuctionResult result;
  result.taken.assign(bids.size(), Amount{});
  Amount missing = principal;
  for (const std::size_t i : order) {
    if (missing.minor == 0) break;
    result.taken[i] = std::min(bids[i].amount, missing);
    result.rate = bids[i].rate;
    missing -= result.taken[i];
  }
  result.filled = missing.minor == 0;
  return result;
}

}  // namespace tally::contract
