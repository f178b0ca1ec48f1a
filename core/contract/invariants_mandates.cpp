// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/invariants_mandates.hpp"

#include "core/contract/decode_own.hpp"
#include "core/contract/read.hpp"

namespace tally::contract {

void MandateSums::add(const StateView& view, KeyKind kind, ByteView key, ByteView value,
                      int sign) {
  if (kind == KeyKind::kMandate) {
    const auto mandate = decode_own<MandateRecord>(value);
    Difference& difference = differences_[mandate_in(key)];
    difference.in_bids += sign * __int128{mandate.in_bids.minor};
    difference.committed += sign * __int128{(mandate.terms.budget - mandate.free).minor};
    difference.borrowers += sign * std::int64_t{mandate.borrowers};
    difference.in_order += mandate.free.minor > 0 ? sign : 0;
  } else if (kind == KeyKind::kBid) {
    const auto bid = decode_own<BidRecord>(value);
    // The bids of a mandate that has ended stand on their own.
    if (bid.mandate && read_mandate(view, *bid.mandate))
      differences_[*bid.mandate].in_bids -= sign * __int128{bid.amount.minor};
  } else if (kind == KeyKind::kCommitted) {
    Difference& difference = differences_[mandate_in(key)];
    difference.committed -= sign * __int128{decode_own<Amount>(value).minor};
    difference.borrowers -= sign;
  } else if (kind == KeyKind::kMandateOrder) {
    const auto id = decode_own<MandateId>(value);
    const auto mandate = read_mandate(view, id);
    const bool is_its_place =
        mandate && mandate->turn == order_turn_in(key) &&
        mandate->terms.rate_floor == order_rate_in(key);
    differences_[id].in_order -= is_its_place ? sign : 2 * sign;
  }
}

void MandateSums::report(const StateView& after, std::vector<std::string>& problems) const {
  for (const auto& [id, difference] : differences_) {
    const auto mandate = read_mandate(after, id);
    const bool is_ended = !mandate;
    if ((difference.in_bids != 0 && !is_ended) || difference.committed != 0 ||
        difference.borrowers != 0)
      problems.push_back("mandate " + id.hex() + " has committed something else than it says");
    if (difference.in_order != 0)
      problems.push_back("mandate " + id.hex() + " is not where it should be in the order");
    if (mandate && (mandate->free.minor < 0 || mandate->in_bids.minor < 0 ||
                    mandate->free + mandate->in_bids > mandate->terms.budget))
      problems.push_back("mandate " + id.hex() + " has more than its budget");
  }
}

}  // namespace tally::contract
