// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/contract/cashflow/terms.hpp"
#include "core/data/result.hpp"

/// What a contract pays and when: the cash flows of ACTUS contracts, by integers alone.
/// Covers:   PAM, LAM, NAM, ANN, LAX, CLM, UMP, CEG, CEC.
/// Units:    as the terms: money in 10^-decimals, rates in 10^-18.
/// Rounding: each product once, to the nearest, ties to even (fixed.hpp). Redemptions never pass
///           what is outstanding, so nothing is left over at maturity.
/// Order:    by date after the business-day shift, then by the order of EventType.
/// Errors:   Problem, with the term that is missing or out of range.
/// Example:  3'000 at 10 % Act/360, paid every two months: 50.8333333333 for 61 days.
/// Thread:   pure.
namespace tally::contract::cashflow {

/// In the order in which events of the same moment take effect.
enum class EventType {
  kInitialExchange,   ///< IED
  kFee,               ///< FP
  kRedemption,        ///< PR
  kDrawing,           ///< PI
  kPenalty,           ///< PY
  kPrepayment,        ///< PP
  kCall,              ///< XD of call money: before the interest it makes due
  kInterest,          ///< IP
  kCapitalization,    ///< IPCI
  kResetKnown,        ///< RRF
  kReset,             ///< RR
  kRedemptionFixing,  ///< PRF: follows the reset that it answers
  kPurchase,          ///< PRD
  kTermination,       ///< TD
  kScaling,           ///< SC
  kBaseFixing,        ///< IPCB
  kMaturity,          ///< MD
  kExercise,          ///< XD of a guarantee or collateral
  kSettlement,        ///< STD
};
[[nodiscard]] std::string_view acronym_of(EventType type);

struct CashFlow {
  Moment at;  ///< after the business-day shift
  EventType type = EventType::kInitialExchange;
  Wide payoff = 0;  ///< + received by the side whose terms these are
  // The state after the event.
  Wide notional = 0;
  Wide rate = 0;
  Wide accrued = 0;
  Wide exercise_amount = 0;
  std::optional<Moment> exercise_date;
};

enum class ProblemKind {
  kMissing,        ///< a term that this type needs
  kOutOfRange,     ///< a term, or what grew out of it, is beyond what can be counted
  kNotObserved,    ///< no value of an index at or before a moment
  kNeverRepaid,    ///< the payment does not cover the interest, and no maturity is given
  kTooManyEvents,  ///< more than kMaxEvents
  kNoEnd,          ///< no maturity and no `until`
  kNotComputed,    ///< a type that has no cash flows of its own here
};
struct Problem {
  ProblemKind kind = ProblemKind::kMissing;
  std::string term;  ///< in the spelling of the dictionary, or the name of an index
};
/// "initialExchangeDate is missing".
[[nodiscard]] std::string to_sentence(const Problem& problem);

inline constexpr std::size_t kMaxEvents = 100'000;
inline constexpr Wide kMaxMoney = Wide{1} << 90;
inline constexpr Wide kMaxFactor = 1'000'000 * kOne;
inline constexpr Wide kMaxRate = 100 * kOne;
inline constexpr Wide kMaxIndex = 1'000'000'000'000 * kOne;

/// Every event after the status date up to and including `until`; without it to the end.
[[nodiscard]] Result<std::vector<CashFlow>, Problem> cash_flows(const Terms& terms,
                                                                const Observed& observed,
                                                                std::optional<Moment> until);

}  // namespace tally::contract::cashflow
