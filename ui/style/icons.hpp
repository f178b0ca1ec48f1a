// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGui/QIcon>
#include <QtGui/QPixmap>
#include <QtCore/QString>

#include "ui/style/theme.hpp"

/// The project's own icons (resources/icons, one stroke colour), recoloured to a role of the theme.
/// An icon made before a change of theme keeps its colours: make it anew on themeChanged, or let
/// `keepIcon` do that.
/// Thread: gui.
namespace tally::ui {

[[nodiscard]] QIcon icon(const QString& name, ColorRole role = ColorRole::kText);
[[nodiscard]] QPixmap iconPixmap(const QString& name, ColorRole role, int size, qreal ratio);

/// Gives a button (anything with setIcon) this icon now and after each change of theme.
template <typename Button>
void keepIcon(Button* button, const QString& name, ColorRole role = ColorRole::kText) {
  button->setIcon(icon(name, role));
  QObject::connect(&Theme::current(), &Theme::themeChanged, button,
                   [button, name, role] { button->setIcon(icon(name, role)); });
}

/// Drops what has been drawn; the theme calls it.
void forgetIcons();

}  // namespace tally::ui
