// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

#include "ui/offline/wizard.hpp"

/// A joint account out of the accounts files of those who sign for it: how many of them have to,
/// and the file that the others need to watch it too.
/// Thread: gui.
namespace tally::ui {

class CarryView;
class Intake;

class JointDialog : public Wizard {
  Q_OBJECT

 public:
  JointDialog(NodeBridge& bridge, QWidget* parent);

  void takeSigner(const QByteArray& content);
  [[nodiscard]] const QByteArray& account() const { return account_; }

 protected:
  [[nodiscard]] QString nextText(int step) const override;
  void next(int step) override;
  void arrived(int step) override;

 private:
  enum Step { kSigners = 0, kHowMany = 1, kShare = 2, kDone = 3 };
  void addSigner(const QByteArray& file);
  void make();

  QList<QByteArray> files_;
  QByteArray account_;
  Intake* intake_;
  QLabel* count_;
  QSpinBox* threshold_;
  QLineEdit* name_;
  CarryView* carry_;
  QLabel* done_;
};

}  // namespace tally::ui
