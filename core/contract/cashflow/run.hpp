// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/cashflow/timeline.hpp"

/// The state of a contract and what each event does to it.
/// Thread: one run is one thread's.
namespace tally::contract::cashflow {

struct State {
  Wide notional = 0;    ///< Nt, signed
  Wide rate = 0;        ///< Ipnr
  Wide accrued = 0;     ///< Ipac, signed
  Wide fee = 0;         ///< Feac
  Wide redemption = 0;  ///< Prnxt, without sign
  Wide base = 0;        ///< Ipcb, signed
  Wide notional_scale = kOne;
  Wide interest_scale = kOne;
  Moment since;         ///< Sd: counted up to here
  bool called = false;  ///< no more interest after the notice
};

class Run {
 public:
  Run(const Terms& terms, const Observed& observed, const Timeline& line);

  /// The payoff. Problem when an index is not observed or a value passes its bounds.
  [[nodiscard]] Result<Wide, Problem> apply(const Happening& one);
  /// Interest and fees up to a moment, without an event.
  void accrue(Moment to);
  [[nodiscard]] const State& state() const { return state_; }

 private:
  void begin();
  [[nodiscard]] Fraction fraction(Moment from, Moment to) const;
  [[nodiscard]] Wide signed_notional() const { return terms_.sign * terms_.notional.value_or(0); }
  void follow_notional();
  void exchange(Moment at);
  void fix_first_payment(bool with_today);
  [[nodiscard]] Wide redeem(const Happening& one);
  void move_notional(Wide by);
  [[nodiscard]] Wide reset_rate(Wide index, Wide spread) const;
  /// The payment that levels all redemptions after `at` (from `at` on, when `with_at`).
  [[nodiscard]] std::optional<Wide> level(Moment at, bool with_at) const;
  [[nodiscard]] Result<Wide, Problem> value_of(const std::string& index, Moment at,
                                               const char* term) const;
  [[nodiscard]] Result<Wide, Problem> effect(const Happening& one);
  [[nodiscard]] Result<Wide, Problem> reset(const Happening& one);
  [[nodiscard]] Result<Wide, Problem> scale(const Happening& one);
  [[nodiscard]] Wide penalty(Fraction since, Wide index) const;

  const Terms& terms_;
  const Observed& observed_;
  const Timeline& line_;
  State state_;
};

}  // namespace tally::contract::cashflow
