// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace tally::app {

/// Gives a folder another name beside its own ("practice-1", …), so that a new one can begin in its
/// place; what is in it stays. Says the new name; empty when that cannot be done.
/// Thread: any.
[[nodiscard]] QString put_aside(const QString& dir);

}  // namespace tally::app
