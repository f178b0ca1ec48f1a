// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/store/chain_store.hpp"

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <csignal>
#include <fstream>
#include <random>
#include <thread>

#include "core/data/state/memory_state.hpp"
#include "core/data/store/segments.hpp"

using namespace tally;
namespace fs = std::filesystem;

namespace {

Bytes bytes(const std::string& text) { return to_bytes(as_bytes(text)); }

ChainId chain_of(std::uint8_t number) {
  ChainId chain;
  chain.bytes.fill(number);
  return chain;
}

/// What block `height` of every test chain changes; a function of the height alone.
StateDiff changes_of(Height height) {
  std::mt19937_64 random(height);
  StateDiff diff;
  for (int i = 0; i < 20; ++i) {
    auto& value = diff[bytes("key " + std::to_string(random() % 200))];
    if (random() % 4 != 0) value = bytes(std::to_string(height) + "/" + std::to_string(i));
    else value.reset();
  }
  return diff;
}

Bytes block_of(Height height) {
  return Bytes(300 + height % 700, static_cast<std::uint8_t>(height));
}

Result<CommitBatch, Fault> next_batch(const ChainStore& store) {
  CommitBatch batch;
  batch.head.height = store.head() ? store.head()->height + 1 : 0;
  batch.head.time.ms = static_cast<std::int64_t>(batch.head.height) * 1'000;
  if (batch.head.height > 0) batch.block = block_of(batch.head.height);
  batch.state = changes_of(batch.head.height);
  TALLY_TRY(batch.tree, store.tree().update(batch.state));
  batch.head.state_root = batch.tree.root;
  batch.index[bytes("height/" + std::to_string(1'000 + batch.head.height))] = bytes("block");
  return batch;
}

Result<void, Fault> commit_next(ChainStore& store) {
  TALLY_TRY(CommitBatch batch, next_batch(store));
  return store.commit(std::move(batch));
}

Result<void, Fault> stage_next(ChainStore& store) {
  TALLY_TRY(CommitBatch batch, next_batch(store));
  return store.stage(std::move(batch));
}

MemoryStateView model_at(Height height) {
  MemoryStateView model;
  for (Height h = 0; h <= height; ++h) model.apply(changes_of(h));
  return model;
}

/// Empty when all that the store says is what the model says.
std::string difference(const ChainStore& store) {
  if (!store.head()) return "no head";
  const Height height = store.head()->height;
  const MemoryStateView model = model_at(height);
  const Bytes end = bytes("~");
  Bytes at;
  std::size_t rows = 0;
  for (; const auto row = store.state().next(at, end); ++rows) {
    if (model.get(row->first) != row->second) return "state row";
    if (store.state().get(row->first) != row->second) return "get and next differ";
    at = row->first;
    at.push_back(0);
  }
  if (rows != model.entries().size()) return "number of state rows";
  StateDiff all;
  for (const auto& [key, value] : model.entries()) all[key] = value;
  const MemoryPages nothing;
  if (StateTree(nothing, {}).update(all)->root != store.state_root()) return "root";
  if (store.tree().update(all)->root != store.state_root()) return "tree pages";
  for (Height h = 1; h <= height; ++h) {
    const auto block = store.read_block(h);
    if (!block || *block != block_of(h)) return "block " + std::to_string(h);
  }
  return store.health() ? "" : store.health().error().what;
}

StoreOptions quick() {
  StoreOptions options;
  options.sync = false;
  options.min_free_bytes = 0;
  return options;
}

StoreOptions small_segments() {
  StoreOptions options = quick();
  options.segment_bytes = 4'000;
  return options;
}

fs::path last_segment(const fs::path& dir) {
  fs::path last;
  for (const auto& entry : fs::directory_iterator(dir / "blocks"))
    last = std::max(last, entry.path());
  return last;
}

void append(const fs::path& path, const std::string& text) {
  std::ofstream(path, std::ios::binary | std::ios::app) << text;
}

void flip_byte(const fs::path& path, std::streamoff at) {
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.seekg(at);
  const auto old = static_cast<char>(file.get());
  file.seekp(at);
  file.put(static_cast<char>(old ^ 1));
}

}  // namespace

class ChainStoreTest : public QObject {
  Q_OBJECT

  QTemporaryDir temporary_;
  int number_ = 0;

  fs::path fresh_dir() {
    return fs::path(temporary_.path().toStdString()) / std::to_string(++number_);
  }
  /// A directory that holds a genesis and `blocks` blocks.
  fs::path filled_dir(int blocks, const StoreOptions& options = quick()) {
    const fs::path dir = fresh_dir();
    const auto store = ChainStore::open(dir, chain_of(1), options);
    for (int i = 0; i <= blocks; ++i)
      if (!commit_next(**store)) qFatal("commit");
    return dir;
  }
  std::string refusal(const fs::path& dir, const StoreOptions& options = quick()) {
    const auto store = ChainStore::open(dir, chain_of(1), options);
    return store ? "" : store.error().what;
  }

 private slots:
  void begins_empty() {
    const auto store = ChainStore::open(fresh_dir(), chain_of(1), quick());
    QVERIFY(store);
    QVERIFY(!(*store)->head());
    QVERIFY((*store)->state_root().is_zero());
    QVERIFY(!(*store)->state().get(bytes("key 1")));
    QVERIFY(!(*store)->read_block(1));
  }

  void holds_what_was_committed_and_again_when_reopened_data() {
    QTest::addColumn<bool>("sync");
    QTest::addColumn<int>("segment_bytes");
    QTest::newRow("a network, one segment") << true << (64 << 20);
    QTest::newRow("practice, many segments") << false << 2'000;
  }
  void holds_what_was_committed_and_again_when_reopened() {
    QFETCH(bool, sync);
    QFETCH(int, segment_bytes);
    StoreOptions options = quick();
    options.sync = sync;
    options.segment_bytes = static_cast<std::uint64_t>(segment_bytes);
    const fs::path dir = fresh_dir();
    for (int round = 0; round < 3; ++round) {
      const auto store = ChainStore::open(dir, chain_of(1), options);
      QVERIFY(store);
      for (int i = 0; i < 20; ++i) QVERIFY(commit_next(**store));
      QCOMPARE(difference(**store), std::string());
      QCOMPARE((*store)->head()->height, Height(20 * (round + 1) - 1));
      QCOMPARE((*store)->head()->time.ms, 1'000LL * (20 * (round + 1) - 1));
    }
    const auto store = ChainStore::open(dir, chain_of(1), options);
    QCOMPARE(difference(**store), std::string());
  }

  void caches_stay_right_when_they_are_too_small() {
    StoreOptions options = quick();
    options.value_cache_bytes = 2'000;
    options.page_cache_bytes = 2'000;
    const auto store = ChainStore::open(fresh_dir(), chain_of(1), options);
    for (int i = 0; i < 60; ++i) {
      QVERIFY(commit_next(**store));
      QCOMPARE(difference(**store), std::string());
    }
  }

  void a_torn_tail_is_cut_off_data() {
    QTest::addColumn<QString>("tail");
    QTest::newRow("a few bytes") << QString("torn");
    QTest::newRow("many bytes") << QString(5'000, 'x');
  }
  void a_torn_tail_is_cut_off() {
    QFETCH(QString, tail);
    const fs::path dir = filled_dir(30, small_segments());
    const auto size = fs::file_size(last_segment(dir));
    append(last_segment(dir), tail.toStdString());
    append(dir / "blocks" / "00000099.seg", "a file that no block has reached");
    const auto store = ChainStore::open(dir, chain_of(1), small_segments());
    QVERIFY(store);
    QCOMPARE(fs::file_size(last_segment(dir)), size);
    QVERIFY(commit_next(**store));
    QCOMPARE(difference(**store), std::string());
  }

  void damage_is_named_with_what_to_do_data() {
    QTest::addColumn<int>("damage");
    QTest::addColumn<QString>("says");
    QTest::newRow("the last segment lost its end") << 0 << "its end is missing";
    QTest::newRow("a byte of the last segment flipped") << 1 << "is not whole";
    QTest::newRow("an old segment is gone") << 2 << "00000002.seg is damaged (the file is missing)";
    QTest::newRow("the database is gone") << 3 << "the database of the blocks beside it is missing";
    QTest::newRow("the database lost its list of files") << 4 << "/db is damaged";
    QTest::newRow("garbage in the database's list of files") << 5 << "/db is damaged";
    QTest::newRow("a flipped byte in the database's log") << 6 << "/db is damaged";
  }
  void damage_is_named_with_what_to_do() {
    QFETCH(int, damage);
    QFETCH(QString, says);
    const fs::path dir = filled_dir(30, small_segments());
    if (damage == 0) fs::resize_file(last_segment(dir), fs::file_size(last_segment(dir)) - 1);
    if (damage == 1) flip_byte(last_segment(dir), 40);
    if (damage == 2) fs::remove(dir / "blocks" / "00000002.seg");
    if (damage == 3) fs::remove_all(dir / "db");
    for (const auto& entry : fs::directory_iterator(dir / (damage == 3 ? "blocks" : "db"))) {
      const std::string name = entry.path().filename().string();
      const bool is_manifest = name.starts_with("MANIFEST");
      if (damage == 4 && is_manifest) fs::remove(entry.path());
      if (damage == 5 && is_manifest) flip_byte(entry.path(), 20);
      if (damage == 6 && name.ends_with(".log")) flip_byte(entry.path(), 5'000);
    }
    const std::string refused = refusal(dir, small_segments());
    QVERIFY2(refused.find(says.toStdString()) != std::string::npos, refused.c_str());
    QVERIFY2(refused.find("from a backup, or delete it to start again") != std::string::npos,
             refused.c_str());
    QVERIFY2(refused.find('\n') == std::string::npos, refused.c_str());
  }

  void a_damaged_block_of_long_ago_is_found_when_read() {
    const fs::path dir = filled_dir(30, small_segments());
    flip_byte(dir / "blocks" / "00000001.seg", 40);
    const auto store = ChainStore::open(dir, chain_of(1), small_segments());
    QVERIFY(store);
    const auto block = (*store)->read_block(1);
    QVERIFY(!block);
    QVERIFY(block.error().what.find("00000001.seg is damaged") != std::string::npos);
    QVERIFY(!(*store)->health());
    QVERIFY(!commit_next(**store));
  }

  void another_networks_directory_is_refused() {
    const fs::path dir = filled_dir(1);
    const auto store = ChainStore::open(dir, chain_of(2), quick());
    QVERIFY(!store);
    QVERIFY(store.error().what.find("belongs to another network") != std::string::npos);
    QVERIFY(ChainStore::open(dir, chain_of(1), quick()));
  }

  void a_second_process_is_refused() {
    const fs::path dir = filled_dir(1);
    const auto store = ChainStore::open(dir, chain_of(1), quick());
    QVERIFY(store);
    QVERIFY(refusal(dir).find("in use by another Tallystick") != std::string::npos);
    const pid_t child = fork();
    if (child == 0) _exit(refusal(dir).find("in use") != std::string::npos ? 0 : 1);
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(status, 0);
  }

  void a_directory_that_cannot_be_made_is_refused() {
    const fs::path dir = fresh_dir();
    append(dir, "a file in the way");
    const std::string refused = refusal(dir / "data");
    QVERIFY2(refused.find("cannot make the directory") == 0, refused.c_str());
  }

  void a_nearly_full_disk_stops_a_commit_before_anything_is_written() {
    const fs::path dir = filled_dir(5);
    StoreOptions options = quick();
    options.min_free_bytes = std::uint64_t{1} << 60;
    const auto store = ChainStore::open(dir, chain_of(1), options);
    const auto size = fs::file_size(last_segment(dir));
    const auto done = commit_next(**store);
    QVERIFY(!done);
    QVERIFY(done.error().code == std::errc::no_space_on_device);
    QVERIFY(done.error().what.find("no space left on the disk of") == 0);
    QCOMPARE(fs::file_size(last_segment(dir)), size);
    QCOMPARE(difference(**store), std::string());
  }

  // A limit on the size of files makes writes fail in the middle, as a full disk does.
  void a_write_that_fails_in_the_middle_leaves_the_last_block() {
    const fs::path dir = filled_dir(5);
    const pid_t child = fork();
    if (child == 0) {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{20'000, 20'000};
      setrlimit(RLIMIT_FSIZE, &limit);
      auto store = ChainStore::open(dir, chain_of(1), quick());
      if (!store) _exit(1);
      for (int i = 0; i < 1'000; ++i)
        if (!commit_next(**store)) _exit(!(*store)->health() && !commit_next(**store) ? 0 : 2);
      _exit(3);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QCOMPARE(status, 0);
    const auto store = ChainStore::open(dir, chain_of(1), quick());
    QVERIFY2(store, refusal(dir).c_str());
    QCOMPARE(difference(**store), std::string());
    QVERIFY(commit_next(**store));
  }

  void a_killed_process_loses_no_committed_block() {
    const fs::path dir = fresh_dir();
    std::mt19937 random(3);
    Height least = 0;
    for (int round = 0; round < 20; ++round) {
      int pipe_ends[2];
      QCOMPARE(pipe(pipe_ends), 0);
      const pid_t child = fork();
      if (child == 0) {
        auto store = ChainStore::open(dir, chain_of(1), small_segments());
        if (!store) _exit(1);
        for (;;) {
          if (!commit_next(**store)) _exit(2);
          const Height height = (*store)->head()->height;
          if (write(pipe_ends[1], &height, sizeof height) != sizeof height) _exit(3);
        }
      }
      ::close(pipe_ends[1]);
      Height reported = 0;
      const auto next_report = [&] {
        return read(pipe_ends[0], &reported, sizeof reported) == sizeof reported;
      };
      // Sometimes while it still opens, else somewhere after one of its first blocks.
      for (unsigned wait = random() % 60; wait > 0 && next_report(); --wait) least = reported;
      usleep(random() % 3'000);
      kill(child, SIGKILL);
      while (next_report()) least = reported;
      ::close(pipe_ends[0]);
      int status = 0;
      waitpid(child, &status, 0);
      QVERIFY(WIFSIGNALED(status));

      const auto store = ChainStore::open(dir, chain_of(1), small_segments());
      QVERIFY2(store, refusal(dir).c_str());
      if (!(*store)->head()) continue;
      QVERIFY((*store)->head()->height >= least);
      QVERIFY((*store)->head()->height <= least + 1);
      if (round % 5 == 4) QCOMPARE(difference(**store), std::string());
    }
    QVERIFY(least > 0);
  }

  void staged_blocks_are_seen_but_not_kept_before_they_are_written() {
    QTemporaryDir dir;
    const fs::path path = dir.path().toStdString();
    {
      auto store = ChainStore::open(path, chain_of(1), small_segments());
      QVERIFY(store.has_value());
      for (int i = 0; i < 4; ++i) QVERIFY(commit_next(**store).has_value());
      for (int i = 0; i < 30; ++i) QVERIFY(stage_next(**store).has_value());
      QCOMPARE(difference(**store), std::string());
      QCOMPARE((*store)->head()->height, Height{33});
      QCOMPARE((*store)->snapshot()->head()->height, Height{3});
    }
    auto store = ChainStore::open(path, chain_of(1), small_segments());
    QVERIFY(store.has_value());
    QCOMPARE((*store)->head()->height, Height{3});
    QCOMPARE(difference(**store), std::string());
    for (int i = 0; i < 30; ++i) QVERIFY(stage_next(**store).has_value());
    QVERIFY((*store)->flush({{bytes("more"), bytes("row")}}).has_value());
    QCOMPARE((*store)->snapshot()->head()->height, Height{33});
    QVERIFY((*store)->snapshot()->index().get(bytes("more")) == bytes("row"));
    *store = nullptr;  // the directory is free again
    store = ChainStore::open(path, chain_of(1), small_segments());
    QVERIFY(store.has_value());
    QCOMPARE((*store)->head()->height, Height{33});
    QCOMPARE(difference(**store), std::string());
  }

  void old_blocks_are_let_go_and_the_rest_goes_on() {
    QTemporaryDir dir;
    const fs::path path = dir.path().toStdString();
    auto store = ChainStore::open(path, chain_of(1), small_segments());
    QVERIFY(store.has_value());
    for (int i = 0; i < 61; ++i) QVERIFY(commit_next(**store).has_value());
    const auto files = [&] {
      return std::distance(fs::directory_iterator(path / "blocks"), fs::directory_iterator{});
    };
    const auto before = files();
    QVERIFY(before > 4);
    QCOMPARE(*(*store)->prune(1'000'000), std::size_t{0});
    const std::size_t gone = *(*store)->prune(9'000);
    QCOMPARE(files(), before - static_cast<std::ptrdiff_t>(gone));
    QVERIFY(gone >= 2);
    QVERIFY(!(*store)->read_block(1).has_value());
    QVERIFY((*store)->health().has_value());
    QVERIFY(*(*store)->read_block(60) == block_of(60));
    QVERIFY(commit_next(**store).has_value());
    *store = nullptr;
    std::ofstream(path / "blocks" / "00000001.seg") << "killed before it was deleted";
    store = ChainStore::open(path, chain_of(1), small_segments());
    QVERIFY(store.has_value());
    QVERIFY(!fs::exists(path / "blocks" / "00000001.seg"));
    QVERIFY(*(*store)->read_block(61) == block_of(61));
    const auto left = files();
    QCOMPARE(*(*store)->prune(0), static_cast<std::size_t>(left - 1));
    QCOMPARE(files(), std::ptrdiff_t{1});
    QVERIFY(*(*store)->read_block(61) == block_of(61));
  }

  void blocks_are_read_without_the_database() {
    QTemporaryDir dir;
    const fs::path path = dir.path().toStdString();
    {
      auto store = ChainStore::open(path, chain_of(1), small_segments());
      QVERIFY(store.has_value());
      for (int i = 0; i < 21; ++i) QVERIFY(commit_next(**store).has_value());
    }
    fs::remove_all(path / "db");
    Height last = 0;
    bool right = true;
    const auto visit = [&](Height height, Bytes block) {
      right = right && height == ++last && block == block_of(height);
      return height < 30;
    };
    QVERIFY(read_segments(path / "blocks", visit).has_value());
    QVERIFY(right);
    QCOMPARE(last, Height{20});
    append(last_segment(path), "half a record");
    last = 0;
    QVERIFY(read_segments(path / "blocks", visit).has_value());
    QCOMPARE(last, Height{20});
  }

  void index_rows_are_walked_both_ways_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("forward");
    QTest::addColumn<QString>("backward");
    QTest::newRow("all") << "" << "" << 99 << "a1 a2 a3 b1 b2" << "b2 b1 a3 a2 a1";
    QTest::newRow("limited") << "" << "" << 2 << "a1 a2" << "b2 b1";
    QTest::newRow("none asked for") << "" << "" << 0 << "" << "";
    QTest::newRow("bounds that are rows") << "a2" << "b1" << 99 << "a2 a3" << "a3 a2";
    QTest::newRow("bounds between rows") << "a11" << "a21" << 99 << "a2" << "a2";
    QTest::newRow("open at the end") << "b" << "" << 99 << "b1 b2" << "b2 b1";
    QTest::newRow("an empty stretch") << "a9" << "b" << 99 << "" << "";
    QTest::newRow("upside down") << "b" << "a" << 99 << "" << "";
  }
  void index_rows_are_walked_both_ways() {
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(int, limit);
    const auto store = ChainStore::open(fresh_dir(), chain_of(1), quick());
    CommitBatch batch;
    for (const char* key : {"a1", "a2", "a3", "b1", "b2"}) batch.index[bytes(key)] = bytes(key);
    QVERIFY((*store)->commit(std::move(batch)));
    const auto moment = (*store)->snapshot();
    const auto keys = [&](IndexOrder order) {
      QStringList seen;
      const IndexRange range{bytes(from.toStdString()), bytes(until.toStdString())};
      for (const auto& [key, value] :
           moment->index().scan(range, order, static_cast<std::size_t>(limit)))
        seen << QString::fromStdString(std::string(as_text(key)));
      return seen.join(' ');
    };
    QTEST(keys(IndexOrder::kForward), "forward");
    QTEST(keys(IndexOrder::kBackward), "backward");
    QVERIFY(moment->index().get(bytes("b1")) == bytes("b1"));
    QVERIFY(!moment->index().get(bytes("b3")));
  }

  void a_prefix_ends_where_the_next_begins() {
    QVERIFY(IndexRange::with_prefix(Bytes{1, 2}).until == (Bytes{1, 3}));
    QVERIFY(IndexRange::with_prefix(Bytes{1, 0xff}).until == (Bytes{2}));
    QVERIFY(IndexRange::with_prefix(Bytes{0xff}).until.empty());
  }

  void a_snapshot_stays_as_it_was() {
    const fs::path dir = filled_dir(5);
    auto store = ChainStore::open(dir, chain_of(1), quick());
    const auto moment = (*store)->snapshot();
    for (int i = 0; i < 20; ++i) QVERIFY(commit_next(**store));
    QCOMPARE(moment->head()->height, Height{5});
    const MemoryStateView model = model_at(5);
    for (int i = 0; i < 200; ++i) {
      const Bytes key = bytes("key " + std::to_string(i));
      const auto value = model.get(key);
      QVERIFY(moment->state().get(key) == value);
      QVERIFY(moment->state().next(key, bytes("~")) == model.next(key, bytes("~")));
      const auto proof = moment->prove(key);
      QVERIFY(proof);
      QVERIFY(verify_state_proof(moment->head()->state_root, key, value, *proof));
    }
    QCOMPARE(moment->index().scan({}, IndexOrder::kForward, 99).size(), std::size_t{6});
  }

  void snapshots_are_read_and_released_by_other_threads() {
    auto store = ChainStore::open(filled_dir(5), chain_of(1), quick());
    std::vector<std::thread> readers;
    for (int i = 0; i < 8; ++i) {
      QVERIFY(commit_next(**store));
      readers.emplace_back([moment = (*store)->snapshot()]() mutable {
        const Height height = moment->head()->height;
        const auto rows = moment->index().scan({}, IndexOrder::kBackward, 1'000);
        if (rows.size() != height + 1) qFatal("a snapshot moved");
        moment.reset();
      });
    }
    for (std::thread& reader : readers) reader.join();
  }

  void a_snapshot_may_outlive_the_store() {
    const fs::path dir = filled_dir(5);
    std::shared_ptr<const StoreSnapshot> moment;
    {
      const auto store = ChainStore::open(dir, chain_of(1), quick());
      moment = (*store)->snapshot();
    }
    QCOMPARE(moment->index().scan({}, IndexOrder::kForward, 99).size(), std::size_t{6});
    QVERIFY(!ChainStore::open(dir, chain_of(1), quick()));
    moment.reset();
    QVERIFY(ChainStore::open(dir, chain_of(1), quick()));
  }
};

TALLY_TEST(ChainStoreTest)
#include "chain_store_test.moc"
