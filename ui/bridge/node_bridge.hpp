// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

#include "core/node/api/credit.hpp"
#include "core/node/api/node.hpp"
#include "core/node/api/practice.hpp"
#include "core/node/api/wallet.hpp"

/// The one object through which the window talks to the node; the only subscriber to its threads.
/// Shape:  questions go out, answers come back as calls on the gui thread; the newest tip and the
///         wallet's state lie here as immutable values. Nothing in here ever waits for the node.
/// Order:  an answer is dropped when its context has died, or when the same context has asked a
///         newer question of the same kind and slot.
/// Thread: gui only, checked.
namespace tally::ui {

class OfflineBridge;
class CareBridge;

class NodeBridge : public QObject {
  Q_OBJECT

 public:
  /// The node, wallet and practice must outlive the bridge; `practice` is null on other networks.
  NodeBridge(node::Node& node, node::Wallet& wallet, node::Practice* practice,
             QObject* parent = nullptr);
  ~NodeBridge() override;

  /// Never null.
  [[nodiscard]] std::shared_ptr<const node::TipSnapshot> tip() const;
  [[nodiscard]] std::shared_ptr<const node::WalletInfo> wallet() const;
  [[nodiscard]] AccountId account() const { return wallet()->account; }
  [[nodiscard]] bool hasAccount() const { return wallet()->state != node::WalletState::kNone; }

  /// An asset by its number; a nameless one with two decimals while the tip knows it not.
  [[nodiscard]] node::AssetInfo asset(AssetId id) const;
  [[nodiscard]] node::AssetInfo homeAsset() const { return asset(tip()->home_asset); }

  template <typename Query>
  void ask(Query query, QObject* context, std::function<void(const typename Query::Answer&)> then,
           int slot = 0) {
    const Ticket ticket = issue(context, node::AnyQuery(query).index(), slot);
    node_.ask(std::move(query), std::function<void(typename Query::Answer)>(
        [box = box_, ticket, then = std::move(then)](typename Query::Answer answer) {
          auto kept = std::make_shared<const typename Query::Answer>(std::move(answer));
          box->post([ticket, then, kept](NodeBridge& bridge) {
            if (bridge.redeem(ticket)) then(*kept);
          });
        }));
  }
  /// Is no question on its way? Then `settled` has been emitted or nothing was asked.
  [[nodiscard]] bool isSettled() const { return open_ == 0; }

  using Sent = std::function<void(const Result<TxId, node::Rejection>&)>;
  using Done = std::function<void(const Result<void, node::Rejection>&)>;
  /// Signs and submits. `then` runs once unless the context dies before.
  void sendBody(Body body, QObject* context, Sent then);
  void createWallet(const QString& passphrase, QObject* context, Done then);
  void unlockWallet(const QString& passphrase, QObject* context, Done then);
  void lockWallet();
  /// Closes a connection and keeps that node out for an hour.
  void banPeer(std::uint64_t number) { node_.ban_peer(number); }

  /// Offline signing and the care of wallets, where this program has them; must outlive the bridge.
  void setServices(OfflineBridge* offline, CareBridge* care) {
    offline_ = offline;
    care_ = care;
  }
  [[nodiscard]] OfflineBridge* offline() const { return offline_; }
  [[nodiscard]] CareBridge* care() const { return care_; }
  /// Credit facts of the user; without it their pages are empty. It must outlive the bridge.
  void setCredit(node::Credit* credit);
  [[nodiscard]] bool hasCredit() const { return credit_ != nullptr; }
  /// Never null.
  [[nodiscard]] std::shared_ptr<const node::CreditView> creditView() const;
  using CreditCall = std::function<void(node::Credit&, node::Credit::Done)>;
  /// `then` runs once unless the context dies before; without credit facts never.
  void callCredit(const CreditCall& call, QObject* context, Done then);
  void exportLoanFile(const std::string& id, QObject* context,
                      std::function<void(const Result<std::string, node::Rejection>&)> then);
  void checkLoanFile(std::string json, QObject* context,
                     std::function<void(const Result<node::FileProof, node::Rejection>&)> then);

  [[nodiscard]] bool isPractice() const { return practice_ != nullptr; }
  [[nodiscard]] std::int64_t speed() const;
  void setSpeed(std::int64_t speed);
  /// Chain time: the practice clock, else the wall clock.
  [[nodiscard]] Timestamp now() const;
  void welcome(QObject* context, Sent then);

 signals:
  void tipChanged();     ///< at most ten times a second, never missing the last
  void walletChanged();
  void speedChanged();
  /// Something sent from here was refused after all; the sentence says what and why.
  void transactionLost(const QString& sentence);
  void creditChanged();  ///< creditView() shows something else
  void settled();        ///< the last open question has been answered

 private:
  struct Ticket {
    const QObject* context = nullptr;
    std::size_t kind = 0;
    int slot = 0;
    quint64 number = 0;
  };
  using SlotKey = std::pair<std::size_t, int>;
  struct Asker {
    QHash<SlotKey, quint64> newest;
  };

  /// Where node threads leave work for the bridge. Outlives it as long as a callback is about.
  struct Box {
    std::mutex mutex;
    NodeBridge* bridge = nullptr;
    std::shared_ptr<const node::TipSnapshot> tip;
    std::shared_ptr<const node::WalletInfo> wallet;
    bool tip_posted = false;

    void post(std::function<void(NodeBridge&)> work);
  };

  void checkThread() const;
  Ticket issue(QObject* context, std::size_t kind, int slot);
  bool redeem(const Ticket& ticket);
  void watch(QObject* context);
  void takeTip();
  void flushTip();

  node::Node& node_;
  node::Wallet& wallet_api_;
  node::Practice* practice_;
  OfflineBridge* offline_ = nullptr;
  CareBridge* care_ = nullptr;
  node::Credit* credit_ = nullptr;
  std::shared_ptr<Box> box_;
  std::shared_ptr<const node::TipSnapshot> tip_;
  std::shared_ptr<const node::WalletInfo> wallet_;
  QHash<const QObject*, Asker> askers_;
  quint64 last_number_ = 0;
  int open_ = 0;
  QTimer flush_;
  QElapsedTimer since_flush_;
  node::Subscription tip_subscription_;
  node::Subscription wallet_subscription_;
  node::Subscription lost_subscription_;
  node::Subscription credit_subscription_;
};

}  // namespace tally::ui
