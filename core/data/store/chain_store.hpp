// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>
#include <optional>

#include "core/data/civil_date.hpp"
#include "core/data/fault.hpp"
#include "core/data/ids.hpp"
#include "core/data/result.hpp"
#include "core/data/state/state_tree.hpp"
#include "core/data/state_view.hpp"
#include "core/data/store/index_view.hpp"

/// Everything a node keeps of its chain on disk, behind one door.
/// Shape:  DIR/db holds state, tree pages, index rows, places of blocks and the head (LevelDB);
///         DIR/blocks/00000001.seg … hold the blocks, one after the other, at most 64 MiB a file.
///         A commit appends the block, then writes all the rest as one atomic batch: a crash at any
///         moment leaves the store at the last committed block, and opening cuts a torn tail off.
///         Who catches up stages many blocks and writes them as one batch: what each changes is
///         seen at once by state(), tree() and the next stage(); a row that many of them change is
///         written once; a crash leaves the store as it was before the first of them.
/// Errors: Fault, one line that names the file and says what to do. The first failed read or write
///         is kept: health() tells it and commit() refuses from then on, so a node that asks before
///         it votes never signs what a damaged disk made it believe.
/// Thread: open, commit, stage, flush, head, state, tree, snapshot: the owner's thread. What
///         snapshot() returns, read_block and health: any thread.
namespace tally {

struct StoreHead {
  Height height = 0;
  BlockId block;
  Hash256 state_root;
  Timestamp time;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.height);
    io(self.block);
    io(self.state_root);
    io(self.time);
  }
  friend bool operator==(const StoreHead&, const StoreHead&) = default;
};

/// One block and all that it changes. `tree` must be the update of `state` from the present root
/// to head.state_root. `block` is empty for a genesis only.
struct CommitBatch {
  StoreHead head;
  StateDiff state;
  TreeUpdate tree;
  IndexDiff index;
  std::optional<Bytes> block;
};

/// A part of a state that comes from elsewhere, into a store without a genesis.
struct ImportBatch {
  StateDiff state;
  TreeUpdate tree;
  IndexDiff index;
  Bytes progress;  ///< how far it is, as the importer likes to say it
};

struct StoreOptions {
  /// Every commit reaches the disk before commit() returns. Without it a killed process still
  /// loses nothing, but a power cut may lose the last blocks.
  bool sync = true;
  std::size_t value_cache_bytes = 64 << 20;
  std::size_t page_cache_bytes = 64 << 20;
  std::uint64_t segment_bytes = 64 << 20;
  /// commit() refuses while the disk has less than this left, before anything is half written.
  std::uint64_t min_free_bytes = 64 << 20;
};

/// The store as it was after one block, for as long as somebody holds it. Any thread; may outlive
/// the ChainStore, whose directory then stays locked until it is released.
class StoreSnapshot {
 public:
  virtual ~StoreSnapshot() = default;
  [[nodiscard]] virtual const std::optional<StoreHead>& head() const = 0;
  [[nodiscard]] virtual const IndexView& index() const = 0;
  [[nodiscard]] virtual const StateView& state() const = 0;
  /// Every entry in order of keys, until the visitor returns false.
  virtual void walk_state(
      const std::function<bool(ByteView key, ByteView value)>& visit) const = 0;
  [[nodiscard]] virtual Result<StateProof, Fault> prove(ByteView key) const = 0;
};

class ChainStore {
 public:
  /// Opens, or begins, the directory of this network.
  [[nodiscard]] static Result<std::unique_ptr<ChainStore>, Fault> open(
      const std::filesystem::path& dir, const ChainId& chain, const StoreOptions& options = {});
  ~ChainStore();
  ChainStore(const ChainStore&) = delete;
  ChainStore& operator=(const ChainStore&) = delete;

  /// Empty before the genesis is committed.
  [[nodiscard]] const std::optional<StoreHead>& head() const;
  /// Zeroes before the genesis is committed.
  [[nodiscard]] Hash256 state_root() const;
  /// The newest state; the view itself stays valid, what it shows moves on with each commit.
  [[nodiscard]] const StateView& state() const;
  /// The tree over the newest state; valid until the next commit or stage.
  [[nodiscard]] StateTree tree() const;

  /// stage() and flush().
  [[nodiscard]] Result<void, Fault> commit(CommitBatch batch);
  [[nodiscard]] Result<void, Fault> stage(CommitBatch batch);
  /// Before the first commit only; that then ends it. A crash leaves what was imported before.
  [[nodiscard]] Result<void, Fault> import(ImportBatch batch);
  /// Of the newest import; empty when there is none under way.
  [[nodiscard]] const std::optional<Bytes>& import_progress() const;
  /// Writes all that is staged, with index rows that belong to it.
  [[nodiscard]] Result<void, Fault> flush(const IndexDiff& more = {});
  /// Of the staged blocks; what they changed takes several times as much memory.
  [[nodiscard]] std::size_t staged_bytes() const;

  /// Deletes the oldest files of blocks while all together have more than `max_bytes`: the disk has
  /// the room back at once. The newest file stays. Nothing may be staged. Returns how many went.
  [[nodiscard]] Result<std::size_t, Fault> prune(std::uint64_t max_bytes);

  [[nodiscard]] Result<Bytes, Fault> read_block(Height height) const;
  /// Of what is written; staged blocks are not in it.
  [[nodiscard]] std::shared_ptr<const StoreSnapshot> snapshot() const;
  /// Done, or the first Fault that a read or write met.
  [[nodiscard]] Result<void, Fault> health() const;

 private:
  struct Impl;
  explicit ChainStore(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace tally
