// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/autopay_dialog.hpp"

#include <QtWidgets/QBoxLayout>
#include <algorithm>

#include "ui/bridge/format.hpp"
#include "ui/models/due_model.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

AutopayDialog::AutopayDialog(NodeBridge& bridge, const node::LoanDetail& detail,
                             LoanActions::Then then, QWidget* parent)
    : QDialog(parent), bridge_(bridge), detail_(detail), then_(std::move(then)) {
  setObjectName(QStringLiteral("autopayDialog"));
  setWindowTitle(tr("Autopay"));
  setMinimumWidth(460);
  for (const node::InstalmentRow& row : detail.instalments) {
    if (row.state != node::InstalmentState::kPaid) most_ = std::max(most_, totalOf(row));
  }
  const node::AssetInfo asset = bridge.asset(detail.loan.terms.asset);
  const bool on = detail.loan.autopay_limit.minor > 0;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(tr("Let %1 pay itself").arg(loanInText(detail.loan.id)),
                              FontRole::kTitle));
  column->addWidget(makeLabel(on ? tr("Now: each instalment of at most %1 is taken when due.")
                                       .arg(formatMoney(detail.loan.autopay_limit, asset))
                                 : tr("Now: you pay each instalment by hand."),
                              FontRole::kBody, true));
  column->addWidget(makeLabel(tr("At most for one instalment, with all its charges"),
                              FontRole::kSmall, true));
  limit_ = new AmountEdit("autopayLimit", tr("At most for one instalment"));
  limit_->setAsset(asset);
  limit_->setAmount(on ? detail.loan.autopay_limit : most_);
  column->addWidget(limit_);
  effect_ = makeLabel({}, FontRole::kBody, true);
  effect_->setObjectName("autopayEffect");
  effect_->setWordWrap(true);
  effect_->setMinimumHeight(60);
  effect_->setAlignment(Qt::AlignTop);
  column->addWidget(effect_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* off = makeButton(tr("Pay by hand"), "autopayOff");
  setEnabledOr(off, on, tr("You pay by hand already."));
  QPushButton* cancel = makeButton(tr("Cancel"), "autopayCancel");
  sign_ = makeButton(tr("Preview and sign"), "autopaySign", ButtonKind::kPrimary);
  sign_->setDefault(true);
  buttons->addWidget(off);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(sign_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(off, &QPushButton::clicked, this, [this] { sign(Amount{}); });
  connect(sign_, &QPushButton::clicked, this, [this] {
    if (obstacle().isEmpty()) sign(*limit_->amount());
  });
  connect(limit_, &AmountEdit::amountChanged, this, &AutopayDialog::judge);
  judge();
}

QString AutopayDialog::obstacle() const {
  if (!limit_->problem().isEmpty()) return limit_->problem();
  if (!limit_->amount() || limit_->amount()->minor <= 0) return tr("Say how much at most.");
  return signingBlock(*bridge_.wallet());
}

void AutopayDialog::judge() {
  const QString reason = obstacle();
  setEnabledOr(sign_, reason.isEmpty(), reason);
  if (!reason.isEmpty()) {
    effect_->setText(reason);
    return;
  }
  const node::AssetInfo asset = bridge_.asset(detail_.loan.terms.asset);
  effect_->setText(
      *limit_->amount() < most_
          ? tr("The largest instalment is %1: it would not be taken. You would have to pay it by "
               "hand.")
                .arg(formatMoney(most_, asset))
          : tr("Covers every instalment as scheduled, the largest is %1.")
                .arg(formatMoney(most_, asset)));
}

void AutopayDialog::sign(Amount limit) {
  const auto then = then_;
  accept();
  ChangeActions::setAutopay(bridge_, detail_.loan, limit, parentWidget(), then);
}

}  // namespace tally::ui
