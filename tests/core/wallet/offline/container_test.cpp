// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/offline/container.hpp"

#include "tests/core/wallet/offline/offline_world.hpp"

using namespace tally;
using namespace tally::wallet::offline;
using tally::test::OfflineWorld;

namespace {

OfflineWorld& world() {
  static OfflineWorld kept;
  return kept;
}

Bytes request_bytes() { return write_container(world().request(1, 3)); }

}  // namespace

class ContainerTest : public QObject {
  Q_OBJECT

 private slots:
  void what_was_written_is_read() {
    Container made = world().request(1, 3);
    made.transactions[0].paths[world().world.key("emil").public_key()] = {44, 1};
    const auto signed_already =
        sign(made, review(made, world().anchor, {}), world().key_of("emil"));
    QCOMPARE(signed_already.value(), 3U);
    const Bytes bytes = write_container(made);
    const auto read = read_container(bytes);
    QVERIFY(read.has_value());
    QVERIFY(write_container(*read) == bytes);
    QCOMPARE(read->transactions.size(), std::size_t{3});
    QVERIFY(finished(read->transactions[2]).has_value());
    QCOMPARE(QString::fromStdString(fingerprint(*read)), QString::fromStdString(fingerprint(made)));
  }

  void anchors_and_accounts_travel_too() {
    QVERIFY(read_container(write_container(world().anchor_container())).has_value());
    Container accounts;
    accounts.kind = ContainerKind::kAccounts;
    accounts.chain = world().world.chain();
    accounts.accounts.push_back({world().policy("emil"), {1, 2}, "Emil", {}});
    const auto read = read_container(write_container(accounts));
    QVERIFY(read.has_value());
    QVERIFY(read->accounts[0].policy == world().policy("emil"));
    QCOMPARE(QString::fromStdString(read->accounts[0].label), "Emil");
  }

  void a_container_cut_at_any_byte_is_damaged() {
    const Bytes whole = request_bytes();
    for (std::size_t size = 0; size < whole.size(); ++size) {
      const auto read = read_container(ByteView(whole).first(size));
      QVERIFY2(!read.has_value(), std::to_string(size).c_str());
      const Refusal wanted = size < 5 ? Refusal::kNotAContainer : Refusal::kDamaged;
      QVERIFY2(read.error() == wanted, std::to_string(size).c_str());
    }
  }

  void any_bytes_are_refused_or_canonical() {
    const Bytes whole = request_bytes();
    for (std::size_t at = 0; at < whole.size(); ++at)
      for (const std::uint8_t flip : {0x01, 0x80, 0xff}) {
        Bytes changed = whole;
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ flip);
        if (const auto read = read_container(changed))
          QVERIFY2(write_container(*read) == changed, std::to_string(at).c_str());
      }
  }

  void what_does_not_fit_is_named_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("refusal");
    const auto row = [](const char* story, const Bytes& bytes, Refusal refusal) {
      QTest::newRow(story) << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                         static_cast<qsizetype>(bytes.size()))
                           << static_cast<int>(refusal);
    };
    const Bytes whole = request_bytes();
    row("nothing", {}, Refusal::kNotAContainer);
    row("a text", to_bytes(as_bytes("hello, world")), Refusal::kNotAContainer);
    row("a partially signed transaction of Bitcoin", {'p', 's', 'b', 't', 0xff, 0},
        Refusal::kNotAContainer);
    Bytes longer = whole;
    longer.push_back(0);
    row("something after the end", longer, Refusal::kDamaged);
    Bytes large = whole;
    large.resize(kMaxContainerBytes + 1);
    row("too large", large, Refusal::kDamaged);
    auto maps = *read_frame(whole);
    auto newer = maps;
    newer[0][{0x00}] = {2};
    row("a newer version", write_frame(newer), Refusal::kNewerFormat);
    auto unknown = maps;
    unknown[0][{0x7f}] = {1};
    row("an entry that must not be ignored", write_frame(unknown), Refusal::kNewerFormat);
    auto kind = maps;
    kind[0][{0x01}] = {9};
    row("a newer kind", write_frame(kind), Refusal::kNewerFormat);
    auto missing = maps;
    missing[0].erase({0x02});
    row("no chain", write_frame(missing), Refusal::kDamaged);
    auto fewer = maps;
    fewer.pop_back();
    row("a transaction less than it says", write_frame(fewer), Refusal::kDamaged);
    auto among_proofs = maps;
    among_proofs[1][{0x90}] = {1};
    row("something to ignore among proofs", write_frame(among_proofs), Refusal::kDamaged);
  }
  void what_does_not_fit_is_named() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, refusal);
    const auto read = read_container(as_bytes(bytes.toStdString()));
    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error()), refusal);
    QVERIFY(*to_sentence(read.error()) != '\0');
  }

  void what_may_be_ignored_is_kept() {
    auto maps = *read_frame(request_bytes());
    maps[0][{0x80, 1}] = {7};
    maps.back()[{0x81}] = {8};
    const Bytes bytes = write_frame(maps);
    const auto read = read_container(bytes);
    QVERIFY(read.has_value());
    QVERIFY(write_container(*read) == bytes);
  }

  void signatures_of_two_machines_come_together() {
    const Container bare = world().request(1, 3);
    Container one = bare;
    Container two = bare;
    const auto sign_some = [&](Container& container, std::size_t which) {
      const TxId id = id_of(container.transactions[which].content);
      container.transactions[which].signatures[world().world.key("emil").public_key()] =
          world().world.key("emil").sign(id_cast<Hash256>(id));
    };
    sign_some(one, 0);
    sign_some(two, 1);
    sign_some(two, 2);
    const auto both = combine(one, two);
    QVERIFY(both.has_value());
    for (const OfflineTransaction& tx : both->transactions) QVERIFY(finished(tx).has_value());
    QVERIFY(write_container(*combine(two, one)) == write_container(*both));

    two.transactions[0].signatures = one.transactions[0].signatures;
    two.transactions[0].signatures.begin()->second[0] ^= 1;
    QVERIFY(combine(one, two).error() == Refusal::kConflict);
    QVERIFY(combine(one, world().request(1, 2)).error() == Refusal::kConflict);
    QVERIFY(combine(one, world().request(2, 4)).error() == Refusal::kConflict);
  }

  void fingerprints_differ_by_everything_but_signatures() {
    const Container made = world().request(1, 2);
    const auto words = QString::fromStdString(fingerprint(made));
    QCOMPARE(words.split(' ').size(), 8);
    Container other = made;
    other.purpose += "!";
    QVERIFY(QString::fromStdString(fingerprint(other)) != words);
    other = made;
    other.transactions[1].content.fee.minor += 1;
    QVERIFY(QString::fromStdString(fingerprint(other)) != words);
  }
};

TALLY_TEST(ContainerTest)
#include "container_test.moc"
