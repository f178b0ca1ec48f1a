// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <vector>

#include "core/data/block/block.hpp"
#include "core/data/fault.hpp"
#include "core/data/store/chain_store.hpp"
#include "core/node/api/node.hpp"

/// A node whose blocks are made when its owner says so: the practice network and tests drive it in
/// lock step with the practice clock, as fast as the machine goes and always with the same result.
/// Thread: submit_batch and produce_block wait for the node thread; call them from a thread of the
///         owner's, never from a window or a callback of the node. The rest as Node.
namespace tally::node {

struct ProducedBlock {
  Height height = 0;
  BlockId id;
  Timestamp time;
  Hash256 state_root;
  std::uint32_t transactions = 0;
};

/// One payment on a loan, as exports list it.
struct PaymentRow {
  std::uint32_t number = 0;  ///< instalment; the first that a payoff replaces; else the next one
  PaymentKind kind = PaymentKind::kInstalment;
  Day due;
  Day paid_on;
  Amount principal;
  Amount interest;
  Amount fee;  ///< late fee and late interest
};

class DrivenNode : public Node {
 public:
  /// Offers many at once, as of the practice time `now`; signatures are checked on all cores. One
  /// answer each, in order.
  [[nodiscard]] virtual std::vector<Result<TxId, Rejection>> submit_batch(
      std::vector<Transaction> transactions, Timestamp now) = 0;

  /// Makes and commits one block of that time (or a moment after the block before, if later) out of
  /// the due work and of what is in the pool; empty blocks too.
  [[nodiscard]] virtual Result<ProducedBlock, Fault> produce_block(Timestamp time) = 0;

  /// How many transactions wait in the pool right now; the tip says it as of its block.
  [[nodiscard]] virtual std::size_t waiting_transactions() const = 0;

  /// Store and state as of the newest block.
  [[nodiscard]] virtual std::shared_ptr<const StoreSnapshot> snapshot() const = 0;

  /// A committed block with its commit, from disk. Never waits; `done` on a thread of the node.
  virtual void read_block(Height height,
                          std::function<void(Result<FinalBlock, Rejection>)> done) = 0;

  /// What the next tips say about phase and progress.
  virtual void set_phase(NodePhase phase, std::uint8_t progress_percent) = 0;

  /// The node's log (LogQuery).
  virtual void log(std::uint8_t level, std::string text) = 0;

  /// Signatures verified since this node was opened: of transactions and votes.
  [[nodiscard]] virtual std::uint64_t signatures_verified() const = 0;

  /// Reads the whole state for broken money invariants; waits. One sentence each.
  [[nodiscard]] virtual std::vector<std::string> check_everything() = 0;

  /// Stops all threads of the node; the last block is on disk. Nothing is answered afterwards.
  virtual void stop() = 0;
};

// Walks over the read model of a snapshot, for exports. Any thread; false stops the walk.
void for_each_loan(const StoreSnapshot& snapshot, const std::function<bool(const LoanRow&)>& visit);
/// In order of time.
void for_each_payment(const StoreSnapshot& snapshot, const LoanId& loan,
                      const std::function<bool(const PaymentRow&)>& visit);
void for_each_note(const StoreSnapshot& snapshot, const LoanId& loan,
                   const std::function<bool(const NoteRow&)>& visit);

}  // namespace tally::node
