// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/snapshot_fetch.hpp"

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/state/memory_state.hpp"
#include "core/node/pipeline.hpp"
#include "core/node/read_model/state_rows.hpp"
#include "core/node/snapshot_anchor.hpp"
#include "core/node/snapshot_shelf.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using namespace tally::node;
using test::NodeWorld;

namespace {

constexpr Height kBlocks = 6;

/// A chain with a loan in it, and the snapshot of its last block.
struct Source {
  NodeWorld world;
  std::unique_ptr<Pipeline> pipeline;
  std::optional<SnapshotShelf> shelf;
  SnapshotManifest manifest;

  bool make() {
    if (!world.open().empty()) return false;
    const Transaction application = world.make("anna", ApplyForLoan{world.usual_terms()});
    if (world.offer(application) != 0) return false;
    for (Height height = 1; height <= kBlocks; ++height) {
      if (world.send("ben", Transfer{world.account("dora"), test::kDollar, Amount{7}, ""}) != 0)
        return false;
      world.block();
    }
    world.close();
    PipelineOptions options;
    options.genesis = world.genesis();
    options.directory = world.directory() / "chain";
    auto opened = Pipeline::open(std::move(options));
    if (!opened) return false;
    pipeline = *std::move(opened);
    auto made = SnapshotShelf::make(world.directory() / "snapshots", *pipeline->snapshot(),
                                    *pipeline->read_block(kBlocks),
                                    pipeline->parent().commit_validators);
    if (!made) return false;
    shelf = *std::move(made);
    manifest = *decode<SnapshotManifest>(*shelf->manifest());
    return true;
  }
  [[nodiscard]] LightTrust trust() const {
    return trust_in_genesis(pipeline->genesis().validators, pipeline->genesis().time);
  }
  /// What a new node says of it that believes `trust`.
  [[nodiscard]] std::string refusal(LightTrust trust, Timestamp now) const {
    SnapshotAnchor anchor(pipeline->chain(), std::move(trust), std::nullopt);
    const auto outcome = anchor.offer(1, manifest, now);
    if (outcome == SnapshotAnchor::Outcome::kBelieved) return "";
    const auto next = anchor.wanted();
    return next ? "asks for " + std::to_string(next->height) : anchor.refusal();
  }
};

/// A state that has no end, of which somebody is asked to stop after a while.
class Endless : public StoreSnapshot {
 public:
  Endless(const StoreSnapshot& base, std::stop_source& stop) : base_(base), stop_(stop) {}
  const std::optional<StoreHead>& head() const override { return base_.head(); }
  const IndexView& index() const override { return base_.index(); }
  const StateView& state() const override { return base_.state(); }
  void walk_state(const std::function<bool(ByteView, ByteView)>& visit) const override {
    const Bytes entry(40, 1);
    do {
      if (++visited == kUntilStop) stop_.request_stop();
    } while (visit(entry, entry));
  }
  Result<StateProof, Fault> prove(ByteView key) const override { return base_.prove(key); }

  static constexpr std::size_t kUntilStop = 1'000;
  mutable std::size_t visited = 0;

 private:
  const StoreSnapshot& base_;
  std::stop_source& stop_;
};

}  // namespace

/// What others are given of a state, and how it is told from a lie. That it travels between nodes
/// is tested with processes (tests/cluster) and measured by `tallystick-bench snapshot`.
class SnapshotTest : public QObject {
  Q_OBJECT

 private slots:
  void a_snapshot_makes_the_same_state() {
    Source source;
    QVERIFY(source.make());
    QCOMPARE(source.refusal(source.trust(), source.world.now()), std::string());
    auto store = ChainStore::open(source.world.directory() / "copy", source.pipeline->chain());
    QVERIFY(store.has_value());
    for (std::uint32_t i = 0; i < source.manifest.tops.size(); ++i) {
      const auto bytes = source.shelf->chunk(i);
      QVERIFY(bytes.has_value());
      auto entries =
          open_chunk(*bytes, i, source.manifest.bits, source.manifest.tops[i]);
      QVERIFY(entries.has_value());
      ImportBatch batch;
      for (StateEntry& entry : *entries) batch.state[entry.key] = std::move(entry.value);
      auto tree = (*store)->tree().update(batch.state);
      QVERIFY(tree.has_value());
      batch.tree = *std::move(tree);
      batch.progress = {static_cast<std::uint8_t>(i + 1)};
      QVERIFY((*store)->import(std::move(batch)).has_value());
    }
    QVERIFY((*store)->state_root() == source.pipeline->snapshot()->head()->state_root);
    *store = nullptr;  // killed
    auto again = ChainStore::open(source.world.directory() / "copy", source.pipeline->chain());
    QVERIFY(again.has_value());
    QVERIFY((*again)->import_progress().has_value());
    QVERIFY((*again)->state_root() == source.pipeline->snapshot()->head()->state_root);
  }

  void making_one_stops_when_it_is_asked_to() {
    Source source;
    QVERIFY(source.make());
    const auto dir = source.world.directory() / "stopped";
    std::stop_source stop;
    const auto moment = source.pipeline->snapshot();
    const Endless endless(*moment, stop);
    const auto made =
        SnapshotShelf::make(dir, endless, *source.pipeline->read_block(kBlocks),
                            source.pipeline->parent().commit_validators, stop.get_token());
    QVERIFY(!made.has_value());
    QVERIFY(made.error().code == std::errc::operation_canceled);
    QCOMPARE(endless.visited, Endless::kUntilStop);
    // Asked between the two walks it stops as well, and what lies about goes at the next start.
    QVERIFY(!SnapshotShelf::make(dir, *moment, *source.pipeline->read_block(kBlocks),
                                 source.pipeline->parent().commit_validators, stop.get_token())
                 .has_value());
    QVERIFY(std::filesystem::exists(dir / "under-way"));
    QVERIFY(!SnapshotShelf::open(dir).has_value());
    QVERIFY(!std::filesystem::exists(dir / "under-way"));
  }

  void what_is_wrong_is_refused_data() {
    QTest::addColumn<int>("wrong");
    QTest::addColumn<QString>("why");
    QTest::newRow("another state") << 0 << "the way to its block: wrong_header";
    QTest::newRow("another top") << 1 << "its parts make another state";
    QTest::newRow("a part too few") << 2 << "not as many parts as it says";
    QTest::newRow("another signature") << 3 << "the way to its block: wrong_commit";
    QTest::newRow("strangers signed") << 4 << "asks for 3";
    QTest::newRow("an old genesis")
        << 5 << "what is trusted is more than 14 days old: name a newer block with --trust";
    QTest::newRow("from the future") << 6 << "the way to its block: future";
    QTest::newRow("another body") << 7 << "its block has another body";
  }
  void what_is_wrong_is_refused() {
    QFETCH(int, wrong);
    QFETCH(QString, why);
    Source source;
    QVERIFY(source.make());
    SnapshotManifest& manifest = source.manifest;
    LightTrust trust = source.trust();
    Timestamp now = source.world.now();
    switch (wrong) {
      case 0: manifest.validators.members[0].power += 1; break;
      case 1: manifest.tops[0].hash.bytes[0] ^= 1; break;
      case 2: manifest.tops.pop_back(); break;
      case 3: manifest.final_block.commit.signatures[0][5] ^= 1; break;
      case 4: trust.validators.members[0].key = source.world.key("anna").public_key(); break;
      case 5: now.ms = trust.time.ms + kTrustingPeriodMs + 1; break;
      case 6: now.ms = trust.time.ms - kLightClockDriftMs; break;
      case 7: manifest.final_block.block.transactions.clear(); break;
    }
    QCOMPARE(QString::fromStdString(source.refusal(trust, now)), why);
  }

  void a_part_that_was_changed_is_refused() {
    Source source;
    QVERIFY(source.make());
    const Bytes good = *source.shelf->chunk(0);
    const SubtreeTop& top = source.manifest.tops[0];
    const unsigned bits = source.manifest.bits;
    QVERIFY(open_chunk(good, 0, bits, top).has_value());
    for (const std::size_t at : {std::size_t{0}, std::size_t{9}, good.size() / 2,
                                 good.size() - 1}) {
      Bytes bad = good;
      bad[at] ^= 1;
      QVERIFY(!open_chunk(bad, 0, bits, top).has_value());
    }
    Bytes cut = good;
    cut.pop_back();
    QVERIFY(!open_chunk(cut, 0, bits, top).has_value());
    Bytes twice = good;
    twice.insert(twice.end(), good.begin(), good.end());
    QVERIFY(!open_chunk(twice, 0, bits, top).has_value());
    QVERIFY(!open_chunk({}, 0, bits, top).has_value());
  }

  void chunks_of_any_number_make_the_root() {
    MemoryPages pages;
    for (const std::size_t count : {0U, 1U, 2U, 3U, 50U, 400U}) {
      StateDiff diff;
      for (std::size_t i = 0; i < count; ++i)
        diff[as_bytes("key " + std::to_string(i))] = to_bytes(as_bytes(std::to_string(i * i)));
      const auto update = StateTree(pages, {}).update(diff);
      QVERIFY(update.has_value());
      for (unsigned bits = 0; bits <= 7; ++bits) {
        std::vector<Bytes> chunks(std::size_t{1} << bits);
        for (const auto& [key, value] : diff)
          append_entry(chunks[chunk_of(state_key_hash(key), bits)], key, *value);
        std::vector<SubtreeTop> tops;
        for (std::uint32_t i = 0; i < chunks.size(); ++i)
          tops.push_back(*top_of_chunk(chunks[i], i, bits));
        QVERIFY(root_of(tops) == update->root);
      }
    }
  }

  void an_active_loan_has_the_rows_that_its_events_made() {
    NodeWorld world;
    QCOMPARE(world.open(), std::string());
    const Transaction application = world.make("anna", ApplyForLoan{world.usual_terms()});
    const auto loan = id_cast<LoanId>(id_of(application.content));
    QCOMPARE(world.offer(application), 0);
    world.block();
    const RatePpb ceiling = world.usual_terms().rate_ceiling;
    QCOMPARE(world.send("ben", PlaceBid{loan, Amount{70'001}, ceiling}), 0);
    QCOMPARE(world.send("dora", PlaceBid{loan, Amount{49'999}, ceiling}), 0);
    world.block();
    world.block();
    QCOMPARE(world.send("anna", PayInstalment{loan, Amount{20'000}}), 0);
    world.block();
    const AccountId holder = world.account("dora");
    world.close();
    PipelineOptions options;
    options.genesis = world.genesis();
    options.directory = world.directory() / "chain";
    const auto source = Pipeline::open(std::move(options));
    QVERIFY(source.has_value());
    const IndexView& made = (*source)->snapshot()->index();
    RowStore rows;
    ChainTotals totals;
    write_loan_rows(rows, (*source)->state(), (*source)->read_block(4)->block.header, totals);
    const IndexDiff from_state = rows.take();
    QCOMPARE(totals.active_loans, 1U);
    for (const Bytes& key : {index_key::loan(loan), index_key::holder(loan, holder)}) {
      QVERIFY(made.get(key).has_value());
      QVERIFY(from_state.find(key)->second == made.get(key));
    }
    const auto note = row_in<NoteEntry>(*from_state.find(index_key::note(holder, loan))->second);
    const auto before = read_row<NoteEntry>(made, index_key::note(holder, loan));
    QCOMPARE(note->units, before->units);
    QCOMPARE(note->owed.minor, before->owed.minor);
    QVERIFY(note->settled == before->settled);
  }

  void a_node_comes_by_a_snapshot_and_goes_on() {
    NodeWorld world;
    QCOMPARE(world.open(Drive::kByOwner), std::string());
    world.block();
    const Transaction application = world.make("anna", ApplyForLoan{world.usual_terms()});
    const auto loan = id_cast<LoanId>(id_of(application.content));
    QCOMPARE(world.offer(application), 0);
    world.block();
    world.close();
    // The copy is made of the second block; the bid in the third is of a loan from before.
    PipelineOptions options;
    options.genesis = world.genesis();
    options.directory = world.directory() / "chain";
    {
      auto source = Pipeline::open(options);
      QVERIFY(source.has_value());
      auto shelf = SnapshotShelf::make(world.directory() / "snapshots", *(*source)->snapshot(),
                                       *(*source)->read_block(2),
                                       (*source)->parent().commit_validators);
      QVERIFY(shelf.has_value());
      const auto manifest = *decode<SnapshotManifest>(*shelf->manifest());
      auto store = ChainStore::open(world.directory() / "copy", (*source)->chain());
      QVERIFY(store.has_value());
      for (std::uint32_t i = 0; i < manifest.tops.size(); ++i) {
        ImportBatch batch;
        RowStore rows;
        auto entries = open_chunk(*shelf->chunk(i), i, manifest.bits, manifest.tops[i]);
        QVERIFY(entries.has_value());
        for (StateEntry& entry : *entries) {
          write_state_row(rows, entry.key, entry.value);
          batch.state[entry.key] = std::move(entry.value);
        }
        batch.tree = *(*store)->tree().update(batch.state);
        batch.index = rows.take();
        QVERIFY((*store)->import(std::move(batch)).has_value());
      }
      QVERIFY(Pipeline::open([&] {
                PipelineOptions other = options;
                other.directory = world.directory() / "copy";
                return other;
              }()).has_value() == false);
      const BlockHeader& header = manifest.final_block.block.header;
      CommitBatch batch;
      batch.head = {header.height, id_of(header), header.state_root, header.time};
      batch.block = encode(manifest.final_block);
      batch.tree.base_root = batch.tree.root = header.state_root;
      RowStore rows;
      write_snapshot_rows(rows, (*store)->state(), manifest.final_block, batch.block->size());
      rows.put(index_key::commit_validators(), manifest.validators);
      batch.index = rows.take();
      QVERIFY((*store)->commit(std::move(batch)).has_value());
      // Of a listing the rows are what the events of before made them.
      for (const Bytes& key : {index_key::loan(loan), index_key::totals()})
        QVERIFY((*store)->snapshot()->index().get(key) ==
                (*source)->snapshot()->index().get(key));
    }
    QCOMPARE(world.open(Drive::kByOwner), std::string());
    QCOMPARE(world.send("ben", PlaceBid{loan, Amount{5'000}, RatePpb{100'000'000}}), 0);
    world.block();
    const auto root = world.node().tip()->state_root;
    world.close();
    auto source = Pipeline::open(options);
    QVERIFY(source.has_value());
    const FinalBlock block = *(*source)->read_block(3);
    options.directory = world.directory() / "copy";
    auto copy = Pipeline::open(options);
    QVERIFY(copy.has_value());
    QCOMPARE((*copy)->parent().height, Height{2});
    QCOMPARE((*copy)->lowest_block(), Height{2});
    QCOMPARE((*source)->lowest_block(), Height{1});
    QVERIFY(*(*copy)->execute(block.block));
    QVERIFY((*copy)->commit(block.commit).has_value());
    QVERIFY((*copy)->snapshot()->head()->state_root == root);
    QVERIFY((*copy)->check_everything().empty());
    for (const Bytes& key : {index_key::loan(loan), index_key::bids(loan), index_key::totals()})
      QVERIFY((*copy)->snapshot()->index().get(key) == (*source)->snapshot()->index().get(key));
  }
};

TALLY_TEST(SnapshotTest)
#include "snapshot_test.moc"
