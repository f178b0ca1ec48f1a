// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

#include "ui/style/theme.hpp"

/// The application's style sheet, made from the theme's table.
/// A widget picks its dress by a dynamic property:
///   kind: "card" | "sunken" (frames), "primary" | "danger" | "quiet" | "link" (buttons; without
///         one a button is plain), "title" | "secondary" | "figure" | "caption" (labels)
///   problem: true on a field whose text cannot be used
namespace tally::ui {

[[nodiscard]] QString styleSheet(const Theme& theme);

}  // namespace tally::ui
