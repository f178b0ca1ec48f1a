// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/parse.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace tally::ui {
namespace {

struct Say {
  Q_DECLARE_TR_FUNCTIONS(tally::ui::Parse)
};

/// The number times 10^decimals.
Result<std::int64_t, QString> parseFixed(const QString& text, int decimals) {
  QString digits;
  bool negative = false;
  for (const QChar c : text) {
    if (c.isSpace()) continue;
    if (digits.isEmpty() && !negative && (c == QLatin1Char('-') || c == QChar(0x2212))) {
      negative = true;
    } else {
      digits += c;
    }
  }
  if (digits.isEmpty()) return Fail{Say::tr("Type a number.")};

  const QLocale locale;
  const QString point = locale.decimalPoint();
  const QString group = locale.groupSeparator();
  const qsizetype at = digits.indexOf(point);
  QString whole = at < 0 ? digits : digits.left(at);
  const QString part = at < 0 ? QString() : digits.mid(at + point.size());
  if (!group.trimmed().isEmpty() && whole.contains(group)) {
    const QStringList groups = whole.split(group);
    bool in_place = !groups.first().isEmpty() && groups.first().size() <= 3;
    for (qsizetype i = 1; i < groups.size(); ++i) in_place = in_place && groups[i].size() == 3;
    if (!in_place) {
      return Fail{
          Say::tr("“%1” separates thousands here; for decimals use “%2”.").arg(group, point)};
    }
    whole = groups.join(QString());
  }
  if (whole.isEmpty() && part.isEmpty()) return Fail{Say::tr("Type a number.")};
  for (const QChar c : whole + part) {
    if (c < QLatin1Char('0') || c > QLatin1Char('9')) {
      return Fail{Say::tr("“%1” is not part of a number.").arg(c)};
    }
  }
  if (part.size() > decimals) {
    return Fail{decimals == 0 ? Say::tr("Only whole numbers here.")
                              : Say::tr("At most %1 decimals here.").arg(decimals)};
  }
  if (negative) return Fail{Say::tr("This cannot be negative.")};
  std::int64_t value = 0;
  const QString all = whole + part.leftJustified(decimals, QLatin1Char('0'));
  for (const QChar c : all) {
    if (value > (kMaxSupplyMinor - c.digitValue()) / 10) return Fail{Say::tr("This is too large.")};
    value = value * 10 + c.digitValue();
  }
  return value;
}

}  // namespace

Result<Amount, QString> parseAmount(const QString& text, int decimals) {
  const auto value = parseFixed(text, decimals);
  if (!value) return Fail{value.error()};
  return Amount{*value};
}

Result<RatePpb, QString> parseRate(const QString& text) {
  QString bare = text.trimmed();
  if (bare.endsWith(QLatin1Char('%'))) bare.chop(1);
  constexpr int kDecimals = 4;
  const auto value = parseFixed(bare, kDecimals);
  if (!value) return Fail{value.error()};
  constexpr std::int64_t kPpbPerStep = kPpb / 100 / 10'000;
  if (*value > kMaxRatePpb / kPpbPerStep) return Fail{Say::tr("A rate is at most 1000 %.")};
  return RatePpb{*value * kPpbPerStep};
}

}  // namespace tally::ui
