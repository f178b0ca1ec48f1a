// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <functional>

/// Joins another network: by the link that somebody sent, or by its genesis file and the address of
/// one of its nodes. A window of its own opens on it; this one stays as it is.
/// Thread: gui; not blocking.
namespace tally::ui {

class JoinDialog : public QDialog {
  Q_OBJECT

 public:
  /// Opens the other window; returns a sentence that says what is wrong, or nothing.
  using Join = std::function<QString(const QString& network, const QString& node)>;

  explicit JoinDialog(Join join, QWidget* parent = nullptr);

 private:
  void chooseFile();
  void judge();
  void join();

  Join join_;
  QLineEdit* network_;
  QLineEdit* node_;
  QLabel* reason_;
  QPushButton* next_;
};

}  // namespace tally::ui
