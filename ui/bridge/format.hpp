// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"
#include "core/data/loan_status.hpp"
#include "core/data/rate.hpp"
#include "core/node/api/rows.hpp"
#include "core/node/api/snapshot.hpp"

/// Values as the window writes them. Separators are the locale's (a comma and a point in "C"),
/// a negative number has a true minus (U+2212), figures keep the decimals of their asset.
/// Rounding: none for money; rates and percentages to nearest, a half away from zero.
/// Thread:   any.
/// Example:  1'248'000 minor of PUSD (2 decimals) is "12,480.00 PUSD"; 139'900'000 ppb "13.99 %".
namespace tally::ui {

/// "12,480.00"
[[nodiscard]] QString formatAmount(Amount amount, int decimals);
/// "12,480.00 PUSD"
[[nodiscard]] QString formatMoney(Amount amount, const node::AssetInfo& asset);
/// "+12.00" or "−12.00"; zero has no sign.
[[nodiscard]] QString formatSigned(Amount amount, int decimals);
/// For axes and small cards: "12.5 k", "1.2 M".
[[nodiscard]] QString formatCompact(Amount amount, int decimals);
[[nodiscard]] QString formatCount(std::uint64_t count);
[[nodiscard]] QString formatRate(RatePpb rate, int decimals = 2);
/// Of a value that already is in percent: 9.84 → "9.8 %".
[[nodiscard]] QString formatPercent(double percent, int decimals = 1);
[[nodiscard]] QString formatBytes(std::uint64_t bytes);

[[nodiscard]] QString formatDay(Day day);        ///< "3 Mar 2026"
[[nodiscard]] QString formatShortDay(Day day);   ///< "3 Mar"
[[nodiscard]] QString formatMonth(Day day);      ///< "Mar 2026"
[[nodiscard]] QString formatTime(Timestamp time);  ///< "3 Mar 2026, 14:05" (UTC)
[[nodiscard]] QString formatClock(Timestamp time);  ///< "14:05:09"
/// "just now", "3 s ago", "5 min ago", "2 h ago", "4 days ago", then the date.
[[nodiscard]] QString formatAgo(Timestamp then, Timestamp now);
/// "5 h", "3 days": what is left until then; "ended" when it has passed.
[[nodiscard]] QString formatLeft(Timestamp until, Timestamp now);
/// "today", "tomorrow", "in 3 days", "2 days ago".
[[nodiscard]] QString formatDayDistance(Day day, Day today);

/// First and last four digits: "3f2a…9b1c".
[[nodiscard]] QString shortHex(ByteView bytes);
template <typename Tag>
[[nodiscard]] QString shortId(const Id32<Tag>& id) {
  return shortHex(id.view());
}
/// "ptly1qqqq…x7k2"
[[nodiscard]] QString shortAddress(const QString& address);
/// In groups of four, so that two people can compare it aloud.
[[nodiscard]] QString chunked(const QString& text, int group = 4);

[[nodiscard]] QString statusName(LoanStatus status);
[[nodiscard]] QString purposeName(LoanPurpose purpose);
[[nodiscard]] QString instalmentStateName(node::InstalmentState state);
/// What happened, in two or three words: "Payment received".
[[nodiscard]] QString historyKindName(node::HistoryKind kind);

/// Other people's words: control characters gone, at most `limit` characters, an ellipsis if cut.
[[nodiscard]] QString foreignText(const std::string& text, int limit = 280);
/// For tool tips, which would otherwise read tags in it.
[[nodiscard]] QString plainToolTip(const QString& text);

}  // namespace tally::ui
