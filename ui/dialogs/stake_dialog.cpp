// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stake_dialog.hpp"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFormLayout>
#include <algorithm>

#include "ui/bridge/format.hpp"
#include "ui/models/stake_model.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/confirm_dialog.hpp"

namespace tally::ui {

namespace {

constexpr Amount kLeastStake{1'000'000};  // the network's own rule, said before it is broken

QString titleOf(StakeDialog::Act act) {
  switch (act) {
    case StakeDialog::Act::kStake: return StakeDialog::tr("Stake coins");
    case StakeDialog::Act::kTakeBack: return StakeDialog::tr("Take stake back");
    case StakeDialog::Act::kMove: return StakeDialog::tr("Move stake to another validator");
  }
  return {};
}

QString followsOf(StakeDialog::Act act) {
  switch (act) {
    case StakeDialog::Act::kStake:
      return StakeDialog::tr("It earns a share of what the validator earns, less its commission. "
                             "If the validator signs two different things, at least 5 % of it is "
                             "lost; if it is silent for hours again and again, 0.01 %.");
    case StakeDialog::Act::kTakeBack:
      return StakeDialog::tr("It stops earning at once and is free in your balance after 21 days; "
                             "until then it still answers for what the validator did.");
    case StakeDialog::Act::kMove:
      return StakeDialog::tr("It earns with the other at once, still answers for 21 days for what "
                             "the first did, and cannot move again in that time.");
  }
  return {};
}

}  // namespace

StakeDialog::StakeDialog(NodeBridge& bridge, Act act, const node::StakeAnswer& stake,
                         const PublicKey& validator, Amount available, QWidget* parent, Then then)
    : QDialog(parent),
      bridge_(bridge),
      act_(act),
      stake_(stake),
      validator_(validator),
      then_(std::move(then)) {
  const node::AssetInfo coin = bridge_.asset(kNativeAsset);
  most_ = act_ == Act::kStake ? available - bridge_.tip()->minimum_fee : row().my_stake;
  most_ = std::max(most_, Amount{});
  setObjectName("stakeDialog");
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(titleOf(act_));
  setMinimumWidth(480);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(titleOf(act_), FontRole::kTitle));
  QLabel* why = makeLabel(followsOf(act_), FontRole::kBody, true);
  why->setWordWrap(true);
  column->addWidget(why);
  auto* form = new QFormLayout;
  form->addRow(act_ == Act::kMove ? tr("From") : tr("Validator"),
               makeLabel(tr("%1, commission %2")
                             .arg(validatorName(validator_), formatRate({row().commission_ppb}))));
  if (act_ == Act::kMove) {
    to_ = new Select("stakeTo", tr("Validator to move to"));
    for (const node::ValidatorRow& each : stake_.validators)
      if (each.key != validator_ && each.state != node::StakeState::kTombstoned)
        to_->addItem(tr("%1, commission %2, %3")
                         .arg(validatorName(each.key), formatRate({each.commission_ppb}),
                              stakeStateName(each.state)),
                     QString::fromStdString(to_hex(each.key.view())));
    form->addRow(tr("To"), to_);
  }
  amount_ = new AmountEdit("stakeAmount", tr("Amount"));
  amount_->setAsset(coin);
  if (act_ != Act::kStake) amount_->setAmount(most_);
  form->addRow(tr("Amount"), amount_);
  column->addLayout(form);
  follows_ = makeLabel({}, FontRole::kSmall, true);
  follows_->setObjectName("stakeFollows");
  follows_->setWordWrap(true);
  column->addWidget(follows_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* cancel = makeButton(tr("Cancel"), "stakeCancel");
  next_ = makeButton(tr("Preview and sign"), "stakeNext", ButtonKind::kPrimary);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(next_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(next_, &QPushButton::clicked, this, &StakeDialog::confirm);
  connect(amount_, &AmountEdit::amountChanged, this, &StakeDialog::judge);
  judge();
}

const node::ValidatorRow& StakeDialog::row() const {
  const auto found = std::ranges::find(stake_.validators, validator_, &node::ValidatorRow::key);
  TALLY_CHECK(found != stake_.validators.end(), "the dialog is about a validator of the answer");
  return *found;
}

const node::ValidatorRow* StakeDialog::target() const {
  if (to_ == nullptr) return &row();
  const std::string chosen = to_->currentData().toString().toStdString();
  for (const node::ValidatorRow& each : stake_.validators)
    if (to_hex(each.key.view()) == chosen) return &each;
  return nullptr;
}

QString StakeDialog::obstacle() const {
  const node::AssetInfo coin = bridge_.asset(kNativeAsset);
  const auto amount = amount_->amount();
  if (!amount)
    return amount_->problem().isEmpty() ? tr("Enter an amount.") : amount_->problem();
  if (amount->minor <= 0) return tr("The amount must be more than zero.");
  if (*amount > most_)
    return act_ == Act::kStake
               ? tr("More than the %1 you have available beside the fee.")
                     .arg(formatMoney(most_, coin))
               : tr("More than the %1 you have staked there.").arg(formatMoney(most_, coin));
  if (act_ != Act::kTakeBack && *amount < kLeastStake)
    return tr("The least is %1.").arg(formatMoney(kLeastStake, coin));
  if (target() == nullptr) return tr("There is no other validator to move to.");
  if (act_ == Act::kStake && row().state == node::StakeState::kTombstoned)
    return tr("This validator is out for ever: choose another.");
  if (act_ == Act::kMove && row().locked_until > stake_.time)
    return tr("This stake has moved before: it can move again from %1 on.")
        .arg(formatTime(row().locked_until));
  if (bridge_.wallet()->state == node::WalletState::kLocked)
    return tr("Unlock the wallet first: the lock is at the lower right.");
  return {};
}

void StakeDialog::judge() {
  const QString reason = obstacle();
  setEnabledOr(next_, reason.isEmpty(), reason);
  follows_->setText(reason);
}

void StakeDialog::confirm() {
  if (!obstacle().isEmpty()) return;
  const node::AssetInfo coin = bridge_.asset(kNativeAsset);
  const Amount amount = *amount_->amount();
  const QString money = formatMoney(amount, coin);
  const PublicKey to = target()->key;
  Consequence what;
  what.title = titleOf(act_);
  what.button = tr("Sign and send");
  what.agree = tr("I have read what follows from it.");
  QString done;
  Body body;
  switch (act_) {
    case Act::kStake:
      what.sentence = tr("You stake %1 with %2.").arg(money, validatorName(validator_));
      done = tr("%1 will be staked with the next block.").arg(money);
      body = Delegate{validator_, amount};
      break;
    case Act::kTakeBack:
      what.sentence = tr("You take %1 back from %2; it is free after 21 days.")
                          .arg(money, validatorName(validator_));
      done = tr("%1 will be on its way back with the next block.").arg(money);
      body = Undelegate{validator_, amount};
      break;
    case Act::kMove:
      what.sentence = tr("You move %1 from %2 to %3.")
                          .arg(money, validatorName(validator_), validatorName(to));
      done = tr("%1 will have moved with the next block.").arg(money);
      body = Redelegate{validator_, to, amount};
      break;
  }
  what.figures = {{tr("What follows"), followsOf(act_)},
                  {tr("Network fee"), formatMoney(bridge_.tip()->minimum_fee, coin)}};
  ConfirmDialog::signAndSend(bridge_, std::move(what), std::move(body), "stakeConfirm",
                             parentWidget(), [then = then_, done](const TxId&) { then(done); });
  accept();
}

void StakeDialog::claim(NodeBridge& bridge, const node::ValidatorRow& row, QWidget* parent,
                        Then then) {
  const node::AssetInfo coin = bridge.asset(kNativeAsset);
  const QString money = formatMoney(row.my_reward, coin);
  Consequence what;
  what.title = tr("Claim rewards");
  what.sentence = tr("%1 that your stake with %2 has earned goes into your balance.")
                      .arg(money, validatorName(row.key));
  what.figures = {{tr("Network fee"), formatMoney(bridge.tip()->minimum_fee, coin)}};
  what.agree = tr("I want it in my balance.");
  what.button = tr("Sign and claim");
  ConfirmDialog::signAndSend(bridge, std::move(what), ClaimReward{row.key}, "stakeClaim", parent,
                             [then = std::move(then), money](const TxId&) {
                               then(tr("%1 will be in your balance with the next block.")
                                        .arg(money));
                             });
}

}  // namespace tally::ui
