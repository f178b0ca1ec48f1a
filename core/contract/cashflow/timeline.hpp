// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/contract/cashflow/cash_flow.hpp"

/// When a contract does what: the schedules of ACTUS, before any money is counted.
/// Thread: pure.
namespace tally::contract::cashflow {

struct Happening {
  EventType type = EventType::kInitialExchange;
  Moment scheduled;  ///< where indexes are read, and interest is counted unless SC…
  Moment at;         ///< where it takes place
  Wide amount = 0;   ///< of an observed event or a step's redemption; the known rate or the spread
};

struct Timeline {
  std::vector<Happening> happenings;  ///< sorted, those after the status date only
  std::optional<Moment> maturity;
  /// The dates between which an annuity is levelled: all its redemptions and its end.
  std::vector<Moment> level_dates;
  std::size_t redemptions = 0;  ///< counted with the one at maturity
  std::optional<Moment> last_interest;  ///< paid or added up last before the status date
};

/// Shifted by the contract's business-day convention.
[[nodiscard]] Moment shifted(const Terms& terms, Moment moment);
/// The day from or to which interest counts.
[[nodiscard]] Day interest_day(const Terms& terms, Moment moment);

/// Where the terms leave maturity open it follows from the redemptions; empty when nothing ends it.
[[nodiscard]] Result<std::optional<Moment>, Problem> maturity_of(const Terms& terms);

/// The redemptions, by default from one cycle after the initial exchange on.
[[nodiscard]] Recurrence redemption_of(const Terms& terms);

/// The cycles of one kind of event, by default from the initial exchange on; none (but the end)
/// when neither anchor nor cycle is given.
[[nodiscard]] std::vector<Moment> moments_of(const Terms& terms, const Recurrence& recurrence,
                                             Moment end, bool with_end);

[[nodiscard]] Result<Timeline, Problem> timeline(const Terms& terms, const Observed& observed,
                                                 std::optional<Moment> until);

// The parts of `timeline`. They neither sort nor filter.
void add_resets(const Terms& terms, Moment end, std::vector<Happening>& to);
void add_step_events(const Terms& terms, Moment maturity, std::vector<Happening>& to);
void add_call_events(const Terms& terms, const Observed& observed, Moment end,
                     std::vector<Happening>& to);

}  // namespace tally::contract::cashflow
