// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/validator_dialog.hpp"

#include <QtWidgets/QBoxLayout>
#include <algorithm>

#include "ui/bridge/care_bridge.hpp"
#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/stake_model.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/confirm_dialog.hpp"
#include "ui/widgets/rate_edit.hpp"

namespace tally::ui {
namespace {

// The network's own rules, said before they are broken.
constexpr Amount kLeastOwnStake{100'000'000};
constexpr std::int64_t kWholePpb = 1'000'000'000;
constexpr RatePpb kUsualCommission{50'000'000};
constexpr RatePpb kUsualLimit{200'000'000};
constexpr RatePpb kUsualStep{10'000'000};

QString whatItTakes() {
  return ValidatorDialog::tr(
      "A validator signs every block, day and night, and earns a commission of what others' stake "
      "earns with it. Silent for two of four hours, it is suspended. If it ever signs two "
      "different things, as when its key runs on two machines, at least 5 % of all stake with it "
      "is lost and it is out for ever.");
}

/// Key and proof out of 192 hexadecimal digits.
std::optional<node::ValidatorClaim> readClaim(const QString& text) {
  const auto bytes = from_hex(text.simplified().remove(QLatin1Char(' ')).toStdString());
  node::ValidatorClaim claim;
  if (!bytes || bytes->size() != claim.key.bytes.size() + claim.proof.size()) return std::nullopt;
  const auto middle = bytes->begin() + static_cast<std::ptrdiff_t>(claim.key.bytes.size());
  std::copy(bytes->begin(), middle, claim.key.bytes.begin());
  std::copy(middle, bytes->end(), claim.proof.begin());
  return claim;
}

}  // namespace

ValidatorDialog::ValidatorDialog(NodeBridge& bridge, Act act, const node::StakeAnswer& stake,
                                 std::optional<node::ValidatorRow> row, Amount available,
                                 QWidget* parent, Then then)
    : QDialog(parent),
      bridge_(bridge),
      act_(act),
      stake_(stake),
      row_(std::move(row)),
      most_(std::max(available - bridge.tip()->minimum_fee, Amount{})),
      then_(std::move(then)) {
  const bool registers = act_ == Act::kRegister;
  setObjectName("validatorDialog");
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(registers ? tr("Register a validator") : tr("Set the commission"));
  setMinimumWidth(540);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(windowTitle(), FontRole::kTitle));
  QLabel* why = makeLabel(
      registers ? whatItTakes()
                : tr("What others' stake with this validator pays it out of what it earns. It can "
                     "fall at any time, and rise once a day by at most %1, never above %2.")
                      .arg(formatRate({row_->max_change_ppb}),
                           formatRate({row_->max_commission_ppb})),
      FontRole::kBody, true);
  why->setWordWrap(true);
  column->addWidget(why);
  auto* form = new QFormLayout;
  if (registers)
    addClaimRows(form);
  else
    form->addRow(tr("Validator"), makeLabel(validatorName(row_->key)));
  commission_ = new RateEdit("validatorCommission", tr("Commission"));
  commission_->setRate(registers ? kUsualCommission : RatePpb{row_->commission_ppb});
  form->addRow(tr("Commission"), commission_);
  if (registers) addStakeRow(form);
  column->addLayout(form);
  reason_ = makeLabel({}, FontRole::kSmall, true);
  reason_->setObjectName("validatorReason");
  reason_->setWordWrap(true);
  column->addWidget(reason_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* cancel = makeButton(tr("Cancel"), "validatorCancel");
  next_ = makeButton(tr("Preview and sign"), "validatorNext", ButtonKind::kPrimary);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(next_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(next_, &QPushButton::clicked, this, &ValidatorDialog::confirm);
  for (RateEdit* edit : {commission_, limit_, step_})
    if (edit != nullptr) connect(edit, &RateEdit::rateChanged, this, &ValidatorDialog::judge);
  if (amount_ != nullptr)
    connect(amount_, &AmountEdit::amountChanged, this, &ValidatorDialog::judge);
  if (registers) claimOurs();
  judge();
}

void ValidatorDialog::addClaimRows(QFormLayout* form) {
  whose_ = new Select("validatorWhose", tr("Where the validator runs"));
  whose_->addItem(tr("on this machine"));
  whose_->addItem(tr("on another machine"));
  form->addRow(tr("It runs"), whose_);
  key_ = makeLabel(tr("looking for its key…"));
  key_->setObjectName("validatorKey");
  key_->setWordWrap(true);
  key_->setMinimumHeight(2 * key_->fontMetrics().lineSpacing());
  form->addRow(tr("Its key"), key_);
  pasted_ = new QLineEdit;
  nameWidget(pasted_, QStringLiteral("validatorClaim"), tr("Claim of the validator"));
  pasted_->setPlaceholderText(tr("Paste what its machine says"));
  form->addRow(tr("Its claim"), pasted_);
  form->setRowVisible(pasted_, false);
  const auto show = [this, form] {
    const bool elsewhere = whose_->currentIndex() == 1;
    form->setRowVisible(pasted_, elsewhere);
    form->setRowVisible(key_, !elsewhere);
    judge();
  };
  connect(whose_, &QComboBox::currentIndexChanged, this, show);
  connect(pasted_, &QLineEdit::textChanged, this, &ValidatorDialog::judge);
}

void ValidatorDialog::addStakeRow(QFormLayout* form) {
  limit_ = new RateEdit("validatorLimit", tr("Highest commission, for ever"));
  limit_->setRate(kUsualLimit);
  form->addRow(tr("Never above"), limit_);
  step_ = new RateEdit("validatorStep", tr("Largest rise of the commission in a day"));
  step_->setRate(kUsualStep);
  form->addRow(tr("Rises a day by at most"), step_);
  amount_ = new AmountEdit("validatorStake", tr("Own stake"));
  amount_->setAsset(bridge_.asset(kNativeAsset));
  amount_->setAmount(kLeastOwnStake);
  form->addRow(tr("Own stake"), amount_);
}

/// The key of this node, made now if there is none: making one binds nobody to anything.
void ValidatorDialog::claimOurs() {
  if (bridge_.care() == nullptr) {
    ours_problem_ = tr("This program keeps no validator key.");
    key_->setText(ours_problem_);
    return;
  }
  bridge_.care()->claimValidator(
      this, [this](const Result<node::ValidatorClaim, node::Rejection>& claim) {
        if (claim) {
          ours_ = *claim;
          key_->setText(tr("%1, kept in the file validator.key of this node's folder")
                            .arg(validatorName(claim->key)));
        } else {
          ours_problem_ = errorText(claim.error());
          key_->setText(ours_problem_);
        }
        judge();
      });
}

std::optional<node::ValidatorClaim> ValidatorDialog::claim() const {
  return whose_->currentIndex() == 1 ? readClaim(pasted_->text()) : ours_;
}

QString ValidatorDialog::claimObstacle() const {
  const bool elsewhere = whose_->currentIndex() == 1;
  const auto made = claim();
  if (!made && elsewhere)
    return pasted_->text().isEmpty()
               ? tr("On its machine run: tallystick-cli tool validator claim key=FILE chain=%1 "
                    "operator=%2")
                     .arg(QString::fromStdString(bridge_.tip()->chain.hex()),
                          QString::fromStdString(bridge_.wallet()->address))
               : tr("A claim has 192 hexadecimal digits. Copy it as a whole.");
  if (!made) return ours_problem_.isEmpty() ? tr("Looking for the key…") : ours_problem_;
  if (std::ranges::find(stake_.validators, made->key, &node::ValidatorRow::key) !=
      stake_.validators.end())
    return tr("This validator key is registered already.");
  return {};
}

QString ValidatorDialog::rateObstacle() const {
  for (const RateEdit* edit : {commission_, limit_, step_}) {
    if (edit == nullptr) continue;
    if (!edit->rate())
      return edit->problem().isEmpty() ? tr("Enter a rate in percent.") : edit->problem();
    if (edit->rate()->ppb > kWholePpb) return tr("A commission is at most 100 %.");
  }
  const std::int64_t wanted = commission_->rate()->ppb;
  const std::int64_t limit = row_ ? row_->max_commission_ppb : limit_->rate()->ppb;
  if (wanted > limit)
    return tr("The commission is above its own limit of %1.").arg(formatRate({limit}));
  if (!row_ && step_->rate()->ppb > limit)
    return tr("It cannot rise by more than its limit.");
  if (row_ && wanted == row_->commission_ppb) return tr("That is its commission now.");
  if (row_ && wanted - row_->commission_ppb > row_->max_change_ppb)
    return tr("It can rise by at most %1 a day.").arg(formatRate({row_->max_change_ppb}));
  return {};
}

QString ValidatorDialog::stakeObstacle() const {
  if (amount_ == nullptr) return {};
  const node::AssetInfo coin = bridge_.asset(kNativeAsset);
  const auto amount = amount_->amount();
  if (!amount) return amount_->problem().isEmpty() ? tr("Enter an amount.") : amount_->problem();
  if (*amount < kLeastOwnStake)
    return tr("Its own stake is at least %1.").arg(formatMoney(kLeastOwnStake, coin));
  if (*amount > most_)
    return tr("More than the %1 you have available beside the fee.")
        .arg(formatMoney(most_, coin));
  return {};
}

QString ValidatorDialog::obstacle() const {
  if (whose_ != nullptr)
    if (const QString reason = claimObstacle(); !reason.isEmpty()) return reason;
  if (const QString reason = rateObstacle(); !reason.isEmpty()) return reason;
  if (const QString reason = stakeObstacle(); !reason.isEmpty()) return reason;
  if (bridge_.wallet()->state == node::WalletState::kLocked)
    return tr("Unlock the wallet first: the lock is at the lower right.");
  return {};
}

void ValidatorDialog::judge() {
  const QString reason = obstacle();
  setEnabledOr(next_, reason.isEmpty(), reason);
  reason_->setText(reason);
  reason_->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ValidatorDialog::confirm() {
  if (!obstacle().isEmpty()) return;
  if (act_ == Act::kRegister)
    confirmRegistration(*amount_->amount(), *claim());
  else
    confirmCommission();
  accept();
}

void ValidatorDialog::confirmRegistration(Amount stake, const node::ValidatorClaim& claim) {
  const node::AssetInfo coin = bridge_.asset(kNativeAsset);
  const bool here = whose_->currentIndex() == 0;
  const QString commission = formatRate(*commission_->rate());
  Consequence what;
  what.title = windowTitle();
  what.sentence = tr("You register the validator %1, whose operator is this wallet, with a "
                     "commission of %2, and stake %3 with it.")
                      .arg(validatorName(claim.key), commission, formatMoney(stake, coin));
  what.figures = {
      {tr("For ever"), tr("the commission never above %1, and up by at most %2 a day")
                           .arg(formatRate(*limit_->rate()), formatRate(*step_->rate()))},
      {tr("The stake"), tr("comes back 21 days after you take it back; at least 5 % of it is lost "
                           "if the validator signs two different things")},
      {tr("When it votes"), tr("sets change once an hour; it is in when it is among the 64 with "
                               "most stake")},
      {tr("What is to do"), here ? tr("start Tallystick again, and keep it running")
                                 : tr("start tallystickd with that key, and keep it running")},
      {tr("Network fee"), formatMoney(bridge_.tip()->minimum_fee, coin)}};
  what.agree = tr("Its key runs on one machine only.");
  what.button = tr("Sign and register");
  const QString done = here ? tr("The validator is registered with the next block. Start "
                                 "Tallystick again, so that this node votes with its key.")
                            : tr("The validator is registered with the next block.");
  ConfirmDialog::signAndSend(
      bridge_, std::move(what),
      RegisterValidator{claim.key, commission_->rate()->ppb, limit_->rate()->ppb,
                        step_->rate()->ppb, stake, claim.proof},
      "validatorConfirm", parentWidget(), [then = then_, done](const TxId&) { then(done); });
}

void ValidatorDialog::confirmCommission() {
  const QString rate = formatRate(*commission_->rate());
  Consequence what;
  what.title = windowTitle();
  what.sentence = tr("The commission of %1 goes from %2 to %3.")
                      .arg(validatorName(row_->key), formatRate({row_->commission_ppb}), rate);
  what.figures = {
      {tr("After this"), tr("it cannot rise again for a day")},
      {tr("Network fee"),
       formatMoney(bridge_.tip()->minimum_fee, bridge_.asset(kNativeAsset))}};
  what.agree = tr("I have read what follows from it.");
  what.button = tr("Sign and send");
  ConfirmDialog::signAndSend(bridge_, std::move(what),
                             SetCommission{row_->key, commission_->rate()->ppb}, "validatorConfirm",
                             parentWidget(), [then = then_, rate](const TxId&) {
                               then(tr("The commission is %1 with the next block.").arg(rate));
                             });
}

void ValidatorDialog::bringBack(NodeBridge& bridge, const node::ValidatorRow& row, QWidget* parent,
                                Then then) {
  Consequence what;
  what.title = tr("Bring the validator back");
  what.sentence = tr("You say that %1 is well again; it votes again from the next change of the "
                     "set on.")
                      .arg(validatorName(row.key));
  what.figures = {
      {tr("If it is silent again"), tr("it is suspended again; the third time within a week costs "
                                       "0.01 % of all stake with it")},
      {tr("Network fee"), formatMoney(bridge.tip()->minimum_fee, bridge.asset(kNativeAsset))}};
  what.agree = tr("It runs again and is up to date.");
  what.button = tr("Sign and bring back");
  ConfirmDialog::signAndSend(bridge, std::move(what), Unjail{row.key}, "validatorBack", parent,
                             [then = std::move(then)](const TxId&) {
                               then(tr("The validator is back with the next block."));
                             });
}

}  // namespace tally::ui
