// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QTimer>
#include <QtWidgets/QLineEdit>

#include "core/node/api/queries.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/rate_edit.hpp"

/// The filters above the market's table, and those that the user has saved under a name.
/// Shape:  saved filters lie in QSettings under market/filters/<name>, as values of the fields.
/// Thread: gui.
namespace tally::ui {

class MarketFilters : public QWidget {
  Q_OBJECT

 public:
  explicit MarketFilters(QWidget* parent = nullptr);

  void setAsset(const node::AssetInfo& asset);
  /// What the fields say. Own bids only: `bidder` is left to the page, which knows the account.
  [[nodiscard]] node::LoanFilter filter() const;
  [[nodiscard]] bool ownBidsOnly() const { return own_->isChecked(); }
  /// The claim that has to be attested and shown to the user; "*" for any; empty: all listings.
  [[nodiscard]] std::string attested() const;
  void showCount(std::uint64_t count, bool known);
  void clearAll();
  void search(const QString& text) { text_->setText(text); }
  void showOwnBids();
  /// The menu of saved filters; stands among the page's actions.
  [[nodiscard]] QPushButton* savedButton() const { return saved_; }

 signals:
  void changed();

 private:
  void build();
  void changeSoon();
  [[nodiscard]] QVariantMap values() const;
  void setValues(const QVariantMap& values);
  void fillMenu();
  void saveAs(const QString& name);
  void askName();

  QLineEdit* text_;
  Select* grade_from_;
  Select* grade_to_;
  Select* term_;
  RateEdit* rate_;
  Select* purpose_;
  AmountEdit* amount_;
  Select* attested_;
  QPushButton* own_;
  QPushButton* clear_;
  QPushButton* saved_;
  QLabel* count_;
  QTimer pause_;
};

}  // namespace tally::ui
