// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline/wallet_step.hpp"

#include <QtWidgets/QBoxLayout>

#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

enum Page { kChoice = 0, kShown = 1, kTyped = 2, kUnlock = 3 };

QLineEdit* makePassphrase(const QString& object_name, const QString& text) {
  auto* edit = new QLineEdit;
  nameWidget(edit, object_name, text);
  edit->setEchoMode(QLineEdit::Password);
  edit->setPlaceholderText(text);
  return edit;
}

QVBoxLayout* columnOf(QWidget* page) {
  auto* column = new QVBoxLayout(page);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  return column;
}

QLabel* makeText(const QString& text) {
  QLabel* label = makeLabel(text, FontRole::kBody, true);
  label->setWordWrap(true);
  return label;
}

/// Twenty-four words in rows of four, numbered.
QString numbered(const QString& words) {
  QString text;
  const QStringList all = words.split(' ');
  for (int i = 0; i < all.size(); ++i)
    text += QStringLiteral("%1 %2%3")
                .arg(i + 1, 2)
                .arg(all[i], -10)
                .arg(i % 4 == 3 ? QStringLiteral("\n") : QStringLiteral("  "));
  while (text.endsWith(' ') || text.endsWith('\n')) text.chop(1);
  return text;
}

}  // namespace

WalletStep::WalletStep(OfflineDesk& desk, QWidget* parent) : QWidget(parent), desk_(desk) {
  setObjectName(QStringLiteral("offlineWallet"));
  QVBoxLayout* column = columnOf(this);
  message_ = new MessageBar(QStringLiteral("offlineWalletMessage"));
  pages_ = new QStackedWidget;
  pages_->addWidget(makeChoice());
  pages_->addWidget(makeShown());
  pages_->addWidget(makeTyped());
  pages_->addWidget(makeUnlock());
  column->addWidget(message_);
  column->addWidget(pages_, 1);
  refresh();
}

void WalletStep::refresh() {
  shown_.clear();
  words_->clear();
  typed_->clear();
  message_->clear();
  pages_->setCurrentIndex(desk_.hasWallet() ? kUnlock : kChoice);
}

QWidget* WalletStep::makeChoice() {
  auto* page = new QWidget;
  QVBoxLayout* column = columnOf(page);
  column->addWidget(makeLabel(tr("A wallet that never meets a network"), FontRole::kTitle));
  column->addWidget(
      makeText(tr("Its words are the only backup. Write them on paper; nobody can "
                  "give them back to you.")));
  auto* fresh =
      makeButton(tr("Make new words"), QStringLiteral("offlineNewWords"), ButtonKind::kPrimary);
  auto* old = makeButton(tr("I have words"), QStringLiteral("offlineOldWords"));
  connect(fresh, &QPushButton::clicked, this, &WalletStep::showWords);
  connect(old, &QPushButton::clicked, this, [this] { askForWords(false); });
  auto* row = new QHBoxLayout;
  row->addWidget(fresh);
  row->addWidget(old);
  row->addStretch(1);
  column->addLayout(row);
  column->addStretch(1);
  return page;
}

QWidget* WalletStep::makeShown() {
  auto* page = new QWidget;
  QVBoxLayout* column = columnOf(page);
  column->addWidget(makeLabel(tr("Write these words down, in this order"), FontRole::kTitle));
  words_ = makeLabel({}, FontRole::kMono);
  nameWidget(words_, QStringLiteral("offlineShownWords"), tr("The words of the new wallet"));
  auto* next = makeButton(tr("I have written them down"), QStringLiteral("offlineWordsWritten"),
                          ButtonKind::kPrimary);
  connect(next, &QPushButton::clicked, this, [this] { askForWords(true); });
  column->addWidget(words_);
  column->addWidget(next, 0, Qt::AlignLeft);
  column->addStretch(1);
  return page;
}

QWidget* WalletStep::makeTyped() {
  auto* page = new QWidget;
  QVBoxLayout* column = columnOf(page);
  typed_title_ = makeLabel({}, FontRole::kTitle);
  typed_ = new QPlainTextEdit;
  nameWidget(typed_, QStringLiteral("offlineTypedWords"), tr("Words"));
  typed_->setTabChangesFocus(true);
  typed_->setMaximumHeight(120);
  passphrase_ = makePassphrase(QStringLiteral("offlineNewPassphrase"), tr("Passphrase"));
  passphrase_again_ =
      makePassphrase(QStringLiteral("offlineNewPassphraseAgain"), tr("Passphrase once more"));
  auto* make =
      makeButton(tr("Make the wallet"), QStringLiteral("offlineCreate"), ButtonKind::kPrimary);
  auto* back = makeButton(tr("Back"), QStringLiteral("offlineBack"), ButtonKind::kQuiet);
  connect(make, &QPushButton::clicked, this, &WalletStep::create);
  connect(back, &QPushButton::clicked, this, &WalletStep::refresh);
  auto* row = new QHBoxLayout;
  row->addWidget(make);
  row->addWidget(back);
  row->addStretch(1);
  for (QWidget* widget :
       {static_cast<QWidget*>(typed_title_), static_cast<QWidget*>(typed_),
        static_cast<QWidget*>(passphrase_), static_cast<QWidget*>(passphrase_again_)})
    column->addWidget(widget);
  column->addLayout(row);
  column->addStretch(1);
  return page;
}

QWidget* WalletStep::makeUnlock() {
  auto* page = new QWidget;
  QVBoxLayout* column = columnOf(page);
  column->addWidget(makeLabel(tr("Unlock the offline wallet"), FontRole::kTitle));
  unlock_ = makePassphrase(QStringLiteral("offlinePassphrase"), tr("Passphrase"));
  auto* open = makeButton(tr("Unlock"), QStringLiteral("offlineUnlock"), ButtonKind::kPrimary);
  connect(open, &QPushButton::clicked, this, &WalletStep::unlock);
  connect(unlock_, &QLineEdit::returnPressed, this, &WalletStep::unlock);
  column->addWidget(unlock_);
  column->addWidget(open, 0, Qt::AlignLeft);
  column->addStretch(1);
  return page;
}

void WalletStep::showWords() {
  shown_ = OfflineDesk::newWords();
  words_->setText(numbered(shown_));
  pages_->setCurrentIndex(kShown);
}

void WalletStep::askForWords(bool new_ones) {
  words_->clear();
  typed_->clear();
  typed_title_->setText(new_ones ? tr("Type the words in again, to be sure")
                                 : tr("Type in the words of your wallet"));
  pages_->setCurrentIndex(kTyped);
  typed_->setFocus();
}

void WalletStep::create() {
  const QString typed = typed_->toPlainText();
  QString problem = shown_.isEmpty() ? QString() : OfflineDesk::compareWords(shown_, typed);
  if (problem.isEmpty() && passphrase_->text() != passphrase_again_->text())
    problem = tr("The two passphrases differ.");
  // Words that were typed from paper are as good a proof of the backup as those typed again.
  if (problem.isEmpty()) problem = desk_.create(typed, passphrase_->text(), true);
  if (!problem.isEmpty()) return message_->say(ColorRole::kBad, problem, {}, {}, false);
  passphrase_->clear();
  passphrase_again_->clear();
  refresh();
  emit opened();
}

void WalletStep::unlock() {
  const QString problem = desk_.unlock(unlock_->text());
  unlock_->clear();
  if (!problem.isEmpty()) return message_->say(ColorRole::kBad, problem, {}, {}, false);
  message_->clear();
  emit opened();
}

}  // namespace tally::ui
