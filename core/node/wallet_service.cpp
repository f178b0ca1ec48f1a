// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/wallet_service.hpp"

#include <atomic>

#include "core/contract/account_rules.hpp"
#include "core/contract/execute.hpp"
#include "core/contract/read.hpp"
#include "core/data/crypto/seal.hpp"
#include "core/node/api/preview.hpp"
#include "core/node/node_thread.hpp"
#include "core/node/rejections.hpp"
#include "core/node/sent_watch.hpp"
#include "core/node/subscribers.hpp"
#include "core/node/wallet_desk.hpp"
#include "core/node/wallet_shelf.hpp"
#include "core/wallet/builder.hpp"
#include "core/wallet/sealed_file.hpp"

namespace tally::node {
namespace {

constexpr std::size_t kQueuedCommands = 64;
constexpr int kNonceTries = 64;
/// A practice clock may run a day a second; a transaction must live through a few of them.
constexpr std::int64_t kWindowMs = 30 * kDayMs;
constexpr std::int64_t kSlackMs = kDayMs;
/// So long the node has to bring a sent transaction into a block before its nonce counts as free.
constexpr std::chrono::seconds kNonceMemory{20};

Rejection rejection_of(WalletError error, std::string detail = {}) {
  const auto code = static_cast<std::uint16_t>(error);
  return {code, rejection_name(code), std::move(detail)};
}

class WalletService : public KeyedWallet {
 public:
  WalletService(DrivenNode& node, WalletServiceOptions options)
      : node_(node),
        options_(std::move(options)),
        shelf_(options_.directory, options_.practice),
        keys_(shelf_.keys()),
        chain_(node.tip()->chain),
        thread_(std::make_shared<NodeThread>(kQueuedCommands)),
        care_(make_wallet_care({node, options_, shelf_, [this] { changed(); }, thread_})) {
    shelf_.open();
    publish();
    tip_subscription_ = node.on_tip([this](const std::shared_ptr<const TipSnapshot>&) {
      if (looking_.exchange(true)) return;  // one look is enough for several tips
      if (!thread_->post([this] { look_for_lost(); })) looking_ = false;
    });
  }
  ~WalletService() override {
    tip_subscription_.reset();
    thread_->stop();
  }

  std::shared_ptr<const WalletInfo> info() const override { return std::atomic_load(&info_); }

  Subscription on_change(std::function<void(std::shared_ptr<const WalletInfo>)> callback) override {
    return subscribers_.add(std::move(callback));
  }

  Subscription on_lost(LostCallback callback) override { return lost_.add(std::move(callback)); }

  void create(std::string passphrase, Done done) override {
    post(done, [this, passphrase = std::move(passphrase), done]() mutable {
      if (passphrase.empty() && !options_.practice)
        return done(Fail{rejection_of(WalletError::kWrongPassphrase)});
      // Measuring the machine takes as long as unlocking, so only who needs it waits for it.
      const PasswordCost cost =
          passphrase.empty() ? wallet::kOpenFileCost : calibrated_cost(options_.unlock_ms);
      finish(keys_.create(passphrase, cost), passphrase, done);
    });
  }

  void unlock(std::string passphrase, Done done) override {
    post(done, [this, passphrase = std::move(passphrase), done]() mutable {
      if (shelf_.watched()) return done(Fail{rejection_of(WalletError::kWatchOnly)});
      if (!keys_.exists())
        if (const auto opened = keys_.open(); !opened)
          return done(Fail{node::rejection_of(opened.error())});
      finish(keys_.unlock(passphrase), passphrase, done);
    });
  }

  void lock() override {
    static_cast<void>(thread_->post([this] {
      keys_.lock();
      publish();
    }));
  }

  WalletCare* care() override { return care_.get(); }

  void with_keys(UseKeys use) override {
    const bool posted = thread_->post([this, use] {
      if (!keys_.exists()) return use(Fail{rejection_of(WalletError::kNoWallet)});
      if (keys_.content() == nullptr) return use(Fail{rejection_of(WalletError::kLocked)});
      use(keys_.content());
    });
    if (!posted) use(Fail{busy()});
  }

  void send(Body body, Node::SubmitCallback done) override {
    const bool posted = thread_->post([this, body = std::move(body), done]() mutable {
      if (shelf_.watched()) return done(Fail{rejection_of(WalletError::kWatchOnly)});
      if (!keys_.exists()) return done(Fail{rejection_of(WalletError::kNoWallet)});
      if (keys_.key() == nullptr) return done(Fail{rejection_of(WalletError::kLocked)});
      const std::uint64_t nonce = first_nonce(body);
      try_nonce(std::move(body), nonce, kNonceTries, std::move(done));
    });
    if (!posted) done(Fail{busy()});
  }

 private:
  static Rejection busy() { return {kFaultCode, "fault", "the wallet is busy; try again"}; }

  void post(const Done& done, Task task) {
    if (!thread_->post(std::move(task))) done(Fail{busy()});
  }

  void finish(const Result<void, wallet::KeyStoreError>& result, std::string& passphrase,
              const Done& done) {
    wipe(passphrase.data(), passphrase.size());
    publish();
    if (!result) return done(Fail{node::rejection_of(result.error())});
    done({});
  }

  /// Another wallet, or a new passphrase.
  void changed() {
    last_nonce_ = 0;
    last_sent_at_ = {};
    publish();
  }

  void publish() {
    auto info = std::make_shared<WalletInfo>();
    if (const auto& watched = shelf_.watched()) {
      info->state = WalletState::kWatching;
      info->account = account_of(*watched);
      info->key = keys_of(*watched).front();
      info->address = to_address(info->account, options_.practice);
    } else if (keys_.exists()) {
      info->state = keys_.key() != nullptr ? WalletState::kUnlocked : WalletState::kLocked;
      info->key = keys_.public_key();
      info->account = account_of(info->key);
      info->address = to_address(info->account, options_.practice);
      info->has_passphrase = keys_.has_passphrase();
    }
    std::shared_ptr<const WalletInfo> fixed = std::move(info);
    std::atomic_store(&info_, fixed);
    subscribers_.tell(fixed);
  }

  void look_for_lost() {
    looking_ = false;
    if (sent_.is_empty()) return;
    const auto snapshot = node_.snapshot();
    const Timestamp now = std::max(options_.clock(), snapshot->head()->time);
    for (LostTransaction& lost : sent_.look(snapshot->state(), now))
      lost_.tell(lost.body, node::rejection_of(lost.reason));
  }

  [[nodiscard]] std::uint64_t first_nonce(const Body& body) const {
    const auto snapshot = node_.snapshot();
    if (const auto* pay = std::get_if<PayInstalment>(&body)) {
      const auto loan = contract::read_loan(snapshot->state(), pay->loan);
      const std::uint32_t epoch =
          contract::read_epoch(snapshot->state(), account_of(keys_.public_key()), pay->loan);
      return instalment_nonce(epoch, loan ? loan->paid + 1 : 1);
    }
    const std::uint64_t next =
        contract::next_nonce(snapshot->state(), account_of(keys_.public_key()));
    const bool fresh = Clock::now() - last_sent_at_ < kNonceMemory;
    return fresh ? std::max(next, last_nonce_ + 1) : next;
  }

  void try_nonce(Body body, std::uint64_t nonce, int tries, Node::SubmitCallback done) {
    const auto context =
        wallet::context_at(chain_, options_.params, options_.clock(), kSlackMs, kWindowMs);
    const bool own_lane = std::holds_alternative<PayInstalment>(body);
    Transaction transaction = wallet::build_and_sign(context, body, nonce, *keys_.key());
    const std::weak_ptr<NodeThread> thread = thread_;
    const auto known = std::make_shared<const KnownTransaction>(know(transaction));
    node_.submit(std::move(transaction), [=, this, body = std::move(body)](
                                             Result<TxId, Rejection> result) mutable {
      const auto alive = thread.lock();
      if (!alive) return;
      const bool posted = alive->post([=, this, body = std::move(body)]() mutable {
        if (result) sent_.add(*known);
        take_answer(std::move(result), std::move(body), nonce, own_lane, tries, std::move(done));
      });
      static_cast<void>(posted);  // refused only while stopping, when nobody waits any more
    });
  }

  void take_answer(Result<TxId, Rejection> result, Body body, std::uint64_t nonce, bool own_lane,
                   int tries, Node::SubmitCallback done) {
    if (result && !own_lane) {
      last_nonce_ = nonce;
      last_sent_at_ = Clock::now();
    }
    const bool taken =
        !result && result.error().code == static_cast<std::uint16_t>(PoolError::kNonceTaken);
    const bool used =
        !result && result.error().code == static_cast<std::uint16_t>(contract::TxError::kNonceUsed);
    if ((taken || used) && !own_lane && tries > 0 && keys_.key() != nullptr)
      return try_nonce(std::move(body), nonce + 1, tries - 1, std::move(done));
    done(std::move(result));
  }

  DrivenNode& node_;
  WalletServiceOptions options_;
  WalletShelf shelf_;
  wallet::KeyStore& keys_;  ///< of the shelf, the one in use
  ChainId chain_;
  std::uint64_t last_nonce_ = 0;
  Clock::time_point last_sent_at_{};
  std::shared_ptr<const WalletInfo> info_;
  Subscribers<std::shared_ptr<const WalletInfo>> subscribers_;
  Subscribers<Body, Rejection> lost_;
  SentWatch sent_;
  std::atomic<bool> looking_{false};
  Subscription tip_subscription_;
  std::shared_ptr<NodeThread> thread_;  ///< it uses all above
  std::unique_ptr<WalletCare> care_;
};

}  // namespace

std::unique_ptr<KeyedWallet> make_wallet_service(DrivenNode& node, WalletServiceOptions options) {
  return std::make_unique<WalletService>(node, std::move(options));
}

}  // namespace tally::node
