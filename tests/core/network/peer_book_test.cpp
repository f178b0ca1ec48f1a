// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/peer_book.hpp"

#include <QtTest/QtTest>
#include <algorithm>
#include <limits>
#include <set>

#include "core/data/codec/writer.hpp"

using namespace tally;
using namespace tally::network;

namespace {

constexpr Timestamp kNow{1'700'000'000'000};

Key32 secret() {
  Key32 key{};
  key.fill(5);
  return key;
}

std::string address(int a, int b, int c, int d) {
  return std::to_string(a) + "." + std::to_string(b) + "." + std::to_string(c) + "." +
         std::to_string(d) + ":7111";
}

Timestamp later(std::int64_t ms) { return Timestamp{kNow.ms + ms}; }

}  // namespace

class PeerBookTest : public QObject {
  Q_OBJECT

 private slots:
  void only_numbers_are_taken_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::newRow("IPv4") << "192.0.2.1:7111" << true;
    QTest::newRow("IPv6") << "[2001:db8::1]:7111" << true;
    QTest::newRow("a name") << "node.example:7111" << false;
    QTest::newRow("no port") << "192.0.2.1:0" << false;
    QTest::newRow("three parts") << "192.0.2:7111" << false;
    QTest::newRow("a large part") << "192.0.2.256:7111" << false;
    QTest::newRow("a leading zero") << "192.0.02.1:7111" << false;
    QTest::newRow("nothing") << "" << false;
  }
  void only_numbers_are_taken() {
    QFETCH(QString, text);
    QFETCH(bool, taken);
    PeerBook book(secret());
    book.add(text.toStdString(), "198.51.100.1:1", kNow);
    QCOMPARE(book.size(), std::size_t{taken ? 1U : 0U});
  }

  void netgroups() {
    QCOMPARE(netgroup("192.0.2.1:7111"), std::string("192.0"));
    QCOMPARE(netgroup("[2001:db8::1]:7111"), std::string("2001:db8"));
    QCOMPARE(netgroup("127.0.0.1:7111"), std::string("127.0.0.1:7111"));
  }

  /// A /16 that names a hundred thousand addresses gets its share of the places and no more.
  void one_source_cannot_fill_the_book() {
    PeerBook book(secret());
    for (int i = 0; i < 100'000; ++i)
      book.add(address(i % 200 + 1, i / 200 % 250, i / 50'000, 1 + i % 250), "203.0.113.9:1", kNow);
    QVERIFY(book.size() <= PeerBook::kBucketsPerSource * PeerBook::kBucketSize);
    QVERIFY(book.size() > 1'000);
    const std::size_t before = book.size();
    for (int i = 0; i < 1'000; ++i)
      book.add(address(60 + i % 100, 7, i / 100, 9), address(10 + i % 90, i % 200, 1, 1), kNow);
    QVERIFY(book.size() > before + 800);  // others still find room
  }

  void one_netgroup_cannot_fill_the_tried() {
    PeerBook book(secret());
    for (int i = 0; i < 20'000; ++i) {
      const std::string it = address(203, 0, i / 250 % 250, i % 250);
      book.succeeded(it, kNow);
    }
    QVERIFY(book.tried() <= PeerBook::kBucketsPerGroup * PeerBook::kBucketSize);
  }

  void a_place_is_kept_until_its_holder_is_stale() {
    PeerBook book(secret());
    for (int i = 0; i < 100'000; ++i)
      book.add(address(i % 200 + 1, i / 200 % 250, i / 50'000, 1 + i % 250), "203.0.113.9:1", kNow);
    const auto first = book.pick(0, true, later(600'000));
    QVERIFY(first.has_value());
    const std::size_t full = book.size();
    for (int i = 0; i < 100; ++i) book.add(address(9, 9, 9, i), "203.0.113.9:1", kNow);
    QVERIFY(book.size() - full <= 100);
    // Everything that nobody has spoken of for a month gives way.
    for (int i = 0; i < 2'000; ++i)
      book.add(address(100 + i % 100, i / 100, 3, 3), "203.0.113.9:1",
               later(PeerBook::kHorizonMs + 1));
    QVERIFY(!book.share(1, later(PeerBook::kHorizonMs + 1)).empty());
    QVERIFY(book.size() <= full + 2'100);
  }

  void calls_move_an_address() {
    PeerBook book(secret());
    book.add(address(192, 0, 2, 1), "198.51.100.1:1", kNow);
    QCOMPARE(book.pick(3, false, later(600'000)), std::optional(address(192, 0, 2, 1)));
    book.attempted(address(192, 0, 2, 1), later(600'000));
    QVERIFY(!book.pick(3, false, later(600'001)).has_value());  // not again at once
    book.succeeded(address(192, 0, 2, 1), later(600'100));
    QCOMPARE(book.tried(), std::size_t{1});
    QCOMPARE(book.size(), std::size_t{1});
    QVERIFY(!book.pick(0, true, later(10'000'000)).has_value());
    QVERIFY(book.pick(0, false, later(10'000'000)).has_value());
  }

  void who_never_answers_is_forgotten_and_not_told() {
    PeerBook book(secret());
    book.add(address(192, 0, 2, 1), "198.51.100.1:1", kNow);
    QCOMPARE(book.share(7, kNow).size(), std::size_t{1});
    for (int i = 1; i <= 3; ++i) book.attempted(address(192, 0, 2, 1), later(i * 700'000));
    QVERIFY(book.share(7, later(3'000'000)).empty());
    QVERIFY(!book.pick(7, true, later(10'000'000)).has_value());
  }

  void a_share_is_a_quarter_and_never_many() {
    PeerBook book(secret());
    for (int i = 0; i < 5'000; ++i)
      book.add(address(1 + i % 200, i / 200, 1, 1), address(1 + i % 200, i / 200, 1, 2), kNow);
    const auto told = book.share(1, kNow);
    QCOMPARE(told.size(), PeerBook::kMaxShared);
    QVERIFY(book.share(2, kNow) != told);
    QCOMPARE(std::set<std::string>(told.begin(), told.end()).size(), told.size());
  }

  /// A file that was written to keep this node among its writer's own.
  void a_poisoned_file_keeps_nobody_out_data() {
    QTest::addColumn<qint64>("heard_ms");
    QTest::addColumn<qint64>("attempt_ms");
    QTest::newRow("heard of in the future") << qint64{kNow.ms + 400 * kDayMs} << qint64{0};
    QTest::newRow("heard of at the end of numbers")
        << std::numeric_limits<qint64>::max() << qint64{0};
    QTest::newRow("heard of before all numbers")
        << std::numeric_limits<qint64>::min() << qint64{0};
    QTest::newRow("called at the end of numbers")
        << qint64{kNow.ms} << std::numeric_limits<qint64>::max();
  }
  void a_poisoned_file_keeps_nobody_out() {
    QFETCH(qint64, heard_ms);
    QFETCH(qint64, attempt_ms);
    Writer file;
    file(secret());
    file(std::uint32_t{1});
    file.text(address(192, 0, 2, 1), 64);
    file.text(address(192, 0, 2, 1), 64);
    file(std::int64_t{heard_ms});
    file(std::int64_t{attempt_ms});
    file(std::int64_t{0});
    file(std::uint32_t{0});
    file(false);
    file(std::uint32_t{0});
    PeerBook book = PeerBook::load(file.view(), Key32{});
    QVERIFY(book.size() <= 1);
    QVERIFY(book.share(1, kNow).empty());
    // Its place is free for who comes, the same address too.
    book.add(address(192, 0, 2, 1), address(192, 0, 2, 1), kNow);
    book.add(address(203, 0, 113, 1), address(192, 0, 2, 2), kNow);
    QVERIFY(book.pick(9, false, kNow).has_value());
    QVERIFY(!book.share(1, kNow).empty());
  }

  void a_call_that_was_noted_in_the_future_is_repeated() {
    PeerBook book(secret());
    book.add(address(192, 0, 2, 1), "198.51.100.1:1", kNow);
    book.attempted(address(192, 0, 2, 1), later(5'000'000));  // the clock was wrong then
    QVERIFY(book.pick(3, false, later(100)).has_value());
  }

  void the_file_brings_it_back() {
    PeerBook book(secret());
    for (int i = 0; i < 100; ++i) book.add(address(1 + i, 2, 3, 4), address(1 + i, 5, 6, 7), kNow);
    book.succeeded(address(1, 2, 3, 4), kNow);
    book.anchors = {address(1, 2, 3, 4)};
    Bytes bytes = book.save();
    const PeerBook back = PeerBook::load(bytes, Key32{});
    QCOMPARE(back.size(), book.size());
    QCOMPARE(back.tried(), std::size_t{1});
    QVERIFY(back.anchors == book.anchors);
    QVERIFY(back.save() == bytes);
    // A damaged file is an empty book, not a node that doesn't start.
    for (std::size_t size = 0; size < bytes.size(); size += 97)
      QCOMPARE(PeerBook::load(ByteView(bytes).first(size), secret()).size(), std::size_t{0});
  }
};

TALLY_TEST(PeerBookTest)
#include "peer_book_test.moc"
