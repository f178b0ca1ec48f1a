// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/contract/cashflow/dates.hpp"
#include "core/contract/cashflow/day_count.hpp"
#include "core/contract/cashflow/fixed.hpp"

/// The terms of a contract in the words of ACTUS, and what is observed while it runs.
/// Units:  money in 10^-decimals of the currency (the caller chooses the decimals once for all);
///         rates, factors and index values in 10^-18.
/// Source: ACTUS technical specification and dictionary (actusfrf.org); the short names behind the
///         fields are the ones used there.
namespace tally::contract::cashflow {

enum class ContractType {
  kPam,  ///< principal at maturity
  kLam,  ///< equal principal
  kNam,  ///< fixed payment that may not even cover the interest
  kAnn,  ///< annuity
  kLax,  ///< steps of any kind
  kClm,  ///< call money
  kUmp,  ///< no maturity
  kCeg,  ///< guarantee
  kCec,  ///< collateral
  kCom,  ///< a commodity; only as collateral
};

enum class InterestBase { kNotional, kNotionalAtExchange, kLagged };  ///< NT, NTIED, NTL
enum class FeeBasis { kAbsolute, kNotional };                         ///< A, N
enum class Exposure { kNominal, kNominalAndInterest, kMarket };       ///< NO, NI, MV
enum class Penalty { kNone, kAbsolute, kRelative, kDifferential };    ///< O, A, N/R, I

/// Anchor and cycle of one kind of event (…ANX, …CL).
struct Recurrence {
  std::optional<Moment> anchor;
  std::optional<Cycle> cycle;
  [[nodiscard]] bool given() const { return anchor || cycle; }
};

/// One stretch of a step contract (AR…ANX, AR…CL and what goes with them).
struct Step {
  Moment anchor;
  std::optional<Cycle> cycle;
  Wide value = 0;       ///< money of a redemption, or a rate
  bool adds = false;    ///< the principal grows (INC)
  bool fixed = false;   ///< the rate is known (F)
};

struct Terms {
  ContractType type = ContractType::kPam;
  std::string id;
  std::string currency;
  std::string settlement_currency;  ///< empty when the same
  Wide unit = 1;                    ///< 1.0 of the currency: 10^decimals
  int sign = 1;                     ///< +1 a claim, -1 an obligation (CNTRL)
  Moment status_date;               ///< SD
  std::optional<Moment> initial_exchange, maturity, amortization, purchase, termination,
      capitalization_end, exercise_date;

  std::optional<Wide> notional;     ///< NT
  Wide premium = 0;                 ///< PDIED
  std::optional<Wide> rate;         ///< IPNR
  std::optional<Wide> accrued;      ///< IPAC
  Wide purchase_price = 0;          ///< PPRD
  Wide termination_price = 0;       ///< PTD

  DayCount day_count = DayCount::kActActIsda;
  Calendar calendar = Calendar::kEveryDay;
  Shift shift = Shift::kNone;
  bool shift_first = false;         ///< SC…: shift, then calculate; else calculate, then shift
  MonthEnd month_end = MonthEnd::kSameDay;

  Recurrence interest, redemption, reset, base, scaling, fee;
  std::optional<Wide> next_redemption;  ///< PRNXT
  std::vector<Step> interest_steps, redemption_steps, reset_steps;

  std::string reset_index;                  ///< RRMO
  Wide spread = 0;                          ///< RRSP
  Wide multiplier = kOne;                   ///< RRMLT
  std::optional<Wide> next_rate;            ///< RRNXT
  std::optional<Wide> life_cap, life_floor; ///< RRLC, RRLF
  std::optional<Wide> period_cap, period_floor;  ///< RRPC, RRPF: the most it may move up, down

  InterestBase interest_base = InterestBase::kNotional;  ///< IPCB
  std::optional<Wide> base_amount;                       ///< IPCBA

  bool scales_interest = false, scales_notional = false;  ///< SCEF
  std::string scaling_index;                              ///< SCMO
  std::optional<Wide> scaling_origin;                     ///< SCCDD
  Wide notional_scale = kOne, interest_scale = kOne;

  FeeBasis fee_basis = FeeBasis::kAbsolute;
  std::optional<Wide> fee_amount;  ///< FER as money, for basis A
  std::optional<Wide> fee_rate;    ///< FER as a rate, for basis N
  Wide fee_accrued = 0;            ///< FEAC
  Penalty penalty = Penalty::kNone;
  Wide penalty_amount = 0, penalty_rate = 0;  ///< PYRT
  bool prepayable = true;                     ///< PPEF is not N

  std::optional<Cycle> notice;      ///< XDN of a call; none is at once
  std::optional<Cycle> settlement;  ///< STP
  std::optional<Wide> coverage;     ///< CECV
  Exposure exposure = Exposure::kNominal;
  Wide exercise_amount = 0;         ///< XA, when exercised before the status date
  std::vector<std::string> credit_events;  ///< CETC
  std::string market_object;               ///< MOC
  Wide quantity = kOne;
  bool named_only = false;        ///< a covered contract of which only the name is known
  std::vector<Terms> covered;     ///< COVE
  std::vector<Terms> covering;    ///< COVI
};

/// Something that happens to a contract and stands in no schedule.
struct Observation {
  Moment at;
  std::string type;         ///< "PP", "PR", "PI", "XD", "CE" …
  Wide amount = 0;          ///< money
  std::string contract;     ///< empty: the contract looked at
  std::string performance;  ///< for CE: "DL", "DQ", "DF"
};

struct Observed {
  /// Values by index, in any order. What counts is the value at a moment, else the last before.
  std::map<std::string, std::map<Moment, Wide>> indexes;
  std::vector<Observation> events;

  [[nodiscard]] std::optional<Wide> value_of(const std::string& index, Moment at) const;
};

}  // namespace tally::contract::cashflow
