// SPDX-License-Identifier: GPL-3.0-or-later
// What neighbours say to proposals, and the reference rate that the bank publishes.
#include <algorithm>

#include "core/contract/loan_changes.hpp"
#include "core/contract/read.hpp"
#include "core/practice/dice.hpp"
#include "core/practice/neighbours.hpp"

namespace tally::practice {
namespace {

constexpr const char* kCode = "PRIME";
constexpr RatePpb kFirstRate{40'000'000};
constexpr std::int64_t kStepPpb = 2'500'000;
constexpr std::int64_t kLeastPpb = 10'000'000;
constexpr std::int64_t kMostPpb = 80'000'000;

Day next_month(Day day) {
  CivilDate date = to_civil(day);
  date.day = 1;
  return add_months(to_day(date), 1);
}

/// Of a hundred lenders, how many agree.
std::uint32_t willing(const contract::LoanRecord& loan, const Change& change) {
  const auto* terms = std::get_if<NewTerms>(&change);
  if (terms == nullptr) return 60;
  if (terms->rate.ppb >= loan.rate.ppb - loan.rate.ppb / 4) return 90;
  return terms->rate.ppb >= loan.rate.ppb / 2 ? 50 : 10;
}

}  // namespace

void Neighbours::plan_reference(const StateView& state) {
  const auto reference = contract::read_reference(state, kCode);
  if (!reference) {
    agenda_.insert({start_of(kFirstDay), Kind::kReference});
    return;
  }
  const Day day = reference->day == Day{} ? kFirstDay : next_month(reference->day);
  agenda_.insert({start_of(day), Kind::kPostRate});
}

std::optional<Body> Neighbours::rate_of(const StateView& state, Timestamp now) const {
  const auto reference = contract::read_reference(state, kCode);
  if (!reference) return RegisterReference{kCode, "Practice base rate"};
  const Day today = day_of(now);
  if (reference->day >= today) return std::nullopt;
  if (reference->day == Day{}) return PostRate{kCode, kFirstRate, today};
  Dice dice(root_, Purpose::kReference,
            {NumberName(static_cast<std::uint64_t>(reference->day.days))});
  const std::int64_t ppb = reference->rate.ppb + dice.between(-1, 1) * kStepPpb;
  return PostRate{kCode, RatePpb{std::clamp(ppb, kLeastPpb, kMostPpb)}, today};
}

void Neighbours::plan_votes(const StateView& state, Timestamp time) {
  contract::for_each(
      state, contract::range_of(contract::KeyKind::kProposal), [&](ByteView key, ByteView) {
        const LoanId id = contract::loan_in(key);
        const auto at = holders_.find(id);
        if (at == holders_.end()) return true;
        for (const std::uint32_t lender : at->second) {
          const Deed deed{time, Kind::kVote, lender, contract::proposal_number_in(key), id};
          if (vote_of(state, deed, time)) agenda_.insert(deed);
        }
        return true;
      });
}

std::optional<Body> Neighbours::vote_of(const StateView& state, const Deed& deed,
                                        Timestamp now) const {
  const auto loan = contract::read_loan(state, deed.loan);
  const auto proposal = contract::read_proposal(state, deed.loan, deed.number);
  const auto note = contract::read_note(state, deed.loan, lenders_[deed.who]);
  if (!loan || !proposal || !note || now > proposal->until) return std::nullopt;
  // A note may still name a proposal that is over.
  const bool backs_one =
      note->backs != 0 && contract::read_proposal(state, deed.loan, note->backs).has_value();
  if (backs_one) return std::nullopt;
  Dice dice(root_, Purpose::kVote,
            {deed.loan.bytes, NumberName(deed.who), NumberName(deed.number)});
  if (dice.below(100) >= willing(*loan, proposal->change)) return std::nullopt;
  const auto* terms = std::get_if<NewTerms>(&proposal->change);
  const bool possible =
      terms == nullptr ||
      (terms->first_due > day_of(now) &&
       contract::rebuild(*loan, *terms, day_of(now)).error == contract::TxError::kNone);
  if (!possible) return std::nullopt;
  return VoteOnChange{deed.loan, deed.number, true};
}

}  // namespace tally::practice
