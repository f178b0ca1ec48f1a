// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/message.hpp"

#include "core/network/prices.hpp"
#include "core/network/socks.hpp"

using namespace tally;
using namespace tally::network;

namespace {

Block small_block() {
  Block block;
  block.header.height = 3;
  return block;
}

Commit commit_of(std::size_t signatures) {
  Commit commit;
  commit.signers.assign(13, 0xff);
  commit.signatures.resize(signatures);
  return commit;
}

std::vector<Message> all_kinds() {
  AnnounceTxs announce;
  announce.ids.resize(kMaxAnnounced);
  AskTxs ask;
  ask.ids.resize(kMaxAsked);
  Polka polka;
  polka.signers.assign(13, 0xff);
  polka.signatures.resize(100);
  Hello hello;
  hello.agent = std::string(40, 'x');
  Vote vote;
  vote.block = BlockId{};
  GiveRange range;
  range.blocks.push_back({Bytes(kMaxFinalBlockBytes, 1)});
  GiveAddresses addresses;
  addresses.addresses.assign(kMaxAddresses, {std::string(64, '1')});
  CompactBlock compact;
  compact.previous_commit = commit_of(100);
  compact.short_ids.resize(kMaxBlockTransactions - 1);
  compact.given.resize(1);
  LightBlock light{{}, commit_of(100), {}};
  light.validators.members.resize(kMaxValidators);
  AskMissing missing;
  missing.indexes.resize(kMaxBlockTransactions);
  return {{hello}, {Status{7, 1}}, {Ping{1}}, {Pong{2}}, {SaidProposal{}}, {SaidVote{vote}},
          {SaidPolka{polka}}, {SaidCommit{commit_of(100)}}, {AskBlock{}},
          {GiveBlock{small_block()}}, {AskCompact{}}, {GiveCompact{compact}}, {missing},
          {GiveMissing{{}, {Transaction{}, Transaction{}}}}, {announce}, {ask},
          {GiveTx{Bytes(kMaxTransactionBytes, 1)}},
          {AskRange{5, 32}}, {range}, {AskAddresses{}}, {addresses}, {AskLight{7}},
          {GiveLight{7, light}}, {GiveLight{8, std::nullopt}}};
}

}  // namespace

class MessageTest : public QObject {
  Q_OBJECT

 private slots:
  void the_largest_of_each_kind_arrives() {
    for (const Message& message : all_kinds()) {
      const Bytes bytes = encode_message(message);
      const auto back = decode_message(bytes);
      QVERIFY2(back.has_value(), qPrintable(QString("kind %1").arg(bytes[0])));
      QVERIFY(encode_message(*back) == bytes);
    }
  }

  void a_cut_or_longer_message_is_refused() {
    for (const Message& message : all_kinds()) {
      Bytes bytes = encode_message(message);
      if (bytes.size() > 5'000) continue;  // every cut of the small ones is enough
      for (std::size_t size = 0; size < bytes.size(); ++size)
        QVERIFY(!decode_message(ByteView(bytes).first(size)).has_value());
      bytes.push_back(0);
      QVERIFY(!decode_message(bytes).has_value());
    }
  }

  void size_is_looked_at_before_the_content_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("error");
    QTest::newRow("no kind") << 9 << 100 << int(DecodeError::kUnknownVariant);
    QTest::newRow("kind 0") << 0 << 100 << int(DecodeError::kUnknownVariant);
    QTest::newRow("a large vote") << 11 << 257 << int(DecodeError::kTooLong);
    QTest::newRow("a large ping") << 3 << 65 << int(DecodeError::kTooLong);
    QTest::newRow("half a kind") << 11 << 1 << int(DecodeError::kTruncated);
  }
  void size_is_looked_at_before_the_content() {
    QFETCH(int, kind);
    QFETCH(int, size);
    QFETCH(int, error);
    Bytes bytes(static_cast<std::size_t>(size), 0xff);
    bytes[0] = static_cast<std::uint8_t>(kind);
    if (size > 1) bytes[1] = 0;
    const auto message = decode_message(bytes);
    QVERIFY(!message.has_value());
    QCOMPARE(int(message.error()), error);
  }

  void a_count_without_its_items_is_refused() {
    Bytes bytes{20, 0, 0xf4, 1, 0, 0};  // 500 ids, none there
    QCOMPARE(int(decode_message(bytes).error()), int(DecodeError::kTruncated));
    bytes[2] = 0xf5;
    QCOMPARE(int(decode_message(bytes).error()), int(DecodeError::kTooLong));
  }

  void debts_shrink() {
    QCOMPARE(debt_after(3'200, 999), 3'200);
    QCOMPARE(debt_after(3'200, 1'000), 3'100);
    QCOMPARE(debt_after(kDropDebt, 32'000), 9'061);
    QCOMPARE(debt_after(kDropDebt, 3'600'000), 31);
    QCOMPARE(debt_after(0, 1'000), 0);
  }

  void addresses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::newRow("IPv4") << "192.0.2.1:7111" << "192.0.2.1" << 7111;
    QTest::newRow("IPv6") << "[2001:db8::1]:80" << "2001:db8::1" << 80;
    QTest::newRow("a name") << "node.example:1" << "node.example" << 1;
    QTest::newRow("no port") << "node.example" << "" << 0;
    QTest::newRow("no host") << ":80" << "" << 0;
    QTest::newRow("a large port") << "a:70000" << "" << 0;
    QTest::newRow("words behind") << "a:80x" << "" << 0;
    QTest::newRow("IPv6 without brackets") << "2001:db8::1:80" << "" << 0;
  }
  void addresses() {
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    const auto found = split_address(text.toStdString());
    QCOMPARE(found.has_value(), port != 0);
    if (!found) return;
    QCOMPARE(QString::fromStdString(found->host), host);
    QCOMPARE(int(found->port), port);
  }

  void a_proxy_is_asked_by_name() {
    const Bytes request = socks_request({"ab.c", 258});
    QCOMPARE(to_hex(request), std::string("05010005010003" "04" "61622e63" "0102"));
    QVERIFY(socks_granted(*from_hex("050005000001" "000000000000")));
    QVERIFY(!socks_granted(*from_hex("050005050001" "000000000000")));
    QVERIFY(!socks_granted(*from_hex("05ff05000001" "000000000000")));
    QVERIFY(!socks_granted(*from_hex("0500050000")));
  }
};

TALLY_TEST(MessageTest)
#include "message_test.moc"
