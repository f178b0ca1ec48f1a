// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"
#include "core/data/rate.hpp"

/// What a borrower asks for. Fixed once it is on the chain; the rate is then set by the auction,
/// at or below the ceiling.
/// Units:  principal and fee in minor units of `asset`; rates in ppb a year.
/// Limits: checked by contract/precheck and contract/loan_rules, listed in core/PROTOCOL.md.
namespace tally {

enum class RepaymentMethod : std::uint8_t {
  kAnnuity = 0,         ///< equal instalments
  kEqualPrincipal = 1,  ///< equal parts of the principal, and the interest on what is left
  kInterestOnly = 2,    ///< interest each period, the principal with the last
  kBullet = 3,          ///< one payment at the end, with all interest
  kCustom = 4,          ///< the principal of each instalment as the borrower says
};
inline constexpr RepaymentMethod kLastMethod = RepaymentMethod::kCustom;

enum class PaymentPeriod : std::uint8_t {
  kWeek = 0,
  kTwoWeeks = 1,
  kMonth = 2,
  kQuarter = 3,
  kHalfYear = 4,
  kYear = 5,
};
inline constexpr PaymentPeriod kLastPeriod = PaymentPeriod::kYear;

/// What a payment that does not cover an instalment is for, first to last.
enum class AllocationOrder : std::uint8_t {
  kChargesFirst = 0,    ///< late fee, late interest, interest, principal
  kInterestFirst = 1,   ///< interest, principal, late interest, late fee
  kPrincipalFirst = 2,  ///< principal, interest, late interest, late fee
};
inline constexpr AllocationOrder kLastAllocation = AllocationOrder::kPrincipalFirst;

enum class LoanPurpose : std::uint8_t {
  kOther = 0,
  kDebtConsolidation = 1,
  kHome = 2,
  kCar = 3,
  kEducation = 4,
  kBusiness = 5,
  kMedical = 6,
  kEvent = 7,
};
inline constexpr LoanPurpose kLastPurpose = LoanPurpose::kEvent;

inline constexpr std::size_t kMaxDescriptionBytes = 280;
inline constexpr std::size_t kMaxGradeBytes = 8;
inline constexpr std::uint32_t kMaxInstalments = 600;
inline constexpr std::uint16_t kMaxGraceDays = 60;
inline constexpr std::uint16_t kMaxDefaultAfterDays = 720;

inline constexpr std::size_t kMaxSteps = 120;
inline constexpr std::size_t kMaxReferenceCodeBytes = 8;
inline constexpr std::uint16_t kMaxStaleDays = 366;

/// The rate follows a published one. The auction finds the first period's; what it is above the
/// reference on the day of disbursal stays so from then on.
struct FloatingRate {
  std::string reference;  ///< code of a registered reference rate
  RatePpb floor;
  RatePpb cap;
  std::uint16_t stale_days = 0;  ///< a rate posted longer ago does not count: the last one stays

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.reference, kMaxReferenceCodeBytes);
    io(self.floor);
    io(self.cap);
    io(self.stale_days);
  }
  friend bool operator==(const FloatingRate&, const FloatingRate&) = default;
};

struct LoanTerms {
  AssetId asset;
  Amount principal;  ///< what is wished for
  Amount minimum;    ///< taken at the deadline if bids reach no more; 0: all or nothing
  RatePpb rate_ceiling;
  std::uint32_t instalments = 0;  ///< periods from disbursal to the end, 1 … kMaxInstalments
  RepaymentMethod method = RepaymentMethod::kAnnuity;
  PaymentPeriod period = PaymentPeriod::kMonth;
  Timestamp listed_until;   ///< bids are taken up to this moment
  bool close_when_full = false;  ///< clear as soon as the bids cover the principal
  std::uint16_t grace_days = 0;  ///< an instalment is late after due date + grace
  Amount late_fee;               ///< once for each late instalment, to the note holders
  RatePpb late_rate;             ///< on the overdue principal of late instalments, by days of 365
  AllocationOrder allocation = AllocationOrder::kChargesFirst;
  std::uint16_t default_after_days = 90;  ///< oldest unpaid instalment this many days past due
  LoanPurpose purpose = LoanPurpose::kOther;
  std::string description;  ///< the borrower's own words
  std::string grade;        ///< the borrower's own claim, or practice data; never attested here
  std::vector<Amount> steps;  ///< with kCustom: the principal of each instalment, 0 … ; else none
  std::optional<FloatingRate> floating;  ///< none: the rate is fixed
  std::optional<AccountId> lender;  ///< who alone may fund it, by accepting; none: bids of all

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.asset);
    io(self.principal);
    io(self.minimum);
    io(self.rate_ceiling);
    io(self.instalments);
    io.enumerator(self.method, kLastMethod);
    io.enumerator(self.period, kLastPeriod);
    io(self.listed_until);
    io(self.close_when_full);
    io(self.grace_days);
    io(self.late_fee);
    io(self.late_rate);
    io.enumerator(self.allocation, kLastAllocation);
    io(self.default_after_days);
    io.enumerator(self.purpose, kLastPurpose);
    io.text(self.description, kMaxDescriptionBytes);
    io.text(self.grade, kMaxGradeBytes);
    io.list(self.steps, kMaxSteps);
    io(self.floating);
    io(self.lender);
  }
  friend bool operator==(const LoanTerms&, const LoanTerms&) = default;
};

}  // namespace tally
