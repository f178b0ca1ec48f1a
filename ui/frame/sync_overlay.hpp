// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>
#include <deque>

#include "ui/bridge/node_bridge.hpp"

/// What the node is doing while it is not up to date: one step in words, one bar, one honest
/// estimate. Floats over the foot of the page, never in the way, and can be hidden.
/// Target: what the second highest of its peers says, so that one liar cannot set it.
/// Thread: gui.
namespace tally::ui {

/// Time left, by the pace of the last kWindowMs; "unknown" is a legal answer, and the only one
/// until kLeastMs were watched and their two halves had about the same pace.
/// Example: 100 of 400 at 10 s, 150 at 15 s, 200 at 20 s: 20 s left.
class RestEstimate {
 public:
  static constexpr qint64 kWindowMs = 30'000;
  static constexpr qint64 kLeastMs = 5'000;

  /// Work that goes backwards begins anew.
  void add(double done, double total, qint64 at_ms);
  /// Negative while unknown.
  [[nodiscard]] qint64 restMs() const;

 private:
  struct Sample {
    double done = 0;
    qint64 at_ms = 0;
  };
  std::deque<Sample> samples_;
  double total_ = 0;
};

/// "about 3 minutes left"; empty while unknown.
[[nodiscard]] QString restText(qint64 rest_ms);

/// On a network, without another node: what is shown may be old.
[[nodiscard]] bool isLonely(const node::TipSnapshot& tip, bool practice);

class SyncOverlay : public QFrame {
  Q_OBJECT

 public:
  explicit SyncOverlay(NodeBridge& bridge, QWidget* over);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void showState();
  void showWork(const QString& step, QString detail, double done, double total);
  void askPeers();
  void place();

  NodeBridge& bridge_;
  QLabel* title_;
  QLabel* detail_;
  QProgressBar* bar_;
  QToolButton* hide_;
  node::NodePhase shown_phase_ = node::NodePhase::kRunning;
  Height target_ = 0;  ///< 0: nobody has said
  QTimer look_;        ///< while there is something to look for
  qint64 lonely_since_ms_ = -1;
  bool hidden_by_user_ = false;
  RestEstimate rest_;
  QElapsedTimer clock_;
};

}  // namespace tally::ui
