// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/loan_rules.hpp"

/// Changes of a loan on its way, as pure functions of its record: waivers, new terms, floating
/// rates. Consensus, previews and the read model call these.
/// Rounding: as in schedule.hpp.
/// Thread:   pure.
namespace tally::contract {

/// What charges could be waived today: of the oldest unpaid instalment once it is due, or of the
/// claim of a loan in default. No principal.
[[nodiscard]] Parts waivable(const LoanRecord& loan, Day today);

/// As much of a waiver as there is to waive today.
[[nodiscard]] Waiver waiver_of(const LoanRecord& loan, const Waiver& waiver, Day today);

/// Takes charges off what is owed. Requires no more than waivable. True if that completes an
/// instalment or the claim.
bool waive(LoanRecord& loan, const Waiver& waiver, Day today);

struct Rebuilding {
  TxError error = TxError::kNone;  ///< kNone or kProposalImpossible
  LoanRecord loan;                 ///< after
  Parts arrears;                   ///< all that is owed today but the principal
};
/// The loan under new terms from `today` on. Requires an active loan and first_due > today.
[[nodiscard]] Rebuilding rebuild(const LoanRecord& loan, const NewTerms& terms, Day today);
/// The same where the arrears are known.
[[nodiscard]] Rebuilding rebuild(const LoanRecord& loan, const Parts& arrears,
                                 const NewTerms& terms, Day today);

/// Do more than two thirds of the loan's principal agree, and the borrower, if it has to?
[[nodiscard]] bool is_carried(const LoanRecord& loan, const ProposalRecord& proposal);

/// Is this an instalment that new terms did away with?
[[nodiscard]] bool is_replaced(const LoanRecord& loan, std::uint64_t number);

/// A floating rate: reference + spread, within floor and cap.
[[nodiscard]] RatePpb floating_rate(const FloatingRate& terms, RatePpb reference, RatePpb spread);

/// The loan from instalment `fixed + 1` on at a rate; kNone or kScheduleImpossible (and then the
/// record is as it was). Unpaid instalments keep what they were fixed at.
[[nodiscard]] TxError fix_rate(LoanRecord& loan, RatePpb rate);

}  // namespace tally::contract
