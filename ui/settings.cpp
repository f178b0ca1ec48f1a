// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.hpp"

#include <algorithm>

namespace tally::ui {

WindowSettings::WindowSettings(const QString& ini_file) : file_(ini_file, QSettings::IniFormat) {}

ThemeMode WindowSettings::themeMode() const {
  const int mode = file_.value(QStringLiteral("theme"), 0).toInt();
  return static_cast<ThemeMode>(std::clamp(mode, 0, 2));
}
void WindowSettings::setThemeMode(ThemeMode mode) {
  file_.setValue(QStringLiteral("theme"), static_cast<int>(mode));
}

QString WindowSettings::language() const {
  return file_.value(QStringLiteral("language")).toString();
}
void WindowSettings::setLanguage(const QString& code) {
  file_.setValue(QStringLiteral("language"), code);
}

bool WindowSettings::onboarded() const {
  return file_.value(QStringLiteral("onboarded"), false).toBool();
}
void WindowSettings::setOnboarded(bool done) {
  file_.setValue(QStringLiteral("onboarded"), done);
}

bool WindowSettings::sidebarFolded() const {
  return file_.value(QStringLiteral("sidebar_folded"), false).toBool();
}
void WindowSettings::setSidebarFolded(bool folded) {
  file_.setValue(QStringLiteral("sidebar_folded"), folded);
}

int WindowSettings::lockAfterMinutes() const {
  constexpr int kUsual = 10;
  constexpr int kDay = 24 * 60;
  return std::clamp(file_.value(QStringLiteral("lock_after_minutes"), kUsual).toInt(), 0, kDay);
}
void WindowSettings::setLockAfterMinutes(int minutes) {
  file_.setValue(QStringLiteral("lock_after_minutes"), minutes);
}

bool WindowSettings::lockWithScreen() const {
  return file_.value(QStringLiteral("lock_with_screen"), true).toBool();
}
void WindowSettings::setLockWithScreen(bool lock) {
  file_.setValue(QStringLiteral("lock_with_screen"), lock);
}

bool WindowSettings::lockWhenMinimised() const {
  return file_.value(QStringLiteral("lock_when_minimised"), true).toBool();
}
void WindowSettings::setLockWhenMinimised(bool lock) {
  file_.setValue(QStringLiteral("lock_when_minimised"), lock);
}

QByteArray WindowSettings::geometry() const {
  return file_.value(QStringLiteral("geometry")).toByteArray();
}
void WindowSettings::setGeometry(const QByteArray& geometry) {
  file_.setValue(QStringLiteral("geometry"), geometry);
}

QString WindowSettings::page() const { return file_.value(QStringLiteral("page")).toString(); }
void WindowSettings::setPage(const QString& name) {
  file_.setValue(QStringLiteral("page"), name);
}

QString WindowSettings::seenNotice() const {
  return file_.value(QStringLiteral("seen_notice")).toString();
}
void WindowSettings::setSeenNotice(const QString& notice) {
  file_.setValue(QStringLiteral("seen_notice"), notice);
}

}  // namespace tally::ui
