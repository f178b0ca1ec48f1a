// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrow_security.hpp"

#include <QtWidgets/QFormLayout>

#include "core/node/api/preview.hpp"
#include "ui/bridge/errors.hpp"
#include "ui/bridge/format.hpp"

namespace tally::ui {

namespace {

constexpr int kFieldWidth = 200;
constexpr std::uint16_t kCureDays = 7;
constexpr std::uint16_t kMaxAgeHours = 72;

QLabel* hint(const QString& text) {
  QLabel* label = makeLabel(text, FontRole::kSmall, true);
  label->setWordWrap(true);
  return label;
}

}  // namespace

BorrowSecurity::BorrowSecurity(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge) {
  setObjectName("borrowSecurity");
  assets_ = new Select("borrowCollateralAsset", tr("What you pledge"));
  assets_->setFixedWidth(kFieldWidth);
  amount_ = new AmountEdit("borrowCollateral", tr("How much of it you pledge"));
  amount_->setFixedWidth(kFieldWidth);
  available_ = hint({});
  available_->setObjectName("borrowCollateralAvailable");
  publisher_ = new QLineEdit;
  nameWidget(publisher_, "borrowPublisher", tr("Address of who says what it is worth"));
  publisher_->setPlaceholderText(tr("nobody: no margin"));
  ratio_ = new Select("borrowMargin", tr("What it has to be worth"));
  for (const std::uint32_t percent : {100U, 110U, 125U, 150U, 200U})
    ratio_->addItem(tr("%1 % of what is outstanding").arg(percent),
                    percent * (kWholePpm / 100));
  ratio_->setCurrentIndex(2);

  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->setHorizontalSpacing(kGap);
  form->setVerticalSpacing(kGrid * 2);
  form->addRow(makeLabel(tr("I pledge")), amount_);
  form->addRow(makeLabel(tr("in")), assets_);
  form->addRow(QString(), available_);
  form->addRow(QString(), hint(tr("Another asset, locked in your own balance until the loan is "
                                  "repaid. If you stop paying it is sold, and what is left "
                                  "over comes back to you. Left empty, you pledge nothing.")));
  form->addRow(makeLabel(tr("Prices by")), publisher_);
  form->addRow(makeLabel(tr("worth at least")), ratio_);
  form->addRow(QString(), hint(tr("With a publisher of prices you promise a margin: if the "
                                  "collateral is worth less, you have seven days to pledge more "
                                  "or to pay. Friends can guarantee your listing in the "
                                  "market.")));
  connect(amount_, &AmountEdit::amountChanged, this, &BorrowSecurity::changed);
  connect(publisher_, &QLineEdit::textChanged, this, &BorrowSecurity::changed);
  connect(ratio_, &Select::currentIndexChanged, this, &BorrowSecurity::changed);
  connect(assets_, &Select::currentIndexChanged, this, [this] {
    amount_->setAsset(bridge_.asset(AssetId{assets_->currentData().toUInt()}));
    takeBalances();
    emit changed();
  });
  connect(&bridge_, &NodeBridge::tipChanged, this, &BorrowSecurity::look);
}

void BorrowSecurity::setLoanAsset(AssetId asset) {
  std::vector<node::AssetInfo> fit;
  for (const node::AssetInfo& info : bridge_.tip()->assets)
    if (info.id != asset) fit.push_back(info);
  if (asset != loan_asset_ || assets_->count() != static_cast<int>(fit.size())) {
    loan_asset_ = asset;
    assets_->clear();
    for (const node::AssetInfo& info : fit)
      assets_->addItem(QString::fromStdString(info.symbol), info.id.number);
  }
  if (!bridge_.hasAccount()) return;
  bridge_.ask(node::BalancesQuery{bridge_.account()}, this,
              [this](const node::AccountBalances& answer) {
                balances_ = answer.balances;
                takeBalances();
              });
}

void BorrowSecurity::takeBalances() {
  Amount available;
  for (const node::BalanceRow& row : balances_)
    if (row.asset == amount_->asset().id) available = row.available;
  available_->setText(tr("%1 available").arg(formatMoney(available, amount_->asset())));
}

QString BorrowSecurity::problem() const {
  if (!amount_->problem().isEmpty()) return amount_->problem();
  const Amount pledged = amount_->amount().value_or(Amount{});
  const QString typed = publisher_->text().trimmed();
  if (!typed.isEmpty() && pledged.minor == 0) return tr("A margin needs collateral.");
  if (!typed.isEmpty() && !node::from_address(typed.toStdString(), bridge_.isPractice()))
    return tr("This is no address of a publisher of prices.");
  Amount available;
  for (const node::BalanceRow& row : balances_)
    if (row.asset == amount_->asset().id) available = row.available;
  if (pledged > available) {
    return tr("You have %1 available, less than you pledge.")
        .arg(formatMoney(available, amount_->asset()));
  }
  return {};
}

QString BorrowSecurity::summary() const {
  const Amount pledged = amount_->amount().value_or(Amount{});
  if (pledged.minor == 0) return {};
  return tr("%1 as collateral").arg(formatMoney(pledged, amount_->asset()));
}

void BorrowSecurity::pledgeFor(const LoanId& loan) {
  waiting_.clear();
  const Amount pledged = amount_->amount().value_or(Amount{});
  if (pledged.minor == 0) return;
  loan_ = loan;
  waiting_.emplace_back(PledgeCollateral{loan, amount_->asset().id, pledged});
  const QString typed = publisher_->text().trimmed();
  const auto publisher = node::from_address(typed.toStdString(), bridge_.isPractice());
  if (!typed.isEmpty() && publisher) {
    waiting_.emplace_back(AgreeMargin{
        loan, {*publisher, ratio_->currentData().toUInt(), kCureDays, kMaxAgeHours}});
  }
}

/// The next body is sent when the chain shows that the one before was taken.
void BorrowSecurity::look() {
  if (waiting_.empty() || on_its_way_ || !loan_) return;
  bridge_.ask(node::LoanDetailQuery{*loan_}, this, [this](const node::LoanDetail& detail) {
    if (!detail.found || waiting_.empty() || on_its_way_) return;
    const bool pledges = std::holds_alternative<PledgeCollateral>(waiting_.front());
    if (!pledges && detail.loan.security.collateral.minor == 0) return;
    if (detail.loan.status != LoanStatus::kListed) {
      waiting_.clear();
      return;
    }
    on_its_way_ = true;
    bridge_.sendBody(waiting_.front(), this,
                     [this, pledges](const Result<TxId, node::Rejection>& sent) {
                       on_its_way_ = false;
                       if (!sent) {
                         waiting_.clear();
                         emit failed(errorText(sent.error()));
                         return;
                       }
                       waiting_.erase(waiting_.begin());
                       emit said(pledges ? tr("Your collateral is being locked.")
                                         : tr("Your margin is being agreed."));
                     });
  });
}

}  // namespace tally::ui
