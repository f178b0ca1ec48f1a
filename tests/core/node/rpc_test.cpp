// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codec/writer.hpp"
#include "core/node/rpc/rpc_server.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using test::NodeWorld;

namespace {

QByteArray qt(const std::string& text) { return QByteArray(text.c_str()); }

/// A node with its RPC on a free port of the loopback.
class Served {
 public:
  Served() {
    world.open();
    node::RpcContext context{world.node(), true, [this] { stop_asked = true; }};
    auto started =
        node::RpcServer::start(context, {"127.0.0.1", 0}, world.directory() / "rpc.cookie");
    TALLY_CHECK(started.has_value(), "a free port");
    server = *std::move(started);
    const auto read = node::read_cookie(world.directory() / "rpc.cookie");
    TALLY_CHECK(read.has_value(), "the cookie was written");
    cookie = *read;
  }

  node::HttpAnswer post(const std::string& body, const std::string& credentials = {},
                        const std::string& host = {}) {
    const std::string& shown = credentials.empty() ? cookie.credentials : credentials;
    auto answer = node::http_post(cookie.where, shown, body, host);
    return answer ? *answer : node::HttpAnswer{0, answer.error().what};
  }
  std::string call(const std::string& method, const std::string& params = "{}") {
    return post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":" + params +
                "}").body;
  }

  NodeWorld world;
  node::RpcCookie cookie;
  std::unique_ptr<node::RpcServer> server;
  std::atomic<bool> stop_asked{false};
};

}  // namespace

class RpcTest : public QObject {
  Q_OBJECT

 private slots:
  void the_door() {
    Served served;
    const std::string status = R"({"jsonrpc":"2.0","id":1,"method":"node.status"})";
    QCOMPARE(served.post(status).status, 200);
    QCOMPARE(served.post(status, "__cookie__:wrong").status, 401);
    QCOMPARE(served.post(status, {}, "evil.example").status, 403);
    QCOMPARE(served.post(status, {}, "localhost:" + std::to_string(served.server->port())).status,
             200);
    QCOMPARE(served.post(std::string(2 << 20, 'x')).status, 413);
    const auto cookie = served.world.directory() / "rpc.cookie";
    const auto mode = std::filesystem::status(cookie).permissions();
    QCOMPARE(int(mode & std::filesystem::perms::all), 0600);
    QVERIFY(!node::parse_host_port("0.0.0.0:1").has_value());
    QVERIFY(!node::parse_host_port("127.0.0.1:70000").has_value());
  }

  void requests_data() {
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char* story, const std::string& body, const char* answer) {
      QTest::newRow(story) << qt(body) << QByteArray(answer);
    };
    row("no JSON", "{", "\"code\":-32700");
    const std::string deep(10'000, '[');
    row("nested ten thousand times", deep.c_str(), "\"code\":-32700");
    row("an empty batch", "[]", "\"code\":-32600");
    row("no request", "7", "\"code\":-32600");
    row("an old version", R"({"method":"node.status","id":1})", "\"code\":-32600");
    row("a number beyond all numbers", R"({"jsonrpc":"2.0","id":3E4112821,"method":"no"})",
        "\"id\":null");
    row("no such method", R"({"jsonrpc":"2.0","id":1,"method":"node.fly"})", "\"code\":-32601");
    row("parameters in a list", R"({"jsonrpc":"2.0","id":1,"method":"loan.get","params":[1]})",
        "\"code\":-32602");
    row("a parameter is missing", R"({"jsonrpc":"2.0","id":1,"method":"loan.get"})",
        "loan: is missing");
    row("a parameter of another kind",
        R"({"jsonrpc":"2.0","id":1,"method":"loan.list","params":{"limit":"many"}})",
        "limit: a whole number");
    row("an unknown parameter",
        R"({"jsonrpc":"2.0","id":1,"method":"node.status","params":{"x":1}})",
        "is no parameter of node.status");
    row("bytes that are no transaction",
        R"({"jsonrpc":"2.0","id":1,"method":"tx.submit","params":{"transaction":"00"}})",
        "\"name\":\"truncated\"");
    row("digits that are none",
        R"({"jsonrpc":"2.0","id":1,"method":"tx.submit","params":{"transaction":"zz"}})",
        "transaction: hexadecimal digits");
    row("eleven at once",
        "[1,2,3,4,5,6,7,8,9,10,11]", "a batch may have 10");
    row("two at once",
        R"([{"jsonrpc":"2.0","id":"a","method":"node.status"},)"
        R"({"jsonrpc":"2.0","id":"b","method":"no"}])",
        "\"id\":\"b\",\"error\"");
    row("paying without a wallet",
        R"({"jsonrpc":"2.0","id":1,"method":"wallet.pay","params":{"to":")" +
            std::string(64, 'a') + R"(","amount":"12.50"}})",
        "has no wallet");
    row("paying less than the smallest coin",
        R"({"jsonrpc":"2.0","id":1,"method":"wallet.pay","params":{"to":")" +
            std::string(64, 'a') + R"(","amount":"0.001"}})",
        "amount: a number like 12.50 is needed, with at most 2 decimals");
    row("paying nothing",
        R"({"jsonrpc":"2.0","id":1,"method":"wallet.pay","params":{"to":")" +
            std::string(64, 'a') + R"(","amount":0}})",
        "amount: a number like 12.50");
    row("paying in what nobody issued",
        R"({"jsonrpc":"2.0","id":1,"method":"wallet.pay","params":{"to":")" +
            std::string(64, 'a') + R"(","amount":1,"asset":"EUR"}})",
        "asset: there is no such asset");
    row("discover", R"({"jsonrpc":"2.0","id":1,"method":"rpc.discover"})", "\"openrpc\"");
  }
  void requests() {
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, answer);
    static Served served;
    const node::HttpAnswer got = served.post(body.toStdString());
    QCOMPARE(got.status, 200);
    QVERIFY2(qt(got.body).contains(answer), got.body.c_str());
  }

  void a_transaction_goes_in_and_shows_everywhere() {
    Served served;
    NodeWorld& world = served.world;
    const std::string ben = world.account("ben").hex();
    const Transaction tx =
        world.make("anna", Transfer{world.account("ben"), test::kDollar, Amount{777}, "thanks"});
    const std::string hex = to_hex(encode(tx));
    const std::string id = id_of(tx.content).hex();
    const std::string anna = "{\"account\":\"" + world.account("anna").hex() + "\"}";
    QVERIFY(qt(served.call("account.next_nonce", anna)).contains("\"nonce\":1}"));
    QVERIFY(qt(served.call("tx.submit", "{\"transaction\":\"" + hex + "\"}")).contains(qt(id)));
    QVERIFY(qt(served.call("tx.submit", "{\"transaction\":\"" + hex + "\"}"))
                .contains("\"name\":\"duplicate\""));
    QVERIFY(qt(served.call("pool.list")).contains(qt(id)));
    world.block();
    QVERIFY(qt(served.call("chain.block")).contains(qt(id)));
    QVERIFY(qt(served.call("account.next_nonce", anna)).contains("\"nonce\":2}"));
    QVERIFY(qt(served.call("account.balances", "{\"account\":\"" + ben + "\"}"))
                .contains("\"available_minor\":100000777"));
    QVERIFY(qt(served.call("account.history", "{\"account\":\"" + ben + "\"}"))
                .contains("\"reference\":\"thanks\""));
    const QByteArray status = qt(served.call("node.status"));
    QVERIFY(status.contains("\"height\":1"));
    QVERIFY(status.contains(qt(world.node().tip()->state_root.hex())));
    for (const char* member : {"final_height", "peers", "syncing", "validators",
                               "minimum_fee_minor", "assets", "home_asset"})
      QVERIFY2(status.contains(member), member);
    served.call("node.stop");
    QVERIFY(served.stop_asked);
  }
};

TALLY_TEST(RpcTest)
#include "rpc_test.moc"
