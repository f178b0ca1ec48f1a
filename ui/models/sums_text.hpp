// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

#include "core/node/api/rows.hpp"

/// The exact arithmetic of numbers, with their own figures, so that anybody can check them by hand.
/// Thread: any.
namespace tally::ui {

/// How an instalment comes about:
/// "10,000.00 × 12.00 % × 30/360 = 100.00 interest; 332.14 − 100.00 = 232.14 principal; …".
[[nodiscard]] QString arithmetic(const node::InstalmentRow& row, int decimals);

/// What a line of a loan's timeline is made of; empty where there is nothing to count.
[[nodiscard]] QString arithmetic(const node::HistoryRow& row, const node::LoanRow& loan,
                                 int decimals);

}  // namespace tally::ui
