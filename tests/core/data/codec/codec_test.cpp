// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"

#include <limits>
#include <random>

#include "core/data/block/block.hpp"
#include "core/data/merkle.hpp"

using namespace tally;

namespace {

template <typename Id>
Id id_of_byte(std::uint8_t byte) {
  Id id;
  id.bytes.fill(byte);
  return id;
}

/// A value of every kind of body.
std::vector<Body> all_bodies() {
  LoanTerms terms;
  terms.asset = {1};
  terms.principal = {1'250'000};
  terms.rate_ceiling = {139'900'000};
  terms.instalments = 36;
  terms.listed_until = {1'700'000'000'000};
  terms.close_when_full = true;
  terms.grace_days = 10;
  terms.late_fee = {1'500};
  terms.purpose = LoanPurpose::kHome;
  terms.description = "Ein neues Dach für die Scheune";
  terms.grade = "B3";
  const auto loan = id_of_byte<LoanId>(7);
  return {Transfer{id_of_byte<AccountId>(2), {1}, {-5}, "rent"},
          CreateAsset{"USDP", "Practice dollar", 2},
          IssueAsset{{1}, id_of_byte<AccountId>(3), {1'000'000}},
          RedeemAsset{{1}, {10}},
          ApplyForLoan{terms},
          WithdrawApplication{loan},
          PlaceBid{loan, {50'000}, {120'000'000}},
          WithdrawBid{loan, 3},
          PayInstalment{loan, {42'000}},
          PayOffLoan{loan, {900'000}},
          CollectPayments{{id_of_byte<LoanId>(1), id_of_byte<LoanId>(2)}}};
}

SecretKey key_of(std::uint8_t byte) { return *SecretKey::from_bytes(Bytes(32, byte)); }

Transaction some_transaction(const Body& body, bool sponsored = false) {
  const SecretKey sender = key_of(1);
  TransactionContent content;
  content.chain = id_of_byte<ChainId>(9);
  content.sender = Policy{SingleKeyPolicy{sender.public_key()}};
  content.nonce = 12;
  content.valid_from = {5};
  content.valid_until = {6};
  content.fee = {100};
  content.body = body;
  return sponsored ? sign_sponsored(content, sender, key_of(2)) : sign(content, sender);
}

struct Everything {
  std::uint8_t small = 0;
  bool flag = false;
  std::uint16_t medium = 0;
  std::optional<std::uint32_t> maybe;
  LoanPurpose purpose = LoanPurpose::kOther;
  std::string words;
  Bytes raw;
  std::vector<std::uint16_t> numbers;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.small);
    io(self.flag);
    io(self.medium);
    io(self.maybe);
    io.enumerator(self.purpose, kLastPurpose);
    io.text(self.words, 8);
    io.bytes(self.raw, 4);
    io.list(self.numbers, 3);
  }
};

QString hex(const Bytes& bytes) { return QString::fromStdString(to_hex(bytes)); }

}  // namespace

class CodecTest : public QObject {
  Q_OBJECT

 private slots:
  void numbers_are_little_endian_data() {
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("u8") << hex(encode(std::uint8_t{0xab})) << "ab";
    QTest::newRow("u16") << hex(encode(std::uint16_t{0x0102})) << "0201";
    QTest::newRow("u32") << hex(encode(std::uint32_t{1})) << "01000000";
    QTest::newRow("u64") << hex(encode(std::uint64_t{0x0102030405060708})) << "0807060504030201";
    QTest::newRow("i32") << hex(encode(std::int32_t{-1})) << "ffffffff";
    QTest::newRow("amount") << hex(encode(Amount{-2})) << "feffffffffffffff";
    QTest::newRow("rate") << hex(encode(RatePpb{139'900'000})) << "60b4560800000000";
    QTest::newRow("day") << hex(encode(Day{19'723})) << "0b4d0000";
    QTest::newRow("true") << hex(encode(true)) << "01";
    QTest::newRow("absent") << hex(encode(std::optional<std::uint16_t>{})) << "00";
    QTest::newRow("present") << hex(encode(std::optional<std::uint16_t>{5})) << "010500";
    QTest::newRow("asset") << hex(encode(AssetId{3})) << "03000000";
  }
  void numbers_are_little_endian() {
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QCOMPARE(written, expected);
  }

  void a_struct_is_its_fields_in_order() {
    const Everything value{1, true, 2, 3, LoanPurpose::kCar, "hé", {0xff}, {4, 5}};
    QCOMPARE(hex(encode(value)),
             "01" "01" "0200" "0103000000" "03" "03000000" "68c3a9" "01000000" "ff"
             "02000000" "0400" "0500");
  }

  void refusals_name_their_reason_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* story, const char* text, DecodeError error) {
      QTest::newRow(story) << QByteArray::fromHex(text) << static_cast<int>(error);
    };
    row("good", "01 00 0200 00 03 00000000 00000000 00000000", DecodeError::kNone);
    row("no bytes", "", DecodeError::kTruncated);
    row("ends inside a number", "01 00 02", DecodeError::kTruncated);
    row("ends inside a text", "01 00 0200 00 03 02000000 61", DecodeError::kTruncated);
    row("one byte too many", "01 00 0200 00 03 00000000 00000000 00000000 00",
        DecodeError::kTrailingBytes);
    row("a flag that is neither 0 nor 1", "01 02 0200 00 03 00000000 00000000 00000000",
        DecodeError::kNotCanonical);
    row("an optional that is neither 0 nor 1", "01 00 0200 02 03 00000000 00000000 00000000",
        DecodeError::kNotCanonical);
    row("an enumerator that nobody defined", "01 00 0200 00 08 00000000 00000000 00000000",
        DecodeError::kUnknownVariant);
    row("a text over its limit", "01 00 0200 00 03 09000000 616161616161616161 00000000 00000000",
        DecodeError::kTooLong);
    row("bytes over their limit", "01 00 0200 00 03 00000000 05000000 0000000000 00000000",
        DecodeError::kTooLong);
    row("a list over its limit", "01 00 0200 00 03 00000000 00000000 04000000 0000000000000000",
        DecodeError::kTooLong);
    row("a list longer than the bytes", "01 00 0200 00 03 00000000 00000000 03000000",
        DecodeError::kTruncated);
    row("a text that is no UTF-8", "01 00 0200 00 03 01000000 ff 00000000 00000000",
        DecodeError::kBadText);
    row("the first of two mistakes counts", "01 02 0200 00 08", DecodeError::kNotCanonical);
  }
  void refusals_name_their_reason() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, expected);
    const auto decoded = decode<Everything>(as_bytes(bytes.toStdString()));
    QCOMPARE(static_cast<int>(decoded ? DecodeError::kNone : decoded.error()), expected);
  }

  void text_is_plain_utf8_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("plain");
    const auto row = [](const char* story, const char* text, bool plain) {
      QTest::newRow(story) << QByteArray::fromHex(text) << plain;
    };
    row("empty", "", true);
    row("ASCII", "41 20 7e", true);
    row("two, three and four bytes", "c3a9 e282ac f09f8cbe", true);
    row("the last code point", "f48fbfbf", true);
    row("beyond the last code point", "f4908080", false);
    row("a line feed", "0a", false);
    row("zero", "00", false);
    row("delete", "7f", false);
    row("a control character of two bytes", "c285", false);
    row("a lone continuation", "80", false);
    row("cut short", "e282", false);
    row("overlong", "c081", false);
    row("a surrogate", "eda080", false);
    row("turns the direction of reading", "e280ae", false);
    row("isolates the direction of reading", "e281a6", false);
    row("line separator", "e280a8", false);
    row("byte order mark", "efbbbf", false);
  }
  void text_is_plain_utf8() {
    QFETCH(QByteArray, text);
    QFETCH(bool, plain);
    QCOMPARE(is_plain_text(text.toStdString()), plain);
  }

  void transactions_come_back_as_they_were() {
    for (const Body& body : all_bodies()) {
      for (const bool sponsored : {false, true}) {
        const Bytes bytes = encode(some_transaction(body, sponsored));
        const auto known = decode_transaction(bytes);
        QVERIFY2(known, kind_name(body));
        QVERIFY(known->transaction.content.body == body);
        QVERIFY(encode(known->transaction) == bytes);
        QCOMPARE(known->size_bytes, bytes.size());
        QVERIFY(verify_signatures(*known));
        QVERIFY((known->sender == known->fee_payer) != sponsored);
      }
    }
  }

  void a_transaction_that_was_touched_is_refused_or_unsigned() {
    for (const Body& body : all_bodies()) {
      const Bytes good = encode(some_transaction(body, true));
      for (std::size_t i = 0; i < good.size(); i += 3) {
        Bytes bad = good;
        bad[i] ^= 0x10;
        const auto known = decode_transaction(bad);
        QVERIFY(!known || !verify_signatures(*known));
      }
      for (std::size_t size = 0; size < good.size(); size += 5)
        QVERIFY(!decode_transaction(ByteView(good).first(size)));
      Bytes longer = good;
      longer.push_back(0);
      QVERIFY(decode_transaction(longer).error() == DecodeError::kTrailingBytes);
    }
  }

  void transactions_are_refused_by_rule_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* story, const Bytes& bytes, DecodeError error) {
      const std::string_view text = as_text(bytes);
      QTest::newRow(story) << QByteArray(text.data(), static_cast<qsizetype>(text.size()))
                           << static_cast<int>(error);
    };
    Transaction transaction = some_transaction(RedeemAsset{{1}, {10}});
    row("larger than any may be", Bytes(kMaxTransactionBytes + 1), DecodeError::kTooLong);
    transaction.content.version = 2;
    row("a version of the future", encode(transaction), DecodeError::kUnknownVariant);
    transaction.content.version = 1;
    transaction.fee_payer_signature.emplace();
    row("signed by a fee payer that is not named", encode(transaction),
        DecodeError::kNotCanonical);
    transaction = some_transaction(RedeemAsset{{1}, {10}}, true);
    transaction.fee_payer_signature.reset();
    row("not signed by the fee payer", encode(transaction), DecodeError::kNotCanonical);
    Bytes kind = encode(some_transaction(RedeemAsset{{1}, {10}}));
    // version, chain, policy kind and key, no fee payer, nonce, two times, fee
    constexpr std::size_t kBodyAt = 1 + 32 + 2 + 32 + 1 + 8 + 8 + 8 + 8;
    kind[kBodyAt] = 99;
    row("a kind that nobody defined", kind, DecodeError::kUnknownVariant);
    Bytes policy = encode(some_transaction(RedeemAsset{{1}, {10}}));
    policy[33] = 7;
    row("a policy that nobody defined", policy, DecodeError::kUnknownVariant);
  }
  void transactions_are_refused_by_rule() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, expected);
    const auto known = decode_transaction(as_bytes(bytes.toStdString()));
    QVERIFY(!known);
    QCOMPARE(static_cast<int>(known.error()), expected);
  }

  void a_signature_is_no_part_of_the_name() {
    Transaction one = some_transaction(RedeemAsset{{1}, {10}});
    Transaction other = one;
    other.sender_signature[0] ^= 1;
    QVERIFY(id_of(one.content) == id_of(other.content));
    other.content.nonce += 1;
    QVERIFY(id_of(one.content) != id_of(other.content));
  }

  void blocks_come_back_as_they_were() {
    FinalBlock final_block;
    final_block.block.header.height = 4;
    final_block.block.header.time = {1'700'000'000'000};
    final_block.block.header.state_root = id_of_byte<Hash256>(4);
    final_block.block.previous_commit = Commit{3, 0, id_of_byte<BlockId>(1), {1}, {Signature{}}};
    for (const Body& body : all_bodies())
      final_block.block.transactions.push_back(some_transaction(body));
    final_block.commit = Commit{4, 2, id_of(final_block.block.header), {1}, {Signature{}}};
    const Bytes bytes = encode(final_block);
    const auto again = decode<FinalBlock>(bytes);
    QVERIFY(again);
    QVERIFY(encode(*again) == bytes);
    QVERIFY(again->block.header == final_block.block.header);
    QVERIFY(again->commit == final_block.commit);
  }

  // Whatever the bytes: decoding ends, and what decodes encodes to the same bytes.
  void random_bytes_do_no_harm() {
    std::mt19937 random(5);
    const Bytes seed = encode(some_transaction(all_bodies()[4], true));
    for (int i = 0; i < 20'000; ++i) {
      Bytes bytes = seed;
      for (unsigned k = random() % 6 + 1; k > 0; --k)
        bytes[random() % bytes.size()] = static_cast<std::uint8_t>(random());
      bytes.resize(random() % 4 == 0 ? random() % bytes.size() : bytes.size());
      if (const auto transaction = decode<Transaction>(bytes))
        QVERIFY(encode(*transaction) == bytes);
      const auto block = decode<FinalBlock>(bytes);
      const auto proof = decode<ListProof>(bytes);
      QVERIFY(!block || encode(*block) == bytes);
      QVERIFY(!proof || encode(*proof) == bytes);
    }
  }

  void a_count_allocates_nothing_that_the_bytes_do_not_hold() {
    Bytes bomb = encode(std::uint32_t{kMaxBlockTransactions});
    bomb.insert(bomb.begin(), encode(BlockHeader{}).size() + 1, 0);
    bomb.resize(bomb.size() + 100);
    QVERIFY(decode<Block>(bomb).error() == DecodeError::kTruncated);
  }
};

TALLY_TEST(CodecTest)
#include "codec_test.moc"
