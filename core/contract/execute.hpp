// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <span>
#include <vector>

#include "core/contract/event.hpp"
#include "core/contract/params.hpp"
#include "core/contract/tx_error.hpp"
#include "core/data/block/block.hpp"
#include "core/data/result.hpp"
#include "core/data/state_view.hpp"

/// Executing a block: due work first, then its transactions in order. Pure: the same view, context
/// and transactions give the same diff and events on every machine.
/// Errors: a transaction that does not pass `check` makes a proposed block wrong (BlockRefusal);
///         a builder just leaves it out. There are no failed transactions in a block.
/// Thread: one executor belongs to one thread; views are only read.
namespace tally::contract {

struct BlockContext {
  Height height = 0;
  Timestamp time;
  AccountId reward_account;  ///< of the proposer
  PublicKey proposer{};      ///< zeroes: nobody shares what it earns
  const Commit* previous_commit = nullptr;  ///< that the block carries; null at height 1
  std::uint16_t ready = kFirstRules;  ///< the newest rules that the proposer's program knows
};

/// The rules that need nothing but the transaction itself (100–199), and, unless already done,
/// its signatures (115).
[[nodiscard]] TxError precheck(const KnownTransaction& tx, const ChainId& chain);

/// The rules that need the state (200–399), as of a block at `time` on top of `view`.
[[nodiscard]] TxError check(const StateView& view, const KnownTransaction& tx, Timestamp time);

struct Execution {
  StateDiff diff;
  std::vector<EmittedEvent> events;
  Hash256 events_root;
};

class BlockExecutor {
 public:
  /// Does the due work of the block at once.
  BlockExecutor(const StateView& base, BlockContext context);
  ~BlockExecutor();
  BlockExecutor(const BlockExecutor&) = delete;
  BlockExecutor& operator=(const BlockExecutor&) = delete;

  /// About so many transactions will come: makes room at once.
  void expect(std::size_t transactions);
  /// Checks and, if it passes, applies one transaction that has passed precheck.
  [[nodiscard]] TxError apply(const KnownTransaction& tx);
  /// Did the due work or any transaction so far change anything?
  [[nodiscard]] bool is_empty() const;
  /// To be called once, last. Also turns the rotation of proposers.
  [[nodiscard]] Execution finish();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

struct BlockRefusal {
  std::uint32_t transaction = 0;
  TxError error = TxError::kNone;
};
[[nodiscard]] Result<Execution, BlockRefusal> execute_block(
    const StateView& base, const BlockContext& context,
    std::span<const KnownTransaction> transactions);

/// Is there due work at or before `time`? A proposer makes a block for it even without
/// transactions.
[[nodiscard]] bool has_due_work(const StateView& view, Timestamp time);
/// When the next due work comes; empty when nothing hangs in the queue.
[[nodiscard]] std::optional<Timestamp> next_due_work(const StateView& view);

/// Who votes on the block after this state, and on the one after that.
struct ValidatorSets {
  ValidatorSet next;
  ValidatorSet after_next;
};
[[nodiscard]] ValidatorSets validators_of(const StateView& view);
[[nodiscard]] ChainParams params_of(const StateView& view);

/// The next nonce on the sender's main lane.
[[nodiscard]] std::uint64_t next_nonce(const StateView& view, const AccountId& account);
/// The least fee for a transaction of this size.
[[nodiscard]] Amount minimum_fee(const ChainParams& params, std::size_t size_bytes);

}  // namespace tally::contract
