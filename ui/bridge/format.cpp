// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/format.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>

namespace tally::ui {
namespace {

const QChar kMinus(0x2212);
const QChar kEllipsis(0x2026);
const QChar kThinSpace(0x00a0);  // keeps figure and unit on one line

struct Say {
  Q_DECLARE_TR_FUNCTIONS(tally::ui::Format)
};

QString grouped(QString digits) {
  QString separator = QLocale().groupSeparator();
  if (separator.isEmpty()) separator = QStringLiteral(",");
  for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, separator);
  return digits;
}

QString unsignedDecimal(std::uint64_t value, int decimals) {
  QString digits = QString::number(value);
  if (decimals <= 0) return grouped(digits);
  digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
  return grouped(digits.left(digits.size() - decimals)) + QLocale().decimalPoint() +
         digits.right(decimals);
}

std::uint64_t magnitude(std::int64_t value) {
  return value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
}

QString monthName(int month) { return QLocale().standaloneMonthName(month, QLocale::ShortFormat); }

QString counted(const char* one, const char* many, std::int64_t count) {
  return Say::tr(count == 1 ? one : many).arg(count);
}

}  // namespace

QString formatAmount(Amount amount, int decimals) {
  const QString text = unsignedDecimal(magnitude(amount.minor), decimals);
  return amount.minor < 0 ? kMinus + text : text;
}

QString formatMoney(Amount amount, const node::AssetInfo& asset) {
  const QString text = formatAmount(amount, asset.decimals);
  return asset.symbol.empty() ? text : text + kThinSpace + QString::fromStdString(asset.symbol);
}

QString formatSigned(Amount amount, int decimals) {
  const QString text = formatAmount(amount, decimals);
  return amount.minor > 0 ? QLatin1Char('+') + text : text;
}

QString formatCompact(Amount amount, int decimals) {
  const double value = static_cast<double>(amount.minor) / std::pow(10.0, decimals);
  const double size = std::abs(value);
  const auto short_form = [&](double unit, const char* letter) {
    const double scaled = size / unit;
    const bool needs_decimal = scaled < 10 && scaled != std::floor(scaled);
    QString text = QString::number(scaled, 'f', needs_decimal ? 1 : 0);
    text.replace(QLatin1Char('.'), QLocale().decimalPoint());
    return (value < 0 ? QString(kMinus) : QString()) + text + kThinSpace + QLatin1String(letter);
  };
  if (size >= 1e9) return short_form(1e9, "G");
  if (size >= 1e6) return short_form(1e6, "M");
  if (size >= 1e3) return short_form(1e3, "k");
  return (value < 0 ? QString(kMinus) : QString()) + QString::number(std::lround(size));
}

QString formatCount(std::uint64_t count) { return grouped(QString::number(count)); }

QString formatRate(RatePpb rate, int decimals) {
  std::int64_t step = kPpb / 100;
  for (int i = 0; i < decimals; ++i) step /= 10;
  const std::int64_t value =
      mul_div(rate.ppb, 1, std::max<std::int64_t>(step, 1), Round::kHalfEven);
  const QString text = unsignedDecimal(magnitude(value), decimals);
  return (value < 0 ? kMinus + text : text) + kThinSpace + QLatin1Char('%');
}

QString formatPercent(double percent, int decimals) {
  QString text = QString::number(std::abs(percent), 'f', decimals);
  const bool zero = text.toDouble() == 0;
  text.replace(QLatin1Char('.'), QLocale().decimalPoint());
  return (percent < 0 && !zero ? QString(kMinus) : QString()) + text + kThinSpace +
         QLatin1Char('%');
}

QString formatBytes(std::uint64_t bytes) {
  if (bytes < 1000) return QStringLiteral("%1\u00a0B").arg(bytes);
  static const char* const kUnits[] = {"kB", "MB", "GB", "TB"};
  double value = static_cast<double>(bytes) / 1000;
  int unit = 0;
  while (value >= 1000 && unit < 3) {
    value /= 1000;
    ++unit;
  }
  return QString::number(value, 'f', value < 10 ? 1 : 0)
             .replace(QLatin1Char('.'), QLocale().decimalPoint()) +
         kThinSpace + QLatin1String(kUnits[unit]);
}

QString formatDay(Day day) {
  const CivilDate date = to_civil(day);
  // All at once: "%2%1" would become "%23" and a month that has no place.
  //: A day: day of the month, short name of the month, year.
  return Say::tr("%1\u00a0%2\u00a0%3", "day")
      .arg(QString::number(date.day), monthName(date.month), QString::number(date.year));
}

QString formatShortDay(Day day) {
  const CivilDate date = to_civil(day);
  //: A day without its year: day of the month, short name of the month.
  return Say::tr("%1\u00a0%2", "short day").arg(QString::number(date.day), monthName(date.month));
}

QString formatMonth(Day day) {
  const CivilDate date = to_civil(day);
  //: A month: its short name, year.
  return Say::tr("%1\u00a0%2", "month").arg(monthName(date.month), QString::number(date.year));
}

QString formatTime(Timestamp time) {
  return QStringLiteral("%1, %2").arg(formatDay(day_of(time)), formatClock(time).left(5));
}

QString formatClock(Timestamp time) {
  const std::int64_t seconds = (time.ms - start_of(day_of(time)).ms) / 1000;
  return QStringLiteral("%1:%2:%3")
      .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
      .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
      .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString formatAgo(Timestamp then, Timestamp now) {
  const std::int64_t seconds = (now.ms - then.ms) / 1000;
  if (seconds < 1) return Say::tr("just now");
  if (seconds < 60) return Say::tr("%1\u00a0s ago").arg(seconds);
  if (seconds < 3600) return Say::tr("%1\u00a0min ago").arg(seconds / 60);
  if (seconds < 86'400) return Say::tr("%1\u00a0h ago").arg(seconds / 3600);
  if (seconds < 14 * 86'400) {
    return counted(QT_TR_NOOP("%1\u00a0" "day ago"), QT_TR_NOOP("%1\u00a0" "days ago"),
                   seconds / 86'400);
  }
  return formatDay(day_of(then));
}

QString formatLeft(Timestamp until, Timestamp now) {
  const std::int64_t seconds = (until.ms - now.ms) / 1000;
  if (seconds <= 0) return Say::tr("ended");
  if (seconds < 60) return Say::tr("%1\u00a0s").arg(seconds);
  if (seconds < 3600) return Say::tr("%1\u00a0min").arg(seconds / 60);
  if (seconds < 2 * 86'400) return Say::tr("%1\u00a0h").arg(seconds / 3600);
  return Say::tr("%1\u00a0" "days").arg(seconds / 86'400);
}

QString formatDayDistance(Day day, Day today) {
  const std::int32_t distance = day - today;
  if (distance == 0) return Say::tr("today");
  if (distance == 1) return Say::tr("tomorrow");
  if (distance == -1) return Say::tr("yesterday");
  return distance > 0 ? Say::tr("in %1\u00a0" "days").arg(distance)
                      : Say::tr("%1\u00a0" "days ago").arg(-distance);
}

QString shortHex(ByteView bytes) {
  const QString hex = QString::fromStdString(to_hex(bytes));
  return hex.size() <= 9 ? hex : hex.left(4) + kEllipsis + hex.right(4);
}

QString shortAddress(const QString& address) {
  return address.size() <= 16 ? address : address.left(9) + kEllipsis + address.right(4);
}

QString chunked(const QString& text, int group) {
  QString out;
  for (qsizetype at = 0; at < text.size(); at += group) {
    if (at > 0) out += QLatin1Char(' ');
    out += text.mid(at, group);
  }
  return out;
}

QString statusName(LoanStatus status) {
  switch (status) {
    case LoanStatus::kListed: return Say::tr("Listed");
    case LoanStatus::kActive: return Say::tr("Active");
    case LoanStatus::kClosed: return Say::tr("Repaid");
    case LoanStatus::kDefaulted: return Say::tr("Defaulted");
    case LoanStatus::kExpired: return Say::tr("Expired");
    case LoanStatus::kWithdrawn: return Say::tr("Withdrawn");
  }
  return {};
}

QString purposeName(LoanPurpose purpose) {
  switch (purpose) {
    case LoanPurpose::kOther: return Say::tr("Other");
    case LoanPurpose::kDebtConsolidation: return Say::tr("Debt consolidation");
    case LoanPurpose::kHome: return Say::tr("Home");
    case LoanPurpose::kCar: return Say::tr("Car");
    case LoanPurpose::kEducation: return Say::tr("Education");
    case LoanPurpose::kBusiness: return Say::tr("Business");
    case LoanPurpose::kMedical: return Say::tr("Medical");
    case LoanPurpose::kEvent: return Say::tr("Event");
  }
  return {};
}

QString instalmentStateName(node::InstalmentState state) {
  switch (state) {
    case node::InstalmentState::kFuture: return Say::tr("To come");
    case node::InstalmentState::kDue: return Say::tr("Due");
    case node::InstalmentState::kLate: return Say::tr("Late");
    case node::InstalmentState::kPaid: return Say::tr("Paid");
    case node::InstalmentState::kLost: return Say::tr("Written off");
  }
  return {};
}

QString historyKindName(node::HistoryKind kind) {
  using Kind = node::HistoryKind;
  switch (kind) {
    case Kind::kReceived: return Say::tr("Received");
    case Kind::kSent: return Say::tr("Sent");
    case Kind::kFee: return Say::tr("Network fee");
    case Kind::kBidHeld: return Say::tr("Bid placed");
    case Kind::kBidReleased: return Say::tr("Bid released");
    case Kind::kLent: return Say::tr("Lent");
    case Kind::kLoanReceived: return Say::tr("Loan received");
    case Kind::kInstalmentPaid: return Say::tr("Instalment paid");
    case Kind::kLoanPaidOff: return Say::tr("Loan paid off");
    case Kind::kCollected: return Say::tr("Payments collected");
    case Kind::kIssued: return Say::tr("Issued");
    case Kind::kRedeemed: return Say::tr("Redeemed");
    case Kind::kReward: return Say::tr("Validator reward");
    case Kind::kApplied: return Say::tr("Loan applied for");
    case Kind::kLateFee: return Say::tr("Late fee charged");
    case Kind::kDefaulted: return Say::tr("Defaulted");
    case Kind::kClosed: return Say::tr("Loan repaid");
    case Kind::kExpired: return Say::tr("Listing expired");
    case Kind::kInstalmentReceived: return Say::tr("Instalment received");
    case Kind::kPartPaid: return Say::tr("Part of an instalment paid");
    case Kind::kPrepaid: return Say::tr("Principal prepaid");
    case Kind::kRecovered: return Say::tr("Paid on a defaulted loan");
    case Kind::kAutopayMissed: return Say::tr("Autopay found too little");
    case Kind::kChangeProposed: return Say::tr("Change proposed");
    case Kind::kChangeVoted: return Say::tr("Vote on a change");
    case Kind::kChangeAccepted: return Say::tr("Change accepted");
    case Kind::kChangeEnded: return Say::tr("Proposal ended");
    case Kind::kWaived: return Say::tr("Charges waived");
    case Kind::kRestructured: return Say::tr("New terms");
    case Kind::kRateFixed: return Say::tr("Rate fixed");
    case Kind::kNoteGiven: return Say::tr("Note given away");
    case Kind::kNoteReceived: return Say::tr("Note received");
    case Kind::kNoteSold: return Say::tr("Note sold");
    case Kind::kNoteBought: return Say::tr("Note bought");
    case Kind::kMandateSet: return Say::tr("Mandate set");
    case Kind::kMandateBid: return Say::tr("Bid by mandate");
    case Kind::kMandateEnded: return Say::tr("Mandate ended");
    case Kind::kStaked: return Say::tr("Staked");
    case Kind::kUnstaked: return Say::tr("Stake asked back");
    case Kind::kStakeReturned: return Say::tr("Stake returned");
    case Kind::kCollateralHeld: return Say::tr("Collateral locked");
    case Kind::kCollateralReleased: return Say::tr("Collateral released");
    case Kind::kGuaranteed: return Say::tr("Guaranteed");
    case Kind::kGuaranteeReleased: return Say::tr("Guarantee released");
    case Kind::kGuaranteeCalled: return Say::tr("Guarantee called");
    case Kind::kGuarantorRepaid: return Say::tr("Guarantor paid back");
    case Kind::kGuarantorPaidBack: return Say::tr("Paid a guarantor back");
    case Kind::kSaleOpened: return Say::tr("Collateral for sale");
    case Kind::kSaleBid: return Say::tr("Bid for collateral");
    case Kind::kSaleBidReleased: return Say::tr("Bid for collateral released");
    case Kind::kCollateralSold: return Say::tr("Collateral sold");
    case Kind::kCollateralBought: return Say::tr("Collateral bought");
    case Kind::kMarginAgreed: return Say::tr("Margin agreed");
    case Kind::kMarginCalled: return Say::tr("Margin called");
    case Kind::kMarginKept: return Say::tr("Margin kept");
    case Kind::kMarginFailed: return Say::tr("Margin failed");
  }
  return {};
}

QString foreignText(const std::string& text, int limit) {
  QString out;
  for (const QChar c : QString::fromStdString(text)) {
    // Format characters could turn the reading direction around or hide letters.
    if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) continue;
    out += c;
  }
  out = out.simplified();
  return out.size() <= limit ? out : out.left(limit - 1) + kEllipsis;
}

QString plainToolTip(const QString& text) {
  return QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(text.toHtmlEscaped());
}

}  // namespace tally::ui
