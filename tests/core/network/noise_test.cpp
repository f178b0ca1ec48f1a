// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/noise.hpp"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/network/secure_channel.hpp"

using namespace tally;
using namespace tally::network;

namespace {

Bytes bytes_in(const QJsonObject& row, const char* name) {
  return *from_hex(row[name].toString().toStdString());
}

Key32 key_in(const QJsonObject& row, const char* name) {
  const Bytes bytes = bytes_in(row, name);
  Key32 key{};
  std::copy(bytes.begin(), bytes.end(), key.begin());
  return key;
}

Key32 key_of(std::uint8_t number) {
  Key32 key{};
  key.fill(number);
  return key;
}

/// Two ends of a channel with an open handshake.
struct Ends {
  Ends() {
    const auto first = caller.begin();
    const auto second = called.take(first[0]);
    const auto third = caller.take(second.answers[0]);
    static_cast<void>(called.take(third.answers[0]));
  }
  SecureChannel caller{true, key_of(1), key_of(2)};
  SecureChannel called{false, key_of(3), key_of(4)};
};

}  // namespace

class NoiseTest : public QObject {
  Q_OBJECT

 private slots:
  void published_vectors_data() {
    QTest::addColumn<QJsonObject>("vector");
    QFile file(TALLY_TEST_DATA "/vectors/noise_XX_25519_ChaChaPoly_SHA256.json");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (const char* source : {"cacophony", "snow"})
      for (const QJsonValue row : all[source].toArray())
        QTest::addRow("%s", source) << row.toObject();
  }
  void published_vectors() {
    QFETCH(QJsonObject, vector);
    NoiseHandshake initiator(true, key_in(vector, "init_static"),
                             key_in(vector, "init_ephemeral"), bytes_in(vector, "init_prologue"));
    NoiseHandshake responder(false, key_in(vector, "resp_static"),
                             key_in(vector, "resp_ephemeral"), bytes_in(vector, "resp_prologue"));
    const QJsonArray messages = vector["messages"].toArray();
    QVERIFY(messages.size() > 3);
    NoiseHandshake* speaks = &initiator;
    NoiseHandshake* hears = &responder;
    for (int i = 0; i < 3; ++i, std::swap(speaks, hears)) {
      const QJsonObject row = messages[i].toObject();
      const Bytes said = speaks->write(bytes_in(row, "payload"));
      QCOMPARE(to_hex(said), row["ciphertext"].toString().toStdString());
      const auto payload = hears->read(said);
      QVERIFY(payload.has_value());
      QCOMPARE(to_hex(*payload), row["payload"].toString().toStdString());
    }
    QVERIFY(initiator.is_done() && responder.is_done());
    QVERIFY(initiator.hash() == responder.hash());
    if (vector.contains("handshake_hash"))
      QCOMPARE(initiator.hash().hex(), vector["handshake_hash"].toString().toStdString());
    QVERIFY(responder.their_static() == x25519_public(key_in(vector, "init_static")));
    QVERIFY(initiator.their_static() == x25519_public(key_in(vector, "resp_static")));

    auto one = initiator.split();
    auto two = responder.split();
    for (int i = 3; i < messages.size(); ++i) {
      const QJsonObject row = messages[i].toObject();
      auto& from = i % 2 == 0 ? one : two;
      auto& to = i % 2 == 0 ? two : one;
      const Bytes said = from.send.seal({}, bytes_in(row, "payload"));
      QCOMPARE(to_hex(said), row["ciphertext"].toString().toStdString());
      const auto plain = to.receive.open({}, said);
      QVERIFY(plain.has_value());
      QCOMPARE(to_hex(*plain), row["payload"].toString().toStdString());
    }
  }

  void a_changed_handshake_is_refused_at_every_byte() {
    for (int changed = 0; changed < 3; ++changed) {
      for (std::size_t at = 0;; ++at) {
        NoiseHandshake initiator(true, key_of(1), key_of(2), {});
        NoiseHandshake responder(false, key_of(3), key_of(4), {});
        NoiseHandshake* speaks = &initiator;
        NoiseHandshake* hears = &responder;
        bool refused = false;
        bool past_the_end = false;
        for (int i = 0; i < 3 && !refused; ++i, std::swap(speaks, hears)) {
          Bytes said = speaks->write({});
          if (i == changed && at >= said.size()) past_the_end = true;
          if (i == changed && at < said.size()) said[at] ^= 1;
          refused = !hears->read(said).has_value();
        }
        if (past_the_end) break;
        QVERIFY2(refused, qPrintable(QString("message %1, byte %2").arg(changed).arg(at)));
      }
    }
  }

  /// Who has listened can repeat what was said, but the other side's key is new each time.
  void a_replayed_handshake_opens_nothing() {
    NoiseHandshake initiator(true, key_of(1), key_of(2), {});
    NoiseHandshake responder(false, key_of(3), key_of(4), {});
    const Bytes first = initiator.write({});
    QVERIFY(responder.read(first).has_value());
    QVERIFY(initiator.read(responder.write({})).has_value());
    const Bytes third = initiator.write({});
    QVERIFY(responder.read(third).has_value());
    const Bytes sealed = initiator.split().send.seal({}, as_bytes("pay"));

    NoiseHandshake again(false, key_of(3), key_of(5), {});
    QVERIFY(again.read(first).has_value());
    static_cast<void>(again.write({}));
    QVERIFY(!again.read(third).has_value());
    QVERIFY(!again.is_done());
    // Nor does a channel of another day take what was sealed in this one.
    NoiseHandshake caller(true, key_of(1), key_of(6), {});
    NoiseHandshake called(false, key_of(3), key_of(7), {});
    QVERIFY(called.read(caller.write({})).has_value());
    QVERIFY(caller.read(called.write({})).has_value());
    QVERIFY(called.read(caller.write({})).has_value());
    QVERIFY(!called.split().receive.open({}, sealed).has_value());
  }

  void a_key_of_small_order_is_refused() {
    NoiseHandshake responder(false, key_of(3), key_of(4), {});
    QVERIFY(!responder.read(Bytes(32, 0)).has_value());
    Bytes one(32, 0);
    one[0] = 1;
    NoiseHandshake again(false, key_of(3), key_of(4), {});
    QVERIFY(!again.read(one).has_value());
  }

  void another_prologue_is_another_protocol() {
    NoiseHandshake initiator(true, key_of(1), key_of(2), as_bytes("tallystick/1"));
    NoiseHandshake responder(false, key_of(3), key_of(4), as_bytes("tallystick/2"));
    QVERIFY(responder.read(initiator.write({})).has_value());
    QVERIFY(!initiator.read(responder.write({})).has_value());
  }

  void messages_of_every_size_arrive_data() {
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("frames");
    QTest::newRow("empty") << 0 << 1;
    QTest::newRow("one byte") << 1 << 1;
    QTest::newRow("a whole fragment") << 65'518 << 1;
    QTest::newRow("one byte more") << 65'519 << 2;
    QTest::newRow("a block") << 1'048'576 << 17;
    QTest::newRow("the largest") << static_cast<int>(kMaxMessageBytes) << 65;
  }
  void messages_of_every_size_arrive() {
    QFETCH(int, size);
    QFETCH(int, frames);
    Ends ends;
    QVERIFY(ends.caller.is_open() && ends.called.is_open());
    Bytes message(static_cast<std::size_t>(size));
    for (std::size_t i = 0; i < message.size(); ++i) message[i] = static_cast<std::uint8_t>(i * 7);
    const auto packed = ends.caller.pack(message);
    QCOMPARE(packed.size(), static_cast<std::size_t>(frames));
    for (std::size_t i = 0; i < packed.size(); ++i) {
      QVERIFY(packed[i].size() <= kMaxFrameBytes);
      const auto heard = ends.called.take(packed[i]);
      QVERIFY(!heard.broken);
      QCOMPARE(heard.message.has_value(), i + 1 == packed.size());
      if (heard.message) QVERIFY(*heard.message == message);
    }
  }

  void a_frame_out_of_place_breaks_the_channel_for_good() {
    for (const int fault : {0, 1, 2, 3}) {
      Ends ends;
      const Bytes first = ends.caller.pack(as_bytes("first"))[0];
      const Bytes second = ends.caller.pack(as_bytes("second"))[0];
      Bytes wrong = first;
      if (fault == 0) wrong = second;          // one left out
      if (fault == 1) wrong[3] ^= 1;           // changed
      if (fault == 2) wrong.pop_back();        // cut
      if (fault == 3) wrong = Bytes{};         // empty
      QVERIFY(ends.called.take(wrong).broken);
      QVERIFY(ends.called.take(first).broken);
    }
    Ends ends;
    const Bytes frame = ends.caller.pack(as_bytes("again"))[0];
    QVERIFY(!ends.called.take(frame).broken);
    QVERIFY(ends.called.take(frame).broken);  // replayed
  }
};

TALLY_TEST(NoiseTest)
#include "noise_test.moc"
