// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/cash_flow.hpp"

#include "core/contract/cashflow/enhancement.hpp"
#include "core/contract/cashflow/run.hpp"

namespace tally::contract::cashflow {
namespace {

std::optional<Problem> missing(const char* term) { return Problem{ProblemKind::kMissing, term}; }

bool fits(Wide value, Wide most) { return value >= -most && value <= most; }

std::optional<Problem> check_needed(const Terms& terms) {
  switch (terms.type) {
    case ContractType::kCom: return Problem{ProblemKind::kNotComputed, "COM"};
    case ContractType::kCeg:
    case ContractType::kCec:
      if (terms.covered.empty()) return missing("contractStructure");
      for (const Terms& contract : terms.covered)
        if (!contract.named_only)
          if (auto problem = check_needed(contract)) return problem;
      if (terms.type == ContractType::kCec && terms.covering.empty())
        return missing("contractStructure (COVI)");
      return std::nullopt;
    case ContractType::kNam:
      if (!terms.next_redemption) return missing("nextPrincipalRedemptionPayment");
      break;
    case ContractType::kLax:
      if (terms.redemption_steps.empty())
        return missing("arrayCycleAnchorDateOfPrincipalRedemption");
      break;
    default: break;
  }
  if (!terms.initial_exchange) return missing("initialExchangeDate");
  if (!terms.notional) return missing("notionalPrincipal");
  return std::nullopt;
}

std::optional<Problem> check_ranges(const Terms& terms) {
  const auto out = [](const char* term) {
    return std::optional(Problem{ProblemKind::kOutOfRange, term});
  };
  const Wide notional = terms.notional.value_or(0);
  if (notional < 0 || notional > kMaxMoney) return out("notionalPrincipal");
  if (!fits(terms.rate.value_or(0), kMaxRate)) return out("nominalInterestRate");
  if (!fits(terms.next_rate.value_or(0), kMaxRate)) return out("nextResetRate");
  if (!fits(terms.spread, kMaxRate)) return out("rateSpread");
  if (!fits(terms.multiplier, kMaxFactor)) return out("rateMultiplier");
  if (!fits(terms.next_redemption.value_or(0), kMaxMoney))
    return out("nextPrincipalRedemptionPayment");
  if (!fits(terms.accrued.value_or(0), kMaxMoney)) return out("accruedInterest");
  if (!fits(terms.base_amount.value_or(0), kMaxMoney)) return out("interestCalculationBaseAmount");
  if (!fits(terms.exercise_amount, kMaxMoney)) return out("exerciseAmount");
  if (!fits(terms.premium, kMaxMoney)) return out("premiumDiscountAtIED");
  if (!fits(terms.purchase_price, kMaxMoney)) return out("priceAtPurchaseDate");
  if (!fits(terms.termination_price, kMaxMoney)) return out("priceAtTerminationDate");
  if (!fits(terms.fee_amount.value_or(0), kMaxMoney) ||
      !fits(terms.fee_rate.value_or(0), kMaxRate) || !fits(terms.fee_accrued, kMaxMoney))
    return out("feeRate");
  if (!fits(terms.penalty_amount, kMaxMoney) || !fits(terms.penalty_rate, kMaxRate))
    return out("penaltyRate");
  if (terms.unit < 1 || terms.unit > kOne) return out("decimals");
  if (!fits(terms.coverage.value_or(0), kMaxFactor)) return out("coverageOfCreditEnhancement");
  if (!fits(terms.quantity, kMaxFactor)) return out("quantity");
  for (const Step& step : terms.redemption_steps)
    if (!fits(step.value, kMaxMoney)) return out("arrayNextPrincipalRedemptionPayment");
  for (const Step& step : terms.reset_steps)
    if (!fits(step.value, kMaxRate)) return out("arrayRate");
  for (const auto* list : {&terms.covered, &terms.covering})
    for (const Terms& other : *list)
      if (auto problem = check_ranges(other)) return problem;
  return std::nullopt;
}

std::optional<Problem> check_observed(const Observed& observed) {
  for (const auto& [name, values] : observed.indexes)
    for (const auto& [at, value] : values)
      if (!fits(value, kMaxIndex)) return Problem{ProblemKind::kOutOfRange, name};
  for (const Observation& seen : observed.events)
    if (!fits(seen.amount, kMaxMoney)) return Problem{ProblemKind::kOutOfRange, seen.type};
  return std::nullopt;
}

/// Payoffs in another currency than that of the contract.
Result<Wide, Problem> settled(const Terms& terms, const Observed& observed, Moment at,
                              Wide payoff) {
  if (terms.settlement_currency.empty() || terms.settlement_currency == terms.currency)
    return payoff;
  const std::string pair = terms.currency + "/" + terms.settlement_currency;
  const auto rate = observed.value_of(pair, at);
  if (!rate) return Fail{Problem{ProblemKind::kNotObserved, pair}};
  if (!fits(*rate, kMaxFactor)) return Fail{Problem{ProblemKind::kOutOfRange, pair}};
  return scaled(payoff, *rate);
}

Result<std::vector<CashFlow>, Problem> plain_flows(const Terms& terms, const Observed& observed,
                                                   std::optional<Moment> until) {
  const auto line = timeline(terms, observed, until);
  if (!line) return Fail{line.error()};
  Run run(terms, observed, *line);
  std::vector<CashFlow> flows;
  bool bought = !terms.purchase || *terms.purchase <= terms.status_date;
  for (const Happening& one : line->happenings) {
    const auto payoff = run.apply(one);
    if (!payoff) return Fail{payoff.error()};
    bought = bought || one.type == EventType::kPurchase;
    if (!bought) continue;
    const auto paid = settled(terms, observed, one.scheduled, *payoff);
    if (!paid) return Fail{paid.error()};
    const State& state = run.state();
    flows.push_back({one.at, one.type, *paid, state.notional, state.rate, state.accrued, 0, {}});
  }
  return flows;
}

}  // namespace

std::optional<Wide> Observed::value_of(const std::string& index, Moment at) const {
  const auto series = indexes.find(index);
  if (series == indexes.end()) return std::nullopt;
  auto after = series->second.upper_bound(at);
  if (after == series->second.begin()) return std::nullopt;
  return std::prev(after)->second;
}

std::string_view acronym_of(EventType type) {
  switch (type) {
    case EventType::kInitialExchange: return "IED";
    case EventType::kFee: return "FP";
    case EventType::kRedemption: return "PR";
    case EventType::kDrawing: return "PI";
    case EventType::kPenalty: return "PY";
    case EventType::kPrepayment: return "PP";
    case EventType::kCall: return "XD";
    case EventType::kInterest: return "IP";
    case EventType::kCapitalization: return "IPCI";
    case EventType::kResetKnown: return "RRF";
    case EventType::kReset: return "RR";
    case EventType::kRedemptionFixing: return "PRF";
    case EventType::kPurchase: return "PRD";
    case EventType::kTermination: return "TD";
    case EventType::kScaling: return "SC";
    case EventType::kBaseFixing: return "IPCB";
    case EventType::kMaturity: return "MD";
    case EventType::kExercise: return "XD";
    case EventType::kSettlement: return "STD";
  }
  return "";
}

std::string to_sentence(const Problem& problem) {
  switch (problem.kind) {
    case ProblemKind::kMissing: return problem.term + " is missing";
    case ProblemKind::kOutOfRange: return problem.term + " is out of range";
    case ProblemKind::kNotObserved: return "no value of " + problem.term + " is observed in time";
    case ProblemKind::kNeverRepaid: return problem.term + " never repays the principal";
    case ProblemKind::kTooManyEvents: return "too many events; see " + problem.term;
    case ProblemKind::kNoEnd: return "nothing ends it: " + problem.term + " is missing";
    case ProblemKind::kNotComputed: return problem.term + " has no cash flows of its own";
  }
  return {};
}

Result<std::vector<CashFlow>, Problem> cash_flows(const Terms& terms, const Observed& observed,
                                                  std::optional<Moment> until) {
  if (auto problem = check_needed(terms)) return Fail{*problem};
  if (auto problem = check_ranges(terms)) return Fail{*problem};
  if (auto problem = check_observed(observed)) return Fail{*problem};
  if (terms.type == ContractType::kCeg || terms.type == ContractType::kCec)
    return enhancement_flows(terms, observed, until);
  return plain_flows(terms, observed, until);
}

}  // namespace tally::contract::cashflow
