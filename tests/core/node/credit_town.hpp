// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <latch>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/node/credit/credit_service.hpp"
#include "core/node/make_node.hpp"
#include "core/node/wallet_service.hpp"

/// Four validating nodes over loopback sockets, each with a wallet made from words and a credit
/// service: real files, real consensus, the wall clock.
/// Thread: one owner; `until` waits for news of any of the four.
namespace tally::test {

class CreditTown {
 public:
  static constexpr std::size_t kHomes = 4;
  struct Home {
    std::filesystem::path directory;
    AccountId account;
    std::unique_ptr<node::DrivenNode> node;
    std::unique_ptr<node::KeyedWallet> wallet;
    std::unique_ptr<node::Credit> credit;
    std::vector<node::Subscription> subscriptions;
  };

  CreditTown();
  ~CreditTown();
  CreditTown(const CreditTown&) = delete;
  CreditTown& operator=(const CreditTown&) = delete;

  [[nodiscard]] Home& operator[](std::size_t i) { return homes_[i]; }
  [[nodiscard]] const contract::Genesis& genesis() const { return genesis_; }
  /// Empty once they run; else what is wrong.
  std::string start();
  void stop(std::size_t i);
  std::string start(std::size_t i);

  /// Waits until it holds; false when nothing of the kind happens in minutes.
  bool until(const std::function<bool()>& holds);
  /// Calls and waits for the answer: its name when it is a rejection.
  std::string done(const std::function<void(node::Credit::Done)>& call);
  /// Signs, sends, and waits for the block.
  TxId send(std::size_t home, Body body);

  template <typename T>
  T wait_for(const std::function<void(std::function<void(T)>)>& call) {
    std::latch came(1);
    std::optional<T> value;
    call([&](T answer) {
      value.emplace(std::move(answer));
      came.count_down();
    });
    came.wait();
    return *std::move(value);
  }
  template <typename Query>
  typename Query::Answer ask(std::size_t home, Query query) {
    return wait_for<typename Query::Answer>(
        [&](auto then) { homes_[home].node->ask(query, std::move(then)); });
  }

 private:
  std::filesystem::path directory_;
  contract::Genesis genesis_;
  std::vector<SecretKey> validators_;
  std::vector<std::uint16_t> ports_;
  std::vector<Home> homes_;
  std::mutex mutex_;
  std::condition_variable news_;
};

}  // namespace tally::test
