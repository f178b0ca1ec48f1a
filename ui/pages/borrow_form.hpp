// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedWidget>

#include "ui/bridge/node_bridge.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/rate_edit.hpp"

/// The application for a loan in five short steps. Every change is told, so that the paper beside
/// it can show what it costs before anything is signed.
/// Thread: gui.
namespace tally::ui {

class BorrowSecurity;

class BorrowForm : public QWidget {
  Q_OBJECT

 public:
  explicit BorrowForm(NodeBridge& bridge, QWidget* parent = nullptr);

  void setAsset(const node::AssetInfo& asset);
  /// As far as the fields go; what is missing is zero.
  [[nodiscard]] LoanTerms terms() const;
  /// The first thing that is missing or wrong; empty when the terms can be shown to the rules.
  [[nodiscard]] QString problem() const;
  /// Why the rules or the wallet don't let this be signed; decided outside.
  void setObstacle(const QString& reason);
  void showStep(int step);
  /// An example to begin with: only in fields that are still empty.
  void fillExample();
  [[nodiscard]] BorrowSecurity* security() const { return security_; }

 signals:
  void changed();
  void wanted();

 private:
  [[nodiscard]] QWidget* makeSteps();
  [[nodiscard]] QWidget* makeHowMuch();
  [[nodiscard]] QWidget* makeRepay();
  [[nodiscard]] QWidget* makeShown();
  [[nodiscard]] QWidget* makeReview();
  [[nodiscard]] QWidget* makeButtons();
  void judge();
  void askReferences();
  [[nodiscard]] bool isCustom() const;
  [[nodiscard]] bool isFloating() const;

  NodeBridge& bridge_;
  QStackedWidget* steps_;
  std::vector<QPushButton*> heads_;
  AmountEdit* amount_;
  AmountEdit* minimum_;
  RateEdit* rate_;
  Select* rate_kind_;
  std::vector<QWidget*> cap_line_;
  RateEdit* cap_;
  Select* method_;
  std::vector<QWidget*> custom_line_;
  QLineEdit* custom_;
  QLineEdit* lender_;
  Select* period_;
  Select* months_;
  Select* grace_;
  AmountEdit* late_fee_;
  RateEdit* late_rate_;
  Select* default_after_;
  Select* purpose_;
  QLineEdit* grade_;
  BorrowSecurity* security_;
  QPlainTextEdit* words_;
  QLabel* words_left_;
  Select* listed_;
  QCheckBox* close_when_full_;
  QLabel* review_;
  QLabel* reason_;
  QPushButton* back_;
  QPushButton* next_;
  QPushButton* sign_;
  QString obstacle_;
  bool example_given_ = false;
};

}  // namespace tally::ui
