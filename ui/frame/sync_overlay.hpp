// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QElapsedTimer>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

#include "ui/bridge/node_bridge.hpp"

/// What the node is doing while it is not up to date: one stage in words, one bar, one honest
/// estimate. Floats over the foot of the page, never in the way, and can be hidden.
/// Thread: gui.
namespace tally::ui {

/// Time left from shares of work done, 0 … 1, by the recent pace; "unknown" is a legal answer.
/// Example: 25 % after 10 s, then 50 % after 20 s: 20 s left.
class RestEstimate {
 public:
  void add(double share, qint64 at_ms);
  /// Negative while unknown.
  [[nodiscard]] qint64 restMs() const;

 private:
  double first_share_ = -1;
  qint64 first_ms_ = 0;
  double last_share_ = -1;
  qint64 last_ms_ = 0;
};

class SyncOverlay : public QFrame {
  Q_OBJECT

 public:
  explicit SyncOverlay(NodeBridge& bridge, QWidget* over);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showState();
  void place();

  NodeBridge& bridge_;
  QLabel* title_;
  QLabel* detail_;
  QProgressBar* bar_;
  QToolButton* hide_;
  node::NodePhase shown_phase_ = node::NodePhase::kRunning;
  bool hidden_by_user_ = false;
  RestEstimate rest_;
  QElapsedTimer clock_;
};

}  // namespace tally::ui
