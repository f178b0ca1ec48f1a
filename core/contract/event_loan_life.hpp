// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/parts.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/tx/loan_life_bodies.hpp"

/// The events of changes on the way, and of reference rates; see event.hpp.
namespace tally::contract {

struct ChangeProposed {
  static constexpr std::uint16_t kKind = 32;
  LoanId loan;
  std::uint32_t proposal = 0;
  AccountId proposer;
  Change change;
  Timestamp until;
  std::int64_t yes = 0;  ///< units of those who agree
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.proposal); io(self.proposer); io.variant(self.change);
    io(self.until); io(self.yes);
  }
};

/// Somebody agreed or no longer does; also when units of who agreed changed hands.
struct ChangeVoted {
  static constexpr std::uint16_t kKind = 33;
  LoanId loan;
  std::uint32_t proposal = 0;
  AccountId voter;
  bool agree = false;
  std::int64_t units = 0;  ///< of the voter, now; 0 of the borrower
  std::int64_t yes = 0;    ///< of all who agree, after
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.proposal); io(self.voter); io(self.agree); io(self.units);
    io(self.yes);
  }
};

enum class ChangeOutcome : std::uint8_t {
  kAccepted = 0,
  kExpired = 1,
  kWithdrawn = 2,  ///< by who proposed it
  kRejected = 3,   ///< by the borrower
  kVoid = 4,       ///< the loan ended, or was changed by another proposal
};
inline constexpr ChangeOutcome kLastChangeOutcome = ChangeOutcome::kVoid;

struct ChangeEnded {
  static constexpr std::uint16_t kKind = 34;
  LoanId loan;
  std::uint32_t proposal = 0;
  ChangeOutcome outcome = ChangeOutcome::kAccepted;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.proposal); io.enumerator(self.outcome, kLastChangeOutcome);
  }
};

struct ChargesWaived {
  static constexpr std::uint16_t kKind = 35;
  LoanId loan;
  std::uint32_t number = 0;  ///< of the instalment; 0: of the claim
  Amount interest;
  Amount late_interest;
  Amount fee;
  Day day;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.number); io(self.interest); io(self.late_interest); io(self.fee);
    io(self.day);
  }
};

/// The rest of the loan has other terms from this day on.
struct LoanRestructured {
  static constexpr std::uint16_t kKind = 36;
  LoanId loan;
  std::uint32_t replaced = 0;  ///< the first instalment that is no more
  std::uint32_t base = 0;      ///< the last one; the next has the number after it
  RatePpb rate;
  RepaymentMethod method = RepaymentMethod::kAnnuity;
  std::uint32_t periods = 0;
  Day day;
  Day first_due;
  Amount instalment;  ///< the regular part
  Parts arrears;      ///< interest, late interest and fees up to this day
  bool capitalised = false;  ///< arrears became principal; else they come with the next instalment
  Amount outstanding;        ///< after
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.replaced); io(self.base); io(self.rate);
    io.enumerator(self.method, kLastMethod); io(self.periods); io(self.day);
    io(self.first_due); io(self.instalment); io(self.arrears); io(self.capitalised);
    io(self.outstanding);
  }
};

/// A floating rate at the beginning of a period: that of instalment `number` and those after it.
struct RateFixed {
  static constexpr std::uint16_t kKind = 37;
  LoanId loan;
  std::uint32_t number = 0;
  RatePpb reference;   ///< as posted
  Day posted;          ///< for which day
  bool stale = false;  ///< it was too old, or not payable: the rate before stays
  RatePpb spread;
  RatePpb rate;
  Amount instalment;  ///< the regular part
  Day day;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.number); io(self.reference); io(self.posted); io(self.stale);
    io(self.spread); io(self.rate); io(self.instalment); io(self.day);
  }
};

struct ReferenceRegistered {
  static constexpr std::uint16_t kKind = 38;
  std::string code;
  std::string name;
  AccountId publisher;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.code, kMaxReferenceCodeBytes); io.text(self.name, kMaxReferenceNameBytes);
    io(self.publisher);
  }
};

struct RatePosted {
  static constexpr std::uint16_t kKind = 39;
  std::string code;
  AccountId publisher;
  RatePpb rate;
  Day day;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.code, kMaxReferenceCodeBytes); io(self.publisher); io(self.rate);
    io(self.day);
  }
};

}  // namespace tally::contract
