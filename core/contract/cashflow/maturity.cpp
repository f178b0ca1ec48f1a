// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/timeline.hpp"

namespace tally::contract::cashflow {
namespace {

/// Months or days beyond which no loan of ours runs; keeps dates within their type.
constexpr Wide kLongestSpan = 100'000;

Wide ceil_div(Wide dividend, Wide divisor) { return (dividend + divisor - 1) / divisor; }

Moment after(const Terms& terms, Moment anchor, Cycle cycle, std::int32_t periods) {
  return {nth_date(anchor.day, cycle, periods, terms.month_end), anchor.second};
}

/// What each redemption takes off the principal at the start.
Wide reduction(const Terms& terms, Moment from, Cycle cycle) {
  if (terms.type == ContractType::kLam) return *terms.next_redemption;
  const Fraction period = year_fraction(terms.day_count, counting_day(from),
                                        counting_day(after(terms, from, cycle, 1)));
  return *terms.next_redemption - accrued(*terms.notional, terms.rate.value_or(0), period);
}

/// The redemption at which nothing would be left.
Result<std::optional<Moment>, Problem> by_redemptions(const Terms& terms) {
  if (!terms.redemption.cycle) return Fail{Problem{ProblemKind::kMissing, "maturityDate"}};
  if (!terms.next_redemption)
    return Fail{Problem{ProblemKind::kMissing, "maturityDate or nextPrincipalRedemptionPayment"}};
  const Cycle cycle = *terms.redemption.cycle;
  const Moment anchor = *redemption_of(terms).anchor;
  std::int32_t before = 1;  // the redemption at the anchor itself
  if (anchor < terms.status_date) {
    Cycle whole = cycle;
    whole.stub = Stub::kShort;
    const auto past = cycle_moments(anchor, whole, terms.status_date, terms.month_end, false);
    before = 1 - static_cast<std::int32_t>(past.size());
  }
  const Moment last =
      before == 1 ? anchor : after(terms, anchor, cycle, -before);
  const Wide each = reduction(terms, last, cycle);
  if (each <= 0)
    return Fail{Problem{ProblemKind::kNeverRepaid, "nextPrincipalRedemptionPayment"}};
  const Wide count = ceil_div(*terms.notional, each);
  if (count * cycle.count > kLongestSpan)
    return Fail{Problem{ProblemKind::kTooManyEvents, "nextPrincipalRedemptionPayment"}};
  return std::optional(after(terms, anchor, cycle, static_cast<std::int32_t>(count) - before));
}

/// The moment at which the steps have taken the principal down to nothing.
Result<std::optional<Moment>, Problem> by_steps(const Terms& terms) {
  Wide left = *terms.notional;
  for (std::size_t i = 0; i < terms.redemption_steps.size(); ++i) {
    const Step& step = terms.redemption_steps[i];
    const bool open = i + 1 == terms.redemption_steps.size();
    Moment at = step.anchor;
    for (std::int32_t n = 1; open || at < terms.redemption_steps[i + 1].anchor; ++n) {
      left += step.adds ? step.value : -step.value;
      if (left <= 0) return std::optional(at);
      if (!step.cycle) break;
      if (Wide{n} * step.cycle->count > kLongestSpan || (open && (step.adds || step.value == 0)))
        return Fail{Problem{ProblemKind::kNeverRepaid, "arrayNextPrincipalRedemptionPayment"}};
      at = after(terms, step.anchor, *step.cycle, n);
    }
  }
  return Fail{Problem{ProblemKind::kNeverRepaid, "arrayNextPrincipalRedemptionPayment"}};
}

}  // namespace

Result<std::optional<Moment>, Problem> maturity_of(const Terms& terms) {
  if (terms.maturity) return terms.maturity;
  switch (terms.type) {
    case ContractType::kPam: return Fail{Problem{ProblemKind::kMissing, "maturityDate"}};
    case ContractType::kLam:
    case ContractType::kNam:
    case ContractType::kAnn:
      if (terms.amortization) return terms.amortization;
      return by_redemptions(terms);
    case ContractType::kLax: return by_steps(terms);
    default: return std::optional<Moment>();
  }
}

}  // namespace tally::contract::cashflow
