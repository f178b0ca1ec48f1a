// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/auto_lock.hpp"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>

#ifdef TALLY_WITH_DBUS
#include <QtDBus/QDBusConnection>
#endif

namespace tally::ui {
namespace {

constexpr int kMinuteMs = 60'000;

}  // namespace

AutoLock::AutoLock(NodeBridge& bridge, WindowSettings& settings, QWidget* window)
    : QObject(window),
      bridge_(bridge),
      settings_(settings),
      window_(window),
      idle_(this) {
  setObjectName(QStringLiteral("autoLock"));
  idle_.setObjectName(QStringLiteral("autoLockIdle"));
  idle_.setSingleShot(true);
  connect(&idle_, &QTimer::timeout, this, &AutoLock::lock);
  qApp->installEventFilter(this);
  listen();
  apply();
}

void AutoLock::apply() {
  const int minutes = settings_.lockAfterMinutes();
  idle_.setInterval(minutes * kMinuteMs);
  if (minutes > 0)
    idle_.start();
  else
    idle_.stop();
}

void AutoLock::listen() {
#ifdef TALLY_WITH_DBUS
  // Nobody who has no such desktop misses anything: the connection is simply not there.
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) return;
  for (const char* name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
    bus.connect({}, {}, QLatin1String(name), QStringLiteral("ActiveChanged"), this,
                SLOT(screenChanged(bool)));
#endif
}

void AutoLock::screenChanged(bool locked) {
  if (locked && settings_.lockWithScreen()) lock();
}

void AutoLock::lock() {
  const auto info = bridge_.wallet();
  if (info->state == node::WalletState::kUnlocked && info->has_passphrase) bridge_.lockWallet();
}

bool AutoLock::eventFilter(QObject* watched, QEvent* event) {
  const QEvent::Type type = event->type();
  if ((type == QEvent::KeyPress || type == QEvent::MouseButtonPress) && idle_.interval() > 0)
    idle_.start();
  if (watched == window_ && type == QEvent::WindowStateChange && window_->isMinimized() &&
      settings_.lockWhenMinimised())
    lock();
  return QObject::eventFilter(watched, event);
}

}  // namespace tally::ui
