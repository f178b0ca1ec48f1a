// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/offline_window.hpp"

#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <utility>

#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

QVBoxLayout* columnOf(QWidget* page) {
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  return column;
}

QHBoxLayout* rowOf(std::initializer_list<QPushButton*> buttons) {
  auto* row = new QHBoxLayout;
  for (QPushButton* button : buttons) row->addWidget(button);
  row->addStretch(1);
  return row;
}

}  // namespace

OfflineWindow::OfflineWindow(OfflineDesk& desk) : desk_(desk) {
  setObjectName(QStringLiteral("offlineWindow"));
  setWindowTitle(tr("Tallystick, offline"));
  resize(1000, 720);
  auto* frame = new QWidget;
  frame->setObjectName(QStringLiteral("offlineFrame"));
  // Another colour all around: nobody should take this window for the one with a network.
  frame->setStyleSheet(QStringLiteral("#offlineFrame { border: 6px solid %1; }")
                           .arg(Theme::current().color(ColorRole::kWarn).name()));
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(kPageMargin, kGap, kPageMargin, kGap);
  column->setSpacing(kGap);
  message_ = new MessageBar(QStringLiteral("offlineMessage"));
  pages_ = new QStackedWidget;
  wallet_ = new WalletStep(desk_);
  for (QWidget* page :
       {static_cast<QWidget*>(wallet_), makeOpen(), makeRead(), makeTrust(), makeCarry()})
    pages_->addWidget(page);
  column->addWidget(makeBanner());
  column->addWidget(message_);
  column->addWidget(pages_, 1);
  setCentralWidget(frame);
  connect(wallet_, &WalletStep::opened, this, &OfflineWindow::showOpen);
  idle_.setSingleShot(true);
  idle_.setInterval(kIdleMs);
  connect(&idle_, &QTimer::timeout, this, &OfflineWindow::lock);
  qApp->installEventFilter(this);
  go(kWallet);
}

QWidget* OfflineWindow::makeBanner() {
  auto* banner = new QWidget;
  auto* row = new QHBoxLayout(banner);
  row->setContentsMargins(0, 0, 0, 0);
  QLabel* name =
      makeLabel(tr("Offline: this window opens no network connection"), FontRole::kStrong);
  nameWidget(name, QStringLiteral("offlineBanner"), name->text());
  status_ = makeLabel({}, FontRole::kSmall, true);
  nameWidget(status_, QStringLiteral("offlineStatus"), tr("Wallet and network"));
  QPushButton* lock_now = makeButton(tr("Lock"), QStringLiteral("offlineLock"));
  connect(lock_now, &QPushButton::clicked, this, &OfflineWindow::lock);
  row->addWidget(name);
  row->addStretch(1);
  row->addWidget(status_);
  row->addWidget(lock_now);
  return banner;
}

QWidget* OfflineWindow::makeOpen() {
  auto* page = new QWidget;
  QVBoxLayout* column = columnOf(page);
  column->addWidget(makeLabel(tr("Open what came from the other machine"), FontRole::kTitle));
  open_hint_ = makeLabel({}, FontRole::kBody, true);
  open_hint_->setWordWrap(true);
  auto* pair =
      makeButton(tr("Show my account to the other machine"), QStringLiteral("offlinePair"));
  intake_ = new Intake(QStringLiteral("offline"));
  connect(intake_, &Intake::arrived, this, &OfflineWindow::finishFile);
  connect(intake_, &Intake::said, this, [this](ColorRole kind, const QString& sentence) {
    message_->say(kind, sentence, {}, {}, false);
  });
  connect(pair, &QPushButton::clicked, this, [this] {
    if (!desk_.anchor()) return say(tr("Trust a network first: open its anchor."));
    carry(desk_.accounts(), tr("Your account, for the other machine. It holds no secret."),
          QStringLiteral("account.tpst"));
  });
  column->addWidget(open_hint_);
  column->addWidget(intake_, 1);
  column->addWidget(makeLine());
  column->addLayout(rowOf({pair}));
  return page;
}

QWidget* OfflineWindow::makeRead() {
  auto* page = new QWidget;
  QVBoxLayout* column = columnOf(page);
  column->addWidget(makeLabel(tr("Read before you sign"), FontRole::kTitle));
  review_ = new ReviewView;
  words_ = makeLabel({}, FontRole::kMono);
  nameWidget(words_, QStringLiteral("offlineFingerprint"), tr("Words of this file"));
  sign_ = makeButton(tr("Sign all of it"), QStringLiteral("offlineSign"), ButtonKind::kPrimary);
  auto* back = makeButton(tr("Sign nothing"), QStringLiteral("offlineSignNothing"));
  connect(sign_, &QPushButton::clicked, this, &OfflineWindow::sign);
  connect(back, &QPushButton::clicked, this, &OfflineWindow::showOpen);
  column->addWidget(review_, 1);
  column->addWidget(
      makeLabel(tr("The other screen must show the same words:"), FontRole::kSmall, true));
  column->addWidget(words_);
  column->addLayout(rowOf({sign_, back}));
  return page;
}

QWidget* OfflineWindow::makeTrust() {
  auto* page = new QWidget;
  QVBoxLayout* column = columnOf(page);
  column->addWidget(makeLabel(tr("Trust this network?"), FontRole::kTitle));
  QLabel* why = makeLabel(tr("From now on this wallet believes what these validators sign. Compare "
                             "the words with the screen of a node that you trust."),
                          FontRole::kBody, true);
  why->setWordWrap(true);
  trust_words_ = makeLabel({}, FontRole::kMono);
  nameWidget(trust_words_, QStringLiteral("offlineAnchorWords"), tr("Words of the anchor"));
  auto* yes = makeButton(tr("The words are the same: trust it"), QStringLiteral("offlineTrust"),
                         ButtonKind::kPrimary);
  auto* no = makeButton(tr("Don't"), QStringLiteral("offlineDontTrust"));
  connect(yes, &QPushButton::clicked, this, [this] {
    const QString problem = desk_.trust(desk_.offered());
    if (!problem.isEmpty()) return say(problem);
    showOpen();
  });
  connect(no, &QPushButton::clicked, this, &OfflineWindow::showOpen);
  column->addWidget(why);
  column->addWidget(trust_words_);
  column->addLayout(rowOf({yes, no}));
  column->addStretch(1);
  return page;
}

QWidget* OfflineWindow::makeCarry() {
  auto* page = new QWidget;
  QVBoxLayout* column = columnOf(page);
  carry_title_ = makeLabel({}, FontRole::kTitle);
  carry_ = new CarryView(QStringLiteral("offline"));
  auto* done = makeButton(tr("Done"), QStringLiteral("offlineDone"), ButtonKind::kPrimary);
  connect(carry_, &CarryView::said, this, [this](ColorRole kind, const QString& sentence) {
    message_->say(kind, sentence, {}, {}, false);
  });
  connect(done, &QPushButton::clicked, this, &OfflineWindow::showOpen);
  column->addWidget(carry_title_);
  column->addWidget(carry_, 1);
  column->addLayout(rowOf({done}));
  return page;
}

void OfflineWindow::go(Step step) {
  message_->clear();
  if (step != kCarry) carry_->stop();
  pages_->setCurrentIndex(step);
  const QString network =
      desk_.anchor() ? tr("trusts %1").arg(QString::fromStdString(desk_.anchor()->network_name))
                     : tr("trusts no network yet");
  status_->setText(desk_.isOpen() ? desk_.address().left(16) + "… · " + network : tr("locked"));
}

void OfflineWindow::showOpen() {
  intake_->clear();
  open_hint_->setText(
      desk_.anchor()
          ? tr("A request for signatures, or a newer anchor. You can drop files here.")
          : tr("First the anchor of the network: ask your node for it with offline.anchor."));
  go(desk_.isOpen() ? kOpen : kWallet);
  if (desk_.isOpen() && !waiting_.isEmpty()) takeFiles(std::exchange(waiting_, {}));
}

void OfflineWindow::lock() {
  desk_.lock();
  wallet_->refresh();
  go(kWallet);
}

void OfflineWindow::say(const QString& problem) {
  message_->say(ColorRole::kBad, problem, {}, {}, false);
}

void OfflineWindow::takeFiles(const QStringList& files) {
  if (!desk_.isOpen()) return say(tr("The wallet is locked. Unlock it first."));
  intake_->takeFiles(files);
}

void OfflineWindow::take(const QByteArray& content) {
  if (!desk_.isOpen()) return say(tr("The wallet is locked. Unlock it first."));
  intake_->take(content);
}

void OfflineWindow::finishFile(const QByteArray& file) {
  const QString problem = desk_.load(file);
  if (!problem.isEmpty()) return say(problem);
  if (!desk_.offered().isEmpty()) {
    trust_words_->setText(desk_.offeredWords());
    return go(kTrust);
  }
  review_->show(*desk_.review());
  words_->setText(QString::fromStdString(desk_.review()->fingerprint));
  setEnabledOr(sign_, desk_.review()->is_clean(),
               tr("Something in this file is refused: nothing of it is signed."));
  go(kRead);
}

void OfflineWindow::sign() {
  const QString problem = desk_.sign();
  if (!problem.isEmpty()) return say(problem);
  carry(desk_.signedFile(), tr("Signed. Carry it home by file or by the code."),
        QStringLiteral("signed.tpst"));
}

void OfflineWindow::carry(const QByteArray& file, const QString& title, const QString& name) {
  carry_title_->setText(title);
  go(kCarry);
  carry_->show(file, name);
}

bool OfflineWindow::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
    if (desk_.isOpen()) idle_.start();
  return QMainWindow::eventFilter(watched, event);
}

void OfflineWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::WindowStateChange && isMinimized() && desk_.isOpen()) lock();
  QMainWindow::changeEvent(event);
}

}  // namespace tally::ui
