// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/block.hpp"
#include "core/data/block/validator_set.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "tests/fuzz/heap_meter.hpp"

using namespace tally;

namespace {

struct Names {
  std::vector<Hash256> names;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.list(self.names, 100'000);
  }
};

/// The shortest transactions there are, as many as a block holds bytes.
Block block_of_many() {
  Transaction shortest;
  shortest.content.body = Unjail{};
  Block block;
  block.transactions.assign(5'000, shortest);
  return block;
}

}  // namespace

/// Bytes of the heap that decoding takes at one time, for each byte that is decoded.
class HeapTest : public QObject {
  Q_OBJECT

  template <typename T>
  static double times(ByteView bytes) {
    const test::HeapMeter meter;
    const auto value = decode<T>(bytes);
    const auto peak = static_cast<double>(meter.peak_bytes());
    return value || peak == 0 ? peak / static_cast<double>(bytes.size()) : -1;
  }

 private slots:
  void what_is_decoded_takes_little_more_than_it_had() {
    const Bytes names = encode(Names{std::vector<Hash256>(33'000)});
    QVERIFY(times<Names>(names) > 0.9);
    QVERIFY(times<Names>(names) < 1.1);
    ValidatorSet set;
    set.members.resize(100);
    QVERIFY(times<ValidatorSet>(encode(set)) < 1.5);
    // In memory the shortest transaction is three times as long as in a block.
    const Bytes block = encode(block_of_many());
    QVERIFY(block.size() < kMaxBlockBytes + 16'384);
    QVERIFY(times<Block>(block) > 3);
    QVERIFY(times<Block>(block) < 4);
  }

  void a_count_without_what_it_counts_takes_nothing_like_it_data() {
    QTest::addColumn<int>("bytes");
    QTest::newRow("nothing behind it") << 4;
    QTest::newRow("as many bytes as it counts") << 4 + 33'000;
    QTest::newRow("all but the last byte") << 4 + 33'000 * 32 - 1;
  }
  void a_count_without_what_it_counts_takes_nothing_like_it() {
    QFETCH(int, bytes);
    Bytes names = encode(Names{std::vector<Hash256>(33'000)});
    names.resize(static_cast<std::size_t>(bytes));
    const test::HeapMeter meter;
    QVERIFY(!decode<Names>(names).has_value());
    QVERIFY(meter.peak_bytes() <= 2 * bytes);
  }
};

TALLY_TEST(HeapTest)
#include "heap_test.moc"
