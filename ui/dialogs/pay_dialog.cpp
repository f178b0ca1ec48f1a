// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pay_dialog.hpp"

#include <QtWidgets/QBoxLayout>

#include "core/node/api/preview.hpp"
#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/due_model.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

PayDialog::PayDialog(NodeBridge& bridge, const node::LoanDetail& detail,
                     std::optional<Amount> available, LoanActions::Then then, QWidget* parent)
    : QDialog(parent), bridge_(bridge), detail_(detail), available_(available),
      then_(std::move(then)) {
  setObjectName(QStringLiteral("payDialog"));
  setWindowTitle(tr("Pay another sum"));
  setMinimumWidth(460);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(tr("Pay on %1").arg(loanInText(detail.loan.id)),
                              FontRole::kTitle));
  way_ = new Select("payWay", tr("What the money is for"));
  way_->addItem(tr("What is owed, then instalments ahead"), static_cast<int>(Way::kPart));
  way_->addItem(tr("Principal before its time: fewer instalments"),
                static_cast<int>(Way::kShorten));
  way_->addItem(tr("Principal before its time: lower instalments"),
                static_cast<int>(Way::kLower));
  column->addWidget(way_);
  amount_ = new AmountEdit("payAmount", tr("Amount"));
  amount_->setAsset(bridge.asset(detail.loan.terms.asset));
  column->addWidget(amount_);
  effect_ = makeLabel({}, FontRole::kBody, true);
  effect_->setObjectName("payEffect");
  effect_->setWordWrap(true);
  effect_->setMinimumHeight(60);
  effect_->setAlignment(Qt::AlignTop);
  column->addWidget(effect_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* cancel = makeButton(tr("Cancel"), "payCancel");
  sign_ = makeButton(tr("Preview and sign"), "paySign", ButtonKind::kPrimary);
  sign_->setDefault(true);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(sign_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(sign_, &QPushButton::clicked, this, &PayDialog::sign);
  connect(way_, &Select::currentIndexChanged, this, &PayDialog::judge);
  connect(amount_, &AmountEdit::amountChanged, this, &PayDialog::judge);
  judge();
}

PayDialog::Way PayDialog::way() const { return static_cast<Way>(way_->currentData().toInt()); }

QString PayDialog::obstacle() const {
  if (!amount_->problem().isEmpty()) return amount_->problem();
  if (!amount_->amount() || amount_->amount()->minor <= 0) return tr("Say how much you pay.");
  Amount cost = *amount_->amount();
  if (way() != Way::kPart) {
    const node::PrepaymentPreview preview = node::preview_prepayment(
        detail_.loan, cost,
        way() == Way::kShorten ? PrepaymentEffect::kShorten : PrepaymentEffect::kLower,
        day_of(bridge_.now()));
    if (preview.refused != 0)
      return errorText({preview.refused, node::rejection_name(preview.refused), {}});
    cost = preview.cost;
  }
  if (available_ && *available_ < cost) {
    return tr("You have %1 available.")
        .arg(formatMoney(*available_, bridge_.asset(detail_.loan.terms.asset)));
  }
  return signingBlock(*bridge_.wallet());
}

QString PayDialog::effect() const {
  const node::AssetInfo asset = bridge_.asset(detail_.loan.terms.asset);
  const Amount amount = *amount_->amount();
  if (way() == Way::kPart) {
    std::uint32_t whole = 0;
    Amount left = amount;
    for (const node::InstalmentRow& row : detail_.instalments) {
      if (row.state == node::InstalmentState::kPaid) continue;
      if (left < totalOf(row)) break;
      left = left - totalOf(row);
      ++whole;
    }
    const QString rest = left.minor == 0
                             ? QString()
                             : tr(", and %1 of the next").arg(formatMoney(left, asset));
    return counted(whole, tr("Completes %1 instalment"), tr("Completes %1 instalments")) + rest +
           QLatin1Char('.');
  }
  const node::PrepaymentPreview preview = node::preview_prepayment(
      detail_.loan, amount,
      way() == Way::kShorten ? PrepaymentEffect::kShorten : PrepaymentEffect::kLower,
      day_of(bridge_.now()));
  return tr("Costs %1 with the interest to this day. After it %2 are left, the next of %3, the "
            "last on %4.")
      .arg(formatMoney(preview.cost, asset),
           counted(preview.payments_left, tr("%1 payment"), tr("%1 payments")),
           formatMoney(preview.next, asset), formatDay(preview.ends));
}

void PayDialog::judge() {
  const QString reason = obstacle();
  setEnabledOr(sign_, reason.isEmpty(), reason);
  effect_->setText(reason.isEmpty() ? effect() : reason);
}

void PayDialog::sign() {
  if (!obstacle().isEmpty()) return;
  const Amount amount = *amount_->amount();
  const Way chosen = way();
  const auto then = then_;
  accept();
  if (chosen == Way::kPart) {
    LoanActions::payPart(bridge_, detail_.loan, amount, parentWidget(), then);
    return;
  }
  LoanActions::prepay(
      bridge_, detail_.loan, amount,
      chosen == Way::kShorten ? PrepaymentEffect::kShorten : PrepaymentEffect::kLower,
      parentWidget(), then);
}

}  // namespace tally::ui
