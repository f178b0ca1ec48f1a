// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include "ui/bridge/node_bridge.hpp"
#include "ui/settings.hpp"

/// Locks the wallet by itself: after some minutes without a key or a click, when the screen is
/// locked (if the desktop tells), and when the window is minimised. All on unless turned off.
/// Thread: gui.
namespace tally::ui {

class AutoLock : public QObject {
  Q_OBJECT

 public:
  AutoLock(NodeBridge& bridge, WindowSettings& settings, QWidget* window);

  /// Reads the settings again.
  void apply();

 public slots:
  /// What the desktop says of its screen.
  void screenChanged(bool locked);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void lock();
  void listen();

  NodeBridge& bridge_;
  WindowSettings& settings_;
  QWidget* window_;
  QTimer idle_;
};

}  // namespace tally::ui
