// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/data/loan_status.hpp"
#include "core/data/tx/loan_terms.hpp"
#include "core/node/api/chain_rows.hpp"
#include "core/node/api/change_rows.hpp"
#include "core/node/api/history_row.hpp"
#include "core/node/api/instalment_rows.hpp"
#include "core/node/api/security_rows.hpp"

/// Rows of the read model, as tables and cards show them. Plain values, made from events only.
/// Units: minor units of the loan's asset unless a field says otherwise.
/// Text:  description, grade and references are other people's words: show them as plain text.
namespace tally::node {

/// What the chain itself knows of a borrower.
struct BorrowerHistory {
  std::uint32_t loans_taken = 0;
  std::uint32_t loans_closed = 0;
  std::uint32_t loans_defaulted = 0;
  std::uint32_t instalments_on_time = 0;
  std::uint32_t instalments_late = 0;  ///< paid after the grace, or late and still unpaid
  Amount borrowed;
  Amount repaid;  ///< principal

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loans_taken);
    io(self.loans_closed);
    io(self.loans_defaulted);
    io(self.instalments_on_time);
    io(self.instalments_late);
    io(self.borrowed);
    io(self.repaid);
  }
};

/// One loan at any stage of its life.
struct LoanRow {
  LoanId id;
  AccountId borrower;
  LoanTerms terms;
  LoanStatus status = LoanStatus::kListed;
  Timestamp listed_at;
  std::uint32_t bid_count = 0;    ///< standing bids while listed
  std::uint32_t lender_count = 0; ///< holders once active
  Amount bid_total;               ///< sum of standing bids while listed
  RatePpb rate;                   ///< while listed: what the auction would give now; then the rate
  Day disbursed_on;
  Day first_due;
  Amount wished;                   ///< principal asked for; terms.principal is what was lent
  Amount instalment;               ///< the regular one; 0 where the method has none
  std::uint32_t periods = 0;       ///< of the schedule; fewer than agreed after prepaying
  std::uint32_t base = 0;          ///< instalments before this schedule; 0: the first one
  /// When the schedule began anew and its first payment is due; none: it is as agreed at first.
  struct NewSchedule {
    Day from;
    Day first_due;
    template <typename Io, typename Self>
    static void fields(Io& io, Self& self) { io(self.from); io(self.first_due); }
  };
  std::optional<NewSchedule> rebuilt;
  Amount capitalised;              ///< arrears that became principal
  RatePpb spread;                  ///< of a floating rate over its reference
  std::uint32_t open_proposals = 0;
  std::uint32_t instalments_paid = 0;
  Amount outstanding;              ///< principal still owed
  Amount principal_paid;
  Amount interest_paid;
  Amount fees_paid;
  Amount fees_due;                 ///< late fees not yet paid
  Amount part_paid;                ///< on the next instalment
  Amount autopay_limit;            ///< of one instalment; 0: it is paid by hand
  Amount written_off;
  Amount claim_left;               ///< in default: what is still owed of all
  Amount recovered;                ///< paid since the default
  Day next_due;                    ///< while active
  Amount next_due_total;           ///< what is left of it, with its late fee; late interest not
  bool is_late = false;            ///< its oldest unpaid instalment is past its grace
  Timestamp ended_at;              ///< closed, defaulted, expired, withdrawn
  SecurityRow security;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.id);
    io(self.borrower);
    io(self.terms);
    io.enumerator(self.status, kLastLoanStatus);
    io(self.listed_at);
    io(self.bid_count);
    io(self.lender_count);
    io(self.bid_total);
    io(self.rate);
    io(self.disbursed_on);
    io(self.first_due);
    io(self.wished);
    io(self.instalment);
    io(self.periods);
    io(self.base);
    io(self.rebuilt);
    io(self.capitalised);
    io(self.spread);
    io(self.open_proposals);
    io(self.instalments_paid);
    io(self.outstanding);
    io(self.principal_paid);
    io(self.interest_paid);
    io(self.fees_paid);
    io(self.fees_due);
    io(self.part_paid);
    io(self.autopay_limit);
    io(self.written_off);
    io(self.claim_left);
    io(self.recovered);
    io(self.next_due);
    io(self.next_due_total);
    io(self.is_late);
    io(self.ended_at);
    io(self.security);
  }
};

/// The number of the last instalment.
[[nodiscard]] inline std::uint32_t last_instalment(const LoanRow& loan) {
  return loan.base + (loan.terms.method == RepaymentMethod::kBullet ? 1 : loan.periods);
}

struct BidRow {
  LoanId loan;
  std::uint32_t number = 0;
  AccountId lender;
  Amount amount;
  RatePpb rate;
  Timestamp placed_at;
  bool would_win = false;  ///< at least in part, if the auction ended now
  Amount winning_amount;
  std::optional<MandateId> mandate;  ///< that placed it

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.number);
    io(self.lender);
    io(self.amount);
    io(self.rate);
    io(self.placed_at);
    io(self.would_win);
    io(self.winning_amount);
    io(self.mandate);
  }
};

/// A lender's share of one loan. `units` never changes with repayments: one unit is one minor
/// unit of the original principal.
struct NoteRow {
  LoanId loan;
  AccountId holder;
  std::int64_t units = 0;
  Amount principal_received;
  Amount interest_received;
  Amount fees_received;
  Amount to_collect;   ///< paid by the borrower, not yet brought into the balance
  Amount outstanding;  ///< principal still to come
  Amount written_off;
  Amount next_payment; ///< this note's part of the next instalment
  Timestamp bought_at;
  std::int64_t offered = 0;  ///< units for sale

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.holder);
    io(self.units);
    io(self.principal_received);
    io(self.interest_received);
    io(self.fees_received);
    io(self.to_collect);
    io(self.outstanding);
    io(self.written_off);
    io(self.next_payment);
    io(self.bought_at);
    io(self.offered);
  }
};

struct BalanceRow {
  AssetId asset;
  Amount available;
  Amount on_hold;
};

/// One month of a lender's or borrower's money, in one asset.
struct CashFlowMonth {
  Day month;              ///< its first day
  Amount received;        ///< principal, interest and fees that came in
  Amount expected;        ///< still to come by schedule (future months), or was due and is late
  Amount paid;            ///< own instalments paid
  Amount to_pay;          ///< own instalments to come
};

}  // namespace tally::node
