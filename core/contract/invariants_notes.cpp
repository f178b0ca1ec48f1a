// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/invariants_notes.hpp"

#include "core/contract/decode_own.hpp"
#include "core/contract/read.hpp"

namespace tally::contract {
namespace {

/// From disbursal on, until a closed loan's notes go.
bool is_whole(const StateView& view, const LoanId& id) {
  const auto loan = read_loan(view, id);
  return loan &&
         (loan->status == LoanStatus::kActive || loan->status == LoanStatus::kDefaulted);
}

}  // namespace

void NoteSums::add(KeyKind kind, ByteView key, ByteView value, int sign) {
  if (kind == KeyKind::kNote) {
    const auto note = decode_own<NoteRecord>(value);
    offered_minus_offers_[{loan_in(key), holder_in(key)}] += sign * __int128{note.offered};
    loans_[loan_in(key)].units += sign * note.units;
    loans_[loan_in(key)].counted_minus_notes -= sign;
  } else if (kind == KeyKind::kOffer) {
    const auto offer = decode_own<OfferRecord>(value);
    offered_minus_offers_[{loan_in(key), offer.seller}] -= sign * __int128{offer.units};
  } else if (kind == KeyKind::kLoan) {
    loans_[loan_in(key)].counted_minus_notes +=
        sign * std::int64_t{decode_own<LoanRecord>(value).notes};
  }
}

void NoteSums::report(std::vector<std::string>& problems) const {
  for (const auto& [note, difference] : offered_minus_offers_)
    if (difference != 0)
      problems.push_back("offers of account " + note.second.hex() + " on loan " +
                         note.first.hex() + " are miscounted");
}

void NoteSums::report_moves(const StateView& before, const StateView& after,
                            std::vector<std::string>& problems) const {
  for (const auto& [loan, sums] : loans_) {
    if (sums.units == 0 && sums.counted_minus_notes == 0) continue;
    if (is_whole(before, loan) && is_whole(after, loan))
      problems.push_back("units of loan " + loan.hex() + " appear or vanish");
  }
}

void check_note(ByteView key, ByteView value, std::vector<std::string>& problems) {
  const auto note = decode_own<NoteRecord>(value);
  if (note.units < 1 || note.offered < 0 || note.offered > note.units)
    problems.push_back("note of account " + holder_in(key).hex() + " on loan " +
                       loan_in(key).hex() + " has impossible units");
}

}  // namespace tally::contract
