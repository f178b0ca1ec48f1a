// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/sync_overlay.hpp"

#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

#include "ui/bridge/format.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

constexpr int kWidth = 440;
constexpr int kBarSteps = 1'000;
constexpr int kLookMs = 1'000;
/// A node that has just started finds its peers within this.
constexpr qint64 kPatienceMs = 3'000;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;

}  // namespace

void RestEstimate::add(double done, double total, qint64 at_ms) {
  if (!samples_.empty() && done < samples_.back().done) samples_.clear();
  total_ = total;
  samples_.push_back({done, at_ms});
  while (samples_.size() > 2 && samples_[1].at_ms <= at_ms - kWindowMs) samples_.pop_front();
}

qint64 RestEstimate::restMs() const {
  if (samples_.size() < 3) return -1;
  const Sample& first = samples_.front();
  const Sample& last = samples_.back();
  const qint64 span_ms = last.at_ms - first.at_ms;
  if (span_ms < kLeastMs) return -1;
  const auto middle = std::ranges::min_element(samples_, {}, [&](const Sample& sample) {
    return std::abs(sample.at_ms - (first.at_ms + span_ms / 2));
  });
  if (middle->at_ms == first.at_ms || middle->at_ms == last.at_ms) return -1;
  const auto pace = [](const Sample& from, const Sample& to) {
    return (to.done - from.done) / static_cast<double>(to.at_ms - from.at_ms);
  };
  const double mean = pace(first, last);
  if (mean <= 0 || std::abs(pace(first, *middle) - pace(*middle, last)) > mean) return -1;
  return static_cast<qint64>(std::max(0.0, total_ - last.done) / mean);
}

QString restText(qint64 rest_ms) {
  if (rest_ms < 0) return {};
  const auto rounded = [rest_ms](qint64 unit_ms) { return (rest_ms + unit_ms / 2) / unit_ms; };
  if (rest_ms < kMinuteMs) return SyncOverlay::tr("less than a minute left");
  if (rest_ms < kHourMs) {
    const qint64 minutes = rounded(kMinuteMs);
    return minutes == 1 ? SyncOverlay::tr("about a minute left")
                        : SyncOverlay::tr("about %1 minutes left").arg(minutes);
  }
  if (rest_ms < 2 * kDayMs) {
    const qint64 hours = rounded(kHourMs);
    return hours == 1 ? SyncOverlay::tr("about an hour left")
                      : SyncOverlay::tr("about %1 hours left").arg(hours);
  }
  return SyncOverlay::tr("about %1 days left").arg(rounded(kDayMs));
}

bool isLonely(const node::TipSnapshot& tip, bool practice) {
  const bool works = tip.phase == node::NodePhase::kRunning ||
                     tip.phase == node::NodePhase::kSyncing;
  const bool is_alone = tip.validators.size() == 1 && tip.validators.front().is_us;
  return !practice && works && tip.peers == 0 && !is_alone;
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
  look_.setInterval(kLookMs);
  connect(&look_, &QTimer::timeout, this, &SyncOverlay::askPeers);
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
    target_ = 0;
  }
  const bool lonely = isLonely(*tip, bridge_.isPractice());
  if (!lonely) lonely_since_ms_ = -1;
  else if (lonely_since_ms_ < 0) lonely_since_ms_ = clock_.elapsed();
  if (lonely || tip->phase == node::NodePhase::kSyncing)
    look_.start();
  else
    look_.stop();
  const QString height = formatCount(tip->height);
  if (lonely) {
    if (clock_.elapsed() - lonely_since_ms_ < kPatienceMs) return hide();
    return showWork(tr("Step 2 of 4: looking for other nodes"),
                    tr("None is connected. What you see is true as of block %1. Start with "
                       "--connect HOST:PORT of a node, or wait for one to call.")
                        .arg(height),
                    0, 0);
  }
  switch (tip->phase) {
    case node::NodePhase::kRunning:
    case node::NodePhase::kStopped:
      return hide();
    case node::NodePhase::kStarting:
      return showWork(tr("Step 1 of 4: opening the store"),
                      tr("Reading the last final block from disk."), 0, 0);
    case node::NodePhase::kWarmingUp:
      return showWork(tr("Living through the first months"),
                      tr("The practice market is at block %1; the pages fill as you watch.")
                          .arg(height),
                      tip->progress_percent, 100);
    case node::NodePhase::kSyncing: {
      const bool known = target_ > tip->height;
      const QString block =
          known ? tr("Block %1 of %2. What you see is true as of that block.")
                      .arg(height, formatCount(target_))
                : tr("Block %1. What you see is true as of that block.").arg(height);
      return showWork(tr("Step 3 of 4: catching up with the network"), block,
                      known ? static_cast<double>(tip->height) : 0,
                      known ? static_cast<double>(target_) : 0);
    }
  }
}

/// `total` 0: nobody knows how much there is to do.
void SyncOverlay::showWork(const QString& step, QString detail, double done, double total) {
  QString title = step;
  if (total > 0) {
    bar_->setRange(0, kBarSteps);
    bar_->setValue(static_cast<int>(done / total * kBarSteps));
    rest_.add(done, total, clock_.elapsed());
    title += QStringLiteral(" · %1\u00a0%").arg(static_cast<int>(done / total * 100));
    const QString rest = restText(rest_.restMs());
    if (!rest.isEmpty()) detail += QLatin1Char(' ') + rest.left(1).toUpper() + rest.mid(1) + '.';
  } else {
    bar_->setRange(0, 0);
  }
  title_->setText(title);
  detail_->setText(detail);
  setVisible(!hidden_by_user_);
  place();
}

void SyncOverlay::askPeers() {
  showState();
  if (bridge_.tip()->phase != node::NodePhase::kSyncing) return;
  bridge_.ask(node::PeersQuery{}, this, [this](const node::PeerPage& page) {
    std::vector<Height> heights;
    for (const node::PeerRow& row : page.rows) heights.push_back(row.height);
    std::ranges::sort(heights, std::greater{});
    target_ = heights.empty() ? 0 : heights[heights.size() > 1 ? 1 : 0];
    showState();
  });
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
