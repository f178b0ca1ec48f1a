// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include "core/data/codec/writer.hpp"
#include "core/network/exchange.hpp"

using namespace tally;
using namespace tally::network;

namespace {

Key32 key_filled(std::uint8_t number) {
  Key32 key{};
  key.fill(number);
  return key;
}

/// Has the one transaction that everybody asks for.
struct OneTransaction : Backend {
  [[nodiscard]] bool knows_tx(const TxId&) const override { return true; }
  [[nodiscard]] std::optional<Bytes> tx(const TxId&) const override {
    return Bytes(kMaxTransactionBytes, 7);
  }
  [[nodiscard]] const Block* candidate(const BlockId&) const override { return nullptr; }
  [[nodiscard]] std::optional<Bytes> final_block(Height) const override { return std::nullopt; }
};

/// A node, and a stranger whose every byte the test chooses.
class Visit {
 public:
  explicit Visit(const std::string& from = "198.51.100.7:50000")
      : node_(options(), backend_),
        noise_(true, key_filled(2), key_filled(3), as_bytes(kPrologue)) {
    node_.opened(kStranger, true, from, now);
    node_.took(kStranger, noise_.write({}), now);
    for (const Action& action : node_.take_actions())
      if (const auto* send = std::get_if<SendFrame>(&action))
        static_cast<void>(noise_.read(send->frame));
    node_.took(kStranger, noise_.write({}), now);
    cipher_ = noise_.split().send;
    look();
  }
  /// One frame: a fragment, the last of its message or not.
  void fragment(bool is_last, ByteView bytes) {
    Bytes plain{static_cast<std::uint8_t>(is_last ? 1 : 0)};
    plain.insert(plain.end(), bytes.begin(), bytes.end());
    node_.took(kStranger, cipher_.seal({}, plain), now);
    look();
  }
  void say(const Message& message) { fragment(true, encode_message(message)); }
  void greet(std::int64_t time_ms) {
    Hello hello;
    hello.chain = options().chain;
    hello.time = Timestamp{time_ms};
    say({hello});
  }
  void pass(std::int64_t ms) {
    now.steady_ms += ms;
    now.wall.ms += ms;
    node_.tick(now);
    look();
  }
  [[nodiscard]] std::size_t peers() const { return node_.peer_count(); }
  [[nodiscard]] Exchange& node() { return node_; }

  Moment now{1'000'000, Timestamp{1'700'000'000'000}};
  std::vector<std::string> closings;
  std::size_t sent_bytes = 0;

 private:
  static constexpr PeerNumber kStranger = 5;
  static ExchangeOptions options() {
    ExchangeOptions made;
    made.static_key = key_filled(1);
    made.entropy = [] { return key_filled(9); };
    return made;
  }
  void look() {
    for (const Action& action : node_.take_actions()) {
      if (const auto* send = std::get_if<SendFrame>(&action)) sent_bytes += send->frame.size();
      if (const auto* closed = std::get_if<ClosePeer>(&action)) closings.push_back(closed->why);
    }
  }

  OneTransaction backend_;
  Exchange node_;
  NoiseHandshake noise_;
  NoiseCipher cipher_;
};

}  // namespace

/// What a peer can do to a node that speaks to everybody.
class HostilePeerTest : public QObject {
  Q_OBJECT

 private slots:
  void a_clock_beyond_all_numbers_is_off_and_no_more_data() {
    QTest::addColumn<qint64>("time_ms");
    const std::int64_t now_ms = 1'700'000'000'000;
    QTest::newRow("the least number") << std::numeric_limits<qint64>::min();
    QTest::newRow("whose difference has no absolute value")
        << qint64{std::numeric_limits<qint64>::min() + now_ms};
    QTest::newRow("the largest number") << std::numeric_limits<qint64>::max();
    QTest::newRow("a second too much") << qint64{now_ms + kMaxClockDifferenceMs + 1'000};
  }
  void a_clock_beyond_all_numbers_is_off_and_no_more() {
    QFETCH(qint64, time_ms);
    Visit visit;
    visit.greet(time_ms);
    QCOMPARE(visit.peers(), std::size_t{0});
    QCOMPARE(visit.closings.size(), std::size_t{1});
    QVERIFY(QString::fromStdString(visit.closings[0]).contains("off ours: set the clocks"));
  }

  void a_message_that_never_ends_is_not_waited_for() {
    Visit visit;
    visit.greet(visit.now.wall.ms);
    QCOMPARE(visit.peers(), std::size_t{1});
    for (std::int64_t passed = 0; passed <= kMessageMs; passed += 10'000) {
      QCOMPARE(visit.peers(), std::size_t{1});
      visit.fragment(false, Bytes{1});  // it is not silent
      visit.pass(10'000);
    }
    QCOMPARE(visit.peers(), std::size_t{0});
    QCOMPARE(visit.closings.front(), std::string("a message takes too long"));
  }

  void whole_messages_give_time_for_the_next() {
    Visit visit;
    visit.greet(visit.now.wall.ms);
    const Bytes ping = encode_message({Ping{1}});
    for (std::int64_t passed = 0; passed <= 2 * kMessageMs; passed += 20'000) {
      visit.fragment(false, ByteView(ping).first(1));
      visit.pass(20'000);
      visit.fragment(true, ByteView(ping).subspan(1));
    }
    QCOMPARE(visit.peers(), std::size_t{1});
  }

  void a_message_over_the_limit_breaks_the_channel() {
    Visit visit;
    visit.greet(visit.now.wall.ms);
    const Bytes fragment(60'000, 1);
    std::size_t said = 0;
    while (visit.peers() > 0 && said < 2 * kMaxMessageBytes) {
      visit.fragment(false, fragment);
      said += fragment.size();
    }
    QVERIFY(said <= kMaxMessageBytes + fragment.size());
    QCOMPARE(visit.closings.front(), std::string("its channel is broken"));
  }

  void one_question_is_not_worth_many_answers() {
    Visit visit;
    visit.greet(visit.now.wall.ms);
    visit.sent_bytes = 0;
    AskTxs ask;
    ask.ids.resize(kMaxAsked);  // 3 kB that are answered with 3 MB
    for (int i = 0; i < 8; ++i) visit.say({ask});
    QVERIFY(visit.sent_bytes < kMaxGivenPerSecond + 2 * kMaxTransactionBytes);
    QVERIFY(visit.node().peers().front().debt >= price(Offence::kHeavy));
    for (int i = 0; i < 100 && visit.peers() > 0; ++i) visit.say({ask});
    QCOMPARE(visit.peers(), std::size_t{0});  // who goes on is banned
  }

  void a_second_later_it_may_ask_again() {
    Visit visit;
    visit.greet(visit.now.wall.ms);
    AskTxs ask;
    ask.ids.resize(kMaxAsked);
    for (int i = 0; i < 10; ++i) {
      visit.say({ask});
      visit.pass(1'000);
    }
    QCOMPARE(visit.node().peers().front().debt, std::int64_t{0});
  }

  void one_netgroup_takes_a_share_of_the_places_alone() {
    Visit visit("192.0.2.250:50000");
    PeerNumber number = 100;
    const auto come = [&](const std::string& prefix, int count) {
      for (int i = 0; i < count; ++i)
        visit.node().opened(++number, true, prefix + std::to_string(i % 250) + ":50000",
                            visit.now);
      std::size_t refused = 0;
      for (const Action& action : visit.node().take_actions())
        refused += std::holds_alternative<ClosePeer>(action) ? 1U : 0U;
      return static_cast<int>(refused);
    };
    const int share = static_cast<int>(kMaxInboundOfGroup);
    QCOMPARE(come("203.0.113.", 60), 60 - share);
    QCOMPARE(come("[2001:db8::", 0), 0);
    QCOMPARE(come("198.51.100.", 60), 60 - share);
    // Homes and offices, and nodes of one machine, are not strangers to each other.
    QCOMPARE(come("192.168.7.", 20), 0);
    QCOMPARE(come("203.0.114.", 3), 3);  // same first two numbers
    QCOMPARE(come("100.64.0.", 4), 1);   // full: 48 in all
    // Those that we call have places of their own.
    visit.node().opened(++number, false, "203.0.113.9:7111", visit.now);
    for (const Action& action : visit.node().take_actions())
      QVERIFY(!std::holds_alternative<ClosePeer>(action));
  }
};

TALLY_TEST(HostilePeerTest)
#include "hostile_peer_test.moc"
