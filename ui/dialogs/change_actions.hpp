// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/dialogs/loan_actions.hpp"

/// What borrower and lenders agree on after a loan has begun, and the standing consent to autopay:
/// each opens the confirmation with its consequence in words.
/// Thread: gui; not blocking.
namespace tally::ui {

class ChangeActions : public QObject {
  Q_OBJECT

 public:
  using Then = LoanActions::Then;

  static void propose(NodeBridge& bridge, const node::LoanDetail& detail, const Change& change,
                      Timestamp until, QWidget* parent, Then then);
  static void vote(NodeBridge& bridge, const node::LoanRow& loan,
                   const node::ProposalRow& proposal, bool agree, QWidget* parent, Then then);
  /// The lender that a listing names funds it.
  static void accept(NodeBridge& bridge, const node::LoanRow& loan, QWidget* parent, Then then);
  /// A limit of 0 takes the consent back.
  static void setAutopay(NodeBridge& bridge, const node::LoanRow& loan, Amount limit,
                         QWidget* parent, Then then);

  /// What a proposal would do, in one sentence.
  [[nodiscard]] static QString sentence(const Change& change, const node::AssetInfo& asset,
                                        PaymentPeriod period);
};

}  // namespace tally::ui
