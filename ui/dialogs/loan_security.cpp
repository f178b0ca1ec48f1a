// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loan_security.hpp"

#include <QtWidgets/QGridLayout>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/dialogs/security_dialog.hpp"
#include "ui/models/loan_text.hpp"
#include "ui/models/security_text.hpp"

namespace tally::ui {

LoanSecurity::LoanSecurity(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), bridge_(bridge) {
  setObjectName("loanSecurity");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, kGap, 0, 0);
  column->setSpacing(kGap);
  nothing_ = makeLabel({});
  nothing_->setObjectName("loanUnsecured");
  nothing_->setWordWrap(true);
  column->addWidget(nothing_);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kGap * 2);
  grid->setVerticalSpacing(kGrid * 2);
  grid->setColumnStretch(1, 1);
  const std::pair<QString, const char*> titles[] = {{tr("Collateral"), "loanCollateral"},
                                                    {tr("Guarantors"), "loanGuarantors"},
                                                    {tr("Margin"), "loanMargin"},
                                                    {tr("Sale"), "loanSale"}};
  for (int line = 0; line < kLines; ++line) {
    QLabel* caption = makeLabel(titles[line].first, FontRole::kBody, true);
    QLabel* value = makeLabel({});
    value->setObjectName(QString::fromLatin1(titles[line].second));
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(caption, line, 0, Qt::AlignTop);
    grid->addWidget(value, line, 1);
    lines_.emplace_back(caption, value);
  }
  column->addLayout(grid);
  auto* row = new QHBoxLayout;
  row->setSpacing(kGrid * 2);
  pledge_ = makeButton(tr("Pledge more…"), "loanPledge");
  guarantee_ = makeButton(tr("Guarantee…"), "loanGuarantee");
  call_ = makeButton(tr("Call the margin…"), "loanCallMargin");
  bid_ = makeButton(tr("Bid for the collateral…"), "loanSaleBid", ButtonKind::kPrimary);
  const auto then = [this](const QString& sentence) { emit said(sentence); };
  const auto opens = [this, then](QPushButton* button, SecurityDialog::Way way) {
    connect(button, &QPushButton::clicked, this, [this, then, way] {
      SecurityDialog::begin(way, bridge_, loan_, this, then);
    });
  };
  opens(pledge_, SecurityDialog::Way::kPledge);
  opens(guarantee_, SecurityDialog::Way::kGuarantee);
  opens(bid_, SecurityDialog::Way::kBid);
  connect(call_, &QPushButton::clicked, this,
          [this, then] { SecurityDialog::callMargin(bridge_, loan_, this, then); });
  for (QPushButton* button : {bid_, pledge_, guarantee_, call_}) row->addWidget(button);
  row->addStretch(1);
  column->addLayout(row);
  column->addStretch(1);
}

QString LoanSecurity::guarantorLines() const {
  const node::AssetInfo asset = bridge_.asset(loan_.terms.asset);
  QStringList lines;
  for (const node::GuaranteeRow& row : loan_.security.guarantees) {
    const QString who =
        row.guarantor == bridge_.account()
            ? tr("You")
            : shortAddress(QString::fromStdString(
                  node::to_address(row.guarantor, bridge_.isPractice())));
    if (row.paid.minor > 0) {
      lines << tr("%1: paid %2, got back %3")
                   .arg(who, formatMoney(row.paid, asset), formatMoney(row.returned, asset));
    } else if (row.cap.minor > 0) {
      lines << tr("%1: %2, at most %3")
                   .arg(who, shareText(row.share_ppm), formatMoney(row.cap, asset));
    } else {
      lines << tr("%1: released").arg(who);
    }
  }
  return lines.join(QLatin1Char('\n'));
}

void LoanSecurity::show(const node::LoanRow& loan) {
  loan_ = loan;
  const QString values[kLines] = {collateralText(loan, bridge_), guarantorLines(),
                                  marginText(loan, bridge_), saleText(loan, bridge_)};
  bool any = false;
  for (int line = 0; line < kLines; ++line) {
    const auto& [caption, value] = lines_[static_cast<std::size_t>(line)];
    value->setText(values[line]);
    caption->setVisible(!values[line].isEmpty());
    value->setVisible(!values[line].isEmpty());
    any |= !values[line].isEmpty();
  }
  nothing_->setVisible(!any);
  nothing_->setText(
      loan.status == LoanStatus::kClosed
          ? tr("It is repaid; nothing secures it any more.")
          : tr("There is no collateral and no guarantee: what stays unpaid is lost to the "
               "lenders."));
  judge();
}

void LoanSecurity::judge() {
  const bool own = loan_.borrower == bridge_.account();
  const bool lives =
      loan_.status == LoanStatus::kListed || loan_.status == LoanStatus::kActive;
  pledge_->setText(loan_.security.collateral.minor > 0 ? tr("Pledge more…") : tr("Pledge…"));
  pledge_->setVisible(own && lives);
  guarantee_->setVisible(!own && loan_.status == LoanStatus::kListed);
  call_->setVisible(loan_.security.margin && loan_.status == LoanStatus::kActive &&
                    loan_.security.margin_until.ms == 0);
  bid_->setVisible(loan_.security.for_sale);
  const auto allow = [this](QPushButton* button, SecurityDialog::Way way) {
    const QString reason = SecurityDialog::block(way, bridge_, loan_);
    setEnabledOr(button, reason.isEmpty(), reason);
  };
  allow(pledge_, SecurityDialog::Way::kPledge);
  allow(guarantee_, SecurityDialog::Way::kGuarantee);
  allow(bid_, SecurityDialog::Way::kBid);
  const QString locked = signingBlock(*bridge_.wallet());
  setEnabledOr(call_, locked.isEmpty(), locked);
}

}  // namespace tally::ui
