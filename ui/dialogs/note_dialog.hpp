// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <functional>

#include "ui/bridge/node_bridge.hpp"

/// Selling a note, or buying one that is for sale: how much of it, at which price; the signature
/// comes with the confirmation after it.
/// Thread: gui; not blocking.
namespace tally::ui {

class AmountEdit;

class NoteDialog : public QDialog {
  Q_OBJECT

 public:
  using Then = std::function<void(const QString& sentence)>;

  static void sell(NodeBridge& bridge, const node::NoteWithLoan& note, QWidget* parent, Then then);
  static void buy(NodeBridge& bridge, const node::OfferWithLoan& offer, QWidget* parent,
                  Then then);
  static void withdraw(NodeBridge& bridge, const node::OfferWithLoan& offer, QWidget* parent,
                       Then then);

 private:
  /// `free`: the most that can be sold or bought, in units.
  NoteDialog(NodeBridge& bridge, node::LoanRow loan, std::int64_t free,
             std::optional<node::OfferWithLoan> offer, QWidget* parent, Then then);
  void judge();
  void confirm();
  [[nodiscard]] QString obstacle() const;
  [[nodiscard]] std::int64_t units() const;
  [[nodiscard]] std::uint32_t price() const;

  NodeBridge& bridge_;
  node::LoanRow loan_;
  std::int64_t free_;
  std::optional<node::OfferWithLoan> offer_;  ///< when buying
  Then then_;
  AmountEdit* units_;
  QDoubleSpinBox* price_ = nullptr;
  QLabel* preview_;
  QPushButton* next_;
};

}  // namespace tally::ui
