// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/confirm_dialog.hpp"

#include <QtCore/QPointer>
#include <QtWidgets/QFormLayout>

#include "ui/bridge/errors.hpp"
#include "ui/offline/sign_away.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/message_bar.hpp"

namespace tally::ui {

ConfirmDialog::ConfirmDialog(Consequence consequence, const QString& object_name, QWidget* parent)
    : QDialog(parent), button_text_(consequence.button) {
  setObjectName(object_name);
  setWindowTitle(consequence.title);
  setAccessibleName(consequence.title);
  setAccessibleDescription(consequence.sentence);
  setMinimumWidth(460);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  message_ = new MessageBar(object_name + QStringLiteral("Message"));
  column->addWidget(message_);
  column->addWidget(makeLabel(consequence.title, FontRole::kTitle));
  QLabel* sentence = makeLabel(consequence.sentence);
  sentence->setObjectName(object_name + QStringLiteral("Sentence"));
  sentence->setWordWrap(true);
  column->addWidget(sentence);

  if (!consequence.figures.empty()) {
    auto* sunken = new QFrame;
    sunken->setProperty("kind", "card");
    auto* rows = new QGridLayout(sunken);
    rows->setContentsMargins(kPadding, kGrid * 3, kPadding, kGrid * 3);
    rows->setVerticalSpacing(kGrid * 2);
    rows->setColumnStretch(1, 1);
    int line = 0;
    for (const auto& [name, value] : consequence.figures) {
      rows->addWidget(makeLabel(name, FontRole::kBody, true), line, 0, Qt::AlignTop);
      QLabel* figure = makeLabel(value);
      figure->setAlignment(Qt::AlignRight);
      figure->setWordWrap(true);
      figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
      rows->addWidget(figure, line++, 1, Qt::AlignTop);
    }
    column->addWidget(sunken);
  }

  agree_ = new QCheckBox(consequence.agree.isEmpty() ? tr("I have read this and want it.")
                                                     : consequence.agree);
  nameWidget(agree_, object_name + QStringLiteral("Agree"), agree_->text());
  column->addWidget(agree_);

  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  cancel_ = makeButton(tr("Cancel"), object_name + QStringLiteral("Cancel"));
  sign_ = makeButton(consequence.button, object_name + QStringLiteral("Sign"),
                     consequence.dangerous ? ButtonKind::kDanger : ButtonKind::kPrimary);
  buttons->addStretch(1);
  buttons->addWidget(cancel_);
  buttons->addWidget(sign_);
  column->addSpacing(kGrid);
  column->addLayout(buttons);

  cancel_->setDefault(true);
  cancel_->setFocus();
  const auto judge = [this] {
    setEnabledOr(sign_, agree_->isChecked(), tr("Tick the line above first."));
  };
  judge();
  connect(agree_, &QCheckBox::toggled, this, judge);
  connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
  connect(sign_, &QPushButton::clicked, this, &ConfirmDialog::confirmed);
}

void ConfirmDialog::setBusy(bool busy) {
  agree_->setEnabled(!busy);
  sign_->setEnabled(!busy && agree_->isChecked());
  sign_->setText(busy ? tr("Signing…") : button_text_);
}

ConfirmDialog* ConfirmDialog::signAndSend(NodeBridge& bridge, Consequence consequence, Body body,
                                          const QString& object_name, QWidget* parent,
                                          std::function<void(const TxId&)> then) {
  auto* dialog = new ConfirmDialog(std::move(consequence), object_name, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ConfirmDialog::confirmed, dialog, [dialog, &bridge, body, then, parent] {
    if (bridge.wallet()->state == node::WalletState::kWatching && bridge.offline() != nullptr) {
      (new SignAwayDialog(bridge, body, parent))->open();
      return dialog->accept();
    }
    dialog->setBusy(true);
    bridge.sendBody(body, dialog, [dialog, then](const Result<TxId, node::Rejection>& result) {
      dialog->setBusy(false);
      if (!result) {
        dialog->message_->say(ColorRole::kBad, errorText(result.error()), {}, {}, false);
        return;
      }
      then(*result);
      dialog->accept();
    });
  });
  dialog->open();
  return dialog;
}

ConfirmDialog* ConfirmDialog::confirmAndDo(Consequence consequence, Work work,
                                           const QString& object_name, QWidget* parent,
                                           std::function<void()> then) {
  auto* dialog = new ConfirmDialog(std::move(consequence), object_name, parent);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &ConfirmDialog::confirmed, dialog, [dialog, work, then] {
    dialog->setBusy(true);
    const QPointer<ConfirmDialog> alive(dialog);
    work([alive, then](const Result<void, node::Rejection>& result) {
      if (!alive) return;
      alive->setBusy(false);
      if (!result)
        return alive->message_->say(ColorRole::kBad, errorText(result.error()), {}, {}, false);
      then();
      alive->accept();
    });
  });
  dialog->open();
  return dialog;
}

}  // namespace tally::ui
