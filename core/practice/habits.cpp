// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/habits.hpp"

#include <algorithm>

#include "core/contract/loan_rules.hpp"
#include "core/practice/dice.hpp"

namespace tally::practice {
namespace {

constexpr std::int64_t kMicrocoinsOfACent = 10'000;
constexpr std::int64_t kNoonMs = kDayMs / 2;

}  // namespace

Habits habits_of(const Hash256& root, const BookRow& row, std::uint64_t applicant,
                 std::uint32_t lenders) {
  Dice security(root, Purpose::kSecurity, {NumberName(applicant)});
  Habits habits;
  const std::uint32_t thrown = security.below(100);
  const std::int64_t cents = row.principal.minor / 100;
  if (thrown < 18) habits.pledges.minor = cents * security.between(40, 120) * kMicrocoinsOfACent;
  if (thrown >= 12 && thrown < 30) {
    habits.cap.minor = cents * security.between(10, 60);
    habits.guarantor = security.below(lenders);
    habits.share_ppm = static_cast<std::uint32_t>(security.between(2, 4)) * 250'000;
  }
  Dice paying(root, Purpose::kHabit, {NumberName(applicant)});
  const std::uint32_t way = paying.below(100);
  if (way < 10) habits.paying = Paying::kInParts;
  if (way >= 10 && way < 18) habits.paying = Paying::kAutopay;
  if (way >= 18 && way < 26) habits.paying = Paying::kPrepays;
  habits.prepays_after = static_cast<std::uint32_t>(paying.between(2, 10));
  habits.prepays_percent = static_cast<std::uint32_t>(paying.between(15, 50));
  if (paying.below(2) == 0) habits.effect = PrepaymentEffect::kLower;
  return habits;
}

bool has_prepaid(const contract::LoanRecord& loan) {
  const contract::Repayment agreed = contract::repayment_of(loan.terms, loan.rate);
  return loan.periods != agreed.periods ||
         loan.instalment != contract::regular_part(loan.terms.principal, agreed);
}

SaleIntent sale_bid_of(const Hash256& root, const LoanId& id, const contract::LoanRecord& loan,
                       Amount coins, std::uint32_t number, std::uint32_t lenders) {
  Dice dice(root, Purpose::kSale, {id.bytes});
  SaleIntent intent;
  intent.bidder = dice.below(lenders);
  const std::int64_t percent = dice.between(50, 80);
  const std::int64_t more = dice.between(2, 15);
  if (number > 0) intent.bidder = (intent.bidder + 1 + dice.below(lenders - 1)) % lenders;
  const std::int64_t worth = coins.minor / kMicrocoinsOfACent / 100;
  intent.amount.minor =
      std::max<std::int64_t>(worth * (percent + (number > 0 ? more : 0)), 1 + number * 100);
  const Day day = day_of(contract::default_at(loan, loan.paid + 1));
  intent.at.ms = start_of(day + static_cast<std::int32_t>(1 + number)).ms + kNoonMs;
  return intent;
}

}  // namespace tally::practice
