// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "ui/pages/page.hpp"

/// Balances by asset, sending and receiving, and everything that ever happened to the account.
/// Thread: gui.
namespace tally::ui {

class FigureCard;
class HistoryModel;
class ReceivePanel;
class Select;
class SendPanel;
class TableView;

class WalletPage : public Page {
  Q_OBJECT

 public:
  explicit WalletPage(PageContext& context, QWidget* parent = nullptr);
  void refresh() override;
  /// An address or a tallystick: link goes into the form for sending.
  bool reveal(const QString& text) override;
  [[nodiscard]] std::vector<Scene> scenes() override;

 private:
  [[nodiscard]] bool openLink(const QString& text);
  /// Of the backup, until it is proved.
  void remind();
  void showBalances(const node::AccountBalances& balances);
  [[nodiscard]] QWidget* makeHistory();
  [[nodiscard]] QWidget* makeSide();
  void showSide(bool send);
  void filterHistory();

  MessageBar* backup_;
  QHBoxLayout* figures_;
  std::vector<FigureCard*> cards_;
  std::vector<AssetId> card_assets_;
  SendPanel* send_ = nullptr;
  ReceivePanel* receive_ = nullptr;
  QPushButton* send_tab_ = nullptr;
  QPushButton* receive_tab_ = nullptr;
  HistoryModel* history_ = nullptr;
  TableView* table_ = nullptr;
  Select* kind_ = nullptr;
  Select* asset_ = nullptr;
  Select* period_ = nullptr;
  QLineEdit* text_ = nullptr;
  QLabel* count_ = nullptr;
  QTimer typing_;
  AccountId shown_account_;
};

}  // namespace tally::ui
