// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QWidget>

#include "core/node/api/queries.hpp"
#include "ui/bridge/node_bridge.hpp"
#include "ui/widgets/basics.hpp"

/// The part of a loan's dialog that says what secures it, and what this account can do about it.
/// Thread: gui.
namespace tally::ui {

class LoanSecurity : public QWidget {
  Q_OBJECT

 public:
  explicit LoanSecurity(NodeBridge& bridge, QWidget* parent = nullptr);
  void show(const node::LoanRow& loan);

 signals:
  void said(const QString& sentence);

 private:
  enum Line { kCollateral, kGuarantors, kMargin, kSale, kLines };
  [[nodiscard]] QString guarantorLines() const;
  void judge();

  NodeBridge& bridge_;
  node::LoanRow loan_;
  std::vector<std::pair<QLabel*, QLabel*>> lines_;  ///< caption and value
  QLabel* nothing_;
  QPushButton* pledge_;
  QPushButton* guarantee_;
  QPushButton* call_;
  QPushButton* bid_;
};

}  // namespace tally::ui
