// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sync_overlay.hpp"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>

#include "ui/bridge/format.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

constexpr int kWidth = 440;
constexpr double kLeastShare = 0.03;

}  // namespace

void RestEstimate::add(double share, qint64 at_ms) {
  if (share < last_share_ || first_share_ < 0) {
    first_share_ = share;
    first_ms_ = at_ms;
  }
  last_share_ = share;
  last_ms_ = at_ms;
}

qint64 RestEstimate::restMs() const {
  const double done = last_share_ - first_share_;
  if (first_share_ < 0 || done < kLeastShare || last_ms_ <= first_ms_) return -1;
  return static_cast<qint64>(static_cast<double>(last_ms_ - first_ms_) / done *
                             (1 - last_share_));
}

SyncOverlay::SyncOverlay(NodeBridge& bridge, QWidget* over) : QFrame(over), bridge_(bridge) {
  nameWidget(this, QStringLiteral("syncOverlay"), tr("Progress of the node"));
  setProperty("kind", "popup");
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kPadding, kGrid * 3, kGrid * 2, kPadding);
  column->setSpacing(kGrid * 2);
  auto* head = new QHBoxLayout;
  title_ = makeLabel({}, FontRole::kStrong);
  hide_ = makeIconButton(QStringLiteral("cross"), tr("Hide this; the work goes on"),
                         QStringLiteral("syncHide"));
  hide_->setIconSize({16, 16});
  head->addWidget(title_, 1);
  head->addWidget(hide_);
  column->addLayout(head);
  bar_ = new QProgressBar;
  nameWidget(bar_, QStringLiteral("syncBar"), tr("Progress"));
  bar_->setTextVisible(false);
  column->addWidget(bar_);
  detail_ = makeLabel({}, FontRole::kSmall, true);
  detail_->setObjectName(QStringLiteral("syncDetail"));
  detail_->setWordWrap(true);
  column->addWidget(detail_);
  clock_.start();
  connect(hide_, &QToolButton::clicked, this, [this] {
    hidden_by_user_ = true;
    hide();
  });
  connect(&bridge_, &NodeBridge::tipChanged, this, &SyncOverlay::showState);
  over->installEventFilter(this);
  hide();
  showState();
}

void SyncOverlay::showState() {
  const auto tip = bridge_.tip();
  if (tip->phase != shown_phase_) {
    shown_phase_ = tip->phase;
    hidden_by_user_ = false;
    rest_ = {};
  }
  QString title;
  QString detail;
  switch (tip->phase) {
    case node::NodePhase::kRunning:
    case node::NodePhase::kStopped:
      hide();
      return;
    case node::NodePhase::kStarting:
      title = tr("Opening the store");
      detail = tr("Reading the last final block from disk.");
      bar_->setRange(0, 0);
      break;
    case node::NodePhase::kWarmingUp:
      title = tr("Living through the first months");
      detail = tr("The practice market is at block %1; the pages fill as you watch.")
                   .arg(formatCount(tip->height));
      bar_->setRange(0, 100);
      break;
    case node::NodePhase::kSyncing:
      title = tr("Catching up with the network");
      detail = tr("Block %1. What you see is true as of that block.").arg(formatCount(tip->height));
      bar_->setRange(0, 100);
      break;
  }
  if (bar_->maximum() > 0) {
    bar_->setValue(tip->progress_percent);
    rest_.add(tip->progress_percent / 100.0, clock_.elapsed());
    const qint64 rest = rest_.restMs();
    title += QStringLiteral(" · %1\u00a0%").arg(tip->progress_percent);
    if (rest >= 0)
      detail += QLatin1Char(' ') + tr("About %1 left.").arg(formatLeft({rest + 1000}, {}));
  }
  title_->setText(title);
  detail_->setText(detail);
  setVisible(!hidden_by_user_);
  place();
}

void SyncOverlay::place() {
  const QWidget* over = parentWidget();
  const int wide = std::min(kWidth, over->width() - 2 * kPageMargin);
  // adjustSize() would not know the width that the text is to be wrapped to.
  resize(wide, layout()->totalHeightForWidth(wide));
  move(over->width() - wide - kPageMargin, over->height() - height() - kGap);
  raise();
}

bool SyncOverlay::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && !isHidden()) place();
  return QFrame::eventFilter(watched, event);
}

}  // namespace tally::ui
