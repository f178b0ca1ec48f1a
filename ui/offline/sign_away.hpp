// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

#include "ui/offline/signatures.hpp"
#include "ui/offline/wizard.hpp"

/// "Sign offline…": which instalments, the request on its way out, the signed file on its way back;
/// of a joint account the copies of several, until enough have signed.
/// Thread: gui.
namespace tally::ui {

class CarryView;
class Intake;

class SignAwayDialog : public Wizard {
  Q_OBJECT

 public:
  SignAwayDialog(NodeBridge& bridge, node::LoanRow loan, QWidget* parent);
  /// Any other order of the account that this window watches.
  SignAwayDialog(NodeBridge& bridge, Body order, QWidget* parent);

  /// The request that is shown; empty before it is made.
  [[nodiscard]] QByteArray request() const;
  /// As if it had been opened on the page for what comes back.
  void takeSigned(const QByteArray& content);

 signals:
  void held();

 protected:
  [[nodiscard]] QString nextText(int step) const override;
  void next(int step) override;
  void arrived(int step) override;

 private:
  enum Step { kChoose = 0, kCarry = 1, kTake = 2, kDone = 3 };
  void makeRest();
  void makeChoice();
  void judge();
  void ask();
  void ask(node::OfflineWish wish);
  void collect(const QByteArray& file);
  void submit(const QByteArray& file);

  node::LoanRow loan_;
  Signatures signatures_;
  QRadioButton* all_ = nullptr;
  QRadioButton* some_ = nullptr;
  QSpinBox* first_ = nullptr;
  QSpinBox* last_ = nullptr;
  QCheckBox* late_ = nullptr;
  QCheckBox* cancel_ = nullptr;
  QLabel* summary_ = nullptr;
  CarryView* carry_ = nullptr;
  Intake* intake_ = nullptr;
  QLabel* who_ = nullptr;
  QLabel* done_ = nullptr;
};

}  // namespace tally::ui
