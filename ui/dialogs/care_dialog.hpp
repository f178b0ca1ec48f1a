// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableWidget>

#include "ui/bridge/care_bridge.hpp"
#include "ui/bridge/node_bridge.hpp"
#include "ui/widgets/message_bar.hpp"

/// The care of wallets: backup and drill, passphrase, the wallets of this machine, the address
/// book, statements. Split over care_dialog.cpp and care_sheets.cpp.
/// Secrets: words are shown after the passphrase alone and taken away when the sheet is left; what
///          was typed in is wiped from its field, and from the clipboard if it came from there.
/// Thread: gui.
namespace tally::ui {

class CareDialog : public QDialog {
  Q_OBJECT

 public:
  enum Sheet { kBackup = 0, kPassphrase = 1, kWallets = 2, kAddresses = 3, kMessages = 4 };

  CareDialog(NodeBridge& bridge, QWidget* parent, Sheet sheet = kBackup);
  void showSheet(Sheet sheet);

 private:
  using Done = Result<void, node::Rejection>;

  [[nodiscard]] QWidget* makeBackup();
  [[nodiscard]] QWidget* makePassphrase();
  [[nodiscard]] QWidget* makeWallets();
  [[nodiscard]] QWidget* makeAddresses();
  [[nodiscard]] QWidget* makeMessages();
  [[nodiscard]] CareBridge& care() const { return *bridge_.care(); }
  void refresh();
  void take(const node::CareInfo& info);
  void say(ColorRole kind, const QString& sentence);
  /// Says what is wrong; true when nothing is.
  bool passed(const Done& done);

  void showWords();
  void hideWords();
  void drill();
  void changePassphrase();
  void useChosen();
  void createWallet();
  void restore();
  void setLabel();
  void signText();
  void verifyText();

  NodeBridge& bridge_;
  MessageBar* message_;
  QListWidget* index_;
  QStackedWidget* sheets_;
  QLabel* state_ = nullptr;
  QLineEdit* words_passphrase_ = nullptr;
  QPushButton* show_words_ = nullptr;
  QLabel* words_ = nullptr;
  QPlainTextEdit* drill_words_ = nullptr;
  QLineEdit* old_ = nullptr;
  QLineEdit* new_ = nullptr;
  QLineEdit* again_ = nullptr;
  QTableWidget* wallets_ = nullptr;
  QLineEdit* new_name_ = nullptr;
  QLineEdit* new_passphrase_ = nullptr;
  QPlainTextEdit* restore_words_ = nullptr;
  QTableWidget* addresses_ = nullptr;
  QLineEdit* address_ = nullptr;
  QLineEdit* label_ = nullptr;
  QPlainTextEdit* text_ = nullptr;
  QLineEdit* signer_ = nullptr;
  QPlainTextEdit* proof_ = nullptr;
  std::vector<node::WalletEntry> entries_;
};

/// Takes secret text out of a field, and out of the clipboard if it lies there as well.
[[nodiscard]] QString takeSecret(QPlainTextEdit& field);
/// Twenty-four words in rows of four, numbered.
[[nodiscard]] QString numberedWords(const QString& words);

}  // namespace tally::ui
