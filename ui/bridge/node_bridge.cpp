// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/node_bridge.hpp"

#include <QtCore/QDateTime>
#include <QtCore/QPointer>
#include <QtCore/QThread>

#include "core/data/check.hpp"
#include "ui/bridge/errors.hpp"

namespace tally::ui {
namespace {

constexpr int kFlushMs = 100;

}  // namespace

void NodeBridge::Box::post(std::function<void(NodeBridge&)> work) {
  const std::lock_guard lock(mutex);
  if (bridge == nullptr) return;
  // The bridge cannot die between here and the call: its event is dropped with it.
  QMetaObject::invokeMethod(
      bridge, [target = bridge, work = std::move(work)] { work(*target); }, Qt::QueuedConnection);
}

NodeBridge::NodeBridge(node::Node& node, node::Wallet& wallet, node::Practice* practice,
                       QObject* parent)
    : QObject(parent),
      node_(node),
      wallet_api_(wallet),
      practice_(practice),
      box_(std::make_shared<Box>()),
      tip_(node.tip()),
      wallet_(wallet.info()) {
  box_->bridge = this;
  flush_.setSingleShot(true);
  connect(&flush_, &QTimer::timeout, this, &NodeBridge::flushTip);
  since_flush_.start();

  tip_subscription_ = node.on_tip([box = box_](std::shared_ptr<const node::TipSnapshot> tip) {
    {
      const std::lock_guard lock(box->mutex);
      box->tip = std::move(tip);
      if (std::exchange(box->tip_posted, true)) return;
    }
    box->post([](NodeBridge& bridge) { bridge.takeTip(); });
  });
  wallet_subscription_ =
      wallet.on_change([box = box_](std::shared_ptr<const node::WalletInfo> info) {
        box->post([info = std::move(info)](NodeBridge& bridge) {
          bridge.wallet_ = info;
          emit bridge.walletChanged();
        });
      });
  lost_subscription_ = wallet.on_lost([box = box_](Body body, node::Rejection why) {
    box->post([body = std::move(body), why = std::move(why)](NodeBridge& bridge) {
      emit bridge.transactionLost(lostText(body, why));
    });
  });
  // What changed before we listened.
  tip_ = node.tip();
  wallet_ = wallet.info();
}

void NodeBridge::checkThread() const {
  TALLY_CHECK(QThread::currentThread() == thread(), "the bridge belongs to the gui thread");
}

NodeBridge::~NodeBridge() {
  tip_subscription_.reset();
  wallet_subscription_.reset();
  lost_subscription_.reset();
  credit_subscription_.reset();
  const std::lock_guard lock(box_->mutex);
  box_->bridge = nullptr;
}

std::shared_ptr<const node::TipSnapshot> NodeBridge::tip() const {
  checkThread();
  return tip_;
}

std::shared_ptr<const node::WalletInfo> NodeBridge::wallet() const {
  checkThread();
  return wallet_;
}

node::AssetInfo NodeBridge::asset(AssetId id) const {
  for (const node::AssetInfo& info : tip()->assets) {
    if (info.id == id) return info;
  }
  node::AssetInfo unknown;
  unknown.id = id;
  return unknown;
}

void NodeBridge::takeTip() {
  {
    const std::lock_guard lock(box_->mutex);
    box_->tip_posted = false;
    tip_ = box_->tip;
  }
  if (flush_.isActive()) return;
  const qint64 waited = since_flush_.elapsed();
  if (waited >= kFlushMs) {
    flushTip();
  } else {
    flush_.start(static_cast<int>(kFlushMs - waited));
  }
}

void NodeBridge::flushTip() {
  since_flush_.restart();
  emit tipChanged();
}

void NodeBridge::watch(QObject* context) {
  if (askers_.contains(context)) return;
  askers_.insert(context, {});
  connect(context, &QObject::destroyed, this,
          [this](QObject* gone) { askers_.remove(gone); });
}

NodeBridge::Ticket NodeBridge::issue(QObject* context, std::size_t kind, int slot) {
  checkThread();
  TALLY_CHECK(context != nullptr, "a question needs somebody who waits for the answer");
  watch(context);
  const Ticket ticket{context, kind, slot, ++last_number_};
  askers_[context].newest.insert({kind, slot}, ticket.number);
  ++open_;
  return ticket;
}

bool NodeBridge::redeem(const Ticket& ticket) {
  if (--open_ == 0) {
    // After the answer has been used, so that whoever waits sees its effect.
    QMetaObject::invokeMethod(
        this, [this] { if (open_ == 0) emit settled(); }, Qt::QueuedConnection);
  }
  const auto asker = askers_.constFind(ticket.context);
  return asker != askers_.constEnd() &&
         asker->newest.value({ticket.kind, ticket.slot}) == ticket.number;
}

void NodeBridge::sendBody(Body body, QObject* context, Sent then) {
  checkThread();
  wallet_api_.send(std::move(body), [box = box_, alive = QPointer<QObject>(context),
                                     then = std::move(then)](Result<TxId, node::Rejection> result) {
    box->post([alive, then, result](NodeBridge&) { if (alive) then(result); });
  });
}

void NodeBridge::createWallet(const QString& passphrase, QObject* context, Done then) {
  checkThread();
  wallet_api_.create(passphrase.toStdString(),
                     [box = box_, alive = QPointer<QObject>(context),
                      then = std::move(then)](Result<void, node::Rejection> result) {
    box->post([alive, then, result](NodeBridge& bridge) {
      // The answer may overtake the news of the change; whoever gets it reads the new state.
      bridge.wallet_ = bridge.wallet_api_.info();
      if (alive) then(result);
    });
  });
}

void NodeBridge::unlockWallet(const QString& passphrase, QObject* context, Done then) {
  checkThread();
  wallet_api_.unlock(passphrase.toStdString(),
                     [box = box_, alive = QPointer<QObject>(context),
                      then = std::move(then)](Result<void, node::Rejection> result) {
    box->post([alive, then, result](NodeBridge& bridge) {
      // The answer may overtake the news of the change; whoever gets it reads the new state.
      bridge.wallet_ = bridge.wallet_api_.info();
      if (alive) then(result);
    });
  });
}

void NodeBridge::lockWallet() {
  checkThread();
  wallet_api_.lock();
}

std::int64_t NodeBridge::speed() const {
  return practice_ != nullptr ? practice_->speed() : node::kSpeedLife;
}

void NodeBridge::setSpeed(std::int64_t speed) {
  checkThread();
  if (practice_ == nullptr) return;
  practice_->set_speed(speed);
  emit speedChanged();
}

Timestamp NodeBridge::now() const {
  return practice_ != nullptr ? practice_->now()
                              : Timestamp{QDateTime::currentMSecsSinceEpoch()};
}

void NodeBridge::welcome(QObject* context, Sent then) {
  TALLY_CHECK(practice_ != nullptr, "only the practice network gives money away");
  practice_->welcome(account(), [box = box_, alive = QPointer<QObject>(context),
                                 then = std::move(then)](Result<TxId, node::Rejection> result) {
    box->post([alive, then, result](NodeBridge&) { if (alive) then(result); });
  });
}

}  // namespace tally::ui
