// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sums_text.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include "ui/bridge/format.hpp"
#include "ui/models/loan_text.hpp"

namespace tally::ui {
namespace {

struct Say {
  Q_DECLARE_TR_FUNCTIONS(tally::ui::Sums)
};

/// "1,480.80 × 10.00 % × 30/360"
QString product(const node::InterestBasis& basis, int decimals) {
  return QStringLiteral("%1 × %2 × %3/%4")
      .arg(formatAmount(basis.balance, decimals), formatRate(basis.rate))
      .arg(basis.days)
      .arg(basis.year);
}

QString rounded() { return Say::tr("rounded to the nearest cent, ties to even"); }

/// "late interest 3.78 = 946.19 × 7.30 % × 20/365"
QString lateText(const node::Arithmetic& sums, int decimals) {
  if (sums.late_interest.minor == 0) return {};
  const QString amount = formatAmount(sums.late_interest, decimals);
  if (sums.late.days == 0) return Say::tr("late interest %1, accrued before").arg(amount);
  return Say::tr("late interest %1 = %2, and what accrued before a payment in part")
      .arg(amount, product(sums.late, decimals));
}

QString othersText(const node::Arithmetic& sums, int decimals) {
  QStringList parts;
  if (sums.carried.minor != 0)
    parts += Say::tr("%1 of arrears came over from the terms before")
                 .arg(formatAmount(sums.carried, decimals));
  if (sums.waived.minor != 0)
    parts += Say::tr("%1 of charges were waived").arg(formatAmount(sums.waived, decimals));
  return parts.join(QStringLiteral("; "));
}

QString sentence(const QStringList& parts) {
  QStringList some;
  for (const QString& part : parts)
    if (!part.isEmpty()) some += part;
  return some.isEmpty() ? QString() : some.join(QStringLiteral("; ")) + QLatin1Char('.');
}

/// "BASE 40000000 2026-01-02 60000000", "stale …" before it.
QString fixingText(const node::HistoryRow& row) {
  QStringList words = QString::fromStdString(row.reference).split(QLatin1Char(' '));
  const bool stale = words.value(0) == QLatin1String("stale");
  if (stale) words.removeFirst();
  if (words.size() != 4 || !row.rate) return {};
  const QString reference = formatRate(RatePpb{words[1].toLongLong()});
  const QString spread = formatRate(RatePpb{words[3].toLongLong()});
  if (stale)
    return Say::tr("The newest rate of %1, %2 on %3, is too old (or the loan could not be paid at "
                   "it), so %4 stays from instalment %5 on.")
        .arg(words[0], reference, words[2], formatRate(*row.rate))
        .arg(row.number);
  return Say::tr("From instalment %6 on %5 = %1 of %2, posted for %3, and %4 above it, within "
                 "floor and cap.")
      .arg(reference, words[0], words[2], spread, formatRate(*row.rate))
      .arg(row.number);
}

QString paymentText(const node::HistoryRow& row, int decimals) {
  const node::Arithmetic& sums = *row.sums;
  const auto money = [decimals](Amount amount) { return formatAmount(amount, decimals); };
  QStringList parts;
  const QString interest = product(sums.interest, decimals);
  switch (row.kind) {
    case node::HistoryKind::kInstalmentPaid:
    case node::HistoryKind::kPartPaid:
      parts += Say::tr("Instalment %1: its interest is %4 = %2, %3")
                   .arg(QString::number(row.number), interest, rounded(),
                        money(sums.interest_amount));
      parts += Say::tr("this payment brought %1 of interest and %2 of principal")
                   .arg(money(row.interest), money(row.principal));
      break;
    case node::HistoryKind::kPrepaid:
      parts += Say::tr("Interest %1 = %2, %3").arg(money(row.interest), interest, rounded());
      break;
    case node::HistoryKind::kLoanPaidOff:
      parts += Say::tr("Interest since the last due date %1 = %2, %3")
                   .arg(money(sums.interest_amount), interest, rounded());
      if (const Amount before = row.interest - sums.interest_amount; before.minor != 0)
        parts += Say::tr("%1 of interest that was due before, less what was paid of it")
                     .arg(money(before));
      break;
    default:
      break;
  }
  parts += lateText(sums, decimals);
  parts += othersText(sums, decimals);
  if (const Amount fee = row.fee - sums.late_interest; fee.minor > 0)
    parts += Say::tr("late fee %1, as the terms say").arg(money(fee));
  parts += Say::tr("%1 in all").arg(money(row.principal + row.interest + row.fee));
  return sentence(parts);
}

}  // namespace

QString arithmetic(const node::InstalmentRow& row, int decimals) {
  const auto money = [decimals](Amount amount) { return formatAmount(amount, decimals); };
  const Amount own = row.sums.interest_amount;
  QString line = Say::tr("%1 = %2 interest, %6; %3 − %2 = %4 principal; %5 is left.")
                     .arg(product(row.sums.interest, decimals), money(own),
                          money(row.principal + own), money(row.principal),
                          money(row.balance_after), rounded());
  const QString late = sentence({lateText(row.sums, decimals), othersText(row.sums, decimals)});
  if (!late.isEmpty()) line += QLatin1Char(' ') + late;
  if (row.fee.minor != 0)
    line += QLatin1Char(' ') + Say::tr("Late fee and late interest: %1.").arg(money(row.fee));
  if (row.part_paid.minor != 0)
    line += QLatin1Char(' ') + Say::tr("Of this, %1 is paid.").arg(money(row.part_paid));
  return line;
}

QString arithmetic(const node::HistoryRow& row, const node::LoanRow& loan, int decimals) {
  const auto money = [decimals](Amount amount) { return formatAmount(amount, decimals); };
  if (row.sums) return paymentText(row, decimals);
  switch (row.kind) {
    case node::HistoryKind::kRateFixed: return fixingText(row);
    case node::HistoryKind::kLateFee:
      return Say::tr("The terms ask for %1 once an instalment is unpaid %2 days after it is due.")
          .arg(money(loan.terms.late_fee))
          .arg(loan.terms.grace_days);
    case node::HistoryKind::kWaived:
      return Say::tr("%1 of interest and %2 of late interest and fee are not asked for any more.")
          .arg(money(row.interest), money(row.fee));
    case node::HistoryKind::kRestructured: {
      const Amount arrears = row.interest + row.fee;
      if (row.reference == "capitalised")
        return Say::tr("%1 − %2 = %3 was outstanding; %2 of arrears became principal.")
            .arg(money(row.amount), money(arrears), money(row.amount - arrears));
      return Say::tr("%1 is outstanding; %2 of arrears come with the next instalment.")
          .arg(money(row.amount), money(arrears));
    }
    case node::HistoryKind::kChangeVoted:
      return row.amount.minor == 0
                 ? Say::tr("The borrower's word on proposal %1: %2.")
                       .arg(row.number)
                       .arg(row.reference == "yes" ? Say::tr("yes") : Say::tr("no"))
                 : Say::tr("%1 of %2 units, as lent; proposal %3: %4.")
                       .arg(money(row.amount), money(loan.terms.principal))
                       .arg(row.number)
                       .arg(row.reference == "yes" ? Say::tr("yes") : Say::tr("no"));
    default: return {};
  }
}

}  // namespace tally::ui
