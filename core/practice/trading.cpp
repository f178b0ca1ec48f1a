// SPDX-License-Identifier: GPL-3.0-or-later
// What neighbours do with notes and mandates. Whether a trade is still to be done is seen from the
// state alone, so a process that begins again in its midst goes on as the one before.
#include "core/contract/loan_rules.hpp"
#include "core/contract/note_rules.hpp"
#include "core/contract/read.hpp"
#include "core/data/account.hpp"
#include "core/practice/neighbours.hpp"
#include "core/practice/trades.hpp"

namespace tally::practice {

void Neighbours::plan_mandates(const StateView& state) {
  const auto count = std::min<std::size_t>(kMandators, lenders_.size());
  for (std::uint32_t lender = 0; lender < count; ++lender)
    if (contract::read_account(state, lenders_[lender]).nonce == 0)
      agenda_.insert({start_of(kFirstDay), Kind::kMandate, lender});
}

/// What is next: the offer, or, once it stands, the purchase.
void Neighbours::plan_trade(const StateView& state, const LoanId& id,
                            const contract::LoanRecord& loan) {
  const auto trade =
      trade_of(root_, id, loan, kDollar, static_cast<std::uint32_t>(lenders_.size()));
  if (!trade || loan.paid != trade->after) return;
  const Deed offer{trade->offered_at, Kind::kOffer, trade->seller, trade->after, id};
  const Deed take{trade->taken_at, Kind::kTake, trade->buyer, trade->after, id};
  if (offer_of(state, offer))
    agenda_.insert(offer);
  else if (take_of(state, take, trade->taken_at))
    agenda_.insert(take);
}

std::optional<Body> Neighbours::offer_of(const StateView& state, const Deed& deed) const {
  const auto loan = contract::read_loan(state, deed.loan);
  if (!loan || loan->status != LoanStatus::kActive || loan->paid != deed.number)
    return std::nullopt;
  const auto trade = trade_of(root_, deed.loan, *loan, kDollar,
                              static_cast<std::uint32_t>(lenders_.size()));
  const auto note = contract::read_note(state, deed.loan, lenders_[deed.who]);
  const bool is_sold =
      trade && contract::read_note(state, deed.loan, lenders_[trade->buyer]).has_value();
  if (!trade || !note || note->offered != 0 || is_sold) return std::nullopt;
  return OfferNote{deed.loan, note->units, trade->price_ppm};
}

std::optional<Body> Neighbours::take_of(const StateView& state, const Deed& deed,
                                        Timestamp now) const {
  const auto loan = contract::read_loan(state, deed.loan);
  if (!loan || loan->status != LoanStatus::kActive || loan->paid != deed.number ||
      contract::read_note(state, deed.loan, lenders_[deed.who]))
    return std::nullopt;
  const auto trade = trade_of(root_, deed.loan, *loan, kDollar,
                              static_cast<std::uint32_t>(lenders_.size()));
  const auto entry = [&] {
    const contract::KeyRange range = contract::offers_of(deed.loan);
    return state.next(range.from, range.until);
  }();
  if (!trade || !entry) return std::nullopt;
  const OfferId offer = contract::offer_in(entry->first);
  const auto record = contract::read_offer(state, deed.loan, offer);
  const std::int64_t units =
      trade->is_half ? std::max<std::int64_t>(record->units / 2, 1) : record->units;
  const Amount total =
      contract::quote_note(*loan, units, record->price_ppm, day_of(now)).total();
  return TakeOffer{deed.loan, offer, units, Amount{total.minor + total.minor / 50 + 100}, true};
}

bool Neighbours::is_to_be_sold(const StateView& state, const LoanId& id,
                               const contract::LoanRecord& loan, std::uint32_t lender) const {
  const auto note = contract::read_note(state, id, lenders_[lender]);
  if (!note || note->offered == 0) return false;
  const auto trade =
      trade_of(root_, id, loan, kDollar, static_cast<std::uint32_t>(lenders_.size()));
  return trade && !contract::read_note(state, id, lenders_[trade->buyer]);
}

}  // namespace tally::practice
