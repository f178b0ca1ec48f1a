// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWidget>

#include "ui/pages/page.hpp"

/// Two parts of the market beside the listings: notes for sale, and the account's own mandates.
/// Thread: gui.
namespace tally::ui {

class MandateModel;
class OfferModel;
class TableView;

class MarketNotes : public QWidget {
  Q_OBJECT

 public:
  explicit MarketNotes(PageContext& context, QWidget* parent = nullptr);
  void refresh();

 signals:
  void said(const QString& sentence);

 private:
  [[nodiscard]] const node::OfferWithLoan* chosen() const;
  void judge();
  void act();

  PageContext& context_;
  OfferModel* model_;
  TableView* table_;
  QPushButton* act_;
};

class MarketMandates : public QWidget {
  Q_OBJECT

 public:
  explicit MarketMandates(PageContext& context, QWidget* parent = nullptr);
  void refresh();
  void openEditor();

 signals:
  void said(const QString& sentence);

 private:
  [[nodiscard]] const node::MandateRow* chosen() const;
  void judge();

  PageContext& context_;
  MandateModel* model_;
  TableView* table_;
  QPushButton* new_;
  QPushButton* end_;
};

}  // namespace tally::ui
