// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QWidget>

#include "ui/bridge/node_bridge.hpp"

/// The first start, in three steps: what this is, a passphrase (optional on practice), the welcome
/// money arriving. Fills the window in place of the pages.
/// Shape:  starts at the third step when there is a wallet already, as after an interruption.
/// Thread: gui.
namespace tally::ui {

class MessageBar;

class Onboarding : public QWidget {
  Q_OBJECT

 public:
  explicit Onboarding(NodeBridge& bridge, QWidget* parent = nullptr);
  [[nodiscard]] int step() const { return steps_->currentIndex(); }
  void showStep(int step);

 signals:
  void finished();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeIntroduction();
  [[nodiscard]] QWidget* makePassphrase();
  [[nodiscard]] QWidget* makeWelcome();
  void judgePassphrase();
  void createWallet();
  void askForMoney();
  void lookForMoney();

  NodeBridge& bridge_;
  QStackedWidget* steps_;
  QLabel* count_;
  MessageBar* message_;
  QLineEdit* passphrase_;
  QLineEdit* again_;
  QLabel* judgement_;
  QPushButton* create_;
  QLabel* money_title_;
  QLabel* money_;
  QLabel* money_text_;
  QPushButton* done_;
  bool waiting_ = false;
};

}  // namespace tally::ui
