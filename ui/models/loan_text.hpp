// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

#include "core/node/api/rows.hpp"
#include "core/node/api/wallet.hpp"
#include "ui/style/theme.hpp"

/// Loans in words: the same word and colour for the same state on every page.
/// Thread: any.
namespace tally::ui {

struct Word {
  QString text;
  ColorRole color = ColorRole::kSecondary;
};

/// One of two sentences by the count, which stands for %1: counted(3, "%1 bid", "%1 bids").
[[nodiscard]] QString counted(std::uint64_t count, const QString& one, const QString& many);

/// "Open for bids", "Running", "Late", "Repaid", "Written off", "Not funded", "Withdrawn".
[[nodiscard]] Word loanWord(const node::LoanRow& loan);
[[nodiscard]] Word instalmentWord(node::InstalmentState state);
/// In a few words for a column: "New here", "Never late", "2 late", "1 defaulted".
[[nodiscard]] Word historyWord(const node::BorrowerHistory& history);
/// The same as a sentence: "3 loans on this chain: 2 repaid, 0 defaulted; 31 of 33 …".
[[nodiscard]] QString historySentence(const node::BorrowerHistory& history);

/// "Loan 3f2a…9b1c"
[[nodiscard]] QString loanName(const LoanId& loan);
/// The same inside of a sentence: "loan 12ab…34cd" (in German a capital stays).
[[nodiscard]] QString loanInText(const LoanId& loan);
/// How much of the principal standing bids cover, 0 … 100; the display's own rounding is down, so
/// that 100 means all of it.
[[nodiscard]] int fundedPercent(const node::LoanRow& loan);
/// The grade letter with what it is worth: nothing that the chain vouches for.
[[nodiscard]] QString gradeOrigin(bool practice);

/// What happens when the borrower stops paying, by the terms: two plain sentences.
[[nodiscard]] QString lateRule(const LoanTerms& terms, const QString& late_fee);

/// "equal instalments", "equal principal", "interest only", "one payment at the end",
/// "steps of one's own".
[[nodiscard]] QString methodName(RepaymentMethod method);
/// "week", "two weeks", "month", "quarter", "half-year", "year".
[[nodiscard]] QString periodName(PaymentPeriod period);
/// "36 months", "52 weeks", "3 years".
[[nodiscard]] QString termText(const LoanTerms& terms);
/// How the whole is paid back: "36 equal instalments, one a month".
[[nodiscard]] QString planText(const LoanTerms& terms);
/// How many payments these terms make; of a loan, as it stands after prepayments.
[[nodiscard]] std::uint32_t paymentCount(const LoanTerms& terms);
[[nodiscard]] std::uint32_t paymentCount(const node::LoanRow& loan);

/// "floating with BASE, at least 6.00 % and at most 14.00 %".
[[nodiscard]] QString floatingText(const FloatingRate& floating);

/// Why nothing can be signed now; empty when it can.
[[nodiscard]] QString signingBlock(const node::WalletInfo& wallet);

}  // namespace tally::ui
