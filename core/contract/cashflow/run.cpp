// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/run.hpp"

#include <algorithm>

namespace tally::contract::cashflow {
namespace {

Wide size_of(Wide value) { return value < 0 ? -value : value; }

/// Of the types that keep a base of their own for interest.
bool has_base(ContractType type) {
  return type == ContractType::kLam || type == ContractType::kNam || type == ContractType::kAnn ||
         type == ContractType::kLax;
}

bool pays_fixed_sum(ContractType type) {
  return type == ContractType::kNam || type == ContractType::kAnn;
}

bool is_call_type(ContractType type) {
  return type == ContractType::kClm || type == ContractType::kUmp;
}

}  // namespace

Run::Run(const Terms& terms, const Observed& observed, const Timeline& line)
    : terms_(terms), observed_(observed), line_(line) {
  begin();
}

/// The state at the status date.
void Run::begin() {
  state_.since = terms_.status_date;
  state_.notional_scale = terms_.notional_scale;
  state_.interest_scale = terms_.interest_scale;
  if (terms_.type == ContractType::kLam && !terms_.next_redemption) {
    const auto parts = static_cast<Wide>(std::max<std::size_t>(line_.redemptions, 1));
    state_.redemption = mul_div(terms_.notional.value_or(0), 1, parts);
  } else {
    state_.redemption = terms_.next_redemption.value_or(0);
  }
  if (!terms_.initial_exchange || *terms_.initial_exchange > terms_.status_date) return;
  exchange(terms_.status_date);
  state_.fee = terms_.fee_accrued;
  state_.accrued = terms_.accrued.value_or(0);
  if (!terms_.accrued && line_.last_interest && !is_call_type(terms_.type))
    state_.accrued = cashflow::accrued(state_.notional, state_.rate,
                                       fraction(*line_.last_interest, terms_.status_date));
  fix_first_payment(false);
}

/// Later fixings of an annuity come as events of their own.
void Run::fix_first_payment(bool with_today) {
  if (terms_.type == ContractType::kAnn && !terms_.next_redemption)
    state_.redemption = level(state_.since, with_today).value_or(0);
}

Fraction Run::fraction(Moment from, Moment to) const {
  const std::optional<Day> maturity =
      line_.maturity ? std::optional(counting_day(*line_.maturity)) : std::nullopt;
  return year_fraction(terms_.day_count, interest_day(terms_, from), interest_day(terms_, to),
                       maturity);
}

void Run::accrue(Moment to) {
  const Fraction part = fraction(state_.since, to);
  state_.since = to;
  if (state_.called) return;
  const Wide base = has_base(terms_.type) ? state_.base : state_.notional;
  state_.accrued += cashflow::accrued(base, state_.rate, part);
  if (terms_.fee_basis == FeeBasis::kNotional && terms_.fee_rate)
    state_.fee += cashflow::accrued(state_.notional, *terms_.fee_rate, part);
}

void Run::follow_notional() {
  if (terms_.interest_base != InterestBase::kLagged) state_.base = state_.notional;
}

void Run::move_notional(Wide by) {
  state_.notional += by;
  follow_notional();
}

void Run::exchange(Moment at) {
  state_.notional = signed_notional();
  state_.rate = terms_.rate.value_or(0);
  state_.since = at;
  state_.accrued = terms_.accrued.value_or(0);
  state_.base = terms_.interest_base != InterestBase::kNotional && terms_.base_amount
                    ? terms_.sign * *terms_.base_amount
                    : state_.notional;
  const auto& anchor = terms_.interest.anchor;
  if (!terms_.accrued && anchor && *anchor < at && terms_.initial_exchange == at)
    state_.accrued = cashflow::accrued(state_.notional, state_.rate, fraction(*anchor, at));
}

std::optional<Wide> Run::level(Moment at, bool with_at) const {
  const auto& dates = line_.level_dates;
  const auto first = std::ranges::find_if(
      dates, [&](Moment date) { return with_at ? date >= at : date > at; });
  const Wide sign = terms_.sign;
  if (first == dates.end()) return sign * (state_.notional + state_.accrued);
  std::vector<Fraction> periods{{0, 1}};
  for (auto date = first + 1; date != dates.end(); ++date)
    periods.push_back(fraction(*(date - 1), *date));
  const Wide owed = state_.notional + state_.accrued +
                    cashflow::accrued(state_.base, state_.rate, fraction(at, *first));
  return level_payment(sign * owed, state_.rate, periods);
}

/// What goes back of the principal: as planned, or by the fixed sum less the interest in it; never
/// more than is outstanding.
Wide Run::redeem(const Happening& one) {
  if (is_call_type(terms_.type)) {
    move_notional(-one.amount);
    return one.amount;
  }
  const Wide sign = terms_.sign;
  const Wide planned = terms_.type == ContractType::kLax ? one.amount : state_.redemption;
  Wide part = pays_fixed_sum(terms_.type) ? planned - sign * state_.accrued : planned;
  part = std::min(part, size_of(state_.notional));
  move_notional(-sign * part);
  return scaled(sign * part, state_.notional_scale);
}

Wide Run::reset_rate(Wide index, Wide spread) const {
  Wide step = scaled(index, terms_.multiplier) + spread - state_.rate;
  if (terms_.period_floor) step = std::max(step, -size_of(*terms_.period_floor));
  if (terms_.period_cap) step = std::min(step, *terms_.period_cap);
  Wide rate = state_.rate + step;
  if (terms_.life_floor) rate = std::max(rate, *terms_.life_floor);
  if (terms_.life_cap) rate = std::min(rate, *terms_.life_cap);
  return rate;
}

Result<Wide, Problem> Run::value_of(const std::string& index, Moment at, const char* term) const {
  if (index.empty()) return Fail{Problem{ProblemKind::kMissing, term}};
  const auto value = observed_.value_of(index, at);
  if (!value) return Fail{Problem{ProblemKind::kNotObserved, index}};
  return *value;
}

Result<Wide, Problem> Run::reset(const Happening& one) {
  const auto index = value_of(terms_.reset_index, one.scheduled, "marketObjectCodeOfRateReset");
  if (!index) return Fail{index.error()};
  state_.rate = reset_rate(*index, one.amount);
  return Wide{0};
}

Result<Wide, Problem> Run::scale(const Happening& one) {
  const auto index =
      value_of(terms_.scaling_index, one.scheduled, "marketObjectCodeOfScalingIndex");
  if (!index) return Fail{index.error()};
  if (terms_.scaling_origin.value_or(0) <= 0)
    return Fail{Problem{ProblemKind::kMissing, "scalingIndexAtContractDealDate"}};
  const Wide factor = mul_div(*index, kOne, *terms_.scaling_origin);
  if (terms_.scales_notional) state_.notional_scale = factor;
  if (terms_.scales_interest) state_.interest_scale = factor;
  return Wide{0};
}

Wide Run::penalty(Fraction since, Wide index) const {
  if (terms_.penalty == Penalty::kAbsolute) return terms_.sign * terms_.penalty_amount;
  const Wide rate = terms_.penalty == Penalty::kDifferential
                        ? std::max(Wide{0}, state_.rate - index)
                        : terms_.penalty_rate;
  return cashflow::accrued(state_.notional, rate, since);
}

Result<Wide, Problem> Run::apply(const Happening& one) {
  const auto payoff = effect(one);
  if (!payoff) return payoff;
  for (const Wide money : {*payoff, state_.notional, state_.accrued, state_.base, state_.fee,
                           state_.redemption})
    if (size_of(money) > kMaxMoney)
      return Fail{Problem{ProblemKind::kOutOfRange, "notionalPrincipal"}};
  if (size_of(state_.rate) > kMaxRate)
    return Fail{Problem{ProblemKind::kOutOfRange, "nominalInterestRate"}};
  if (size_of(state_.notional_scale) > kMaxFactor || size_of(state_.interest_scale) > kMaxFactor)
    return Fail{Problem{ProblemKind::kOutOfRange, terms_.scaling_index}};
  return payoff;
}

Result<Wide, Problem> Run::effect(const Happening& one) {
  const Wide sign = terms_.sign;
  const Fraction since = fraction(state_.since, one.scheduled);
  accrue(one.scheduled);
  switch (one.type) {
    case EventType::kInitialExchange: {
      exchange(one.scheduled);
      fix_first_payment(true);
      const Wide premium = is_call_type(terms_.type) ? 0 : terms_.premium;
      return -(state_.notional + sign * premium);
    }
    case EventType::kRedemption: return redeem(one);
    case EventType::kDrawing: {
      if (is_call_type(terms_.type)) return redeem(one);
      move_notional(sign * one.amount);
      return scaled(-sign * one.amount, state_.notional_scale);
    }
    case EventType::kPrepayment: move_notional(-one.amount); return one.amount;
    case EventType::kPenalty: {
      Wide index = 0;
      if (terms_.penalty == Penalty::kDifferential) {
        const auto seen =
            value_of(terms_.reset_index, one.scheduled, "marketObjectCodeOfRateReset");
        if (!seen) return Fail{seen.error()};
        index = *seen;
      }
      return penalty(since, index);
    }
    case EventType::kInterest: {
      const Wide paid = scaled(state_.accrued, state_.interest_scale);
      state_.accrued = 0;
      return paid;
    }
    case EventType::kCapitalization: {
      const Wide interest = state_.accrued;
      state_.accrued = 0;
      move_notional(interest);
      return Wide{0};
    }
    case EventType::kFee: {
      const Wide paid = terms_.fee_basis == FeeBasis::kNotional
                            ? state_.fee
                            : sign * terms_.fee_amount.value_or(0);
      state_.fee = 0;
      return paid;
    }
    case EventType::kReset: return reset(one);
    case EventType::kResetKnown: state_.rate = one.amount; return Wide{0};
    case EventType::kRedemptionFixing: {
      const auto payment = level(one.scheduled, false);
      if (!payment) return Fail{Problem{ProblemKind::kOutOfRange, "nominalInterestRate"}};
      state_.redemption = *payment;
      return Wide{0};
    }
    case EventType::kPurchase: return -sign * (terms_.purchase_price + state_.accrued);
    case EventType::kTermination: {
      const Wide paid = sign * (terms_.termination_price + state_.accrued);
      state_.notional = state_.accrued = state_.fee = state_.base = 0;
      return paid;
    }
    case EventType::kScaling: return scale(one);
    case EventType::kBaseFixing: state_.base = state_.notional; return Wide{0};
    case EventType::kMaturity:
    case EventType::kSettlement: {
      const Wide paid = scaled(state_.notional, state_.notional_scale) +
                        scaled(state_.accrued, state_.interest_scale) + state_.fee;
      state_.notional = state_.accrued = state_.fee = state_.base = 0;
      return paid;
    }
    case EventType::kCall: state_.called = true; return Wide{0};
    case EventType::kExercise: break;
  }
  return Wide{0};
}

}  // namespace tally::contract::cashflow
