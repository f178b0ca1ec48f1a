// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/data/tx/loan_life_bodies.hpp"
#include "core/node/api/page.hpp"

/// Proposals on loans, reference rates, and what numbers are made of; see rows.hpp.
namespace tally::node {

/// An interest is balance × rate × days / year, to the nearest minor unit, ties to even.
struct InterestBasis {
  Amount balance;
  RatePpb rate;
  std::int32_t days = 0;
  std::int32_t year = 360;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.balance);
    io(self.rate);
    io(self.days);
    io(self.year);
  }
};

/// What one instalment, or a payment on it, is made of besides its scheduled principal.
struct Arithmetic {
  InterestBasis interest;
  Amount interest_amount;  ///< what that comes to
  InterestBasis late;    ///< of late interest since the last payment in part
  Amount late_interest;  ///< in all; the rest of it accrued before
  Amount carried;        ///< arrears from before new terms, in the parts they belong to
  Amount waived;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.interest);
    io(self.interest_amount);
    io(self.late);
    io(self.late_interest);
    io(self.carried);
    io(self.waived);
  }
};

/// An open proposal to change a loan.
struct ProposalRow {
  LoanId loan;
  std::uint32_t number = 0;
  AccountId proposer;
  Change change;
  Timestamp until;
  std::int64_t yes = 0;  ///< units of those who agree; units of the loan: its principal
  bool borrower_agrees = false;
  std::vector<AccountId> agreeing;  ///< holders, at most kMostAgreeing

  static constexpr std::size_t kMostAgreeing = 100;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.number);
    io(self.proposer);
    io.variant(self.change);
    io(self.until);
    io(self.yes);
    io(self.borrower_agrees);
    io.list(self.agreeing, kMostAgreeing);
  }
};

struct ReferenceRow {
  std::string code;
  std::string name;
  AccountId publisher;
  RatePpb rate;
  Day day;  ///< of the newest rate; 0: none was posted

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.code, kMaxReferenceCodeBytes);
    io.text(self.name, kMaxReferenceNameBytes);
    io(self.publisher);
    io(self.rate);
    io(self.day);
  }
};

struct ReferencePage : Page<ReferenceRow> {};
/// Reference rates by code.
struct ReferencesQuery {
  using Answer = ReferencePage;
  std::uint32_t offset = 0;
  std::uint32_t limit = 100;
};

}  // namespace tally::node
