// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "ui/widgets/confirm_dialog.hpp"

/// Everything about loans that the user can sign. Each opens the confirmation with the whole
/// consequence in one sentence, sends when confirmed, and then calls `then` with a sentence for
/// the page's message bar.
/// Thread: gui; returns at once.
namespace tally::ui {

class LoanActions {
  Q_DECLARE_TR_FUNCTIONS(tally::ui::LoanActions)

 public:
  using Then = std::function<void(const QString& sentence)>;

  static void placeBid(NodeBridge& bridge, const node::LoanRow& loan, Amount amount, RatePpb rate,
                       QWidget* parent, Then then);
  static void withdrawBid(NodeBridge& bridge, const node::LoanRow& loan, const node::BidRow& bid,
                          QWidget* parent, Then then);
  /// `pledged`: what will be locked as collateral after it, in words; empty for nothing.
  using ThenLoan = std::function<void(const LoanId& loan, const QString& sentence)>;
  static void apply(NodeBridge& bridge, const LoanTerms& terms, const QString& pledged,
                    QWidget* parent, ThenLoan then);
  static void withdrawApplication(NodeBridge& bridge, const node::LoanRow& loan, QWidget* parent,
                                  Then then);
  /// Pays the oldest unpaid instalment; `due` is that one.
  static void payInstalment(NodeBridge& bridge, const node::LoanRow& loan,
                            const node::InstalmentRow& due, QWidget* parent, Then then);
  /// Any amount; on a loan in default it is a recovery.
  static void payPart(NodeBridge& bridge, const node::LoanRow& loan, Amount amount,
                      QWidget* parent, Then then);
  /// Principal before its time. The loan must owe no instalment.
  static void prepay(NodeBridge& bridge, const node::LoanRow& loan, Amount principal,
                     PrepaymentEffect effect, QWidget* parent, Then then);
  static void payOff(NodeBridge& bridge, const node::LoanRow& loan, Amount quote, QWidget* parent,
                     Then then);
  /// `loans` in any order; at most kMaxCollectedLoans of them are taken, the lowest ids first.
  static void collect(NodeBridge& bridge, std::vector<LoanId> loans, Amount sum, QWidget* parent,
                      Then then);
};

/// The most that paying off may cost while the signature is on its way: the quote and a week of
/// interest. 1'000.00 at 12 % and a quote of 1'004.00 is 1'006.34 (7/360 of 120.00, rounded up).
[[nodiscard]] Amount payoffLimit(const node::LoanRow& loan, Amount quote);

}  // namespace tally::ui
