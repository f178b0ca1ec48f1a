// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/market_bid_box.hpp"

#include <QtWidgets/QGridLayout>
#include <algorithm>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

namespace {
constexpr std::int64_t kFirstOfferUnits = 500;  // of the asset, where there is as much
}  // namespace

MarketBidBox::MarketBidBox(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge) {
  setObjectName("bidBox");
  amount_ = new AmountEdit("bidAmount", tr("Amount to lend"));
  rate_ = new RateEdit("bidRate", tr("Lowest rate you accept, in percent a year"));
  preview_ = makeLabel({}, FontRole::kBody);
  preview_->setObjectName("bidPreview");
  preview_->setWordWrap(true);
  available_label_ = makeLabel({}, FontRole::kSmall, true);
  available_label_->setObjectName("bidAvailable");
  available_label_->setWordWrap(true);
  sign_ = makeButton(tr("Preview and sign"), "bidSign", ButtonKind::kPrimary);

  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(kGrid * 2);
  grid->setVerticalSpacing(kGrid);
  grid->addWidget(makeLabel(tr("Lend"), FontRole::kSmall, true), 0, 0);
  grid->addWidget(makeLabel(tr("at this rate or more"), FontRole::kSmall, true), 0, 1);
  grid->addWidget(amount_, 1, 0);
  grid->addWidget(rate_, 1, 1);
  grid->addWidget(preview_, 2, 0, 1, 2);
  grid->addWidget(available_label_, 3, 0);
  grid->addWidget(sign_, 3, 1);
  grid->setRowMinimumHeight(3, 36);
  grid->setColumnStretch(0, 5);
  grid->setColumnStretch(1, 4);

  connect(amount_, &AmountEdit::amountChanged, this, &MarketBidBox::judge);
  connect(rate_, &RateEdit::rateChanged, this, &MarketBidBox::judge);
  connect(sign_, &QPushButton::clicked, this, &MarketBidBox::preview);
  connect(&bridge_, &NodeBridge::walletChanged, this, &MarketBidBox::judge);
}

void MarketBidBox::setLoan(const node::LoanRow& loan) {
  const bool same = loan_ && loan_->id == loan.id;
  loan_ = loan;
  const node::AssetInfo asset = bridge_.asset(loan.terms.asset);
  amount_->setAsset(asset);
  if (!same) {
    std::int64_t minor = kFirstOfferUnits;
    for (int i = 0; i < asset.decimals; ++i) minor *= 10;
    if (available_) minor = std::min(minor, std::max<std::int64_t>(available_->minor, 0));
    amount_->setAmount(std::min(Amount{minor}, loan.terms.principal));
    rate_->setRate(loan.terms.rate_ceiling);
  }
  judge();
}

void MarketBidBox::preview() {
  if (obstacle().isEmpty()) emit wanted(*amount_->amount(), *rate_->rate());
}

void MarketBidBox::setAvailable(Amount available) {
  available_ = available;
  judge();
}

QString MarketBidBox::obstacle() const {
  if (!loan_) return tr("Choose a listing first.");
  const node::AssetInfo asset = bridge_.asset(loan_->terms.asset);
  if (loan_->status != LoanStatus::kListed || loan_->terms.listed_until < bridge_.now()) {
    return tr("Bids on this listing have ended.");
  }
  if (loan_->borrower == bridge_.account()) return tr("This is your own listing.");
  if (loan_->terms.lender) {
    return loan_->terms.lender == bridge_.account()
               ? tr("This is for you alone: open the loan and lend on its terms.")
               : tr("The borrower has named another lender; nobody bids here.");
  }
  if (const QString block = signingBlock(*bridge_.wallet()); !block.isEmpty()) return block;
  if (!amount_->problem().isEmpty()) return amount_->problem();
  if (!amount_->amount() || amount_->amount()->minor <= 0) return tr("Say how much to lend.");
  if (*amount_->amount() > loan_->terms.principal) {
    return tr("The whole loan is only %1.").arg(formatMoney(loan_->terms.principal, asset));
  }
  if (!available_) return tr("Your balance is not known yet.");
  if (*amount_->amount() > *available_) {
    return tr("You have %1 available, less than this.").arg(formatMoney(*available_, asset));
  }
  if (!rate_->problem().isEmpty()) return rate_->problem();
  if (!rate_->rate()) return tr("Say which rate you accept.");
  if (*rate_->rate() > loan_->terms.rate_ceiling) {
    return tr("The borrower pays %1 at most.").arg(formatRate(loan_->terms.rate_ceiling));
  }
  return {};
}

void MarketBidBox::showPreview() {
  if (!loan_ || !amount_->amount() || !rate_->rate() || amount_->amount()->minor <= 0 ||
      amount_->amount() > loan_->terms.principal) {
    preview_->clear();
    return;
  }
  const node::AssetInfo asset = bridge_.asset(loan_->terms.asset);
  const node::BidPreview sums = node::preview_bid(loan_->terms, *rate_->rate(), *amount_->amount(),
                                                  day_of(bridge_.now()));
  preview_->setText(tr("Brings at least %2 first and %3 in %1 payments, of which %4 interest, if "
                       "every instalment is paid.")
                        .arg(paymentCount(loan_->terms))
                        .arg(formatAmount(sums.monthly, asset.decimals),
                             formatAmount(sums.total_received, asset.decimals),
                             formatAmount(sums.total_interest, asset.decimals)));
}

void MarketBidBox::judge() {
  const QString reason = obstacle();
  setEnabledOr(sign_, reason.isEmpty(), reason);
  available_label_->setText(!reason.isEmpty() ? reason
                            : available_ ? tr("%1 available").arg(formatMoney(
                                               *available_, bridge_.homeAsset()))
                                         : QString());
  showPreview();
}

}  // namespace tally::ui
