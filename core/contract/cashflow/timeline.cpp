// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/timeline.hpp"

#include <algorithm>
#include <tuple>

namespace tally::contract::cashflow {
namespace {

using Happenings = std::vector<Happening>;

bool is_call_type(const Terms& terms) {
  return terms.type == ContractType::kClm || terms.type == ContractType::kUmp;
}

bool redeems(const Terms& terms) {
  return terms.type == ContractType::kLam || terms.type == ContractType::kNam ||
         terms.type == ContractType::kAnn;
}

/// Payments of interest follow the redemptions once these begin.
bool interest_follows_redemption(const Terms& terms) {
  return terms.type == ContractType::kNam || terms.type == ContractType::kAnn;
}

void add(Happenings& to, EventType type, const std::vector<Moment>& moments) {
  for (const Moment moment : moments) to.push_back({type, moment, moment, 0});
}

std::vector<Moment> interest_moments(const Terms& terms, Moment maturity) {
  if (!terms.rate) return {};
  if (!interest_follows_redemption(terms)) {
    if (!terms.interest.given()) {
      if (terms.capitalization_end) return {};
      return {maturity};
    }
    return moments_of(terms, terms.interest, maturity, true);
  }
  std::vector<Moment> moments;
  const Recurrence redemption = redemption_of(terms);
  const Moment first = redemption.anchor.value_or(maturity);
  if (terms.interest.given()) {
    Recurrence before = terms.interest;
    if (before.cycle) before.cycle->stub = Stub::kShort;
    moments = moments_of(terms, before, std::min(first, maturity), false);
  }
  const auto along = moments_of(terms, redemption, maturity, true);
  moments.insert(moments.end(), along.begin(), along.end());
  return moments;
}

/// Interest, of which all before the end of capitalisation, and a last one there, adds up.
void add_interest(const Terms& terms, Moment maturity, Happenings& to) {
  const std::vector<Moment> moments = interest_moments(terms, maturity);
  const auto end = terms.capitalization_end;
  for (const Moment moment : moments) {
    if (end && moment == *end) continue;
    const EventType type =
        end && moment < *end ? EventType::kCapitalization : EventType::kInterest;
    to.push_back({type, moment, moment, 0});
  }
  if (end && terms.rate) to.push_back({EventType::kCapitalization, *end, *end, 0});
}

void add_amortising_events(const Terms& terms, Moment maturity, Timeline& line) {
  const Recurrence redemption = redemption_of(terms);
  const std::vector<Moment> redemptions = moments_of(terms, redemption, maturity, false);
  add(line.happenings, EventType::kRedemption, redemptions);
  const Moment levelled_to = terms.type == ContractType::kAnn
                                 ? terms.amortization.value_or(maturity)
                                 : maturity;
  line.level_dates = moments_of(terms, redemption, levelled_to, true);
  line.redemptions = 1;
  for (const Moment moment : redemptions)
    if (moment > terms.status_date) ++line.redemptions;
  if (terms.type == ContractType::kAnn && !terms.next_redemption && terms.initial_exchange) {
    const Moment first = redemption.anchor.value_or(maturity);
    const Moment fixing{first.day + -1, first.second};
    if (fixing >= *terms.initial_exchange)
      line.happenings.push_back({EventType::kRedemptionFixing, fixing, fixing, 0});
  }
  if (terms.interest_base == InterestBase::kLagged && terms.base.given())
    add(line.happenings, EventType::kBaseFixing,
        moments_of(terms, terms.base, maturity, false));
}

void add_until_maturity(const Terms& terms, Moment maturity, Timeline& line) {
  if (redeems(terms)) add_amortising_events(terms, maturity, line);
  if (terms.type == ContractType::kLax)
    add_step_events(terms, maturity, line.happenings);
  else
    add_interest(terms, maturity, line.happenings);
  add_resets(terms, maturity, line.happenings);
  line.happenings.push_back({EventType::kMaturity, maturity, maturity, 0});
}

void add_common(const Terms& terms, Moment end, Happenings& to) {
  if (terms.initial_exchange)
    to.push_back({EventType::kInitialExchange, *terms.initial_exchange, {}, 0});
  if (terms.purchase) to.push_back({EventType::kPurchase, *terms.purchase, {}, 0});
  if (terms.termination) to.push_back({EventType::kTermination, *terms.termination, {}, 0});
  if (terms.fee.given() && (terms.fee_amount || terms.fee_rate))
    add(to, EventType::kFee, moments_of(terms, terms.fee, end, true));
  if ((terms.scales_interest || terms.scales_notional) && terms.scaling.given())
    add(to, EventType::kScaling, moments_of(terms, terms.scaling, end, false));
}

std::optional<EventType> observed_type(const std::string& type) {
  if (type == "PP") return EventType::kPrepayment;
  if (type == "PR") return EventType::kRedemption;
  if (type == "PI" || type == "PD") return EventType::kDrawing;
  return std::nullopt;
}

/// Prepayments where the terms allow them, and whatever moves the principal of a call.
void add_observed(const Terms& terms, const Observed& observed, Happenings& to) {
  for (const Observation& seen : observed.events) {
    if (!seen.contract.empty() && seen.contract != terms.id) continue;
    const auto type = observed_type(seen.type);
    if (!type || (*type != EventType::kPrepayment && !is_call_type(terms))) continue;
    if (*type == EventType::kPrepayment && !terms.prepayable) continue;
    to.push_back({*type, seen.at, {}, seen.amount});
    if (*type == EventType::kPrepayment && terms.penalty != Penalty::kNone)
      to.push_back({EventType::kPenalty, seen.at, {}, 0});
  }
}

/// Agreed dates stand; only what recurs moves to a business day.
bool stays(const Terms& terms, EventType type) {
  switch (type) {
    case EventType::kInitialExchange:
    case EventType::kPurchase:
    case EventType::kTermination:
    case EventType::kPrepayment:
    case EventType::kPenalty:
    case EventType::kCall: return true;
    case EventType::kRedemption:
    case EventType::kDrawing:
    case EventType::kMaturity:
    case EventType::kInterest:
    case EventType::kSettlement: return is_call_type(terms);
    default: return false;
  }
}

bool earlier(const Happening& a, const Happening& b) {
  return std::tie(a.at, a.type) < std::tie(b.at, b.type);
}

std::optional<Moment> last_interest(const Terms& terms, const Happenings& all) {
  std::optional<Moment> last;
  for (const Happening& one : all) {
    const bool interest =
        one.type == EventType::kInterest || one.type == EventType::kCapitalization;
    if (!interest || one.scheduled >= terms.status_date) continue;
    if (!last || one.scheduled > *last) last = one.scheduled;
  }
  return last;
}

void keep_what_counts(const Terms& terms, std::optional<Moment> until, Happenings& all) {
  std::erase_if(all, [&](const Happening& one) { return one.at <= terms.status_date; });
  if (until) std::erase_if(all, [&](const Happening& one) { return one.at > *until; });
  std::ranges::stable_sort(all, earlier);
  const auto end = std::ranges::find(all, EventType::kTermination, &Happening::type);
  if (end != all.end()) all.erase(end + 1, all.end());
}

}  // namespace

Moment shifted(const Terms& terms, Moment moment) {
  return {shifted(moment.day, terms.shift, terms.calendar), moment.second};
}

Day interest_day(const Terms& terms, Moment moment) {
  return counting_day(terms.shift_first ? shifted(terms, moment) : moment);
}

Recurrence redemption_of(const Terms& terms) {
  Recurrence redemption = terms.redemption;
  if (redemption.anchor || !redemption.cycle || !terms.initial_exchange) return redemption;
  const Moment start = *terms.initial_exchange;
  redemption.anchor =
      Moment{nth_date(start.day, *redemption.cycle, 1, terms.month_end), start.second};
  return redemption;
}

std::vector<Moment> moments_of(const Terms& terms, const Recurrence& recurrence, Moment end,
                               bool with_end) {
  if (!recurrence.given()) return with_end ? std::vector<Moment>{end} : std::vector<Moment>{};
  const Moment anchor = recurrence.anchor.value_or(terms.initial_exchange.value_or(end));
  return cycle_moments(anchor, recurrence.cycle, end, terms.month_end, with_end);
}

void add_resets(const Terms& terms, Moment end, std::vector<Happening>& to) {
  if (!terms.reset.given()) return;
  const std::vector<Moment> moments = moments_of(terms, terms.reset, end, false);
  bool known = terms.next_rate.has_value();
  for (const Moment moment : moments) {
    const bool here = known && shifted(terms, moment) > terms.status_date;
    if (here) known = false;
    if (here)
      to.push_back({EventType::kResetKnown, moment, moment, *terms.next_rate});
    else
      to.push_back({EventType::kReset, moment, moment, terms.spread});
    if (terms.type == ContractType::kAnn)
      to.push_back({EventType::kRedemptionFixing, moment, moment, 0});
  }
}

Result<Timeline, Problem> timeline(const Terms& terms, const Observed& observed,
                                   std::optional<Moment> until) {
  const auto maturity = maturity_of(terms);
  if (!maturity) return Fail{maturity.error()};
  Timeline line;
  line.maturity = *maturity;
  const std::optional<Moment> end = line.maturity ? line.maturity : until;
  if (!end) return Fail{Problem{ProblemKind::kNoEnd, "to"}};
  add_common(terms, *end, line.happenings);
  if (is_call_type(terms))
    add_call_events(terms, observed, *end, line.happenings);
  else
    add_until_maturity(terms, *end, line);
  add_observed(terms, observed, line.happenings);
  for (Happening& one : line.happenings)
    one.at = stays(terms, one.type) ? one.scheduled : shifted(terms, one.scheduled);
  // Before the filter: a list of cycles that was cut short is longer than this with its exchange.
  if (line.happenings.size() > kMaxEvents)
    return Fail{Problem{ProblemKind::kTooManyEvents, "maturityDate"}};
  line.last_interest = last_interest(terms, line.happenings);
  keep_what_counts(terms, until, line.happenings);
  return line;
}

}  // namespace tally::contract::cashflow
