// SPDX-License-Identifier: GPL-3.0-or-later
// How neighbours secure loans, pay them in other ways than by whole instalments, and buy what was
// pledged for those that failed. As in trading.cpp, the state alone says what is still to be done.
#include <algorithm>

#include "core/contract/loan_rules.hpp"
#include "core/contract/read.hpp"
#include "core/contract/security_rules.hpp"
#include "core/data/account.hpp"
#include "core/practice/habits.hpp"
#include "core/practice/neighbours.hpp"

namespace tally::practice {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr Amount kAutopayLimit{1'000'000'000};

/// How much principal it prepays, if what is left can then be paid by the terms.
std::optional<Amount> prepayment_of(const contract::LoanRecord& loan, const Habits& habits) {
  const Amount principal{loan.outstanding.minor / 100 * habits.prepays_percent};
  contract::LoanRecord after = loan;
  if (principal.minor == 0 ||
      contract::prepay(after, principal, habits.effect) != contract::TxError::kNone)
    return std::nullopt;
  return principal;
}

}  // namespace

Habits Neighbours::habits_of(std::uint64_t who) const {
  return practice::habits_of(root_, row_of(who), who, static_cast<std::uint32_t>(lenders_.size()));
}

void Neighbours::plan_security(const StateView& state, const LoanId& id,
                               const contract::LoanRecord& loan) {
  const auto who = applicant_of(loan.borrower);
  if (!who) return;
  const Habits habits = habits_of(*who);
  const Timestamp soon{loan.listed_at.ms + kMinuteMs};
  if (habits.pledges.minor > 0 && !contract::read_collateral(state, id))
    agenda_.insert({soon, Kind::kPledge, *who, 0, id});
  if (habits.cap.minor > 0 && !contract::read_guarantee(state, id, lenders_[habits.guarantor]))
    agenda_.insert({soon, Kind::kGuarantee, habits.guarantor, 0, id});
}

std::optional<Body> Neighbours::security_of(const StateView& state, const Deed& deed,
                                            Timestamp now) const {
  const auto loan = contract::read_loan(state, deed.loan);
  if (!loan || loan->status != LoanStatus::kListed || now > loan->terms.listed_until)
    return std::nullopt;
  const Habits habits = habits_of(*applicant_of(loan->borrower));
  if (deed.kind == Kind::kPledge) return PledgeCollateral{deed.loan, kNativeAsset, habits.pledges};
  return GuaranteeLoan{deed.loan, habits.share_ppm, habits.cap};
}

bool Neighbours::plan_other_payment(std::uint64_t who, const LoanId& id,
                                    const contract::LoanRecord& loan, Timestamp by_hand) {
  const Habits habits = habits_of(who);
  const std::uint32_t next = loan.paid + 1;
  if (habits.paying == Paying::kAutopay) {
    const bool consents = loan.autopay_limit.minor > 0;
    if (consents && loan.autopay_on == Day{}) return false;  // it failed to the end
    if (consents)
      agenda_.insert({start_of(loan.autopay_on), Kind::kLook, who, next, id});
    else
      agenda_.insert({start_of(loan.disbursed_on + 1), Kind::kAutopay, who, next, id});
    return true;
  }
  if (habits.paying == Paying::kInParts && next % 3 == 1 && loan.part == contract::Parts{}) {
    agenda_.insert({Timestamp{by_hand.ms - kDayMs}, Kind::kPart, who, next, id});
    return true;
  }
  if (habits.paying != Paying::kPrepays || loan.paid != habits.prepays_after ||
      has_prepaid(loan) || loan.instalment.minor == 0)
    return false;
  const Timestamp at{start_of(contract::due_date(loan, loan.paid) + 3).ms + kDayMs / 2};
  if (at >= by_hand || !prepayment_of(loan, habits)) return false;
  agenda_.insert({at, Kind::kPrepay, who, next, id});
  return true;
}

std::optional<Body> Neighbours::other_payment_of(const StateView& state, const Deed& deed,
                                                 Timestamp now) const {
  const auto found = contract::read_loan(state, deed.loan);
  if (!found || found->status != LoanStatus::kActive || found->paid + 1 != deed.number)
    return std::nullopt;
  const contract::LoanRecord& loan = *found;
  const Day today = day_of(now);
  if (deed.kind == Kind::kAutopay) return SetAutopay{deed.loan, kAutopayLimit};
  if (deed.kind == Kind::kPart)
    return PayAny{deed.loan, Amount{contract::instalment_due(loan, today).total().minor / 2}};
  // Who is behind with an instalment pays that instead.
  if (contract::owes_instalment(loan, today))
    return PayAny{deed.loan, contract::instalment_due(loan, today).total()};
  const Habits habits = habits_of(deed.who);
  const auto principal = prepayment_of(loan, habits);
  if (!principal) return std::nullopt;
  const Amount cost = contract::prepayment_cost(loan, *principal, today + 2).total();
  return PrepayPrincipal{deed.loan, *principal, habits.effect, cost};
}

void Neighbours::plan_sale(const StateView& state, const LoanId& id,
                           const contract::LoanRecord& loan) {
  sales_.erase(id);
  const auto sale = contract::read_sale(state, id);
  const auto collateral = contract::read_collateral(state, id);
  if (!sale || !collateral || collateral->asset != kNativeAsset) return;
  for (std::uint32_t number = 0; number < 2; ++number) {
    const auto lenders = static_cast<std::uint32_t>(lenders_.size());
    const SaleIntent intent =
        practice::sale_bid_of(root_, id, loan, collateral->amount, number, lenders);
    if (sale->bidder && intent.amount < contract::next_sale_bid(*sale)) continue;
    agenda_.insert({intent.at, Kind::kSaleBid, intent.bidder, number, id});
    sales_.insert(id);
    return;
  }
}

std::optional<Body> Neighbours::sale_bid_of(const StateView& state, const Deed& deed,
                                            Timestamp now) const {
  const auto loan = contract::read_loan(state, deed.loan);
  const auto sale = contract::read_sale(state, deed.loan);
  const auto collateral = contract::read_collateral(state, deed.loan);
  if (!loan || !sale || !collateral || (sale->bidder && now >= sale->ends)) return std::nullopt;
  const SaleIntent intent =
      practice::sale_bid_of(root_, deed.loan, *loan, collateral->amount, deed.number,
                            static_cast<std::uint32_t>(lenders_.size()));
  if (intent.amount < contract::next_sale_bid(*sale)) return std::nullopt;
  return BidForCollateral{deed.loan, intent.amount};
}

}  // namespace tally::practice
