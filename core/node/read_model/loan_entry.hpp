// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/loan_rules.hpp"
#include "core/node/read_model/records.hpp"

/// From what events said of a loan to what the contract's own functions calculate with.
/// Thread: pure.
namespace tally::node {

/// Enough of the loan's record for quotes: instalment_due, payoff_due, late_at.
[[nodiscard]] contract::LoanRecord quoted(const LoanEntry& loan);

/// What one unit has been paid, as a note that is settled now remembers it.
[[nodiscard]] contract::SettledIndices paid_so_far(const contract::PaidIndices& index);

/// What the next instalment asks for on a day is made of. Requires an active loan.
[[nodiscard]] Arithmetic next_sums(const contract::LoanRecord& loan, Day today);
[[nodiscard]] Arithmetic sums_of(const contract::LoanRecord& loan,
                                 const contract::OwedInstalment& owed, Day today);

/// Sets next_due, next_due_total, fees_due and is_late from the rest.
void refresh_next_due(LoanEntry& loan);

/// What a payment is called in histories.
[[nodiscard]] HistoryKind history_kind(PaymentKind kind);

/// Days since the oldest unpaid instalment was due; 0 when none is.
[[nodiscard]] std::uint32_t days_past_due(const LoanRow& loan, Day today);

/// The note as a row, what it still has to get included.
[[nodiscard]] NoteRow note_row(const AccountId& holder, const NoteEntry& note,
                               const LoanEntry& loan);

}  // namespace tally::node
