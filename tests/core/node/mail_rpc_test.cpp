// SPDX-License-Identifier: GPL-3.0-or-later
#include <latch>

#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/letter.hpp"
#include "core/node/rpc/dispatch.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;

namespace {

/// {"name":"value"}
std::string one(const std::string& name, const std::string& value) {
  return "{\"" + name + "\":\"" + value + "\"}";
}

class Mailed {
 public:
  Mailed() {
    world.open();
    context.emplace(node::RpcContext{world.node(), true, [] {}});
  }
  std::string call(const std::string& method, const std::string& params) {
    std::string answer;
    std::latch came(1);
    dispatch(*context,
             "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"" + method + "\",\"params\":" + params +
                 "}",
             [&](std::string body) {
               answer = std::move(body);
               came.count_down();
             });
    came.wait();
    return answer;
  }
  std::string letter(const std::string& from, std::int64_t life_ms) {
    return to_hex(encode(sign_letter(contract::chain_id(world.genesis()), world.key(from),
                                     world.account("ben"), Timestamp{world.now().ms + life_ms},
                                     to_bytes(as_bytes("eyJzZWFsZWQ")))));
  }

  test::NodeWorld world;
  std::optional<node::RpcContext> context;
};

}  // namespace

class MailRpcTest : public QObject {
  Q_OBJECT

 private slots:
  void a_letter_is_sent_and_collected() {
    Mailed mailed;
    const std::string sent =
        mailed.call("letter.send", one("letter", mailed.letter("anna", kDayMs)));
    QVERIFY2(sent.find("\"letter\":\"") != std::string::npos, sent.c_str());
    const std::string got = mailed.call(
        "letter.collect", one("account", mailed.world.account("ben").hex()));
    QVERIFY2(got.find("eyJzZWFsZWQ") != std::string::npos, got.c_str());
    QVERIFY(mailed
                .call("letter.collect",
                      one("account", mailed.world.account("anna").hex()))
                .find("\"rows\":[]") != std::string::npos);
  }

  void refusals_have_their_names_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<qint64>("life_ms");
    QTest::addColumn<QString>("name");
    QTest::newRow("expired") << "anna" << qint64{0} << "letter_expired";
    QTest::newRow("too long") << "anna" << qint64{20 * kDayMs} << "letter_kept_too_long";
    QTest::newRow("without coins") << "nobody" << qint64{kDayMs} << "letter_without_weight";
  }
  void refusals_have_their_names() {
    QFETCH(QString, from);
    QFETCH(qint64, life_ms);
    QFETCH(QString, name);
    Mailed mailed;
    const std::string answer = mailed.call(
        "letter.send", one("letter", mailed.letter(from.toStdString(), life_ms)));
    QVERIFY2(answer.find(name.toStdString()) != std::string::npos, answer.c_str());
    QVERIFY(mailed.call("letter.send", one("letter", "00")).find("-32602") != std::string::npos);
  }

  void a_status_list_is_found_by_its_digest() {
    Mailed mailed;
    const std::string token = "eyJ0.eyJ1.c2ln";
    const std::string digest = sha256(as_bytes(token)).hex();
    QVERIFY(mailed.call("status_list.get", one("sha256", digest))
                .find("\"token\":null") != std::string::npos);
    QVERIFY(mailed.call("status_list.put", one("token", token)).find(digest) !=
            std::string::npos);
    QVERIFY(mailed.call("status_list.get", one("sha256", digest)).find(token) !=
            std::string::npos);
    QVERIFY(mailed.call("status_list.put", one("token", "")).find("status_list_size") !=
            std::string::npos);
  }
};

TALLY_TEST(MailRpcTest)
#include "mail_rpc_test.moc"
