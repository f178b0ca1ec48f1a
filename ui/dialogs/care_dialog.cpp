// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/care_dialog.hpp"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {

QString takeSecret(QPlainTextEdit& field) {
  const QString text = field.toPlainText();
  field.clear();
  QClipboard* clipboard = QGuiApplication::clipboard();
  if (!text.isEmpty() && clipboard->text().simplified() == text.simplified()) clipboard->clear();
  return text;
}

QString numberedWords(const QString& words) {
  QString text;
  const QStringList all = words.split(' ', Qt::SkipEmptyParts);
  for (int i = 0; i < all.size(); ++i)
    text += QStringLiteral("%1 %2%3")
                .arg(i + 1, 2)
                .arg(all[i], -10)
                .arg(i % 4 == 3 ? QStringLiteral("\n") : QStringLiteral("  "));
  while (text.endsWith(' ') || text.endsWith('\n')) text.chop(1);
  return text;
}

CareDialog::CareDialog(NodeBridge& bridge, QWidget* parent, Sheet sheet)
    : QDialog(parent), bridge_(bridge) {
  setObjectName(QStringLiteral("careDialog"));
  setWindowTitle(tr("Wallets and backup"));
  setMinimumSize(820, 600);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  outer->setSpacing(kGap);
  message_ = new MessageBar(QStringLiteral("careMessage"));
  outer->addWidget(message_);
  auto* row = new QHBoxLayout;
  row->setSpacing(kPageMargin);
  index_ = new QListWidget;
  nameWidget(index_, QStringLiteral("careIndex"), tr("Sheets"));
  index_->setFixedWidth(150);
  index_->addItems({tr("Backup"), tr("Passphrase"), tr("Wallets"), tr("Address book"),
                    tr("Messages")});
  sheets_ = new QStackedWidget;
  for (QWidget* each :
       {makeBackup(), makePassphrase(), makeWallets(), makeAddresses(), makeMessages()})
    sheets_->addWidget(each);
  row->addWidget(index_);
  row->addWidget(sheets_, 1);
  outer->addLayout(row, 1);
  auto* close = makeButton(tr("Close"), QStringLiteral("careClose"), ButtonKind::kPrimary);
  connect(close, &QPushButton::clicked, this, &QDialog::accept);
  outer->addWidget(close, 0, Qt::AlignRight);
  connect(index_, &QListWidget::currentRowChanged, this, [this](int at) {
    message_->clear();
    hideWords();
    sheets_->setCurrentIndex(at);
  });
  connect(&bridge_, &NodeBridge::walletChanged, this, &CareDialog::refresh);
  showSheet(sheet);
  refresh();
}

void CareDialog::showSheet(Sheet sheet) { index_->setCurrentRow(sheet); }

void CareDialog::refresh() {
  care().look(this, [this](const node::CareInfo& info) { take(info); });
}

void CareDialog::take(const node::CareInfo& info) {
  const bool watching = bridge_.wallet()->state == node::WalletState::kWatching;
  if (watching)
    state_->setText(tr("The key of this wallet is on another machine: its backup is there."));
  else if (!info.is_open)
    state_->setText(tr("The wallet is locked. Unlock it to see how its backup stands."));
  else if (!info.has_words)
    state_->setText(tr("This wallet is older than words. Back up the file wallet.tally."));
  else if (!info.backed_up_at)
    state_->setText(tr("Not backed up. Write the words down, then prove it below. Without them the "
                       "money is lost with this machine."));
  else
    state_->setText(tr("Backed up: the words were last proved on %1.")
                        .arg(formatDay(day_of(*info.backed_up_at))));
  entries_ = info.wallets;
  wallets_->setRowCount(static_cast<int>(entries_.size()));
  for (int at = 0; at < wallets_->rowCount(); ++at) {
    const node::WalletEntry& one = entries_[static_cast<std::size_t>(at)];
    const QStringList cells{
        one.name.empty() ? tr("(first)") : QString::fromStdString(one.name),
        one.is_watch_only ? tr("watch-only") : tr("with key"),
        one.is_active ? tr("in use") : QString(), QString::fromStdString(one.address)};
    for (int i = 0; i < cells.size(); ++i)
      wallets_->setItem(at, i, new QTableWidgetItem(cells[i]));
  }
  addresses_->setRowCount(static_cast<int>(info.address_book.size()));
  for (int at = 0; at < addresses_->rowCount(); ++at) {
    const node::AddressLabel& one = info.address_book[static_cast<std::size_t>(at)];
    addresses_->setItem(at, 0, new QTableWidgetItem(foreignText(one.label, 120)));
    addresses_->setItem(at, 1, new QTableWidgetItem(QString::fromStdString(one.address)));
  }
}

void CareDialog::say(ColorRole kind, const QString& sentence) {
  message_->say(kind, sentence, {}, {}, false);
}

bool CareDialog::passed(const Done& done) {
  if (!done) say(ColorRole::kBad, errorText(done.error()));
  return done.has_value();
}

void CareDialog::showWords() {
  const QString passphrase = words_passphrase_->text();
  words_passphrase_->clear();
  care().words(passphrase, this, [this](const Result<std::string, node::Rejection>& words) {
    if (!words) return say(ColorRole::kBad, errorText(words.error()));
    message_->clear();
    words_->setText(numberedWords(QString::fromStdString(*words)));
    words_->show();
  });
}

void CareDialog::hideWords() {
  words_->clear();
  words_->hide();
}

void CareDialog::drill() {
  hideWords();  // nobody copies from the screen what is to prove the paper
  care().drill(takeSecret(*drill_words_), {}, this, [this](const Done& done) {
    if (!passed(done)) return;
    say(ColorRole::kGood, tr("The words open this wallet: the backup is good."));
    refresh();
  });
}

void CareDialog::changePassphrase() {
  if (new_->text() != again_->text())
    return say(ColorRole::kBad, tr("The two new passphrases differ."));
  care().changePassphrase(old_->text(), new_->text(), this, [this](const Done& done) {
    for (QLineEdit* field : {old_, new_, again_}) field->clear();
    if (passed(done))
      say(ColorRole::kGood, tr("The new passphrase was proved on the file and counts from now on. "
                               "Copies made before still open with the old one."));
  });
}

void CareDialog::useChosen() {
  const int at = wallets_->currentRow();
  if (at < 0) return say(ColorRole::kBad, tr("Choose a wallet first."));
  const QString name = QString::fromStdString(entries_[static_cast<std::size_t>(at)].name);
  care().use(name, this, [this](const Done& done) {
    if (passed(done)) say(ColorRole::kGood, tr("This wallet is in use now."));
    refresh();
  });
}

void CareDialog::createWallet() {
  care().create(new_name_->text(), new_passphrase_->text(), this, [this](const Done& done) {
    new_passphrase_->clear();
    if (passed(done))
      say(ColorRole::kGood, tr("The wallet is made and in use. Write its words down now."));
    refresh();
  });
}

void CareDialog::restore() {
  node::RestoreWish wish;
  wish.name = new_name_->text().toStdString();
  wish.words = takeSecret(*restore_words_).toStdString();
  wish.passphrase = new_passphrase_->text().toStdString();
  new_passphrase_->clear();
  care().restore(std::move(wish), this,
                 [this](const Result<node::RestoreReport, node::Rejection>& report) {
    if (!report) return say(ColorRole::kBad, errorText(report.error()));
    QStringList found;
    for (const std::string& address : report->found)
      found.push_back(shortAddress(QString::fromStdString(address)));
    say(ColorRole::kGood,
        tr("Restored and in use. %1 accounts of these words were looked for as of block %2; ")
                .arg(report->scanned)
                .arg(formatCount(report->height)) +
            (found.isEmpty() ? tr("the chain knows none of them yet.")
                             : tr("found: %1.").arg(found.join(QStringLiteral(", ")))));
    refresh();
  });
}

void CareDialog::setLabel() {
  care().setLabel(address_->text().trimmed(), label_->text().trimmed(), this,
                  [this](const Done& done) {
    if (!passed(done)) return;
    address_->clear();
    label_->clear();
    message_->clear();
    refresh();
  });
}

void CareDialog::signText() {
  care().signMessage(text_->toPlainText(), this,
                     [this](const Result<std::string, node::Rejection>& proof) {
    if (!proof) return say(ColorRole::kBad, errorText(proof.error()));
    signer_->setText(QString::fromStdString(bridge_.wallet()->address));
    proof_->setPlainText(QString::fromStdString(*proof));
    say(ColorRole::kGood, tr("Signed. Give away the text, your address and the proof."));
  });
}

void CareDialog::verifyText() {
  care().verifyMessage(signer_->text().trimmed(), text_->toPlainText(),
                       proof_->toPlainText().trimmed(), this, [this](const Done& done) {
    if (passed(done))
      say(ColorRole::kGood, tr("The holder of that address signed exactly this text."));
  });
}

}  // namespace tally::ui
