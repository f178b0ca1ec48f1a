// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/security_text.hpp"

#include <QtCore/QCoreApplication>

#include "core/node/api/preview.hpp"
#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {

namespace {

struct Say {
  Q_DECLARE_TR_FUNCTIONS(SecurityText)
};

constexpr double kPpmOfAPercent = 10'000;

QString moneyOf(const node::LoanRow& loan, Amount amount, const NodeBridge& bridge) {
  return formatMoney(amount, bridge.asset(loan.terms.asset));
}

}  // namespace

QString collateralText(const node::LoanRow& loan, const NodeBridge& bridge) {
  const node::SecurityRow& security = loan.security;
  if (security.collateral.minor == 0) return {};
  return Say::tr("%1 are locked in the borrower's own balance as collateral.")
      .arg(formatMoney(security.collateral, bridge.asset(security.collateral_asset)));
}

QString guaranteeText(const node::LoanRow& loan, const NodeBridge& bridge) {
  const node::SecurityRow& security = loan.security;
  std::uint64_t standing = 0;
  Amount paid;
  for (const node::GuaranteeRow& row : security.guarantees) {
    standing += row.cap.minor > 0 ? 1 : 0;
    paid += row.paid;
  }
  QString text;
  if (standing > 0) {
    text = counted(standing, Say::tr("%1 guarantor answers for it, with up to %2."),
                   Say::tr("%1 guarantors answer for it, with up to %2 in all."))
               .arg(moneyOf(loan, security.guaranteed(), bridge));
  }
  if (paid.minor > 0) {
    text = Say::tr("Guarantors paid %1 for the borrower, who still owes them %2.")
               .arg(moneyOf(loan, paid, bridge),
                    moneyOf(loan, security.owed_to_guarantors(), bridge));
  }
  return text;
}

QString marginText(const node::LoanRow& loan, const NodeBridge& bridge) {
  const node::SecurityRow& security = loan.security;
  const bool over = loan.status != LoanStatus::kListed && loan.status != LoanStatus::kActive;
  if (!security.margin || over) return {};
  const QString publisher = shortAddress(QString::fromStdString(
      node::to_address(security.margin->publisher, bridge.isPractice())));
  QString text =
      Say::tr("The collateral has to be worth %1 of what is outstanding, by the prices of %2.")
          .arg(formatPercent(security.margin->ratio_ppm / kPpmOfAPercent, 0), publisher);
  if (security.margin_until.ms > 0) {
    text += QLatin1Char(' ') +
            Say::tr("It is worth %1 and should be %2: unless more is pledged or paid by %3, all "
                    "is due at once.")
                .arg(moneyOf(loan, security.margin_worth, bridge),
                     moneyOf(loan, security.margin_needed, bridge),
                     formatTime(security.margin_until));
  }
  return text;
}

QString saleText(const node::LoanRow& loan, const NodeBridge& bridge) {
  const node::SecurityRow& security = loan.security;
  if (!security.for_sale) return {};
  if (!security.sale_bidder) {
    return Say::tr("The collateral is for sale; nobody has bid yet. The first bid starts three "
                   "days.");
  }
  return Say::tr("The collateral is for sale; the best bid is %1, the sale ends in %2.")
      .arg(moneyOf(loan, security.sale_best, bridge),
           formatLeft(security.sale_ends, bridge.now()));
}

QString securityText(const node::LoanRow& loan, const NodeBridge& bridge) {
  QString text;
  for (const QString& part : {collateralText(loan, bridge), guaranteeText(loan, bridge),
                              marginText(loan, bridge), saleText(loan, bridge)}) {
    if (part.isEmpty()) continue;
    if (!text.isEmpty()) text += QLatin1Char(' ');
    text += part;
  }
  if (!text.isEmpty()) return text;
  return Say::tr("There is no collateral and no guarantee: if the borrower stops paying, your "
                 "part of the rest is lost.");
}

QString shareText(std::uint32_t share_ppm) {
  if (share_ppm >= kWholePpm) return Say::tr("all of what is owed");
  return Say::tr("%1 of what is owed").arg(formatPercent(share_ppm / kPpmOfAPercent, 0));
}

Amount nextSaleBid(const node::SecurityRow& security) {
  if (!security.sale_bidder) return Amount{1};
  return security.sale_best + Amount{mul_div(security.sale_best.minor, 1, 100, Round::kUp)};
}

bool takesSaleBids(const node::LoanRow& loan, Timestamp now) {
  const node::SecurityRow& security = loan.security;
  return security.for_sale && (!security.sale_bidder || now < security.sale_ends);
}

const node::GuaranteeRow* guaranteeOf(const node::LoanRow& loan, const AccountId& account) {
  for (const node::GuaranteeRow& row : loan.security.guarantees)
    if (row.guarantor == account) return &row;
  return nullptr;
}

}  // namespace tally::ui
