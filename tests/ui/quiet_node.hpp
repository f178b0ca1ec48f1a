// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <mutex>
#include <utility>
#include <vector>

#include "core/node/api/node.hpp"
#include "core/node/api/practice.hpp"
#include "core/node/api/wallet.hpp"

/// A node that is busy: it takes every question and answers when the test says so, or never. What
/// a window has to live with.
namespace tally::ui::test {

class QuietNode : public node::Node {
 public:
  QuietNode() {
    auto first = std::make_shared<node::TipSnapshot>();
    first->network_name = "Practice";
    first->assets = {{AssetId{0}, "TLY", "Coin", 8, {}, {}},
                     {AssetId{1}, "PUSD", "Practice dollar", 2, {}, {}}};
    tip_ = std::move(first);
  }
  std::shared_ptr<const node::TipSnapshot> tip() const override {
    const std::lock_guard lock(mutex_);
    return tip_;
  }
  node::Subscription on_tip(TipCallback callback) override {
    const std::lock_guard lock(mutex_);
    on_tip_ = std::move(callback);
    return node::Subscription([this] {
      const std::lock_guard again(mutex_);
      on_tip_ = {};
    });
  }
  void submit(Transaction, SubmitCallback) override {}

  /// From any thread, as the node does.
  void publish(Height height) {
    const std::lock_guard lock(mutex_);
    auto next = std::make_shared<node::TipSnapshot>(*tip_);
    next->height = height;
    next->phase = node::NodePhase::kRunning;
    tip_ = next;
    if (on_tip_) on_tip_(next);
  }
  /// The same with whatever tip.
  void show(node::TipSnapshot tip) {
    const std::lock_guard lock(mutex_);
    tip_ = std::make_shared<const node::TipSnapshot>(std::move(tip));
    if (on_tip_) on_tip_(tip_);
  }
  /// Answers the question that came as number `index`, with this.
  void answer(std::size_t index, node::AnyAnswer answer) { waiting.at(index)(std::move(answer)); }

  std::vector<node::AnyQuery> asked;
  std::vector<std::function<void(node::AnyAnswer)>> waiting;

 protected:
  void post(node::AnyQuery query, std::function<void(node::AnyAnswer)> done) override {
    asked.push_back(std::move(query));
    waiting.push_back(std::move(done));
  }

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<const node::TipSnapshot> tip_;
  TipCallback on_tip_;
};

class QuietWallet : public node::Wallet {
 public:
  explicit QuietWallet(node::WalletState state = node::WalletState::kUnlocked) {
    auto info = std::make_shared<node::WalletInfo>();
    info->state = state;
    info->account.bytes.fill(7);
    info->address = "ptly1qqqq";
    info_ = std::move(info);
  }
  std::shared_ptr<const node::WalletInfo> info() const override { return info_; }
  node::Subscription on_change(
      std::function<void(std::shared_ptr<const node::WalletInfo>)>) override {
    return {};
  }
  node::Subscription on_lost(LostCallback) override { return {}; }
  void create(std::string, Done) override {}
  void unlock(std::string, Done) override {}
  void lock() override {}
  void send(Body, node::Node::SubmitCallback) override {}

 private:
  std::shared_ptr<const node::WalletInfo> info_;
};

class QuietPractice : public node::Practice {
 public:
  std::int64_t speed() const override { return speed_; }
  void set_speed(std::int64_t speed) override { speed_ = speed; }
  Timestamp now() const override { return {1'773'497'100'000}; }
  void welcome(AccountId, node::Node::SubmitCallback) override {}

 private:
  std::atomic<std::int64_t> speed_ = 1;
};

}  // namespace tally::ui::test
