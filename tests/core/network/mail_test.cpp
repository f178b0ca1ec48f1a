// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/mail.hpp"

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/network/message.hpp"

using namespace tally;
using namespace tally::network;

namespace {

LetterId letter_id(std::uint8_t number) {
  LetterId id;
  id.bytes.fill(number);
  return id;
}

Hash256 digest(std::uint8_t number) {
  Hash256 made;
  made.bytes.fill(number);
  return made;
}

/// What is said to one peer, of one kind.
template <typename T>
std::vector<T> said(const Outbox& out, PeerNumber to) {
  std::vector<T> found;
  for (const auto& [peer, message] : out.messages)
    if (const auto* it = std::get_if<T>(&message.kind); it != nullptr && peer == to)
      found.push_back(*it);
  return found;
}

Outbox tick(Mail& mail, std::int64_t now_ms) {
  Outbox out;
  mail.tick(now_ms, out);
  return out;
}

SecretKey some_key() {
  std::array<std::uint8_t, 32> secret{};
  secret.fill(7);
  return *SecretKey::from_bytes(secret);
}

}  // namespace

class MailTest : public QObject {
  Q_OBJECT

 private slots:
  void a_peer_that_greets_hears_of_all_letters_and_later_of_each_once() {
    Mail mail;
    mail.add_peer(1, {letter_id(1), letter_id(2)});
    auto out = tick(mail, 0);
    QCOMPARE(said<AnnounceLetters>(out, 1).size(), std::size_t{1});
    QCOMPARE(said<AnnounceLetters>(out, 1)[0].ids.size(), std::size_t{2});
    mail.accepted(letter_id(3));
    mail.accepted(letter_id(1));
    out = tick(mail, 1);
    QCOMPARE(said<AnnounceLetters>(out, 1).size(), std::size_t{1});
    QVERIFY(said<AnnounceLetters>(out, 1)[0].ids == std::vector{letter_id(3)});
    QVERIFY(tick(mail, 2).messages.empty());
  }

  void an_announced_letter_is_asked_of_one_peer_after_the_other() {
    Mail mail;
    for (PeerNumber peer = 1; peer <= 2; ++peer) mail.add_peer(peer, {});
    const auto unknown = [](const LetterId&) { return false; };
    mail.announced(1, {letter_id(1)}, unknown, 0);
    mail.announced(2, {letter_id(1)}, unknown, 0);
    auto out = tick(mail, 0);
    QCOMPARE(said<AskLetters>(out, 1).size(), std::size_t{1});
    QVERIFY(said<AskLetters>(out, 2).empty());
    QVERIFY(tick(mail, Mail::kAnswerMs - 1).messages.empty());
    out = tick(mail, Mail::kAnswerMs);
    QCOMPARE(said<AskLetters>(out, 2).size(), std::size_t{1});
    QVERIFY(!mail.arrived(1, letter_id(1)));  // late: it was not asked any more
    QVERIFY(mail.arrived(2, letter_id(1)));
    QCOMPARE(mail.wanted(), std::size_t{0});
  }

  void what_is_here_or_was_refused_is_not_asked_for() {
    Mail mail;
    mail.add_peer(1, {});
    mail.refused(letter_id(1));
    mail.announced(1, {letter_id(1), letter_id(2)},
                   [](const LetterId& id) { return id == letter_id(2); }, 0);
    QVERIFY(tick(mail, 0).messages.empty());
  }

  void wants_and_questions_are_bounded() {
    Mail mail;
    mail.add_peer(1, {});
    std::vector<LetterId> many;
    for (std::size_t i = 0; i < Mail::kMaxWanted + 100; ++i) {
      LetterId id;
      id.bytes[0] = static_cast<std::uint8_t>(i);
      id.bytes[1] = static_cast<std::uint8_t>(i >> 8);
      id.bytes[2] = 1;
      many.push_back(id);
    }
    mail.announced(1, many, [](const LetterId&) { return false; }, 0);
    QCOMPARE(mail.wanted(), Mail::kMaxWanted);
    const auto asked = said<AskLetters>(tick(mail, 0), 1);
    QCOMPARE(asked.size(), std::size_t{1});
    QCOMPARE(asked[0].ids.size(), Mail::kMaxInFlight);
    mail.forget(1);
    QVERIFY(tick(mail, Mail::kAnswerMs * 2).messages.empty());
    QCOMPARE(mail.wanted(), std::size_t{0});
  }

  void a_list_is_asked_for_until_somebody_has_it() {
    Mail mail;
    for (PeerNumber peer = 1; peer <= 2; ++peer) mail.add_peer(peer, {});
    QVERIFY(mail.want_list(digest(9), 0));
    auto out = tick(mail, 0);
    QCOMPARE(said<AskStatusList>(out, 1).size(), std::size_t{1});
    QVERIFY(!mail.list_arrived(2, digest(9), true));  // it was not asked
    QVERIFY(mail.list_arrived(1, digest(9), false));  // it has none: the next one at once
    out = tick(mail, 1);
    QCOMPARE(said<AskStatusList>(out, 2).size(), std::size_t{1});
    QVERIFY(mail.list_arrived(2, digest(9), false));
    QVERIFY(tick(mail, 2).messages.empty());  // all were asked
    QVERIFY(tick(mail, 3).messages.empty());
    out = tick(mail, 2 + Mail::kAgainMs);
    QCOMPARE(said<AskStatusList>(out, 1).size(), std::size_t{1});
    QVERIFY(mail.list_arrived(1, digest(9), true));
    QVERIFY(!mail.wants_list(digest(9)));
  }

  void lists_wanted_are_bounded() {
    Mail mail;
    for (std::size_t i = 0; i < Mail::kMaxLists; ++i)
      QVERIFY(mail.want_list(digest(static_cast<std::uint8_t>(i + 1)), 0));
    QVERIFY(!mail.want_list(digest(200), 0));
  }

  void a_letter_is_bound_to_its_chain_and_every_byte() {
    ChainId chain;
    chain.bytes.fill(1);
    AccountId to;
    to.bytes.fill(2);
    const Letter letter = sign_letter(chain, some_key(), to, Timestamp{1'000}, Bytes(50, 3));
    QVERIFY(is_signed(chain, letter));
    ChainId other = chain;
    other.bytes[0] ^= 1;
    QVERIFY(!is_signed(other, letter));
    const Bytes bytes = encode(letter);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
      Bytes changed = bytes;
      changed[i] ^= 1;
      const auto read = decode<Letter>(changed);
      if (read) QVERIFY2(!is_signed(chain, *read), qPrintable(QString::number(i)));
    }
  }

  void messages_keep_their_sizes() {
    ChainId chain;
    const Letter letter =
        sign_letter(chain, some_key(), {}, Timestamp{1}, Bytes(kMaxLetterBytes, 3));
    const Message rows[] = {
        {AnnounceLetters{std::vector<LetterId>(kMaxLettersAnnounced)}},
        {AskLetters{std::vector<LetterId>(kMaxLettersAsked)}},
        {GiveLetter{letter}},
        {AskStatusList{digest(1)}},
        {GiveStatusList{digest(1), Bytes(kMaxCarriedListBytes, 5)}},
    };
    for (const Message& message : rows) {
      const Bytes bytes = encode_message(message);
      const auto read = decode_message(bytes);
      QVERIFY(read.has_value());
      QVERIFY(encode_message(*read) == bytes);
      Bytes longer = bytes;
      longer.resize(size_limit(static_cast<std::uint16_t>(bytes[0] | (bytes[1] << 8))) + 1);
      QVERIFY(decode_message(longer).error() == DecodeError::kTooLong);
    }
  }
};

TALLY_TEST(MailTest)
#include "mail_test.moc"
