// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

#include "ui/dialogs/change_actions.hpp"

/// The open proposals of a loan, each with its votes and what the reader can do about it.
/// Thread: gui.
namespace tally::ui {

class ProposalBox : public QWidget {
  Q_OBJECT

 public:
  ProposalBox(NodeBridge& bridge, LoanActions::Then then, QWidget* parent = nullptr);
  void setLoan(const node::LoanDetail& detail);

 private:
  [[nodiscard]] QWidget* makeLineOf(const node::ProposalRow& proposal, bool can_vote);

  NodeBridge& bridge_;
  LoanActions::Then then_;
  node::LoanRow loan_;
  QWidget* lines_ = nullptr;
};

}  // namespace tally::ui
