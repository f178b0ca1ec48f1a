// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/enhancement.hpp"

#include <algorithm>
#include <tuple>

#include "core/contract/cashflow/run.hpp"

namespace tally::contract::cashflow {
namespace {

Wide size_of(Wide value) { return value < 0 ? -value : value; }

bool covers(const Terms& terms, const Observation& seen) {
  const auto& kinds = terms.credit_events;
  const bool covered_kind = kinds.empty()
                                ? seen.performance == "DF"
                                : std::ranges::find(kinds, seen.performance) != kinds.end();
  return seen.type == "CE" && covered_kind &&
         std::ranges::find(terms.covered, seen.contract, &Terms::id) != terms.covered.end();
}

/// The first covered credit event after the status date, up to maturity.
std::optional<Moment> exercised_at(const Terms& terms, const Observed& observed,
                                   std::optional<Moment> maturity) {
  if (terms.exercise_date) return terms.exercise_date;
  std::optional<Moment> first;
  for (const Observation& seen : observed.events) {
    if (!covers(terms, seen) || seen.at <= terms.status_date) continue;
    if (maturity && seen.at > *maturity) continue;
    if (!first || seen.at < *first) first = seen.at;
  }
  return first;
}

Result<std::optional<Moment>, Problem> maturity_of_cover(const Terms& terms) {
  if (terms.maturity) return terms.maturity;
  std::optional<Moment> last;
  for (const Terms& contract : terms.covered) {
    if (contract.named_only) continue;
    const auto maturity = maturity_of(contract);
    if (!maturity) return maturity;
    if (*maturity && (!last || **maturity > *last)) last = **maturity;
  }
  return last;
}

class Cover {
 public:
  Cover(const Terms& terms, const Observed& observed) : terms_(terms), observed_(observed) {}

  Result<std::vector<CashFlow>, Problem> run(std::optional<Moment> until);

 private:
  [[nodiscard]] Result<Wide, Problem> exposure(Moment at) const;
  [[nodiscard]] Result<Wide, Problem> worth(Moment at) const;
  std::optional<Problem> look(Moment at);
  void accrue_fee(Moment to);
  void flow(EventType type, Moment at, Wide payoff);
  std::optional<Problem> step(const Happening& one);

  const Terms& terms_;
  const Observed& observed_;
  std::vector<Moment> fee_moments_;
  std::vector<CashFlow> flows_;
  Wide notional_ = 0;
  Wide fee_ = 0;
  Wide exercise_amount_ = 0;
  std::optional<Moment> exercised_;
  Moment since_;
};

/// The covered part of what is outstanding, with the sign of our side.
Result<Wide, Problem> Cover::exposure(Moment at) const {
  Wide sum = 0;
  if (terms_.notional) {
    sum = *terms_.notional;
  } else {
    for (const Terms& contract : terms_.covered) {
      if (contract.named_only) continue;
      if (terms_.exposure == Exposure::kMarket) {
        const auto value = observed_.value_of(contract.market_object, at);
        if (!value) return Fail{Problem{ProblemKind::kNotObserved, contract.market_object}};
        sum += scaled(terms_.unit, *value);
        continue;
      }
      const auto out = outstanding_at(contract, observed_, at);
      if (!out) return Fail{out.error()};
      sum += size_of(out->notional);
      if (terms_.exposure == Exposure::kNominalAndInterest) sum += size_of(out->accrued);
    }
  }
  if (sum > kMaxMoney) return Fail{Problem{ProblemKind::kOutOfRange, "notionalPrincipal"}};
  return scaled(terms_.sign * sum, terms_.coverage.value_or(kOne));
}

Result<Wide, Problem> Cover::worth(Moment at) const {
  Wide sum = 0;
  for (const Terms& good : terms_.covering) {
    const auto value = observed_.value_of(good.market_object, at);
    if (!value) return Fail{Problem{ProblemKind::kNotObserved, good.market_object}};
    sum += scaled(scaled(terms_.unit, *value), good.quantity);
  }
  return sum;
}

std::optional<Problem> Cover::look(Moment at) {
  const auto now = exposure(at);
  if (!now) return now.error();
  notional_ = *now;
  return std::nullopt;
}

/// A rate accrues on the notional, an absolute fee over its own period.
void Cover::accrue_fee(Moment to) {
  const Moment from = since_;
  since_ = to;
  const auto part = [&](Moment a, Moment b) {
    return year_fraction(terms_.day_count, interest_day(terms_, a), interest_day(terms_, b));
  };
  if (terms_.fee_rate) {
    fee_ += accrued(notional_, *terms_.fee_rate, part(from, to));
  } else if (terms_.fee_amount) {
    const auto next = std::ranges::find_if(fee_moments_, [&](Moment one) { return one >= to; });
    if (next == fee_moments_.end() || next == fee_moments_.begin()) return;
    const Fraction run = part(*(next - 1), to);
    const Fraction whole = part(*(next - 1), *next);
    if (whole.num != 0)
      fee_ = mul_div(terms_.sign * *terms_.fee_amount, Wide{run.num} * whole.den,
                     Wide{run.den} * whole.num);
  }
}

void Cover::flow(EventType type, Moment at, Wide payoff) {
  CashFlow row;
  row.at = at;
  row.type = type;
  row.payoff = payoff;
  row.notional = notional_;
  row.exercise_amount = exercise_amount_;
  row.exercise_date = exercised_;
  flows_.push_back(row);
}

std::optional<Problem> Cover::step(const Happening& one) {
  switch (one.type) {
    case EventType::kPurchase:
      since_ = one.scheduled;
      if (const auto problem = look(one.scheduled)) return problem;
      flow(one.type, one.at, -terms_.sign * terms_.purchase_price);
      break;
    case EventType::kTermination:
      notional_ = 0;
      flow(one.type, one.at, terms_.sign * terms_.termination_price);
      break;
    case EventType::kFee: {
      accrue_fee(one.scheduled);
      const Wide paid = terms_.fee_rate ? fee_ : terms_.sign * terms_.fee_amount.value_or(0);
      if (const auto problem = look(one.scheduled)) return problem;
      fee_ = 0;
      flow(one.type, one.at, paid);
      break;
    }
    case EventType::kExercise: {
      accrue_fee(one.scheduled);
      if (const auto problem = look(one.scheduled)) return problem;
      exercised_ = one.scheduled;
      exercise_amount_ = notional_;
      if (terms_.type == ContractType::kCec) {
        const auto most = worth(one.scheduled);
        if (!most) return most.error();
        exercise_amount_ = terms_.sign * std::min(size_of(notional_), *most);
      }
      flow(one.type, one.at, 0);
      break;
    }
    case EventType::kSettlement:
      notional_ = 0;
      flow(one.type, one.at, exercise_amount_ + fee_);
      break;
    default:
      notional_ = 0;
      flow(one.type, one.at, 0);
      break;
  }
  return std::nullopt;
}

Result<std::vector<CashFlow>, Problem> Cover::run(std::optional<Moment> until) {
  const auto maturity = maturity_of_cover(terms_);
  if (!maturity) return Fail{maturity.error()};
  const auto exercise = exercised_at(terms_, observed_, *maturity);
  since_ = terms_.status_date;
  if (exercise && *exercise <= terms_.status_date) {
    exercised_ = exercise;
    exercise_amount_ = terms_.exercise_amount;
  }
  std::vector<Happening> all;
  if (terms_.purchase) all.push_back({EventType::kPurchase, *terms_.purchase, *terms_.purchase, 0});
  if (terms_.termination)
    all.push_back({EventType::kTermination, *terms_.termination, *terms_.termination, 0});
  const std::optional<Moment> end = exercise ? exercise : *maturity;
  if (!end && !until) return Fail{Problem{ProblemKind::kNoEnd, "maturityDate"}};
  if (terms_.fee.given() && (terms_.fee_rate || terms_.fee_amount)) {
    Recurrence fees = terms_.fee;
    if (!fees.anchor) {
      const Moment start = terms_.purchase.value_or(terms_.status_date);
      fees.anchor = Moment{nth_date(start.day, *fees.cycle, 1, terms_.month_end), start.second};
    }
    fee_moments_ = moments_of(terms_, fees, end.value_or(*until), true);
    for (const Moment moment : fee_moments_)
      all.push_back({EventType::kFee, moment, shifted(terms_, moment), 0});
  }
  if (exercise) {
    Moment settled = *exercise;
    if (terms_.settlement)
      settled.day = nth_date(settled.day, *terms_.settlement, 1, MonthEnd::kSameDay);
    all.push_back({EventType::kExercise, *exercise, *exercise, 0});
    all.push_back({EventType::kSettlement, settled, shifted(terms_, settled), 0});
  } else if (*maturity) {
    all.push_back({EventType::kMaturity, **maturity, shifted(terms_, **maturity), 0});
  }
  std::erase_if(all, [&](const Happening& one) {
    return one.at <= terms_.status_date || (until && one.at > *until);
  });
  std::ranges::stable_sort(all, [](const Happening& a, const Happening& b) {
    return std::tie(a.at, a.type) < std::tie(b.at, b.type);
  });
  if (all.size() > kMaxEvents)
    return Fail{Problem{ProblemKind::kTooManyEvents, "cycleOfFee"}};
  if (!terms_.purchase || *terms_.purchase <= terms_.status_date) {
    if (terms_.type == ContractType::kCeg)
      if (const auto problem = look(terms_.status_date)) return Fail{*problem};
  }
  for (const Happening& one : all) {
    if (const auto problem = step(one)) return Fail{*problem};
    if (one.type == EventType::kTermination) break;
  }
  return flows_;
}

}  // namespace

Result<Outstanding, Problem> outstanding_at(const Terms& terms, const Observed& observed,
                                            Moment at) {
  const auto line = timeline(terms, observed, at);
  if (!line) return Fail{line.error()};
  Run run(terms, observed, *line);
  for (const Happening& one : line->happenings)
    if (const auto payoff = run.apply(one); !payoff) return Fail{payoff.error()};
  if (at > run.state().since) run.accrue(at);
  return Outstanding{run.state().notional, run.state().accrued};
}

Result<std::vector<CashFlow>, Problem> enhancement_flows(const Terms& terms,
                                                         const Observed& observed,
                                                         std::optional<Moment> until) {
  return Cover(terms, observed).run(until);
}

}  // namespace tally::contract::cashflow
