// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include "core/data/amount.hpp"

/// Tables as files: RFC 4180, UTF-8, all or nothing.
namespace tally::ui {

/// One line, with quotes where a field needs them. A field that a spreadsheet would run as a
/// formula (=, +, -, @ before a letter) is made harmless by a leading apostrophe.
[[nodiscard]] QString csvLine(const QStringList& fields);

/// An amount as files have it in every language: "-1234.50", without separators of thousands.
[[nodiscard]] QString csvFigure(Amount amount, int decimals);

/// Empty on success, else a sentence that names the file and what to do.
[[nodiscard]] QString writeCsv(const QString& file, const QList<QStringList>& rows);

}  // namespace tally::ui
