// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/status_strip.hpp"

#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

#include "ui/bridge/format.hpp"
#include "ui/style/icons.hpp"
#include "ui/widgets/basics.hpp"

namespace tally::ui {
namespace {

constexpr int kHeight = 30;
constexpr int kTickMs = 1000;

QPushButton* makePart(const QString& object_name, const QString& tip) {
  QPushButton* part = makeButton({}, object_name, ButtonKind::kQuiet);
  part->setProperty("dense", true);
  part->setFont(Theme::current().font(FontRole::kSmall));
  part->setProperty("kind", "status");
  part->setToolTip(tip);
  part->setIconSize({16, 16});
  return part;
}

void setPart(QPushButton* part, const QString& text) {
  if (part->text() == text) return;
  part->setText(text);
  part->setAccessibleName(text);
}

}  // namespace

StatusStrip::StatusStrip(NodeBridge& bridge, QWidget* parent) : QWidget(parent), bridge_(bridge) {
  setObjectName(QStringLiteral("statusStrip"));
  setAccessibleName(tr("State of the node"));
  setFixedHeight(kHeight);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(kGrid * 2, 1, kGrid * 2, 0);
  row->setSpacing(kGrid);
  block_ = makePart(QStringLiteral("statusBlock"), tr("The newest block. Open the Node page."));
  peers_ =
      makePart(QStringLiteral("statusPeers"), tr("Who this node talks to. Open the Node page."));
  validators_ = makePart(QStringLiteral("statusValidators"),
                         tr("Who makes blocks final. Open the Node page."));
  lock_ = makePart(QStringLiteral("statusLock"), {});
  row->addWidget(block_);
  row->addStretch(1);
  row->addWidget(peers_);
  row->addWidget(validators_);
  row->addWidget(lock_);
  for (QPushButton* part : {block_, peers_, validators_}) {
    connect(part, &QPushButton::clicked, this, &StatusStrip::nodeWanted);
  }
  connect(lock_, &QPushButton::clicked, this, &StatusStrip::lockToggled);
  connect(&bridge_, &NodeBridge::tipChanged, this, &StatusStrip::showAll);
  connect(&bridge_, &NodeBridge::walletChanged, this, &StatusStrip::showAll);
  connect(&bridge_, &NodeBridge::speedChanged, this, &StatusStrip::showAll);
  connect(&Theme::current(), &Theme::themeChanged, this, &StatusStrip::showAll);
  startTimer(kTickMs);
  showAll();
}

void StatusStrip::timerEvent(QTimerEvent*) {
  if (isVisible()) showAll();
}

void StatusStrip::showAll() {
  const auto tip = bridge_.tip();
  QString block;
  switch (tip->phase) {
    case node::NodePhase::kStarting: block = tr("Opening the store…"); break;
    case node::NodePhase::kStopped: block = tr("The node has stopped"); break;
    case node::NodePhase::kWarmingUp:
    case node::NodePhase::kSyncing:
    case node::NodePhase::kRunning: {
      // At more than life's speed the age of a block says little; its date does.
      const bool lifelike = bridge_.speed() <= node::kSpeedLife;
      block = tr("Final block %1 · %2")
                  .arg(formatCount(tip->height),
                       lifelike ? formatAgo(tip->block_time, bridge_.now())
                                : formatTime(tip->block_time));
      break;
    }
  }
  setPart(block_, block);
  block_->setIcon(tip->phase == node::NodePhase::kStopped
                      ? icon(QStringLiteral("warning"), ColorRole::kBad)
                      : icon(QStringLiteral("check"), ColorRole::kGood));
  setPart(peers_, bridge_.isPractice() ? tr("practice, no peers")
                  : tip->peers == 0    ? tr("no peers")
                  : tip->peers == 1    ? tr("1 peer")
                                       : tr("%1 peers").arg(tip->peers));
  setPart(validators_, tip->validators.size() == 1
                           ? tr("1 validator")
                           : tr("%1 validators").arg(tip->validators.size()));
  const auto wallet = bridge_.wallet();
  const bool locked = wallet->state == node::WalletState::kLocked;
  const bool open = wallet->state == node::WalletState::kUnlocked;
  setPart(lock_, locked ? tr("locked")
                 : open ? tr("unlocked")
                 : wallet->state == node::WalletState::kOpening ? tr("opening…") : tr("no wallet"));
  lock_->setIcon(icon(locked ? QStringLiteral("lock") : QStringLiteral("unlock"),
                      locked ? ColorRole::kWarn : ColorRole::kSecondary));
  if (open && !wallet->has_passphrase) {
    setEnabledOr(lock_, false, tr("This practice wallet has no passphrase, so it stays unlocked."));
  } else {
    setEnabledOr(lock_, locked || open, tr("There is no wallet to lock yet."));
    if (locked) lock_->setToolTip(tr("Unlock the wallet"));
    if (open) lock_->setToolTip(tr("Lock the wallet"));
  }
}

void StatusStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::current().color(ColorRole::kSidebar));
  painter.setPen(Theme::current().color(ColorRole::kBorder));
  painter.drawLine(0, 0, width(), 0);
}

}  // namespace tally::ui
