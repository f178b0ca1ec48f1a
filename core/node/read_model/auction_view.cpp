// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/read_model/auction_view.hpp"

#include <algorithm>

#include "core/contract/auction.hpp"
#include "core/contract/loan_rules.hpp"

namespace tally::node {

RatePpb judge_bids(const LoanTerms& terms, std::vector<BidRow>& bids) {
  std::ranges::sort(bids, {}, &BidRow::number);
  std::vector<contract::AuctionBid> offers;
  offers.reserve(bids.size());
  for (const BidRow& bid : bids) offers.push_back({bid.amount, bid.rate});
  Amount total;
  for (const BidRow& bid : bids) total += bid.amount;
  // With a minimum, less than the whole is lent when no more is offered.
  const bool reached = total >= contract::least_principal(terms);
  const contract::AuctionResult result = contract::clear_auction(
      offers, reached ? std::min(total, terms.principal) : terms.principal);
  for (std::size_t i = 0; i < bids.size(); ++i) {
    bids[i].winning_amount = result.taken[i];
    bids[i].would_win = result.taken[i].minor > 0;
  }
  return result.filled ? result.rate : terms.rate_ceiling;
}

}  // namespace tally::node
