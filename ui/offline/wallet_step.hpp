// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStackedWidget>

#include "ui/offline/offline_desk.hpp"
#include "ui/widgets/message_bar.hpp"

/// The first step offline: a new wallet from words that are shown and typed in again, one from
/// words that exist, or the passphrase of the one that is there.
/// Thread: gui.
namespace tally::ui {

class WalletStep : public QWidget {
  Q_OBJECT

 public:
  explicit WalletStep(OfflineDesk& desk, QWidget* parent = nullptr);
  /// Goes to the page that fits what is there.
  void refresh();

 signals:
  void opened();

 private:
  [[nodiscard]] QWidget* makeChoice();
  [[nodiscard]] QWidget* makeShown();
  [[nodiscard]] QWidget* makeTyped();
  [[nodiscard]] QWidget* makeUnlock();
  void showWords();
  void askForWords(bool new_ones);
  void create();
  void unlock();

  OfflineDesk& desk_;
  QString shown_;  ///< words of a new wallet, until they are typed in again
  MessageBar* message_;
  QStackedWidget* pages_;
  QLabel* words_;
  QLabel* typed_title_;
  QPlainTextEdit* typed_;
  QLineEdit* passphrase_;
  QLineEdit* passphrase_again_;
  QLineEdit* unlock_;
};

}  // namespace tally::ui
