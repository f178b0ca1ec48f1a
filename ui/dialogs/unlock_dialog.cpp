// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/unlock_dialog.hpp"

#include <QtWidgets/QBoxLayout>

#include "ui/bridge/errors.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/message_bar.hpp"

namespace tally::ui {

UnlockDialog::UnlockDialog(NodeBridge& bridge, QWidget* parent) : QDialog(parent), bridge_(bridge) {
  setObjectName(QStringLiteral("unlockDialog"));
  setWindowTitle(tr("Unlock the wallet"));
  setMinimumWidth(420);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  message_ = new MessageBar(QStringLiteral("unlockMessage"));
  column->addWidget(message_);
  column->addWidget(makeLabel(tr("Unlock the wallet"), FontRole::kTitle));
  QLabel* why = makeLabel(tr("Looking needs no key. Signing does: the passphrase opens it until "
                             "you lock the wallet or close the window."),
                          FontRole::kBody, true);
  why->setWordWrap(true);
  column->addWidget(why);
  passphrase_ = new QLineEdit;
  nameWidget(passphrase_, QStringLiteral("unlockPassphrase"), tr("Passphrase"));
  passphrase_->setEchoMode(QLineEdit::Password);
  passphrase_->setPlaceholderText(tr("Passphrase"));
  column->addWidget(passphrase_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* cancel = makeButton(tr("Cancel"), QStringLiteral("unlockCancel"));
  unlock_ = makeButton(tr("Unlock"), QStringLiteral("unlockUnlock"), ButtonKind::kPrimary);
  unlock_->setDefault(true);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(unlock_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(unlock_, &QPushButton::clicked, this, &UnlockDialog::unlock);
  passphrase_->setFocus();
}

void UnlockDialog::unlock() {
  message_->clear();
  unlock_->setEnabled(false);
  unlock_->setText(tr("Unlocking…"));
  bridge_.unlockWallet(passphrase_->text(), this,
                       [this](const Result<void, node::Rejection>& result) {
                         unlock_->setEnabled(true);
                         unlock_->setText(tr("Unlock"));
                         if (result) {
                           passphrase_->clear();
                           accept();
                           return;
                         }
                         message_->say(ColorRole::kBad, errorText(result.error()), {}, {}, false);
                         passphrase_->selectAll();
                         passphrase_->setFocus();
                       });
}

}  // namespace tally::ui
