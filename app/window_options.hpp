// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

#include "core/data/result.hpp"

/// The command line of the window.
namespace tally::app {

struct WindowOptions {
  QString network = QStringLiteral("practice");  ///< or a genesis file
  QString data_dir;  ///< empty: a folder in the user's data, one a network
  std::vector<std::string> connect;  ///< HOST:PORT of other nodes
  std::string listen;
  QString page;
  QString theme;        ///< "light", "dark" or empty
  QString language;     ///< a code of ui::languages(), or empty: as chosen last
  QString link;         ///< a tallystick: link to follow
  std::string join;     ///< a link to a network, to be joined
  QStringList files;    ///< for the offline window
  bool offline = false; ///< the window that signs and opens no connection
  QString screenshots;  ///< a folder: take pictures and end
  QSize size;           ///< of the pictures; empty: both usual ones

  [[nodiscard]] bool is_practice() const {
    return join.empty() && network == QLatin1String("practice");
  }
  [[nodiscard]] std::vector<QSize> sizes() const {
    if (size.isValid()) return {size};
    return {QSize(1280, 800), QSize(1920, 1080)};
  }
};

/// The options, or the exit code: 0 after --help or --version, 2 on wrong usage.
[[nodiscard]] Result<WindowOptions, int> parse_window_options(int argc, char** argv);

}  // namespace tally::app
