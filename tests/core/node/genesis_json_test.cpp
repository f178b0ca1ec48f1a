// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/genesis_json.hpp"

#include "tests/core/node/node_world.hpp"

using namespace tally;

class GenesisJsonTest : public QObject {
  Q_OBJECT

 private slots:
  void what_is_printed_is_read_back() {
    test::NodeWorld world;
    const std::string text = node::print_genesis(world.genesis());
    const auto genesis = node::parse_genesis(text);
    QVERIFY2(genesis.has_value(), genesis ? "" : genesis.error().c_str());
    QCOMPARE(contract::chain_id(*genesis).hex(), contract::chain_id(world.genesis()).hex());
    QCOMPARE(node::print_genesis(*genesis), text);
  }

  void every_malformed_member_is_named_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* story, const char* from, const char* to, const char* says) {
      QTest::newRow(story) << QByteArray(from) << QByteArray(to) << QByteArray(says);
    };
    row("no JSON", "{\n", "{{", "no JSON");
    row("another format", "\"format\": 1", "\"format\": 2", "format: this version reads format 1");
    row("no name", "\"network\": \"Test\",", "", "network: is missing");
    row("a number for a name", "\"network\": \"Test\"", "\"network\": 7",
        "network: a text is needed");
    row("a member nobody knows", "\"format\"", "\"colour\": 1, \"format\"",
        "\"colour\" is no member");
    row("a fee that is a text", "\"base_fee\": 1000", "\"base_fee\": \"much\"",
        "params.base_fee: a whole number");
    row("a fee of a half", "\"base_fee\": 1000", "\"base_fee\": 0.5",
        "params.base_fee: a whole number");
    row("an unknown parameter", "\"base_fee\"", "\"basefee\"", "params: \"basefee\" is no member");
    row("too many decimals", "\"decimals\":8", "\"decimals\":11", "assets[0].decimals: a whole");
    row("an asset nobody defined", "\"asset\":\"USD\"", "\"asset\":\"EUR\"",
        ".asset: no asset above");
    row("an address with a typo", "\"account\":\"ptly1q", "\"account\":\"ptly1p",
        "allocations[0].account: no address of this network");
    row("no power", "\"power\":10", "\"power\":0", "validators[0].power: a whole number");
    row("a key too short", "\"key\":\"", "\"key\":\"aa\",\"k\":\"",
        "validators[0].key: 64 hexadecimal digits");
    row("a time that is none", "\"time\": 1704067200000", "\"time\": \"2024-13-01T00:00:00Z\"",
        "time: a time like");
    row("a rule of the chain", "\"heartbeat_ms\": 60000", "\"heartbeat_ms\": 1",
        "min_block_spacing_ms");
  }
  void every_malformed_member_is_named() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, says);
    test::NodeWorld world;
    QByteArray text(node::print_genesis(world.genesis()).c_str());
    const qsizetype at = text.indexOf(from);
    QVERIFY2(at >= 0, from + " is not in " + text);
    text.replace(at, from.size(), to);
    const auto genesis = node::parse_genesis(text.toStdString());
    QVERIFY(!genesis.has_value());
    QVERIFY2(QByteArray(genesis.error().c_str()).contains(says), genesis.error().c_str());
    QVERIFY(genesis.error().find('\n') == std::string::npos);
  }

  void a_time_may_be_written_for_people() {
    test::NodeWorld world;
    QByteArray text(node::print_genesis(world.genesis()).c_str());
    text.replace("\"time\": 1704067200000", "\"time\": \"2024-01-01T00:00:00Z\"");
    const auto genesis = node::parse_genesis(text.toStdString());
    QVERIFY(genesis.has_value());
    QCOMPARE(genesis->time.ms, 1'704'067'200'000);
  }
};

TALLY_TEST(GenesisJsonTest)
#include "genesis_json_test.moc"
