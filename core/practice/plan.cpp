// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/plan.hpp"

#include <algorithm>

#include "core/contract/schedule.hpp"
#include "core/practice/dice.hpp"
#include "core/practice/practice_genesis.hpp"
#include "core/practice/story.hpp"

namespace tally::practice {
namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kLot = 2'500;            ///< 25 dollars
constexpr std::int64_t kMostOfABid = 5'000'000;  ///< 50,000 dollars
constexpr std::int64_t kRateStep = 500'000;      ///< 0.05 %
constexpr std::int64_t kLeastRate = 10'000'000;  ///< 1 %
constexpr RatePpb kLeastCeiling{30'000'000};
constexpr std::int64_t kMostLateFee = 10'000;  ///< 100 dollars
constexpr std::uint32_t kFewestBeforePayoff = 5;

Timestamp at_some_hour(Day day, Dice& dice) {
  return Timestamp{start_of(day).ms + (7 * 60 + std::int64_t{dice.below(14 * 60)}) * kMinuteMs};
}

/// The day on which it would pay, were there no other instalment.
struct Intent {
  Day day;
  Timestamp at;
};
Intent intent_for(const Hash256& root, std::uint64_t applicant, Day disbursed_on,
                  const contract::Repayment& repayment, std::uint32_t number) {
  Dice dice(root, Purpose::kInstalment, {NumberName(applicant), NumberName(number)});
  const std::uint32_t habit = dice.below(1'000);
  Day day = contract::due_date(disbursed_on, repayment, number);
  if (habit < 30)
    day = day + static_cast<std::int32_t>(dice.between(kGraceDays + 1, 40));
  else if (habit < 250)
    day = day + static_cast<std::int32_t>(-dice.between(1, 4));
  return {day, at_some_hour(day, dice)};
}

/// `count` different lenders, chosen by a walk with a step that shares no factor with 60.
std::vector<std::uint32_t> choose_lenders(Dice& dice, std::uint32_t count, std::uint32_t lenders) {
  constexpr std::array<std::uint32_t, 8> kSteps{7, 11, 13, 17, 19, 23, 29, 31};
  const std::uint32_t first = dice.below(lenders);
  std::uint32_t step = kSteps[dice.below(kSteps.size())];
  if (lenders % step == 0) step = 1;
  std::vector<std::uint32_t> chosen;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::uint32_t lender = (first + i * step) % lenders;
    if (std::find(chosen.begin(), chosen.end(), lender) == chosen.end()) chosen.push_back(lender);
  }
  return chosen;
}

std::int64_t up_to_lot(std::int64_t minor) { return (minor + kLot - 1) / kLot * kLot; }

}  // namespace

Timestamp arrival_of(const Hash256& root, const Arrivals& arrivals, std::uint64_t applicant) {
  Dice dice(root, Purpose::kArrival, {NumberName(applicant)});
  const std::int64_t begin = start_of(kFirstDay + 2).ms;
  const std::int64_t jitter = arrivals.spacing_ms * dice.below(1'000) / 1'000;
  return Timestamp{begin + static_cast<std::int64_t>(applicant) * arrivals.spacing_ms + jitter};
}

contract::Repayment repayment_for(const Hash256& root, const BookRow& row,
                                  std::uint64_t applicant) {
  Dice dice(root, Purpose::kMethod, {NumberName(applicant)});
  const std::uint32_t thrown = dice.below(100);
  const std::uint32_t years = row.months / 12;
  using enum RepaymentMethod;
  if (thrown < 80) return {kAnnuity, PaymentPeriod::kMonth, row.months, row.rate};
  if (thrown < 86) return {kEqualPrincipal, PaymentPeriod::kMonth, row.months, row.rate};
  if (thrown < 90) return {kInterestOnly, PaymentPeriod::kQuarter, years * 4, row.rate};
  if (thrown < 93) return {kBullet, PaymentPeriod::kHalfYear, years * 2, row.rate};
  if (thrown < 95) return {kEqualPrincipal, PaymentPeriod::kYear, years, row.rate};
  if (thrown < 98) return {kAnnuity, PaymentPeriod::kTwoWeeks, years * 26, row.rate};
  return {kAnnuity, PaymentPeriod::kWeek, years * 52, row.rate};
}

LoanTerms terms_of(const Hash256& root, const BookRow& row, std::uint64_t applicant, AssetId asset,
                   Timestamp now) {
  Dice dice(root, Purpose::kApplication, {NumberName(applicant)});
  LoanTerms terms;
  terms.asset = asset;
  terms.principal = row.principal;
  terms.rate_ceiling = row.rate;
  const contract::Repayment repayment = repayment_for(root, row, applicant);
  terms.method = repayment.method;
  terms.period = repayment.period;
  terms.instalments = repayment.periods;
  terms.listed_until = Timestamp{now.ms + dice.between(72, 168) * 60 * kMinuteMs};
  terms.grace_days = kGraceDays;
  const contract::Instalment first =
      contract::next_instalment(repayment, contract::regular_part(row.principal, repayment),
                                row.principal, 0);
  const Amount instalment = first.principal + first.interest;
  terms.late_fee.minor =
      std::clamp<std::int64_t>(instalment.minor / 20 / 100 * 100, 500, kMostLateFee);
  terms.default_after_days = kDefaultAfterDays;
  terms.purpose = purpose_by(dice);
  terms.description = story_of(row, terms.purpose, dice);
  terms.grade = row.grade;
  return terms;
}

Amount upkeep_of(const LoanTerms& terms) {
  std::int64_t interest = 0;
  std::int64_t most = 0;
  for (const contract::Instalment& part : contract::schedule_of(
           terms.principal, contract::repayment_of(terms, terms.rate_ceiling))) {
    interest += part.interest.minor;
    most = std::max(most, (part.principal + part.interest).minor);
  }
  return Amount{interest + most + terms.instalments * terms.late_fee.minor / 4 + 10'000};
}

std::vector<BidIntent> bids_on(const Hash256& root, const LoanId& loan, const LoanTerms& terms,
                               Timestamp listed_at, AssetId dollars, std::uint32_t lenders) {
  if (terms.asset != dollars || terms.rate_ceiling < kLeastCeiling) return {};
  Dice dice(root, Purpose::kBids, {loan.bytes});
  const std::int64_t principal = terms.principal.minor;
  const std::int64_t needed = std::max<std::int64_t>(
      dice.between(3, 8), (principal + principal / 10 + kMostOfABid - 1) / kMostOfABid);
  const auto count = static_cast<std::uint32_t>(std::min<std::int64_t>(needed, lenders));
  const std::vector<std::uint32_t> chosen = choose_lenders(dice, count, lenders);
  const std::int64_t window = std::max<std::int64_t>(terms.listed_until.ms - listed_at.ms, 0);
  const std::int64_t even = principal / static_cast<std::int64_t>(chosen.size());

  std::vector<BidIntent> bids;
  std::int64_t missing = principal;
  for (std::uint32_t i = 0; i < chosen.size(); ++i) {
    Dice own(root, Purpose::kBid, {loan.bytes, NumberName(i)});
    const bool last = i + 1 == chosen.size();
    // The last one makes sure of the whole, and competes with the others for a little more.
    const std::int64_t wish = last ? missing + even * own.below(60) / 100
                                   : even * own.between(60, 120) / 100;
    std::int64_t amount = std::clamp(up_to_lot(wish), kLot, std::max(kLot, kMostOfABid));
    amount = std::min(amount, principal);
    if (missing > 0) amount = std::max(amount, std::min(missing, last ? missing : kLot));
    const std::int64_t below = std::int64_t{own.below(81)} * kRateStep;
    BidIntent bid;
    bid.lender = chosen[i];
    bid.amount.minor = amount;
    bid.rate.ppb = std::max(terms.rate_ceiling.ppb - below, kLeastRate);
    bid.at.ms = listed_at.ms + window * own.between(20, 600) / 1'000;
    missing -= amount;
    bids.push_back(bid);
  }
  return bids;
}

Fate fate_of(const Hash256& root, const BookRow& row, std::uint64_t applicant,
             std::uint32_t payments) {
  Dice dice(root, Purpose::kFate, {NumberName(applicant)});
  const std::uint32_t thrown = dice.below(100);
  if (!row.good) {
    const std::int64_t most = std::max<std::int64_t>(payments - std::int64_t{1}, 1);
    return {static_cast<std::uint32_t>(dice.between(1, most)) - 1, false};
  }
  if (thrown != 0 || payments < kFewestBeforePayoff) return {payments, false};
  return {static_cast<std::uint32_t>(dice.between(payments * 2 / 5, payments * 3 / 5)), true};
}

Timestamp pays_at(const Hash256& root, std::uint64_t applicant, Day disbursed_on,
                  const contract::Repayment& repayment, std::uint32_t number) {
  const Intent intent = intent_for(root, applicant, disbursed_on, repayment, number);
  if (number <= 1) return intent.at;
  const Intent before = intent_for(root, applicant, disbursed_on, repayment, number - 1);
  return before.day < intent.day ? intent.at : Timestamp{before.at.ms + kDayMs};
}

Timestamp pays_off_at(const Hash256& root, std::uint64_t applicant, Day disbursed_on,
                      const contract::Repayment& repayment, std::uint32_t paid) {
  const Timestamp last =
      pays_at(root, applicant, disbursed_on, repayment, std::max(paid, 1u));
  Dice dice(root, Purpose::kInstalment, {NumberName(applicant), NumberName(0)});
  const Day day = contract::due_date(disbursed_on, repayment, paid) +
                  static_cast<std::int32_t>(dice.between(5, 20));
  return std::max(Timestamp{last.ms + kDayMs}, at_some_hour(day, dice));
}

}  // namespace tally::practice
