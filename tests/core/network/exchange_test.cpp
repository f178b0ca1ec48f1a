// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/exchange.hpp"

#include <deque>

#include "core/data/codec/writer.hpp"

using namespace tally;
using namespace tally::network;

namespace {

ChainId chain_of(std::uint8_t number) {
  ChainId id;
  id.bytes.fill(number);
  return id;
}

Key32 key_of(std::uint8_t number) {
  Key32 key{};
  key.fill(number);
  return key;
}

BlockId block_id(std::uint8_t number) {
  BlockId id;
  id.bytes.fill(number);
  return id;
}

struct Store : Backend {
  [[nodiscard]] bool knows_tx(const TxId& id) const override { return txs.contains(id); }
  [[nodiscard]] std::optional<Bytes> tx(const TxId& id) const override {
    const auto found = txs.find(id);
    return found == txs.end() ? std::nullopt : std::optional(found->second);
  }
  [[nodiscard]] std::vector<TxId> waiting_txs() const override {
    std::vector<TxId> ids;
    for (const auto& [id, bytes] : txs) ids.push_back(id);
    return ids;
  }
  [[nodiscard]] const Block* candidate(const BlockId& id) const override {
    const auto found = candidates.find(id);
    return found == candidates.end() ? nullptr : &found->second;
  }
  [[nodiscard]] std::optional<Bytes> final_block(Height height) const override {
    if (height > heights) return std::nullopt;
    return Bytes(200, static_cast<std::uint8_t>(height));
  }
  std::map<TxId, Bytes> txs;
  std::map<BlockId, Block> candidates;
  Height heights = 0;
};

/// Several exchanges in one place; frames travel in order, time is a number.
class Town {
 public:
  struct Home {
    Store store;
    std::unique_ptr<Exchange> exchange;
    std::vector<Action> heard;  ///< what is not for the wire
    std::vector<std::string> closings;
  };

  std::size_t add(std::uint8_t chain = 1, std::vector<std::string> connect = {},
                  std::uint8_t key = 0) {
    auto home = std::make_unique<Home>();
    ExchangeOptions options;
    options.chain = chain_of(chain);
    options.static_key = key_of(key != 0 ? key : static_cast<std::uint8_t>(homes.size() + 1));
    options.agent = "test";
    options.listen_port = 7111;
    options.connect = std::move(connect);
    options.entropy = [this] { return key_of(static_cast<std::uint8_t>(++chance_)); };
    home->exchange = std::make_unique<Exchange>(std::move(options), home->store);
    homes.push_back(std::move(home));
    return homes.size() - 1;
  }
  static std::string address_of(std::size_t home) {
    return "10." + std::to_string(home) + ".0.1:7111";
  }
  Moment now(std::size_t home) const {
    return {now_ms, Timestamp{1'700'000'000'000 + now_ms + (home < skew.size() ? skew[home] : 0)}};
  }
  /// A wire from one home to another.
  void connect(std::size_t from, std::size_t to) {
    const PeerNumber number = ++numbers_;
    join(from, number, to, (PeerNumber{1} << 63) + number);
  }
  void tick() {
    for (std::size_t i = 0; i < homes.size(); ++i) {
      homes[i]->exchange->tick(now(i));
      carry(i);
    }
    run();
  }
  /// Hands over frames until no more are under way.
  void run() {
    for (std::size_t i = 0; i < homes.size(); ++i) carry(i);
    while (!frames_.empty()) {
      const Frame frame = std::move(frames_.front());
      frames_.pop_front();
      homes[frame.home]->exchange->took(frame.peer, frame.bytes, now(frame.home));
      carry(frame.home);
    }
  }
  Home& operator[](std::size_t i) { return *homes[i]; }
  template <typename T>
  std::size_t heard(std::size_t i) const {
    return static_cast<std::size_t>(std::ranges::count_if(homes[i]->heard, [](const Action& it) {
      return std::holds_alternative<T>(it);
    }));
  }
  PeerNumber peer_of(std::size_t i) const { return homes[i]->exchange->peers().at(0).number; }

  std::vector<std::unique_ptr<Home>> homes;
  std::vector<std::int64_t> skew;
  std::int64_t now_ms = 1'000'000;

 private:
  struct Frame {
    std::size_t home = 0;
    PeerNumber peer = 0;
    Bytes bytes;
  };
  void join(std::size_t from, PeerNumber out, std::size_t to, PeerNumber in) {
    wires_[{from, out}] = {to, in};
    wires_[{to, in}] = {from, out};
    const std::string caller = "10." + std::to_string(from) + ".0.1:50000";
    homes[to]->exchange->opened(in, true, caller, now(to));
    homes[from]->exchange->opened(out, false, address_of(to), now(from));
    run();
  }
  void carry(std::size_t i) {
    for (Action& action : homes[i]->exchange->take_actions()) {
      if (auto* send = std::get_if<SendFrame>(&action)) {
        const auto wire = wires_.find({i, send->to});
        if (wire != wires_.end())
          frames_.push_back({wire->second.first, wire->second.second, std::move(send->frame)});
      } else if (auto* closed = std::get_if<ClosePeer>(&action)) {
        homes[i]->closings.push_back(closed->why);
        const auto wire = wires_.find({i, closed->peer});
        if (wire == wires_.end()) continue;
        const auto other = wire->second;
        wires_.erase(wire);
        wires_.erase(other);
        homes[other.first]->exchange->closed(other.second, now(other.first));
      } else if (auto* dial = std::get_if<Dial>(&action)) {
        dialled_.emplace_back(i, *dial);
      } else {
        homes[i]->heard.push_back(std::move(action));
      }
    }
  }

 public:
  /// Answers the calls that were made: 10.N.0.1 is home N, anything else nobody.
  void connect_calls() {
    for (const auto& [from, dial] : std::exchange(dialled_, {})) {
      std::size_t to = 0;
      while (to < homes.size() && dial.address != address_of(to)) ++to;
      if (to >= homes.size())
        homes[from]->exchange->closed(dial.peer, now(from));
      else
        join(from, dial.peer, to, (PeerNumber{1} << 63) + ++numbers_);
    }
  }

 private:
  std::deque<Frame> frames_;
  std::map<std::pair<std::size_t, PeerNumber>, std::pair<std::size_t, PeerNumber>> wires_;
  std::vector<std::pair<std::size_t, Dial>> dialled_;
  PeerNumber numbers_ = 1'000;
  int chance_ = 100;
};

Transaction some_transaction(std::uint8_t number) {
  std::array<std::uint8_t, 32> secret{};
  secret.fill(number);
  const auto key = SecretKey::from_bytes(secret);
  TransactionContent content;
  content.sender = Policy{SingleKeyPolicy{key->public_key()}};
  content.body = Transfer{};
  return sign(content, *key);
}

Vote some_vote(std::uint32_t voter) {
  Vote vote;
  vote.height = 1;
  vote.block = block_id(9);
  vote.voter = voter;
  return vote;
}

}  // namespace

class ExchangeTest : public QObject {
  Q_OBJECT

 private slots:
  void two_nodes_greet() {
    Town town;
    town.add();
    town.add();
    town.connect(0, 1);
    QCOMPARE(town[0].exchange->peer_count(), std::size_t{1});
    QCOMPARE(town[1].exchange->peer_count(), std::size_t{1});
    QVERIFY(town[0].exchange->peers()[0].id == town[1].exchange->id());
    QCOMPARE(town[1].exchange->peers()[0].agent, std::string("test"));
  }

  void refused_greetings_data() {
    QTest::addColumn<int>("chain");
    QTest::addColumn<int>("key");
    QTest::addColumn<qint64>("skew_ms");
    QTest::addColumn<QString>("why");
    QTest::newRow("another network") << 2 << 0 << 0LL << "it is of another network";
    QTest::newRow("ourselves") << 1 << 1 << 0LL << "that is this node itself";
    QTest::newRow("a fast clock") << 1 << 0 << 21'000LL << "its clock is 21 s off ours";
    QTest::newRow("a slow clock") << 1 << 0 << -21'000LL << "its clock is -21 s off ours";
    QTest::newRow("a clock near enough") << 1 << 0 << 19'000LL << "";
  }
  void refused_greetings() {
    QFETCH(int, chain);
    QFETCH(int, key);
    QFETCH(qint64, skew_ms);
    QFETCH(QString, why);
    Town town;
    town.add();
    town.add(static_cast<std::uint8_t>(chain), {}, static_cast<std::uint8_t>(key));
    town.skew = {0, skew_ms};
    town.connect(0, 1);
    QCOMPARE(town[0].exchange->peer_count(), std::size_t{why.isEmpty() ? 1U : 0U});
    if (why.isEmpty()) return;
    QStringList all;
    for (const auto& home : town.homes)
      for (const std::string& line : home->closings) all << QString::fromStdString(line);
    QVERIFY2(all.join('|').contains(why) || skew_ms != 0, qPrintable(all.join('|')));
    QVERIFY(!all.isEmpty());
  }

  void two_calls_at_once_leave_one_connection() {
    for (const bool swapped : {false, true}) {
      Town town;
      town.add();
      town.add();
      town.connect(swapped ? 1 : 0, swapped ? 0 : 1);
      town.connect(swapped ? 0 : 1, swapped ? 1 : 0);
      QCOMPARE(town[0].exchange->peer_count(), std::size_t{1});
      QCOMPARE(town[1].exchange->peer_count(), std::size_t{1});
      const bool lower_is_0 = town[0].exchange->id() < town[1].exchange->id();
      QCOMPARE(town[0].exchange->peers()[0].is_inbound, !lower_is_0);
      QCOMPARE(town[1].exchange->peers()[0].is_inbound, lower_is_0);
    }
  }

  void named_addresses_are_kept_connected() {
    Town town;
    town.add(1, {Town::address_of(1), "nowhere:1", Town::address_of(0)});
    town.add();
    town.tick();
    town.connect_calls();
    QCOMPARE(town[0].exchange->peer_count(), std::size_t{1});
    town[1].exchange->ban(town.peer_of(1), town.now(1));  // hangs up
    town.run();
    QCOMPARE(town[0].exchange->peer_count(), std::size_t{0});
    for (int i = 0; i < 40; ++i) {
      town.now_ms += 1'000;
      town.tick();
      town.connect_calls();
    }
    QCOMPARE(town[0].exchange->peer_count(), std::size_t{0});  // still banned
    town.now_ms += kBanMs;
    town.tick();
    town.connect_calls();
    QCOMPARE(town[0].exchange->peer_count(), std::size_t{1});
  }

  void a_transaction_reaches_everybody_once() {
    Town town;
    for (int i = 0; i < 3; ++i) town.add();
    town.connect(0, 1);
    town.connect(1, 2);
    const Transaction made = some_transaction(5);
    const TxId id = id_of(made.content);
    town[0].store.txs[id] = encode(made);
    town[0].exchange->txs().accepted(id);
    town.tick();  // 0 tells 1
    town.tick();  // 1 asks
    QCOMPARE(town.heard<HeardTx>(1), std::size_t{1});
    town[1].store.txs[id] = encode(made);
    town[1].exchange->txs().accepted(id);
    town.tick();
    town.tick();
    QCOMPARE(town.heard<HeardTx>(2), std::size_t{1});
    QCOMPARE(town.heard<HeardTx>(1), std::size_t{1});
    QCOMPARE(town.heard<HeardTx>(0), std::size_t{0});
  }

  void a_vote_is_passed_on_but_not_back() {
    Town town;
    for (int i = 0; i < 3; ++i) town.add();
    town.connect(0, 1);
    town.connect(1, 2);
    town[0].exchange->broadcast(some_vote(1), nullptr);
    town.run();
    QCOMPARE(town.heard<HeardStatement>(1), std::size_t{1});
    const PeerNumber from = std::get<HeardStatement>(
        *std::ranges::find_if(town[1].heard, [](const Action& it) {
          return std::holds_alternative<HeardStatement>(it);
        })).from;
    town[1].exchange->relay(from, some_vote(1));
    town[1].exchange->relay(from, some_vote(1));  // once is enough
    town.run();
    QCOMPARE(town.heard<HeardStatement>(2), std::size_t{1});
    QCOMPARE(town.heard<HeardStatement>(0), std::size_t{0});
  }

  void a_proposal_comes_with_its_block_and_others_ask_for_it() {
    Town town;
    for (int i = 0; i < 3; ++i) town.add();
    town.connect(0, 1);
    town.connect(1, 2);
    Block block;
    block.header.height = 1;
    Proposal proposal;
    proposal.height = 1;
    proposal.block = id_of(block.header);
    town[0].exchange->broadcast(proposal, &block);
    town.run();
    QCOMPARE(town.heard<HeardBlock>(1), std::size_t{1});
    town[1].store.candidates[proposal.block] = block;
    town[1].exchange->relay(std::get<HeardStatement>(town[1].heard[2]).from, proposal);
    town.run();
    QCOMPARE(town.heard<HeardStatement>(2), std::size_t{1});
    QCOMPARE(town.heard<HeardBlock>(2), std::size_t{0});
    town[2].exchange->want_block(proposal.block, town.now(2));
    town.now_ms += BlockFetch::kHeadStartMs;
    town.tick();
    QCOMPARE(town.heard<HeardBlock>(2), std::size_t{1});
  }

  void a_range_is_asked_for_and_served() {
    Town town;
    town.add();
    town.add();
    town[1].store.heights = 50;
    town[1].exchange->set_height(50, town.now(1));
    town.connect(0, 1);
    town.tick();
    const auto* next = town[0].exchange->sync().next();
    QVERIFY(next != nullptr);
    QCOMPARE(next->height, Height{1});
    QVERIFY(next->final_block == Bytes(200, 1));
  }

  void misbehaviour_adds_up_to_a_ban() {
    Town town;
    town.add();
    town.add();
    town.connect(0, 1);
    const PeerNumber peer = town.peer_of(1);
    for (int i = 0; i < 12; ++i)
      town[1].exchange->charge(peer, Offence::kBadSignature, town.now(1));
    QCOMPARE(town[1].exchange->peer_count(), std::size_t{1});
    town[1].exchange->charge(peer, Offence::kBadSignature, town.now(1));
    town.run();
    QCOMPARE(town[1].exchange->peer_count(), std::size_t{0});
    town.connect(0, 1);
    QCOMPARE(town[1].exchange->peer_count(), std::size_t{0});
  }

  void a_silent_peer_is_closed() {
    Town town;
    town.add();
    town.add();
    town.connect(0, 1);
    // Pings keep it alive.
    for (std::int64_t end = town.now_ms + 3 * kSilenceMs; town.now_ms < end; town.now_ms += 1'000)
      town.tick();
    QCOMPARE(town[0].exchange->peer_count(), std::size_t{1});
    QVERIFY(town[0].exchange->peers()[0].ping_ms >= 0);
    // Only one of the two still runs.
    for (std::int64_t end = town.now_ms + 2 * kSilenceMs; town.now_ms < end; town.now_ms += 1'000)
      town[0].exchange->tick(town.now(0));
    QCOMPARE(town[0].exchange->peer_count(), std::size_t{0});
  }

  void too_many_inbound_peers_are_refused() {
    Town town;
    town.add();
    for (std::size_t i = 0; i < kMaxInbound + 5; ++i) town.connect(town.add(), 0);
    QCOMPARE(town[0].exchange->peer_count(), kMaxInbound);
  }

  void two_who_know_a_third_find_each_other() {
    Town town;
    town.add();
    town.add(1, {Town::address_of(0)});
    town.add(1, {Town::address_of(0)});
    for (int i = 0; i < 400 && town[1].exchange->peer_count() < 2; ++i) {
      town.now_ms += 1'000;
      town.tick();
      town.connect_calls();
    }
    for (std::size_t i = 0; i < 3; ++i)
      QCOMPARE(town[i].exchange->peer_count(), std::size_t{2});
    // A later run calls the same ones again, though nobody names them.
    const PeerBook kept = PeerBook::load(town[1].exchange->saved_book(), Key32{});
    QVERIFY(!kept.anchors.empty());
    QVERIFY(kept.size() >= 2);
  }

  void who_never_greets_is_closed() {
    Town town;
    town.add();
    town[0].exchange->opened(77, true, "mute", town.now(0));
    town.now_ms += kGreetingMs + 1;
    town.tick();
    QCOMPARE(town[0].closings.size(), std::size_t{1});
    QCOMPARE(town[0].closings[0], std::string("no greeting in time"));
  }
};

TALLY_TEST(ExchangeTest)
#include "exchange_test.moc"
