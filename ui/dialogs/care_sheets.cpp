// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>

#include "ui/dialogs/care_dialog.hpp"
#include "ui/widgets/basics.hpp"

/// The sheets of the dialog: what stands where. What they do is in care_dialog.cpp.
namespace tally::ui {
namespace {

QVBoxLayout* columnOf(QWidget* sheet, const QString& title) {
  auto* column = new QVBoxLayout(sheet);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGrid * 2);
  column->addWidget(makeLabel(title, FontRole::kTitle));
  return column;
}

QLabel* paragraph(const QString& text, bool secondary = true) {
  QLabel* label = makeLabel(text, FontRole::kBody, secondary);
  label->setWordWrap(true);
  return label;
}

QLineEdit* field(const char* name, const QString& text, bool secret = false) {
  auto* edit = new QLineEdit;
  nameWidget(edit, QLatin1String(name), text);
  edit->setPlaceholderText(text);
  if (secret) edit->setEchoMode(QLineEdit::Password);
  return edit;
}

QPlainTextEdit* block(const char* name, const QString& text, int height) {
  auto* edit = new QPlainTextEdit;
  nameWidget(edit, QLatin1String(name), text);
  edit->setPlaceholderText(text);
  edit->setTabChangesFocus(true);
  edit->setFixedHeight(height);
  return edit;
}

QTableWidget* table(const char* name, const QString& text, const QStringList& heads) {
  auto* made = new QTableWidget(0, static_cast<int>(heads.size()));
  nameWidget(made, QLatin1String(name), text);
  made->setHorizontalHeaderLabels(heads);
  made->setEditTriggers(QAbstractItemView::NoEditTriggers);
  made->setSelectionBehavior(QAbstractItemView::SelectRows);
  made->setSelectionMode(QAbstractItemView::SingleSelection);
  made->verticalHeader()->hide();
  made->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  made->horizontalHeader()->setStretchLastSection(true);
  return made;
}

}  // namespace

QWidget* CareDialog::makeBackup() {
  auto* sheet = new QWidget;
  QVBoxLayout* column = columnOf(sheet, tr("Backup"));
  state_ = paragraph({}, false);
  state_->setObjectName(QStringLiteral("careBackupState"));
  column->addWidget(state_);
  column->addWidget(makeLine());
  column->addWidget(makeLabel(tr("1. Write the words down"), FontRole::kStrong));
  auto* row = new QHBoxLayout;
  words_passphrase_ = field("careWordsPassphrase", tr("Passphrase of the wallet"), true);
  show_words_ = makeButton(tr("Show the words"), QStringLiteral("careShowWords"));
  row->addWidget(words_passphrase_, 1);
  row->addWidget(show_words_);
  column->addLayout(row);
  words_ = makeLabel({}, FontRole::kMono);
  nameWidget(words_, QStringLiteral("careWords"), tr("The words of this wallet"));
  words_->hide();
  column->addWidget(words_);
  column->addWidget(makeLine());
  column->addWidget(makeLabel(tr("2. Prove the backup"), FontRole::kStrong));
  column->addWidget(paragraph(tr("Type the words from your paper. This proves that they open this "
                                 "wallet, and touches nothing of it.")));
  drill_words_ = block("careDrillWords", tr("The words from your paper"), 90);
  auto* prove = makeButton(tr("Prove it"), QStringLiteral("careDrill"), ButtonKind::kPrimary);
  column->addWidget(drill_words_);
  column->addWidget(prove, 0, Qt::AlignLeft);
  column->addStretch(1);
  connect(show_words_, &QPushButton::clicked, this, &CareDialog::showWords);
  connect(words_passphrase_, &QLineEdit::returnPressed, this, &CareDialog::showWords);
  connect(prove, &QPushButton::clicked, this, &CareDialog::drill);
  return sheet;
}

QWidget* CareDialog::makePassphrase() {
  auto* sheet = new QWidget;
  QVBoxLayout* column = columnOf(sheet, tr("Passphrase"));
  column->addWidget(paragraph(tr("It seals the wallet's file on this machine. The words stay the "
                                 "same. The new one is proved on the file before it counts.")));
  old_ = field("careOld", tr("Passphrase until now"), true);
  new_ = field("careNew", tr("New passphrase"), true);
  again_ = field("careAgain", tr("New passphrase once more"), true);
  auto* change = makeButton(tr("Change it"), QStringLiteral("careChange"), ButtonKind::kPrimary);
  for (QLineEdit* each : {old_, new_, again_}) column->addWidget(each);
  column->addWidget(change, 0, Qt::AlignLeft);
  column->addStretch(1);
  connect(change, &QPushButton::clicked, this, &CareDialog::changePassphrase);
  return sheet;
}

QWidget* CareDialog::makeWallets() {
  auto* sheet = new QWidget;
  QVBoxLayout* column = columnOf(sheet, tr("Wallets on this machine"));
  wallets_ = table("careWallets", tr("Wallets on this machine"),
                   {tr("Name"), tr("Kind"), tr("State"), tr("Address")});
  auto* use = makeButton(tr("Use the chosen one"), QStringLiteral("careUse"));
  column->addWidget(wallets_, 1);
  column->addWidget(use, 0, Qt::AlignLeft);
  column->addWidget(makeLine());
  column->addWidget(makeLabel(tr("Another wallet"), FontRole::kStrong));
  auto* row = new QHBoxLayout;
  new_name_ = field("careNewName", tr("Name: letters, digits, hyphens"));
  new_passphrase_ = field("careNewPassphrase", tr("Its passphrase"), true);
  row->addWidget(new_name_);
  row->addWidget(new_passphrase_);
  column->addLayout(row);
  restore_words_ = block("careRestoreWords", tr("Words of a wallet that exists; empty for new "
                                                "words"), 70);
  column->addWidget(restore_words_);
  auto* deeds = new QHBoxLayout;
  auto* fresh = makeButton(tr("Make it from new words"), QStringLiteral("careCreate"));
  auto* old = makeButton(tr("Restore it from these words"), QStringLiteral("careRestore"));
  deeds->addWidget(fresh);
  deeds->addWidget(old);
  deeds->addStretch(1);
  column->addLayout(deeds);
  column->addWidget(paragraph(tr("A watch-only wallet comes from pairing: menu Wallet, “Pair an "
                                 "offline wallet…”.")));
  connect(use, &QPushButton::clicked, this, &CareDialog::useChosen);
  connect(fresh, &QPushButton::clicked, this, &CareDialog::createWallet);
  connect(old, &QPushButton::clicked, this, &CareDialog::restore);
  return sheet;
}

QWidget* CareDialog::makeAddresses() {
  auto* sheet = new QWidget;
  QVBoxLayout* column = columnOf(sheet, tr("Address book"));
  column->addWidget(paragraph(tr("Sealed with the wallet. Unlock it to read and write here.")));
  addresses_ = table("careAddresses", tr("Address book"), {tr("Name"), tr("Address")});
  address_ = field("careAddress", tr("Address"));
  label_ = field("careLabel", tr("Name; empty takes the address out"));
  auto* keep = makeButton(tr("Keep"), QStringLiteral("careKeep"), ButtonKind::kPrimary);
  column->addWidget(addresses_, 1);
  column->addWidget(address_);
  column->addWidget(label_);
  column->addWidget(keep, 0, Qt::AlignLeft);
  connect(keep, &QPushButton::clicked, this, &CareDialog::setLabel);
  connect(addresses_, &QTableWidget::itemSelectionChanged, this, [this] {
    const int at = addresses_->currentRow();
    if (at < 0) return;
    label_->setText(addresses_->item(at, 0)->text());
    address_->setText(addresses_->item(at, 1)->text());
  });
  return sheet;
}

QWidget* CareDialog::makeMessages() {
  auto* sheet = new QWidget;
  QVBoxLayout* column = columnOf(sheet, tr("Messages"));
  column->addWidget(paragraph(tr("A signature under a text shows that you hold the key of your "
                                 "address. It can never move money.")));
  text_ = block("careText", tr("The text, to the letter"), 110);
  signer_ = field("careSigner", tr("Address of who signed"));
  proof_ = block("careProof", tr("The proof"), 90);
  auto* sign = makeButton(tr("Sign with this wallet"), QStringLiteral("careSign"));
  auto* verify = makeButton(tr("Check the proof"), QStringLiteral("careVerify"),
                            ButtonKind::kPrimary);
  column->addWidget(text_);
  column->addWidget(sign, 0, Qt::AlignLeft);
  column->addWidget(signer_);
  column->addWidget(proof_);
  column->addWidget(verify, 0, Qt::AlignLeft);
  column->addStretch(1);
  connect(sign, &QPushButton::clicked, this, &CareDialog::signText);
  connect(verify, &QPushButton::clicked, this, &CareDialog::verifyText);
  return sheet;
}

}  // namespace tally::ui
