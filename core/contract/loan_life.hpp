// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/contract/parts.hpp"
#include "core/data/tx/loan_life_bodies.hpp"

/// What a loan record keeps only once its life was out of the ordinary: charges waived, terms
/// changed, a floating rate, proposals to vote on.
namespace tally::contract {

/// A schedule that begins anew on the way. Its instalments have numbers of their own, after all of
/// the schedule it replaced: what was signed ahead for those can never pay one of these.
struct Rebuilt {
  Day from;       ///< interest runs from this day
  Day first_due;  ///< of instalment base + 1; the later ones follow by the period
  std::uint32_t base = 0;
  std::uint32_t replaced = 0;  ///< instalments replaced … base are no more

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.from);
    io(self.first_due);
    io(self.base);
    io(self.replaced);
  }
  friend bool operator==(const Rebuilt&, const Rebuilt&) = default;
};

/// What an unpaid instalment was fixed at before the rate that holds now.
struct PastRate {
  RatePpb rate;
  Amount instalment;  ///< the regular part

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.rate);
    io(self.instalment);
  }
  friend bool operator==(const PastRate&, const PastRate&) = default;
};
/// Unpaid ones: a week each, up to the default and the grace before it.
inline constexpr std::size_t kMaxPastRates = 200;

struct LoanLife {
  Parts waived;        ///< of instalment paid + 1
  Parts carried;       ///< arrears that the first instalment of a rebuilt schedule owes besides
  Amount capitalised;  ///< arrears that became principal
  std::optional<Rebuilt> rebuilt;
  RatePpb spread;           ///< of a floating rate; may be negative
  std::uint32_t fixed = 0;  ///< a floating rate is fixed up to this instalment; 0: none
  std::vector<PastRate> before;  ///< of instalments paid + 1, …
  std::uint32_t next_proposal = 1;
  std::uint32_t open_proposals = 0;
  Timestamp proposals_until;  ///< when they are looked at next; 0: none is open

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.waived);
    io(self.carried);
    io(self.capitalised);
    io(self.rebuilt);
    io(self.spread);
    io(self.fixed);
    io.list(self.before, kMaxPastRates);
    io(self.next_proposal);
    io(self.open_proposals);
    io(self.proposals_until);
  }
};

/// An open proposal.
struct ProposalRecord {
  AccountId proposer;
  Change change;
  Timestamp until;
  std::int64_t yes = 0;  ///< units of the notes that back it, at every moment
  bool borrower_agrees = false;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.proposer);
    io.variant(self.change);
    io(self.until);
    io(self.yes);
    io(self.borrower_agrees);
  }
};

struct ReferenceRecord {
  AccountId publisher;
  std::string name;
  RatePpb rate;
  Day day;  ///< for which it was posted; 0: none yet

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.publisher);
    io.text(self.name, kMaxReferenceNameBytes);
    io(self.rate);
    io(self.day);
  }
};

inline constexpr std::uint32_t kMaxProposals = 8;        ///< open on a loan
inline constexpr std::int64_t kProposerShare = 20;       ///< a holder of one in so many may propose
inline constexpr std::int64_t kMaxVoteMs = 30LL * 86'400'000;
inline constexpr std::int32_t kMaxHolidayDays = 731;     ///< from a proposal to its first due date

}  // namespace tally::contract
