// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <latch>
#include <map>
#include <string>

#include "core/contract/execute.hpp"
#include "core/contract/read.hpp"
#include "core/node/make_node.hpp"

/// A real node on a real store in a temporary directory, that speaks in verbs: people by name,
/// money in minor units, blocks at a moment. One validator, whose key is "validator".
namespace tally::test {

inline constexpr AssetId kDollar{1};

class NodeWorld {
 public:
  /// Anna, ben, carla and dora, each with 1'000'000.00 dollars and plenty of coins; the network
  /// begins on 2024-01-01.
  NodeWorld();
  ~NodeWorld();
  NodeWorld(const NodeWorld&) = delete;
  NodeWorld& operator=(const NodeWorld&) = delete;

  /// Opens the node; the Fault's text when it cannot.
  std::string open(node::Drive drive = node::Drive::kByOwner);
  void close() { node_.reset(); }
  [[nodiscard]] node::DrivenNode& node() { return *node_; }
  [[nodiscard]] const std::filesystem::path& directory() const { return directory_; }
  [[nodiscard]] contract::Genesis& genesis() { return genesis_; }
  [[nodiscard]] Timestamp now() const { return now_; }

  [[nodiscard]] const SecretKey& key(const std::string& name);
  [[nodiscard]] AccountId account(const std::string& name);

  /// Signed, with the next nonce, a fair fee and a wide window.
  [[nodiscard]] Transaction make(const std::string& sender, Body body);
  [[nodiscard]] Transaction make(const std::string& sender, Body body, std::uint64_t nonce,
                                 Amount fee);
  /// Offers it; 0 or the code of the rejection.
  std::uint16_t send(const std::string& sender, Body body);
  std::uint16_t offer(Transaction transaction);
  /// One block, a second later.
  node::ProducedBlock block();
  /// One block at the first moment of that day, counted from the first.
  node::ProducedBlock live_until(std::int32_t day);

  template <typename Query>
  [[nodiscard]] typename Query::Answer ask(Query query) {
    typename Query::Answer answer;
    std::latch answered(1);
    node_->ask(std::move(query), [&](typename Query::Answer value) {
      answer = std::move(value);
      answered.count_down();
    });
    answered.wait();
    return answer;
  }

  /// 1'200.00 dollars over 12 months at 12 % or less, listed for 3 days, closed when full.
  [[nodiscard]] LoanTerms usual_terms() const;

 private:
  std::filesystem::path directory_;
  std::map<std::string, SecretKey> keys_;
  contract::Genesis genesis_;
  std::unique_ptr<node::DrivenNode> node_;
  Timestamp now_;
};

}  // namespace tally::test
