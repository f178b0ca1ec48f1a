// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "core/network/block_fetch.hpp"
#include "core/network/block_sync.hpp"
#include "core/network/dialer.hpp"
#include "core/network/tx_gossip.hpp"

using namespace tally;
using namespace tally::network;

namespace {

TxId tx(std::uint32_t number) {
  TxId id;
  for (std::size_t i = 0; i < 4; ++i) id.bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
  return id;
}

BlockId block(std::uint8_t number) {
  BlockId id;
  id.bytes.fill(number);
  return id;
}

NodeId node_id(std::uint32_t number) { return id_cast<NodeId>(tx(number)); }

/// "peer:kind" of everything said, in order.
std::string said(const Outbox& out) {
  std::string text;
  for (const auto& [to, message] : out.messages) {
    text += std::to_string(to) + ":";
    if (const auto* range = std::get_if<AskRange>(&message.kind))
      text += std::to_string(range->from) + "+" + std::to_string(range->count);
    else if (const auto* ask = std::get_if<AskTxs>(&message.kind))
      text += "ask" + std::to_string(ask->ids.size());
    else if (const auto* told = std::get_if<AnnounceTxs>(&message.kind))
      text += "tell" + std::to_string(told->ids.size());
    else if (std::holds_alternative<AskBlock>(message.kind))
      text += "block";
    else if (std::holds_alternative<AskCompact>(message.kind))
      text += "compact";
    text += " ";
  }
  return text;
}

GiveRange blocks(Height from, std::size_t count, std::size_t bytes = 100) {
  GiveRange range;
  range.from = from;
  for (std::size_t i = 0; i < count; ++i) range.blocks.push_back({Bytes(bytes)});
  return range;
}

const TxGossip::IsKnown kNothing = [](const TxId&) { return false; };

}  // namespace

class PartsTest : public QObject {
  Q_OBJECT

 private slots:
  void sync_waits_a_moment_when_one_block_behind() {
    BlockSync sync;
    sync.set_height(9, 0);
    sync.claims(1, 10, 1'000);
    Outbox out;
    sync.tick(1'000 + BlockSync::kPatienceMs - 1, out);
    QCOMPARE(said(out), std::string());
    sync.tick(1'000 + BlockSync::kPatienceMs, out);
    QCOMPARE(said(out), std::string("1:10+1 "));
  }

  void sync_asks_several_peers_and_hands_out_in_order() {
    BlockSync sync;
    sync.set_height(0, 0);
    sync.claims(1, 100, 0);
    sync.claims(2, 40, 0);
    Outbox out;
    sync.tick(0, out);
    QCOMPARE(said(out), std::string("1:1+32 2:33+8 1:41+32 "));
    out = {};
    sync.take(2, blocks(33, 8), 0, out);
    QVERIFY(sync.next() == nullptr);
    sync.take(1, blocks(1, 20), 0, out);  // fewer than asked for is no offence
    QVERIFY(out.charges.empty());
    QCOMPARE(sync.next()->height, Height{1});
    QCOMPARE(sync.next()->from, PeerNumber{1});
    sync.tick(1, out);
    QCOMPARE(said(out), std::string("2:21+12 1:73+28 "));  // who has least to do
    for (Height height = 1; height <= 20; ++height) sync.set_height(height, 2);
    QVERIFY(sync.next() == nullptr);
  }

  void sync_believes_no_height_for_long() {
    BlockSync sync;
    sync.set_height(5, 0);
    sync.claims(1, ~Height{0}, 0);
    Outbox out;
    sync.tick(0, out);
    QCOMPARE(said(out), std::string("1:6+32 1:38+32 "));
    out = {};
    sync.take(1, blocks(6, 0), 0, out);
    QCOMPARE(out.charges.size(), std::size_t{1});
    QCOMPARE(sync.best_claim(), Height{5});
    QVERIFY(!sync.is_behind(100'000));

    sync.claims(2, 1'000, 0);  // and then says nothing
    sync.tick(100, out);
    out = {};
    const std::int64_t failed_ms = 100 + BlockSync::kAnswerMs;
    sync.tick(failed_ms, out);
    QVERIFY(out.charges.size() >= 1);
    QCOMPARE(sync.best_claim(), Height{5});

    // Whoever could not show a block is not heard for a while, then believed once more.
    sync.claims(2, 1'000, failed_ms + 1);
    QVERIFY(!sync.is_behind(failed_ms + 100'000));
    sync.claims(2, 6, failed_ms + 2 * BlockSync::kDeafMs + 1);
    QCOMPARE(sync.best_claim(), Height{6});
  }

  void sync_drops_what_a_liar_sent() {
    BlockSync sync;
    sync.set_height(0, 0);
    sync.claims(1, 64, 0);
    sync.claims(2, 64, 0);
    Outbox out;
    sync.tick(0, out);
    QCOMPARE(said(out), std::string("1:1+32 2:33+32 "));
    sync.take(1, blocks(1, 32), 0, out);
    sync.take(2, blocks(33, 32), 0, out);
    sync.bad(1);
    QVERIFY(sync.next() == nullptr);
    out = {};
    sync.tick(1, out);
    QCOMPARE(said(out), std::string("2:1+32 "));
  }

  void sync_charges_what_it_did_not_ask_for() {
    BlockSync sync;
    sync.set_height(0, 0);
    sync.claims(1, 10, 0);
    Outbox out;
    sync.take(1, blocks(1, 1), 0, out);
    QCOMPARE(out.charges.size(), std::size_t{1});
    sync.tick(0, out);
    out = {};
    sync.take(1, blocks(1, 11), 0, out);  // more than asked for
    sync.take(2, blocks(1, 5), 0, out);   // somebody else's answer
    QCOMPARE(out.charges.size(), std::size_t{2});
    QVERIFY(sync.next() == nullptr);
  }

  void sync_holds_a_bounded_number_of_bytes() {
    BlockSync sync;
    sync.set_height(0, 0);
    for (PeerNumber peer = 1; peer <= 20; ++peer) sync.claims(peer, 10'000, 0);
    std::size_t asked = 0;
    for (int round = 0; round < 20; ++round) {
      Outbox out;
      sync.tick(round, out);
      if (out.messages.empty()) break;
      Outbox charges;
      for (const auto& [peer, message] : out.messages) {
        const auto& range = std::get<AskRange>(message.kind);
        asked = std::max<std::size_t>(asked, range.from + range.count - 1);
        sync.take(peer, blocks(range.from, 1, 1 << 20), round, charges);
      }
    }
    QVERIFY(asked <= BlockSync::kWindow);
  }

  void a_block_is_asked_of_whoever_spoke_of_it_first_then_of_the_others() {
    BlockFetch fetch;
    const std::vector<PeerNumber> peers{1, 2, 3};
    fetch.hint(block(1), 2);
    fetch.want(block(1), 0);
    Outbox out;
    fetch.tick(BlockFetch::kHeadStartMs - 1, peers, out);
    QCOMPARE(said(out), std::string());
    std::int64_t now_ms = BlockFetch::kHeadStartMs;
    for (int i = 0; i < 4; ++i, now_ms += BlockFetch::kRetryMs) fetch.tick(now_ms, peers, out);
    QCOMPARE(said(out), std::string("2:compact 1:compact 3:compact 1:compact "));
    out = {};
    fetch.need_whole(block(1), 1, now_ms);
    fetch.tick(now_ms, peers, out);
    QCOMPARE(said(out), std::string("2:block "));
    now_ms += BlockFetch::kRetryMs;
    fetch.arrived(block(1));
    out = {};
    fetch.tick(now_ms + 10'000, peers, out);
    QCOMPARE(said(out), std::string());
  }

  void a_transaction_is_asked_of_one_and_then_of_the_next() {
    TxGossip gossip;
    for (PeerNumber peer : {1, 2, 3}) gossip.add_peer(peer, {});
    gossip.announced(1, {tx(1)}, kNothing, 0);
    gossip.announced(2, {tx(1)}, kNothing, 0);
    Outbox out;
    gossip.tick(0, out);
    QCOMPARE(said(out), std::string("1:ask1 "));
    gossip.tick(TxGossip::kAnswerMs - 1, out);
    QCOMPARE(said(out), std::string("1:ask1 "));
    gossip.tick(TxGossip::kAnswerMs, out);
    QCOMPARE(said(out), std::string("1:ask1 2:ask1 "));
    QVERIFY(!gossip.arrived(1, tx(1)));  // late
    QVERIFY(gossip.arrived(2, tx(1)));
    gossip.accepted(tx(1));
    out = {};
    gossip.tick(TxGossip::kAnswerMs, out);
    QCOMPARE(said(out), std::string("3:tell1 "));  // the others have it
  }

  void a_copy_that_is_no_use_does_not_keep_the_right_one_out() {
    TxGossip gossip;
    for (PeerNumber peer : {1, 2}) gossip.add_peer(peer, {});
    for (PeerNumber peer : {1, 2}) gossip.announced(peer, {tx(1)}, kNothing, 0);
    Outbox out;
    gossip.tick(0, out);
    QVERIFY(gossip.arrived(1, tx(1)));  // with a wrong signature: nothing is said of it
    gossip.tick(50, out);
    QCOMPARE(said(out), std::string("1:ask1 2:ask1 "));
    QVERIFY(gossip.arrived(2, tx(1)));
    gossip.refused(tx(1));
    QCOMPARE(gossip.wanted(), std::size_t{0});
  }

  void who_comes_later_hears_what_waits() {
    TxGossip gossip;
    gossip.accepted(tx(1));  // nobody is there to be told
    gossip.add_peer(1, {tx(1)});
    Outbox out;
    gossip.tick(0, out);
    gossip.tick(50, out);
    QCOMPARE(said(out), std::string("1:tell1 "));
  }

  void a_known_or_refused_transaction_is_not_asked_for() {
    TxGossip gossip;
    gossip.add_peer(1, {});
    gossip.refused(tx(1));
    gossip.announced(1, {tx(1), tx(2)}, [](const TxId& id) { return id == tx(2); }, 0);
    Outbox out;
    gossip.tick(0, out);
    QCOMPARE(said(out), std::string());
  }

  void a_transaction_that_came_too_early_is_asked_for_again_some_times() {
    TxGossip gossip;
    gossip.add_peer(1, {});
    std::int64_t now_ms = 0;
    int asked = 0;
    gossip.announced(1, {tx(1)}, kNothing, now_ms);
    for (int i = 0; i < 20; ++i, now_ms += TxGossip::kAgainMs) {
      Outbox out;
      gossip.tick(now_ms, out);
      if (out.messages.empty()) break;
      ++asked;
      QVERIFY(gossip.arrived(1, tx(1)));
      gossip.later(tx(1), 1, now_ms);
    }
    QCOMPARE(asked, 1 + TxGossip::kTries);
  }

  void announcements_are_bounded() {
    TxGossip gossip;
    for (PeerNumber peer : {1, 2}) gossip.add_peer(peer, {});
    for (std::uint32_t i = 0; i < 4 * TxGossip::kMaxWanted; i += 500) {
      std::vector<TxId> ids;
      for (std::uint32_t j = 0; j < 500; ++j) ids.push_back(tx(i + j));
      gossip.announced(1, ids, kNothing, 0);
    }
    QCOMPARE(gossip.wanted(), TxGossip::kMaxWanted);
    Outbox out;
    gossip.tick(0, out);
    QCOMPARE(said(out), "1:ask" + std::to_string(TxGossip::kMaxInFlight) + " ");
    gossip.forget(1);
    out = {};
    gossip.tick(1, out);
    QCOMPARE(said(out), std::string());
    QCOMPARE(gossip.wanted(), std::size_t{0});
  }

  void calls_are_repeated_ever_more_slowly() {
    Dialer dialer({"a:1", "b:1", "a:1"});
    const auto nobody = [](const NodeId&) { return false; };
    auto calls = dialer.due(0, 10, nobody);
    QCOMPARE(calls.size(), std::size_t{2});
    QVERIFY(dialer.due(1'000'000, 10, nobody).empty());  // under way
    std::int64_t now_ms = 0;
    std::int64_t wait_ms = Dialer::kFirstRetryMs;
    for (int i = 0; i < 10; ++i) {
      dialer.ended(calls[0].peer, now_ms);
      QVERIFY(dialer.due(now_ms + wait_ms - 1, 10, nobody).empty());
      now_ms += wait_ms;
      calls = dialer.due(now_ms, 10, nobody);
      QCOMPARE(calls.size(), std::size_t{1});
      wait_ms = std::min(2 * wait_ms, Dialer::kLastRetryMs);
    }
    dialer.reached(calls[0].peer, node_id(7));
    dialer.ended(calls[0].peer, now_ms);
    const auto seven = [](const NodeId& id) { return id == node_id(7); };
    QVERIFY(dialer.due(now_ms + 100'000, 10, seven).empty());  // it has called us
    QCOMPARE(dialer.due(now_ms + Dialer::kFirstRetryMs, 10, nobody).size(), std::size_t{1});
  }

  void bans_end_and_are_bounded() {
    Dialer dialer({});
    for (std::uint32_t i = 0; i < 3 * Dialer::kMaxBans; ++i) dialer.ban(node_id(i), 1'000 + i);
    const std::uint32_t last = 3 * Dialer::kMaxBans - 1;
    QVERIFY(dialer.is_banned(node_id(last), 0));
    QVERIFY(!dialer.is_banned(node_id(last), 1'000 + last));
    QVERIFY(!dialer.is_banned(node_id(0), 0));  // the oldest went
  }
};

TALLY_TEST(PartsTest)
#include "parts_test.moc"
