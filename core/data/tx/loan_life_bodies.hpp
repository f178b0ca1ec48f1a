// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>

#include "core/data/tx/loan_terms.hpp"

/// Transactions that let a loan pay itself, change it on its way, fund one by two signatures, or
/// publish a reference rate. See bodies.hpp.
namespace tally {

/// The borrower's standing consent: each instalment is taken from its balance on the due date, as
/// far as it asks for no more than the limit.
struct SetAutopay {
  static constexpr std::uint16_t kKind = 19;
  LoanId loan;
  Amount limit;  ///< of one instalment with all charges; 0 takes the consent back

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.limit);
  }
  friend bool operator==(const SetAutopay&, const SetAutopay&) = default;
};

/// Charges that are not asked for any more, of what is owed on the oldest unpaid instalment, or of
/// the claim of a loan in default. Each at most what is owed.
struct Waiver {
  static constexpr std::uint16_t kKind = 1;
  Amount interest;
  Amount late_interest;
  Amount fee;
  [[nodiscard]] Amount total() const { return interest + late_interest + fee; }

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.interest);
    io(self.late_interest);
    io(self.fee);
  }
  friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// How the rest of a loan is to be paid from now on; the period stays as it was.
struct NewTerms {
  static constexpr std::uint16_t kKind = 2;
  RatePpb rate;  ///< from then on fixed
  RepaymentMethod method = RepaymentMethod::kAnnuity;  ///< not kCustom
  std::uint32_t periods = 0;  ///< from now to the end
  Day first_due;              ///< nothing is due before; later ones follow by the period
  bool capitalise = false;    ///< arrears become principal; else they are due with the first

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.rate);
    io.enumerator(self.method, kLastMethod);
    io(self.periods);
    io(self.first_due);
    io(self.capitalise);
  }
  friend bool operator==(const NewTerms&, const NewTerms&) = default;
};

using Change = std::variant<Waiver, NewTerms>;

/// Proposes a change of a loan, by its borrower or a holder of its notes. The proposer agrees.
struct ProposeChange {
  static constexpr std::uint16_t kKind = 20;
  LoanId loan;
  Change change;
  Timestamp until;  ///< votes are taken up to this moment

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io.variant(self.change);
    io(self.until);
  }
  friend bool operator==(const ProposeChange&, const ProposeChange&) = default;
};

/// Agrees with a proposal, or takes that back. The borrower's or the proposer's no ends it.
struct VoteOnChange {
  static constexpr std::uint16_t kKind = 21;
  LoanId loan;
  std::uint32_t proposal = 0;  ///< the number that ChangeProposed gave it
  bool agree = false;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.proposal);
    io(self.agree);
  }
  friend bool operator==(const VoteOnChange&, const VoteOnChange&) = default;
};

/// The lender that a listing names funds all of it, at its ceiling: the other signature under the
/// same terms.
struct AcceptLoan {
  static constexpr std::uint16_t kKind = 22;
  LoanId loan;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
  }
  friend bool operator==(const AcceptLoan&, const AcceptLoan&) = default;
};

inline constexpr std::size_t kMaxReferenceNameBytes = 40;

/// The sender becomes the publisher of a reference rate.
struct RegisterReference {
  static constexpr std::uint16_t kKind = 23;
  std::string code;  ///< A–Z and digits, 2 … 8, a letter first
  std::string name;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.code, kMaxReferenceCodeBytes);
    io.text(self.name, kMaxReferenceNameBytes);
  }
  friend bool operator==(const RegisterReference&, const RegisterReference&) = default;
};

/// The publisher says what its rate is on a day.
struct PostRate {
  static constexpr std::uint16_t kKind = 24;
  std::string code;
  RatePpb rate;
  Day day;  ///< after the last one posted, not after today

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.code, kMaxReferenceCodeBytes);
    io(self.rate);
    io(self.day);
  }
  friend bool operator==(const PostRate&, const PostRate&) = default;
};

}  // namespace tally
