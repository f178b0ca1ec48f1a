// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/node/api/chain_rows.hpp"

/// What an account lent, or borrowed, in a stretch of days: a year for the tax office, as a rule.
/// Basis:  a payment counts on the day on which the borrower paid it, whether or not the holder has
///         collected it since.
/// Units:  minor units of one asset.
/// Adds up, for each line: opening + lent + taken over - given away + capitalised - principal
///         - written off = closing. Recoveries come after a loan was written off, so they stand
///         beside it.
/// Rounding: a holder's part of a payment down, as it is shared (contract/note_index.hpp).
/// Thread: pure values.
namespace tally::node {

enum class StatementSide : std::uint8_t { kLender = 0, kBorrower = 1 };

struct StatementSums {
  Amount opening;      ///< principal outstanding before the first day
  Amount lent;         ///< paid out to the borrower
  Amount taken_over;   ///< principal of notes bought or received
  Amount given_away;   ///< principal of notes sold or given
  Amount capitalised;  ///< arrears that new terms made principal
  Amount principal;    ///< repaid
  Amount interest;
  Amount fees;         ///< late fees and late interest
  Amount written_off;
  Amount recovered;    ///< of what was written off, principal, interest and fees together
  Amount closing;      ///< principal outstanding after the last day
  Amount overdue;      ///< part of it, in loans with an instalment due and unpaid then
  Amount paid_for_notes;      ///< price and accrued interest
  Amount received_for_notes;
};

struct StatementLine {
  LoanId loan;
  AccountId other;  ///< the borrower, for a lender
  StatementSums sums;
};

struct Statement {
  Height height = 0;
  AssetId asset;
  Day from;
  Day to;  ///< the day asked for, or the chain's day if that is earlier
  std::vector<StatementLine> lines;  ///< loans with anything to tell, oldest first
  StatementSums sums;
  /// Yearly, money-weighted: the opening balance goes in on the first day, the closing one comes
  /// out on the last. For a borrower it is what the debt cost.
  std::optional<double> xirr;                  ///< overdue loans at what is outstanding
  std::optional<double> xirr_without_overdue;  ///< overdue loans as if nothing came any more
};

struct StatementQuery {
  using Answer = Statement;
  AccountId account;
  AssetId asset;
  StatementSide side = StatementSide::kLender;
  Day from;
  Day to;
};

}  // namespace tally::node
