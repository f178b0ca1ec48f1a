// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLineEdit>

#include "ui/offline/wizard.hpp"

/// Makes this node and an offline wallet known to each other: the anchor goes over, the public side
/// of its accounts comes back and becomes a watch-only wallet here. Again for an anchor that has
/// grown old: the offline machine compares the words and replaces its own.
/// Thread: gui.
namespace tally::ui {

class CarryView;
class Intake;

class PairDialog : public Wizard {
  Q_OBJECT

 public:
  PairDialog(NodeBridge& bridge, QWidget* parent);

  void takeAccounts(const QByteArray& content);

 protected:
  [[nodiscard]] QString nextText(int step) const override;
  void next(int step) override;
  void arrived(int step) override;

 private:
  enum Step { kWhy = 0, kAnchor = 1, kAccounts = 2, kName = 3, kDone = 4 };
  void showAnchor();
  void pair();

  CarryView* carry_;
  Intake* intake_;
  QLineEdit* name_;
  QLabel* done_;
  QByteArray accounts_;
};

}  // namespace tally::ui
