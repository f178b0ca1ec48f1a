// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

#include "core/node/api/rejection.hpp"

/// Why something was refused, as a sentence that says what to do.
/// Shape:  one sentence for each number in Rejection; its detail, if any, follows in brackets.
/// Thread: any.
namespace tally::ui {

[[nodiscard]] QString errorText(const node::Rejection& rejection);

}  // namespace tally::ui
