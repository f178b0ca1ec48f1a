// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QString>

#include "ui/style/theme.hpp"

/// What the window remembers from one start to the next, in a small text file beside the wallet.
/// Nothing secret, nothing that the chain knows.
/// Thread: gui.
namespace tally::ui {

class WindowSettings {
 public:
  /// Reads the file if there is one; writes it as values change.
  explicit WindowSettings(const QString& ini_file);

  [[nodiscard]] ThemeMode themeMode() const;
  void setThemeMode(ThemeMode mode);
  /// A code of languages(), or empty: the system's.
  [[nodiscard]] QString language() const;
  void setLanguage(const QString& code);
  [[nodiscard]] bool onboarded() const;
  void setOnboarded(bool done);
  [[nodiscard]] bool sidebarFolded() const;
  void setSidebarFolded(bool folded);
  /// 0: never for being idle.
  [[nodiscard]] int lockAfterMinutes() const;
  void setLockAfterMinutes(int minutes);
  [[nodiscard]] bool lockWithScreen() const;
  void setLockWithScreen(bool lock);
  [[nodiscard]] bool lockWhenMinimised() const;
  void setLockWhenMinimised(bool lock);
  [[nodiscard]] QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);
  [[nodiscard]] QString page() const;
  void setPage(const QString& name);
  /// The newest notice that has been looked at, as "height/index".
  [[nodiscard]] QString seenNotice() const;
  void setSeenNotice(const QString& notice);

 private:
  QSettings file_;
};

}  // namespace tally::ui
