// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QTimer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include "ui/offline/carry_view.hpp"
#include "ui/offline/intake.hpp"
#include "ui/offline/offline_desk.hpp"
#include "ui/offline/review_view.hpp"
#include "ui/offline/wallet_step.hpp"

/// `tallystick --offline`: opens no network connection. One decision a page: wallet, open, read
/// and sign, carry home. Files and QR pictures are equal on every step.
/// Locks by itself after kIdleMs without a key or a click, and when it is minimised.
/// Thread: gui.
namespace tally::ui {

class OfflineWindow : public QMainWindow {
  Q_OBJECT

 public:
  static constexpr int kIdleMs = 5 * 60 * 1'000;

  explicit OfflineWindow(OfflineDesk& desk);

  /// A file, the texts of parts, or a picture of one; for the page, drops and the command line.
  void take(const QByteArray& content);
  void takeFiles(const QStringList& files);
  /// The same once the wallet is open.
  void takeWhenOpen(const QStringList& files) { waiting_ = files; }
  [[nodiscard]] int step() const { return pages_->currentIndex(); }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  enum Step { kWallet = 0, kOpen = 1, kRead = 2, kTrust = 3, kCarry = 4 };

  [[nodiscard]] QWidget* makeBanner();
  [[nodiscard]] QWidget* makeOpen();
  [[nodiscard]] QWidget* makeRead();
  [[nodiscard]] QWidget* makeTrust();
  [[nodiscard]] QWidget* makeCarry();
  void go(Step step);
  void lock();
  void showOpen();
  void finishFile(const QByteArray& file);
  void sign();
  void carry(const QByteArray& file, const QString& title, const QString& name);
  void say(const QString& problem);

  OfflineDesk& desk_;
  QTimer idle_;
  QStringList waiting_;
  MessageBar* message_;
  QLabel* status_;
  QStackedWidget* pages_;
  WalletStep* wallet_;
  QLabel* open_hint_;
  Intake* intake_;
  ReviewView* review_;
  QLabel* words_;
  QPushButton* sign_;
  QLabel* trust_words_;
  QLabel* carry_title_;
  CarryView* carry_;
};

}  // namespace tally::ui
