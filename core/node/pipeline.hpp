// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <map>
#include <memory>

#include "core/contract/genesis.hpp"
#include "core/data/store/chain_store.hpp"
#include "core/node/api/rejection.hpp"
#include "core/node/api/snapshot.hpp"
#include "core/node/candidate.hpp"
#include "core/node/mempool.hpp"
#include "core/node/prepared_block.hpp"
#include "core/node/read_model/row_store.hpp"

/// The walk of a transaction through the layers, one function a station, top to bottom with no way
/// back (the table stands in core/README.md):
///
///   decode → precheck → verify → check → pool → propose → execute → [agree] → commit →
///   read model → publish
///
/// A block of somebody else enters at `execute`. [agree] is consensus and stands in effects.hpp: it
/// calls propose, execute and commit. Until commit nothing is changed, so a round that fails just
/// drops its candidates.
/// Errors: Rejection for what is wrong with what came in; Fault when the disk or the memory of this
///         machine fails: the node then stops, nothing half done.
/// Thread: the node thread, except the stations before `check`: any.
namespace tally::node {

struct PipelineOptions {
  contract::Genesis genesis;
  std::filesystem::path directory;  ///< of the chain
  bool durable = true;              ///< a committed block survives a power cut, not only a kill
  bool check_invariants = false;    ///< after every block
  std::uint64_t keep_block_bytes = 0;  ///< the oldest files beyond this are deleted; 0: all stay
  PoolLimits pool;
  std::optional<PublicKey> validator;  ///< who we are in the validator set
  std::uint16_t newest_rules = kNewestRules;  ///< what this program is taken to know
};

/// What commit hands to whoever follows the chain.
struct CommittedBlock {
  BlockHeader header;
  BlockId id;
  std::vector<TxId> transactions;
  std::vector<contract::EmittedEvent> events;
};

class Pipeline {
 public:
  [[nodiscard]] static Result<std::unique_ptr<Pipeline>, Fault> open(PipelineOptions options);

  // 3 bytes → transaction
  [[nodiscard]] static Result<KnownTransaction, Rejection> decode(ByteView bytes);
  // 4 the transaction alone, signatures left for the next station
  [[nodiscard]] static Result<void, Rejection> precheck(const KnownTransaction& tx,
                                                        const ChainId& chain);
  // 5 its signatures
  [[nodiscard]] static Result<void, Rejection> verify(KnownTransaction& tx);
  // 6 against the committed state, as of a block at `now`; kNone or kNonceAhead pass
  [[nodiscard]] Result<contract::TxError, Rejection> check(const KnownTransaction& tx,
                                                           Timestamp now) const;
  // 7 waits for a block
  [[nodiscard]] Result<void, Rejection> pool(KnownTransaction tx, contract::TxError verdict);
  // 8 pool → the next block, executed and kept as a candidate
  [[nodiscard]] Result<BlockId, Fault> propose(Timestamp time);
  // 9 a block that came from elsewhere → candidate, if every root is right
  [[nodiscard]] Result<bool, Fault> execute(Block block);
  /// The same of one whose transactions were looked at before.
  [[nodiscard]] Result<bool, Fault> execute(PreparedBlock block);
  // 11 a candidate that consensus decided for → disk, in one batch with its index rows (12)
  [[nodiscard]] Result<CommittedBlock, Fault> commit(const Commit& commit);
  /// While it is on, blocks that are committed are final and executed but written in batches of
  /// several: a crash loses the last of them, which are fetched anew. snapshot() shows what is
  /// written. Turning it off writes the rest; a node that votes has it off.
  [[nodiscard]] Result<void, Fault> catch_up(bool on);
  [[nodiscard]] bool is_catching_up() const { return is_catching_up_; }
  // 13 what the world outside sees
  [[nodiscard]] std::shared_ptr<const TipSnapshot> publish() const;

  [[nodiscard]] const ChainId& chain() const { return parent_.chain; }
  [[nodiscard]] const Parent& parent() const { return parent_; }
  /// Without its allocations: they are in the state.
  [[nodiscard]] const contract::Genesis& genesis() const { return options_.genesis; }
  [[nodiscard]] const contract::ChainParams& params() const { return params_; }
  [[nodiscard]] const Mempool& mempool() const { return pool_; }
  [[nodiscard]] const StateView& state() const { return store_->state(); }
  [[nodiscard]] bool has_candidate(const BlockId& id) const { return candidates_.contains(id); }
  /// Null when there is no such candidate; valid until the next commit.
  [[nodiscard]] const Block* candidate(const BlockId& id) const;
  /// May another candidate of this height be kept? What is known to be final is kept without.
  [[nodiscard]] bool has_room() const;
  [[nodiscard]] std::shared_ptr<const StoreSnapshot> snapshot() const { return snapshot_; }
  [[nodiscard]] Result<void, Fault> health() const { return store_->health(); }
  /// The oldest block that is kept; the height after the newest when none is.
  [[nodiscard]] Height lowest_block() const { return lowest_block_; }
  [[nodiscard]] Result<FinalBlock, Fault> read_block(Height height) const;
  /// Its bytes as they were committed, checksum verified.
  [[nodiscard]] Result<Bytes, Fault> read_block_bytes(Height height) const;
  /// Of the money invariants so far; `check_everything` reads the whole state for them.
  [[nodiscard]] std::uint64_t violations() const { return violations_; }
  std::vector<std::string> check_everything();

 private:
  Pipeline(PipelineOptions options, std::unique_ptr<ChainStore> store);
  [[nodiscard]] Result<void, Fault> commit_genesis();
  [[nodiscard]] Result<void, Fault> load_parent();
  [[nodiscard]] Result<void, Fault> flush();
  void read_parent_rules();
  /// Fault when the next block follows rules that this program does not know.
  [[nodiscard]] Result<void, Fault> knows_rules() const;
  void take_snapshot();
  void find_lowest_block();
  [[nodiscard]] Result<void, Fault> prune();
  void check_invariants(const StateDiff& diff);

  PipelineOptions options_;
  std::unique_ptr<ChainStore> store_;
  std::shared_ptr<const StoreSnapshot> snapshot_;
  RowStore rows_;  ///< of the blocks that are not written yet
  std::size_t staged_blocks_ = 0;
  std::size_t flushes_ = 0;
  bool is_catching_up_ = false;
  contract::ChainParams params_;
  Mempool pool_;
  Parent parent_;
  Height lowest_block_ = 1;
  std::map<BlockId, Candidate> candidates_;
  std::uint32_t last_block_transactions_ = 0;
  std::uint64_t violations_ = 0;
};

}  // namespace tally::node
