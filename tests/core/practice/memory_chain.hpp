// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>

#include "core/contract/execute.hpp"
#include "core/contract/invariants.hpp"
#include "core/data/account.hpp"
#include "core/data/state/memory_state.hpp"
#include "core/practice/neighbours.hpp"

/// The contract layer without a node around it: each block is executed on a state in memory, and
/// the invariants are checked after it.
namespace tally::test {

class MemoryChain {
 public:
  explicit MemoryChain(const contract::Genesis& genesis)
      : chain_(contract::chain_id(genesis)),
        reward_(genesis.validators.members.front().reward_account),
        time_(genesis.time) {
    state_.apply(contract::genesis_state(genesis));
  }

  [[nodiscard]] const StateView& state() const { return state_; }
  [[nodiscard]] Timestamp time() const { return time_; }

  /// Takes all that can be taken. Says what was refused in `refused`.
  void make_block(Timestamp time, const std::vector<Transaction>& transactions) {
    time_ = time;
    contract::BlockExecutor executor(state_, {++height_, time, reward_});
    for (const Transaction& transaction : transactions) {
      const KnownTransaction known = know(transaction);
      contract::TxError error = contract::precheck(known, chain_);
      if (error == contract::TxError::kNone) error = executor.apply(known);
      if (error != contract::TxError::kNone)
        refused.push_back(std::string(kind_name(transaction.content.body)) + ": " +
                          contract::to_string(error));
      else
        ++taken;
    }
    contract::Execution execution = executor.finish();
    for (const auto& emitted : execution.events) ++kinds[emitted.event.index()];
    const MemoryStateView before = state_;
    state_.apply(execution.diff);
    for (const std::string& text : contract::check_block(before, state_, execution.diff))
      violations.push_back(text);
  }

  std::vector<std::string> refused;
  std::vector<std::string> violations;
  std::map<std::size_t, std::size_t> kinds;
  std::size_t taken = 0;

 private:
  MemoryStateView state_;
  ChainId chain_;
  AccountId reward_;
  Timestamp time_;
  Height height_ = 0;
};

}  // namespace tally::test
