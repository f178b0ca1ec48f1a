// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/store/chain_store.hpp"

#include <map>
#include <mutex>
#include <string>
#include <utility>

#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/state/state_overlay.hpp"
#include "core/data/store/committed_state.hpp"
#include "core/data/store/row_batch.hpp"
#include "core/data/store/segments.hpp"

namespace tally {
namespace {

constexpr std::uint32_t kStoreFormat = 2;

/// Big-endian, so that rows lie in the order of their numbers.
template <typename T>
Bytes number_key(T number) {
  Bytes key(sizeof(T));
  for (std::size_t i = 0; i < key.size(); ++i)
    key[i] = static_cast<std::uint8_t>(number >> (8 * (sizeof(T) - 1 - i)));
  return key;
}

/// A row of ours: empty when absent, a Fault when it does not decode.
template <typename T>
Result<std::optional<T>, Fault> read_row(const Database& base, Space space, ByteView key,
                                         const leveldb::Snapshot* at = nullptr) {
  const auto row = base.get(space, key, at);
  TALLY_TRY_VOID(base.health());
  if (!row) return std::optional<T>{};
  auto value = decode<T>(*row);
  if (!value) return Fail{damaged(base.dir() / "db", "a row is not what it should be", base.dir())};
  return std::optional<T>{*std::move(value)};
}

Result<PagePtr, Fault> page_of(const Database& base, const PageKey& key,
                               const leveldb::Snapshot* at) {
  const auto row = base.get(Space::kTree, key, at);
  TALLY_TRY_VOID(base.health());
  if (!row) return PagePtr{};
  auto page = StatePage::from_row(*row);
  if (!page) return Fail{damaged(base.dir() / "db", "page " + to_hex(key), base.dir())};
  return std::make_shared<const StatePage>(*std::move(page));
}

/// The newest pages: staged ones over those in the database.
class NewestPages : public PageSource {
 public:
  NewestPages(const Database& base, std::size_t cache_bytes) : base_(base), cache_(cache_bytes) {}

  Result<PagePtr, Fault> load(const PageKey& key) const override {
    if (const auto at = staged_.find(key); at != staged_.end()) return at->second;
    if (const auto* known = cache_.find(key)) return *known;
    TALLY_TRY(PagePtr page, page_of(base_, key, nullptr));
    keep(key, page);
    return page;
  }
  void stage(TreeUpdate update) {
    for (auto& [key, page] : update.pages) staged_[key] = std::move(page);
  }
  [[nodiscard]] const ByteMap<PagePtr>& staged() const { return staged_; }
  void committed() {
    for (auto& [key, page] : staged_) keep(key, std::move(page));
    staged_ = {};
  }

 private:
  void keep(ByteView key, PagePtr page) const {
    const std::size_t bytes = page == nullptr ? 0 : page->memory_bytes();
    cache_.put(key, std::move(page), bytes);
  }

  const Database& base_;
  ByteMap<PagePtr> staged_;
  mutable GenerationCache<PagePtr> cache_;
};

/// All three views of one moment.
class Moment : public StoreSnapshot, IndexView, PageSource {
 public:
  Moment(std::shared_ptr<Database> base, std::optional<StoreHead> head)
      : base_(std::move(base)), at_(base_->db().GetSnapshot()), head_(head) {}
  ~Moment() override { base_->db().ReleaseSnapshot(at_); }
  Moment(const Moment&) = delete;
  Moment& operator=(const Moment&) = delete;

  const std::optional<StoreHead>& head() const override { return head_; }
  const IndexView& index() const override { return *this; }
  const StateView& state() const override { return state_; }
  void walk_state(
      const std::function<bool(ByteView key, ByteView value)>& visit) const override {
    base_->walk(Space::kState, {}, IndexOrder::kForward, at_, visit);
  }
  Result<StateProof, Fault> prove(ByteView key) const override {
    return StateTree(*this, head_ ? head_->state_root : Hash256{}).prove(key);
  }

 private:
  class State : public StateView {
   public:
    explicit State(const Moment& moment) : moment_(moment) {}
    std::optional<Bytes> get(ByteView key) const override {
      return moment_.base_->get(Space::kState, key, moment_.at_);
    }
    std::optional<std::pair<Bytes, Bytes>> next(ByteView from, ByteView until) const override {
      const auto rows = moment_.base_->iterator(moment_.at_);
      auto row = first_state_row(*rows, from, until);
      moment_.base_->check(*rows);
      return row;
    }

   private:
    const Moment& moment_;
  };

  std::optional<Bytes> get(ByteView key) const override {
    return base_->get(Space::kIndex, key, at_);
  }
  void walk(const IndexRange& range, IndexOrder order,
            const std::function<bool(ByteView, ByteView)>& visit) const override {
    base_->walk(Space::kIndex, range, order, at_, visit);
  }
  Result<PagePtr, Fault> load(const PageKey& key) const override {
    return page_of(*base_, key, at_);
  }

  std::shared_ptr<Database> base_;
  const leveldb::Snapshot* at_;
  std::optional<StoreHead> head_;
  State state_{*this};
};

Result<void, Fault> check_identity(Database& base, const ChainId& chain) {
  TALLY_TRY(const auto format, read_row<std::uint32_t>(base, Space::kMeta, as_bytes("format")));
  TALLY_TRY(const auto known, read_row<ChainId>(base, Space::kMeta, as_bytes("chain")));
  if (!known) {
    leveldb::WriteBatch batch;
    batch.Put(space_key(Space::kMeta, as_bytes("format")), slice(encode(kStoreFormat)));
    batch.Put(space_key(Space::kMeta, as_bytes("chain")), slice(encode(chain)));
    return base.write(batch, true);
  }
  if (format != kStoreFormat)
    return Fail{fault(std::errc::not_supported,
                      base.dir().string() + " was written by another version of Tallystick: "
                                            "choose another data directory")};
  if (*known != chain)
    return Fail{fault(std::errc::invalid_argument,
                      base.dir().string() + " belongs to another network (" +
                          known->hex().substr(0, 16) + ", not " + chain.hex().substr(0, 16) +
                          "): choose another data directory")};
  return {};
}

Result<std::vector<SegmentEnd>, Fault> committed_segments(const Database& base) {
  std::vector<SegmentEnd> ends;
  bool readable = true;
  base.walk(Space::kSegment, {}, IndexOrder::kForward, nullptr, [&](ByteView key, ByteView row) {
    SegmentEnd end;
    for (const std::uint8_t byte : key) end.segment = end.segment << 8 | byte;
    const auto bytes = decode<std::uint64_t>(row);
    readable = readable && bytes && key.size() == sizeof end.segment;
    if (readable) end.bytes = *bytes;
    ends.push_back(end);
    return readable;
  });
  TALLY_TRY_VOID(base.health());
  if (!readable) return Fail{damaged(base.dir() / "db", "list of segments", base.dir())};
  return ends;
}

}  // namespace

namespace {

/// How far an import is.
struct Import {
  Hash256 root;
  Bytes progress;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.root);
    io.bytes(self.progress, std::size_t{4} << 20);
  }
};

}  // namespace

struct ChainStore::Impl {
  std::shared_ptr<Database> base;
  StoreOptions options;
  std::optional<StoreHead> head;     ///< the newest, staged or written
  std::optional<StoreHead> written;  ///< what the database has
  Segments segments;
  CommittedState committed{*base, options.value_cache_bytes};
  StateOverlay state{committed};
  NewestPages pages{*base, options.page_cache_bytes};
  IndexDiff index{};
  /// Blocks that lie in the segments but not in the database yet. Read by any thread.
  mutable std::mutex places_mutex{};
  std::map<Height, BlockPlace> places{};
  std::size_t staged_bytes = 0;
  std::optional<Bytes> import_progress{};
  Hash256 import_root{};

  [[nodiscard]] Result<std::optional<BlockPlace>, Fault> place_of(Height height) const;
  /// Everything staged but the blocks' bytes, which are in the segments already.
  void put_rows(RowBatch& rows) const;
};

Result<std::optional<BlockPlace>, Fault> ChainStore::Impl::place_of(Height height) const {
  {
    const std::scoped_lock hold(places_mutex);
    if (const auto at = places.find(height); at != places.end()) return std::optional(at->second);
  }
  return read_row<BlockPlace>(*base, Space::kBlock, number_key(height));
}

void ChainStore::Impl::put_rows(RowBatch& rows) const {
  rows.diff(Space::kState, state.diff());
  for (const auto& [key, page] : pages.staged())
    page != nullptr ? rows.put(Space::kTree, key, page->row()) : rows.erase(Space::kTree, key);
  rows.diff(Space::kIndex, index);
  for (const auto& [height, place] : places) {
    rows.put(Space::kBlock, number_key(height), encode(place));
    rows.put(Space::kSegment, number_key(place.segment), encode(place.end()));
  }
  if (head) rows.put(Space::kMeta, as_bytes("head"), encode(*head));
}

ChainStore::ChainStore(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ChainStore::~ChainStore() = default;

Result<std::unique_ptr<ChainStore>, Fault> ChainStore::open(const std::filesystem::path& dir,
                                                            const ChainId& chain,
                                                            const StoreOptions& options) {
  TALLY_TRY(std::shared_ptr<Database> base, Database::open(dir));
  TALLY_TRY_VOID(check_identity(*base, chain));
  TALLY_TRY(const auto head, read_row<StoreHead>(*base, Space::kMeta, as_bytes("head")));
  TALLY_TRY(const auto known, committed_segments(*base));
  TALLY_TRY(Segments segments,
            Segments::open(dir / "blocks", known, options.segment_bytes, options.sync));
  auto impl = std::unique_ptr<Impl>(
      new Impl{std::move(base), options, head, head, std::move(segments)});
  TALLY_TRY(auto import, read_row<Import>(*impl->base, Space::kMeta, as_bytes("import")));
  if (import) {
    impl->import_progress = std::move(import->progress);
    impl->import_root = import->root;
  }
  return std::unique_ptr<ChainStore>(new ChainStore(std::move(impl)));
}

const std::optional<StoreHead>& ChainStore::head() const { return impl_->head; }

Hash256 ChainStore::state_root() const {
  return impl_->head ? impl_->head->state_root : impl_->import_root;
}

const StateView& ChainStore::state() const { return impl_->state; }

StateTree ChainStore::tree() const { return StateTree(impl_->pages, state_root()); }

Result<void, Fault> ChainStore::commit(CommitBatch batch) {
  TALLY_TRY_VOID(stage(std::move(batch)));
  return flush();
}

Result<void, Fault> ChainStore::stage(CommitBatch batch) {
  TALLY_CHECK(batch.tree.base_root == state_root(), "commit on another state");
  TALLY_CHECK(batch.tree.root == batch.head.state_root, "commit of another state");
  TALLY_CHECK(!impl_->head || batch.head.height == impl_->head->height + 1, "commit out of turn");
  TALLY_CHECK(!impl_->head || batch.block, "only a genesis has no block");
  TALLY_TRY_VOID(health());
  const std::size_t block_bytes = batch.block ? batch.block->size() : 0;
  TALLY_TRY_VOID(require_free(impl_->base->dir(),
                              impl_->options.min_free_bytes + 2 * block_bytes +
                                  8 * impl_->staged_bytes));
  if (batch.block) {
    auto written = impl_->segments.append(batch.head.height, *batch.block);
    if (!written) return Fail{impl_->base->remember(written.error())};
    const std::scoped_lock hold(impl_->places_mutex);
    impl_->places[batch.head.height] = *written;
  }
  impl_->state.apply(std::move(batch.state));
  impl_->pages.stage(std::move(batch.tree));
  if (impl_->index.empty())
    impl_->index = std::move(batch.index);
  else
    for (auto& [key, value] : batch.index)
      impl_->index[key] = std::move(value);
  impl_->staged_bytes += block_bytes;
  impl_->head = batch.head;
  return {};
}

Result<void, Fault> ChainStore::flush(const IndexDiff& more) {
  if (impl_->head == impl_->written) return {};
  TALLY_TRY_VOID(health());
  if (impl_->options.sync)
    if (const auto done = impl_->segments.sync(); !done)
      return Fail{impl_->base->remember(done.error())};
  RowBatch rows;
  impl_->put_rows(rows);
  rows.diff(Space::kIndex, more);
  if (impl_->import_progress) rows.erase(Space::kMeta, as_bytes("import"));
  TALLY_TRY_VOID(impl_->base->write(rows.batch(), impl_->options.sync));
  impl_->committed.committed(impl_->state.take_diff());
  impl_->pages.committed();
  impl_->index = {};
  impl_->staged_bytes = 0;
  impl_->written = impl_->head;
  impl_->import_progress.reset();
  const std::scoped_lock hold(impl_->places_mutex);
  impl_->places.clear();
  return {};
}

Result<void, Fault> ChainStore::import(ImportBatch batch) {
  TALLY_CHECK(!impl_->head, "an import comes before the first commit");
  TALLY_CHECK(batch.tree.base_root == state_root(), "import on another state");
  TALLY_TRY_VOID(health());
  TALLY_TRY_VOID(require_free(impl_->base->dir(), impl_->options.min_free_bytes));
  const Hash256 root = batch.tree.root;
  impl_->state.apply(std::move(batch.state));
  impl_->pages.stage(std::move(batch.tree));
  RowBatch rows;
  impl_->put_rows(rows);
  rows.diff(Space::kIndex, batch.index);
  rows.put(Space::kMeta, as_bytes("import"), encode(Import{root, batch.progress}));
  TALLY_TRY_VOID(impl_->base->write(rows.batch(), impl_->options.sync));
  impl_->committed.committed(impl_->state.take_diff());
  impl_->pages.committed();
  impl_->import_root = root;
  impl_->import_progress = std::move(batch.progress);
  return {};
}

const std::optional<Bytes>& ChainStore::import_progress() const {
  return impl_->import_progress;
}

std::size_t ChainStore::staged_bytes() const { return impl_->staged_bytes; }

/// Rows first: a file without rows is deleted at the next start, rows without a file are damage.
Result<std::size_t, Fault> ChainStore::prune(std::uint64_t max_bytes) {
  TALLY_CHECK(impl_->head == impl_->written, "nothing is staged");
  const Database& base = *impl_->base;
  TALLY_TRY(const auto ends, committed_segments(base));
  std::uint64_t total = 0;
  for (const SegmentEnd& end : ends) total += end.bytes;
  std::size_t gone = 0;
  for (; total > max_bytes && gone + 1 < ends.size(); ++gone) {
    RowBatch rows;
    rows.erase(Space::kSegment, number_key(ends[gone].segment));
    base.walk(Space::kBlock, {}, IndexOrder::kForward, nullptr, [&](ByteView key, ByteView row) {
      const auto place = decode<BlockPlace>(row);
      if (!place || place->segment != ends[gone].segment) return false;
      rows.erase(Space::kBlock, key);
      return true;
    });
    TALLY_TRY_VOID(health());
    TALLY_TRY_VOID(impl_->base->write(rows.batch(), impl_->options.sync));
    if (const auto removed = impl_->segments.remove(ends[gone].segment); !removed)
      return Fail{impl_->base->remember(removed.error())};
    total -= ends[gone].bytes;
  }
  return gone;
}

Result<Bytes, Fault> ChainStore::read_block(Height height) const {
  TALLY_TRY(const auto place, impl_->place_of(height));
  if (!place)
    return Fail{fault(std::errc::no_such_file_or_directory,
                      "block " + std::to_string(height) + " is not kept here")};
  auto bytes = impl_->segments.read(*place, height);
  if (!bytes) return Fail{impl_->base->remember(bytes.error())};
  return bytes;
}

std::shared_ptr<const StoreSnapshot> ChainStore::snapshot() const {
  return std::make_shared<const Moment>(impl_->base, impl_->written);
}

Result<void, Fault> ChainStore::health() const { return impl_->base->health(); }

}  // namespace tally
