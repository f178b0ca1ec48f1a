// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/read_model/records.hpp"

/// What the auction of a listing would give if it ended now, by the contract's own rule.
/// Thread: pure.
namespace tally::node {

/// Sets would_win and winning_amount of each bid and orders them by number. The rate that all
/// winners would get; the ceiling as long as the bids do not cover the principal.
RatePpb judge_bids(const LoanTerms& terms, std::vector<BidRow>& bids);

}  // namespace tally::node
