// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"

/// The events of payments that are no whole instalment; see event.hpp.
namespace tally::contract {

/// A payment that an instalment is not yet complete with.
struct InstalmentPartPaid {
  static constexpr std::uint16_t kKind = 26;
  LoanId loan;
  std::uint32_t number = 0;
  AccountId payer;
  Amount principal;
  Amount interest;
  Amount late_interest;
  Amount fee;
  Day due;
  Day paid_on;
  Amount outstanding;   ///< after
  Amount late_accrued;  ///< late interest on this instalment so far, paid or not
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.number); io(self.payer); io(self.principal); io(self.interest);
    io(self.late_interest); io(self.fee); io(self.due); io(self.paid_on); io(self.outstanding);
    io(self.late_accrued);
  }
};

/// Principal paid before its time; the schedule from here on is another.
struct PrincipalPrepaid {
  static constexpr std::uint16_t kKind = 27;
  LoanId loan;
  AccountId payer;
  Amount principal;
  Amount interest;
  Day paid_on;
  Amount outstanding;         ///< after
  std::uint32_t periods = 0;  ///< from disbursal to the end, now
  Amount instalment;          ///< the regular part, now
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.payer); io(self.principal); io(self.interest); io(self.paid_on);
    io(self.outstanding); io(self.periods); io(self.instalment);
  }
};

/// A payment on the claim of a loan in default.
struct ClaimPaid {
  static constexpr std::uint16_t kKind = 28;
  LoanId loan;
  AccountId payer;
  Amount principal;
  Amount interest;
  Amount late_interest;
  Amount fee;
  Day paid_on;
  Amount left;  ///< of the claim, after
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.payer); io(self.principal); io(self.interest); io(self.late_interest);
    io(self.fee); io(self.paid_on); io(self.left);
  }
};

/// The borrower gave its standing consent, changed it, or took it back (limit 0).
struct AutopaySet {
  static constexpr std::uint16_t kKind = 30;
  LoanId loan;
  Amount limit;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.loan); io(self.limit); }
};

/// An instalment could not be taken: more is due than the balance has or the consent allows.
struct AutopayMissed {
  static constexpr std::uint16_t kKind = 31;
  LoanId loan;
  std::uint32_t number = 0;
  Amount due;
  Day tried_on;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan); io(self.number); io(self.due); io(self.tried_on);
  }
};

/// The last of a claim was paid.
struct ClaimRecovered {
  static constexpr std::uint16_t kKind = 29;
  LoanId loan;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.loan); }
};

}  // namespace tally::contract
