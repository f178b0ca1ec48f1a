// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

#include "core/data/amount.hpp"
#include "core/data/rate.hpp"
#include "core/data/result.hpp"

/// What people type, read strictly: a wrong figure is refused with a sentence, never guessed at.
/// Shape:  digits, with the locale's separators of thousands in their right places or none at all,
///         and its decimal point. Spaces count for nothing.
/// Errors: in this order: nothing there, no number, separators out of place, too many decimals,
///         negative, too large.
/// Example: "1,234.5" with 2 decimals is 123'450; "12.345" is refused: at most 2 decimals.
namespace tally::ui {

[[nodiscard]] Result<Amount, QString> parseAmount(const QString& text, int decimals);
/// "13.99" or "13.99 %" is 139'900'000 ppb. At most 4 decimals, 0 … 1000 %.
[[nodiscard]] Result<RatePpb, QString> parseRate(const QString& text);

}  // namespace tally::ui
