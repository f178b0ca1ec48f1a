// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/join_link.hpp"

#include <QtCore/QTemporaryDir>

#include "app/joining.hpp"
#include "core/node/genesis_json.hpp"

using namespace tally;
using namespace tally::app;

namespace {

/// A network of one validator.
contract::Genesis small_genesis(const std::string& name) {
  contract::Genesis genesis;
  genesis.network_name = name;
  genesis.time = {1'700'000'000'000};
  genesis.assets = {{"TLY", "Tally", 6, {}}, {"TUSD", "Test dollar", 2, AccountId{}}};
  std::array<std::uint8_t, 32> secret{};
  secret.fill(9);
  const auto key = SecretKey::from_bytes(secret).value().public_key();
  genesis.validators.members.push_back({key, account_of(key), 100, 0});
  genesis.assets[1].issuer = account_of(key);
  return genesis;
}

std::string link_to(const contract::Genesis& genesis) {
  return write_join_link(node::print_genesis(genesis), {"192.0.2.7:7111", "node.example:7111"});
}

}  // namespace

class JoinLinkTest : public QObject {
  Q_OBJECT

 private slots:
  void a_link_carries_the_network_and_its_nodes();
  void what_is_not_whole_is_refused_data();
  void what_is_not_whole_is_refused();
  void a_large_network_has_no_link();
  void a_folder_keeps_what_the_link_said();
  void addresses_data();
  void addresses();
};

void JoinLinkTest::a_link_carries_the_network_and_its_nodes() {
  const contract::Genesis genesis = small_genesis("Ours");
  const std::string link = link_to(genesis);
  QVERIFY(is_join_link(link));
  const auto read = parse_join_link(link);
  QVERIFY(read.has_value());
  QCOMPARE(contract::chain_id(read->genesis), contract::chain_id(genesis));
  QCOMPARE(read->nodes, (std::vector<std::string>{"192.0.2.7:7111", "node.example:7111"}));
}

void JoinLinkTest::what_is_not_whole_is_refused_data() {
  QTest::addColumn<QByteArray>("link");
  QTest::addColumn<QByteArray>("says");
  const QByteArray link = QByteArray::fromStdString(link_to(small_genesis("Ours")));
  const auto row = [](const char* story, const QByteArray& text, const char* says) {
    QTest::newRow(story) << text << QByteArray(says);
  };
  row("another link", "tallystick:tly1qqqq?amount=1", "no link to a network");
  row("cut off", link.left(200), "copy it again");
  row("without a node", link.left(link.indexOf("&node")), "copy it again");
  row("without a network", "tallystick:join?node=192.0.2.7:7111", "copy it again");
  row("a letter changed", QByteArray(link).replace(80, 1, "!"), "copy it again");
  row("something else in it", link + "&more=1", "copy it again");
  row("a node that is none", link + "&node=nonsense", "copy it again");
  row("too long", link + QByteArray(5'000, 'a'), "ask for the genesis file");
  row("no genesis",
      QByteArray::fromStdString(write_join_link("{\"format\": 1}", {"192.0.2.7:7111"})),
      "cannot be read");
}

void JoinLinkTest::what_is_not_whole_is_refused() {
  QFETCH(QByteArray, link);
  QFETCH(QByteArray, says);
  const auto read = parse_join_link(link.toStdString());
  QVERIFY(!read.has_value());
  QVERIFY2(QByteArray::fromStdString(read.error()).contains(says), read.error().c_str());
}

void JoinLinkTest::a_large_network_has_no_link() {
  contract::Genesis genesis = small_genesis("Large");
  for (int i = 0; i < 500; ++i) {
    contract::GenesisAllocation one{AccountId{}, kNativeAsset, Amount{1'000 + i}};
    const Hash256 mixed = sha256(Bytes(static_cast<std::size_t>(i + 1), 1));
    std::copy(mixed.bytes.begin(), mixed.bytes.end(), one.account.bytes.begin());
    genesis.allocations.push_back(one);
  }
  QVERIFY(link_to(genesis).empty());
}

void JoinLinkTest::a_folder_keeps_what_the_link_said() {
  QTemporaryDir base;
  const auto link = parse_join_link(link_to(small_genesis("Ours")));
  const std::filesystem::path dir = folder_of(base.path() + "/", link->genesis).toStdString();
  QVERIFY(settle_in(dir, *link).has_value());
  // The next start has the folder alone.
  const auto config = read_node_config(dir / "node.json");
  QCOMPARE(config->connect, link->nodes);
  QCOMPARE(contract::chain_id(*read_genesis_file(dir / "genesis.json")),
           contract::chain_id(link->genesis));
  // What a person wrote there stays.
  QVERIFY(keep_nodes(dir, {"198.51.100.1:1"}).has_value());
  QCOMPARE(read_node_config(dir / "node.json")->connect, link->nodes);
  // The folder is one network's for good.
  const auto other = parse_join_link(link_to(small_genesis("Theirs")));
  const auto refused = settle_in(dir, *other);
  QVERIFY(!refused.has_value());
  QVERIFY(QByteArray::fromStdString(refused.error().what).contains("belongs to another network"));
}

void JoinLinkTest::addresses_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<bool>("fits");
  const auto row = [](const char* text, bool fits) {
    QTest::newRow(text) << QByteArray(text) << fits;
  };
  row("192.0.2.7:7111", true);
  row("node.example:7111", true);
  row("[2001:db8::1]:7111", true);
  row("nonsense", false);
  row("192.0.2.7", false);
  row("192.0.2.7:0", false);
  row("192.0.2.7:70000", false);
  row(":7111", false);
  row("a b:7111", false);
}

void JoinLinkTest::addresses() {
  QFETCH(QByteArray, text);
  QFETCH(bool, fits);
  QCOMPARE(is_node_address(text.toStdString()), fits);
}

TALLY_TEST(JoinLinkTest)
#include "join_link_test.moc"
