// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <functional>
#include <optional>
#include <string>

#include "core/credit/credential_error.hpp"
#include "ui/style/theme.hpp"

/// What the tabs of the Credit page share.
/// Thread: gui.
namespace tally::ui {

/// Puts a sentence into the page's message bar.
using Say = std::function<void(ColorRole kind, const QString& text)>;

/// A refusal as the window says it.
[[nodiscard]] QString sentenceOf(credit::CredentialError error);
/// The whole of a small file; empty when it cannot be read.
[[nodiscard]] std::optional<std::string> readSmallFile(const QString& name);
/// Only the user may read it. False when it cannot be written.
[[nodiscard]] bool writePrivateFile(const QString& name, const std::string& text);

}  // namespace tally::ui
