// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

#include "core/data/tx/bodies.hpp"
#include "core/node/api/rejection.hpp"

/// Why something was refused, as a sentence that says what to do.
/// Shape:  one sentence for each number in Rejection; its detail, if any, follows in brackets.
/// Thread: any.
namespace tally::ui {

[[nodiscard]] QString errorText(const node::Rejection& rejection);

/// A transaction that was on its way and was refused after all: what it was, and why.
[[nodiscard]] QString lostText(const Body& body, const node::Rejection& rejection);

}  // namespace tally::ui
