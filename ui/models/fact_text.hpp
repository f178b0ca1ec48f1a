// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

#include "core/node/api/credit.hpp"
#include "ui/style/theme.hpp"

/// Words for attested facts.
/// Thread: gui.
namespace tally::ui {

/// "Income band"; a claim that is not known by name stands as it is.
[[nodiscard]] QString factName(const std::string& claim);
/// "yes", "no", or their words.
[[nodiscard]] QString factValue(const std::string& value);
/// "Credit report"; the end of the type for others.
[[nodiscard]] QString documentTypeName(const std::string& vct);

struct StateWord {
  QString text;
  ColorRole color = ColorRole::kSecondary;
};
[[nodiscard]] StateWord requestState(node::RequestState state);
/// Of an entry of a status list: "valid", "revoked", "suspended".
[[nodiscard]] StateWord statusWord(std::uint8_t status);

/// Claims that a lender may ask for, in the order of the window.
[[nodiscard]] const std::vector<std::string>& knownClaims();

/// The newest file of that loan that still counts: neither withdrawn nor expired; null when none.
[[nodiscard]] const node::LoanFile* fileOf(const node::CreditView& view, const LoanId& loan,
                                           Timestamp now);

/// Loans about which that claim was shown to the user and does not say no; "*": any claim.
[[nodiscard]] std::vector<LoanId> attestedLoans(const node::CreditView& view,
                                                const std::string& claim, Timestamp now);

/// "✓✓✓" for facts that hold, "✕" for a document that was revoked, "…" for an answer that is on its
/// way; nothing for a listing with the borrower's own words alone.
[[nodiscard]] QString factMarks(const node::CreditView& view, const LoanId& loan, Timestamp now);
/// The same in words, with who attests and how old it is.
[[nodiscard]] QString factsSentence(const node::CreditView& view, const LoanId& loan,
                                    Timestamp now);

}  // namespace tally::ui
