// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/security_dialog.hpp"

#include <QtWidgets/QFormLayout>

#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/security_text.hpp"
#include "ui/widgets/confirm_dialog.hpp"

namespace tally::ui {

namespace {

using Way = SecurityDialog::Way;

QString titleOf(Way way) {
  switch (way) {
    case Way::kPledge: return SecurityDialog::tr("Pledge collateral");
    case Way::kGuarantee: return SecurityDialog::tr("Guarantee this loan");
    case Way::kBid: return SecurityDialog::tr("Bid for the collateral");
  }
  return {};
}

bool isOpen(const node::LoanRow& loan, Timestamp now) {
  return loan.status == LoanStatus::kListed && now <= loan.terms.listed_until;
}

void confirm(NodeBridge& bridge, Consequence what, Body body, const char* name, QWidget* parent,
             const QString& sentence, SecurityDialog::Then then) {
  what.figures.emplace_back(
      SecurityDialog::tr("Network fee"),
      formatMoney(bridge.tip()->minimum_fee, bridge.asset(kNativeAsset)));
  ConfirmDialog::signAndSend(bridge, std::move(what), std::move(body),
                             QString::fromLatin1(name), parent,
                             [sentence, then](const TxId&) { then(sentence); });
}

void pledge(NodeBridge& bridge, const node::LoanRow& loan, AssetId asset, Amount amount,
            QWidget* parent, SecurityDialog::Then then) {
  const QString money = formatMoney(amount, bridge.asset(asset));
  Consequence what;
  what.title = titleOf(Way::kPledge);
  what.sentence =
      SecurityDialog::tr(
          "You lock %1 in your own balance for %2: it is free again when the loan is repaid or "
          "not funded, and if you stop paying it is sold to the best bid; what is left over "
          "after your lenders and guarantors comes back to you.")
          .arg(money, loanInText(loan.id));
  what.figures = {{SecurityDialog::tr("You pledge"), money}};
  what.agree = SecurityDialog::tr("I can do without this until the loan is repaid.");
  what.button = SecurityDialog::tr("Sign and pledge");
  confirm(bridge, std::move(what), PledgeCollateral{loan.id, asset, amount}, "pledge", parent,
          SecurityDialog::tr("%1 are being pledged for %2.").arg(money, loanInText(loan.id)),
          std::move(then));
}

void guarantee(NodeBridge& bridge, const node::LoanRow& loan, std::uint32_t share, Amount cap,
               QWidget* parent, SecurityDialog::Then then) {
  const QString money = formatMoney(cap, bridge.asset(loan.terms.asset));
  Consequence what;
  what.title = titleOf(Way::kGuarantee);
  what.sentence =
      SecurityDialog::tr(
          "You answer for %1: if its borrower fails, you pay %2, at most %3, which is locked in "
          "your own balance until the loan is repaid; what you pay the borrower then owes you, "
          "after the lenders.")
          .arg(loanInText(loan.id), shareText(share), money);
  what.figures = {{SecurityDialog::tr("You answer for"), shareText(share)},
                  {SecurityDialog::tr("At most"), money}};
  what.agree = SecurityDialog::tr("I would pay this for the borrower.");
  what.button = SecurityDialog::tr("Sign and guarantee");
  what.dangerous = true;
  confirm(bridge, std::move(what), GuaranteeLoan{loan.id, share, cap}, "guarantee", parent,
          SecurityDialog::tr("Your guarantee of up to %1 for %2 is on its way.")
              .arg(money, loanInText(loan.id)),
          std::move(then));
}

void bid(NodeBridge& bridge, const node::LoanRow& loan, Amount amount, QWidget* parent,
         SecurityDialog::Then then) {
  const QString money = formatMoney(amount, bridge.asset(loan.terms.asset));
  const QString thing =
      formatMoney(loan.security.collateral, bridge.asset(loan.security.collateral_asset));
  Consequence what;
  what.title = titleOf(Way::kBid);
  what.sentence =
      SecurityDialog::tr(
          "You bid %1 for %2: the money is locked in your own balance, free again at once when "
          "somebody bids more, and spent when the sale ends, in the same block in which %2 "
          "become yours. A bid cannot be withdrawn.")
          .arg(money, thing);
  what.figures = {{SecurityDialog::tr("You bid"), money}, {SecurityDialog::tr("For"), thing}};
  what.agree = SecurityDialog::tr("I want it at this price.");
  what.button = SecurityDialog::tr("Sign and bid");
  confirm(bridge, std::move(what), BidForCollateral{loan.id, amount}, "saleBid", parent,
          SecurityDialog::tr("Your bid of %1 for %2 is on its way.").arg(money, thing),
          std::move(then));
}

}  // namespace

void SecurityDialog::callMargin(NodeBridge& bridge, const node::LoanRow& loan, QWidget* parent,
                                Then then) {
  Consequence what;
  what.title = tr("Call the margin");
  what.sentence = tr("You point at %1: if its collateral is worth too little by the last price, "
                     "the borrower has %2 to pledge more or to pay, and else all is due at once.")
                      .arg(loanInText(loan.id),
                           counted(loan.security.margin->cure_days, tr("%1 day"), tr("%1 days")));
  what.agree = tr("Its collateral is worth too little.");
  what.button = tr("Sign and call");
  confirm(bridge, std::move(what), CallMargin{loan.id}, "callMargin", parent,
          tr("The margin of %1 is being called.").arg(loanInText(loan.id)), std::move(then));
}

QString SecurityDialog::block(Way way, const NodeBridge& bridge, const node::LoanRow& loan) {
  if (const QString locked = signingBlock(*bridge.wallet()); !locked.isEmpty()) return locked;
  const bool own = loan.borrower == bridge.account();
  switch (way) {
    case Way::kPledge:
      if (!own) return tr("Only the borrower can pledge for this loan.");
      if (!isOpen(loan, bridge.now()) && loan.status != LoanStatus::kActive)
        return tr("This loan takes no collateral any more.");
      return {};
    case Way::kGuarantee:
      if (own) return tr("Nobody answers for a loan of their own.");
      if (!isOpen(loan, bridge.now())) return tr("A loan is guaranteed while it takes bids.");
      return {};
    case Way::kBid:
      if (!takesSaleBids(loan, bridge.now())) return tr("Its collateral is not for sale.");
      return {};
  }
  return {};
}

void SecurityDialog::begin(Way way, NodeBridge& bridge, const node::LoanRow& loan, QWidget* parent,
                          Then then) {
  auto* dialog = new SecurityDialog(way, bridge, loan, parent, std::move(then));
  dialog->open();
}

SecurityDialog::SecurityDialog(Way way, NodeBridge& bridge, node::LoanRow loan, QWidget* parent,
                               Then then)
    : QDialog(parent), way_(way), bridge_(bridge), loan_(std::move(loan)), then_(std::move(then)) {
  setObjectName(QStringLiteral("securityDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(titleOf(way));
  setMinimumWidth(460);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin - kGrid);
  column->setSpacing(kGap);
  column->addWidget(makeLabel(titleOf(way), FontRole::kTitle));
  QLabel* why = makeLabel(explanation(), FontRole::kBody, true);
  why->setWordWrap(true);
  column->addWidget(why);
  auto* form = new QFormLayout;
  amount_ = new AmountEdit("securityAmount", tr("Amount"));
  if (way == Way::kPledge) {
    assets_ = new Select("securityAsset", tr("What you pledge"));
    for (const node::AssetInfo& asset : bridge.tip()->assets) {
      const bool fits = asset.id != loan_.terms.asset &&
                        (loan_.security.collateral.minor == 0 ||
                         loan_.security.collateral_asset == asset.id);
      if (fits) assets_->addItem(QString::fromStdString(asset.symbol), asset.id.number);
    }
    form->addRow(makeLabel(tr("In")), assets_);
    connect(assets_, &Select::currentIndexChanged, this, &SecurityDialog::chooseAsset);
  }
  if (way == Way::kGuarantee) {
    share_ = new Select("securityShare", tr("How much of what is owed"));
    for (const std::uint32_t percent : {100U, 75U, 50U, 25U, 10U})
      share_->addItem(shareText(percent * (kWholePpm / 100)), percent * (kWholePpm / 100));
    form->addRow(makeLabel(tr("You answer for")), share_);
    connect(share_, &Select::currentIndexChanged, this, &SecurityDialog::judge);
  }
  form->addRow(makeLabel(way == Way::kGuarantee ? tr("At most") : tr("Amount")), amount_);
  column->addLayout(form);
  effect_ = makeLabel({}, FontRole::kSmall, true);
  effect_->setObjectName("securityEffect");
  effect_->setWordWrap(true);
  effect_->setMinimumHeight(36);
  column->addWidget(effect_);
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(kGrid * 2);
  QPushButton* cancel = makeButton(tr("Cancel"), "securityCancel");
  next_ = makeButton(tr("Preview and sign"), "securityNext", ButtonKind::kPrimary);
  next_->setDefault(true);
  buttons->addStretch(1);
  buttons->addWidget(cancel);
  buttons->addWidget(next_);
  column->addLayout(buttons);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(next_, &QPushButton::clicked, this, &SecurityDialog::sign);
  connect(amount_, &AmountEdit::amountChanged, this, &SecurityDialog::judge);
  chooseAsset();
  if (way == Way::kBid && loan_.security.sale_bidder)
    amount_->setAmount(nextSaleBid(loan_.security));
  bridge_.ask(node::BalancesQuery{bridge_.account()}, this,
              [this](const node::AccountBalances& answer) {
                balances_ = answer.balances;
                judge();
              });
}

QString SecurityDialog::explanation() const {
  switch (way_) {
    case Way::kPledge:
      return tr("Collateral is another asset, locked in your own balance. It makes lending to you "
                "safer, so rates are lower.");
    case Way::kGuarantee:
      return tr("Lenders see who answers for a loan. You are asked for nothing unless the "
                "borrower fails.");
    case Way::kBid:
      return saleText(loan_, bridge_) + QLatin1Char(' ') +
             tr("You would get %1.")
                 .arg(formatMoney(loan_.security.collateral,
                                  bridge_.asset(loan_.security.collateral_asset)));
  }
  return {};
}

AssetId SecurityDialog::asset() const {
  return assets_ == nullptr ? loan_.terms.asset : AssetId{assets_->currentData().toUInt()};
}

void SecurityDialog::chooseAsset() {
  amount_->setAsset(bridge_.asset(asset()));
  judge();
}

QString SecurityDialog::obstacle() const {
  if (const QString reason = block(way_, bridge_, loan_); !reason.isEmpty()) return reason;
  if (assets_ != nullptr && assets_->count() == 0)
    return tr("There is no other asset on this network.");
  if (!amount_->problem().isEmpty()) return amount_->problem();
  if (!amount_->amount() || amount_->amount()->minor <= 0) return tr("Say how much.");
  if (way_ == Way::kBid && *amount_->amount() < nextSaleBid(loan_.security)) {
    return tr("The next bid is %1 at least.")
        .arg(formatMoney(nextSaleBid(loan_.security), amount_->asset()));
  }
  Amount available;
  for (const node::BalanceRow& row : balances_)
    if (row.asset == asset()) available = row.available;
  if (*amount_->amount() > available) {
    return tr("You have %1 available, less than this.")
        .arg(formatMoney(available, amount_->asset()));
  }
  return {};
}

void SecurityDialog::judge() {
  const QString reason = obstacle();
  setEnabledOr(next_, reason.isEmpty(), reason);
  effect_->setText(reason);
}

void SecurityDialog::sign() {
  if (!obstacle().isEmpty()) return;
  const Amount amount = *amount_->amount();
  const std::uint32_t share = share_ == nullptr ? 0 : share_->currentData().toUInt();
  const AssetId of = asset();
  accept();
  switch (way_) {
    case Way::kPledge: return pledge(bridge_, loan_, of, amount, parentWidget(), then_);
    case Way::kGuarantee: return guarantee(bridge_, loan_, share, amount, parentWidget(), then_);
    case Way::kBid: return bid(bridge_, loan_, amount, parentWidget(), then_);
  }
}

}  // namespace tally::ui
