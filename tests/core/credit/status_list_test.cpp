// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/base64url.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/status_list.hpp"
#include "core/credit/verify.hpp"
#include "core/data/crypto/zlib_bytes.hpp"
#include "tests/core/credit/vectors.hpp"

using namespace tally;
using namespace tally::credit;
using namespace tally::credit::test;

namespace {

constexpr std::int64_t kNow = 1'800'000'000;
const std::string kUri = "tally:status/bank/3";

std::string list_token(const SecretJwk& key, const std::string& payload,
                       const char* typ = "statuslist+jwt") {
  return sign_jws(key, json_object({{"typ", json_text(typ)}}), payload);
}

/// A payload: its members before the list, the bits, the packed list.
std::string with_list(std::string members, int bits, ByteView packed) {
  return "{" + members + ",\"status_list\":{\"bits\":" + std::to_string(bits) + ",\"lst\":\"" +
         to_base64url(packed) + "\"}}";
}
std::string list_of(ByteView packed) {
  return with_list(R"("sub":"tally:status/bank/3","iat":1790000000)", 2, packed);
}

}  // namespace

class StatusListTest : public QObject {
  Q_OBJECT

  Json file_ = vector_file("token_status_list.json");

 private slots:
  void short_vectors() {
    for (const Json& one : file_.find("short")->items) {
      const Json& json = *one.find("json");
      const auto bits = static_cast<unsigned>(*one.find("bits")->whole());
      const auto list = StatusList::from_packed(*from_base64url(*json.text_of("lst")), bits);
      QVERIFY(list);
      QCOMPARE(to_hex(list->bytes()), std::string(*one.text_of("bytes_hex")));
    }
  }

  void long_vectors() {
    int checked = 0;
    for (const Json& one : file_.find("long")->items) {
      const auto bits = static_cast<unsigned>(*one.find("bits")->whole());
      const auto list =
          StatusList::from_packed(*from_base64url(*one.find("json")->text_of("lst")), bits);
      QVERIFY(list);
      QCOMPARE(list->entries(), std::size_t{1} << 20);
      for (const Member& member : one.find("status")->members) {
        QCOMPARE(std::int64_t{*list->at(std::stoull(member.name))}, *member.value.whole());
        ++checked;
      }
      QVERIFY(!list->at(1 << 20));
      // Packing it again unpacks to the same.
      QVERIFY(to_bytes(StatusList::from_packed(list->packed(), bits)->bytes()) ==
              to_bytes(list->bytes()));
    }
    QCOMPARE(checked, 293);
  }

  void signed_vector() {
    const Json& one = *file_.find("status_list_jwt");
    const std::vector<Jwk> keys{key_of(*one.find("example_key"))};
    const auto list = load_status_list(*one.text_of("compact"), keys, 1'700'000'000);
    QCOMPARE(outcome(list), "accepted");
    QCOMPARE(list->uri, "https://example.com/statuslists/1");
    QCOMPARE(list->issuer, "https://example.com");
    QCOMPARE(list->list.bits(), 1U);
    QCOMPARE(int{*list->list.at(0)}, 1);
    QCOMPARE(int{*list->list.at(1)}, 0);
    QCOMPARE(outcome(load_status_list(*one.text_of("compact"), keys, 2'291'720'170)),
             "status_list_expired");
  }

  void refused_by_name_data() {
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* story, const char* expected, const std::string& payload) {
      QTest::newRow(story) << QByteArray::fromStdString(payload) << QString(expected);
    };
    const Bytes packed = pack_zlib(Bytes(16));
    row("good", "accepted", list_of(pack_zlib(Bytes(16))));
    row("no list", "status_list_corrupt", R"({"sub":"x","iat":1})");
    row("3 bits", "status_list_corrupt",
        with_list(R"("sub":"x","iat":1)", 3, packed));
    row("no zlib", "status_list_corrupt", list_of(Bytes(16)));
    row("16 MiB of zeros in 16 KiB", "status_list_corrupt", list_of(pack_zlib(Bytes(16 << 20))));
    row("no name", "status_list_wrong",
        with_list(R"("iat":1)", 2, packed));
    row("no time", "bad_time", with_list(R"("sub":"x")", 2, packed));
    row("from tomorrow", "issued_in_future", R"({"sub":"x","iat":1800086400})");
    row("a name twice", "duplicate_member", R"({"sub":"x","sub":"y","iat":1})");
    row("a list", "bad_payload", "[]");
  }
  void refused_by_name() {
    QFETCH(QByteArray, payload);
    QFETCH(QString, outcome);
    const SecretJwk bank = SecretJwk::random(Curve::kP256);
    const std::vector<Jwk> keys{bank.public_jwk()};
    const std::string text = payload.toStdString();
    QCOMPARE(credit::test::outcome(load_status_list(list_token(bank, text), keys, kNow)), outcome);
    const std::vector<Jwk> others{SecretJwk::random(Curve::kP256).public_jwk()};
    QCOMPARE(credit::test::outcome(load_status_list(list_token(bank, text), others, kNow)),
             "bad_signature");
    QVERIFY(!load_status_list(list_token(bank, text, "JWT"), keys, kNow));
  }

  void what_a_list_says_of_a_credential_data() {
    QTest::addColumn<int>("value");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("valid") << 0 << "accepted";
    QTest::newRow("revoked") << 1 << "revoked";
    QTest::newRow("suspended") << 2 << "suspended";
    QTest::newRow("an issuer's own meaning") << 3 << "status_unknown";
  }
  void what_a_list_says_of_a_credential() {
    QFETCH(int, value);
    QFETCH(QString, outcome);
    const SecretJwk bank = SecretJwk::random(Curve::kEd25519);
    const std::vector<Jwk> keys{bank.public_jwk()};
    StatusList list(1 << 20, 2);
    list.set(417'223, static_cast<std::uint8_t>(value));
    QCOMPARE(int{*list.at(417'222)}, 0);
    QCOMPARE(int{*list.at(417'224)}, 0);
    const auto loaded = load_status_list(
        sign_status_list(bank, list, {kUri, "bank.example", kNow - 60, {}, {}}), keys,
        kNow);
    QCOMPARE(credit::test::outcome(loaded), "accepted");
    const auto told = [&](const SecretJwk& signer, const std::string& more,
                          const SignedStatusList* with) {
      const std::string token =
          sign_jws(signer, json_object({{"typ", json_text("dc+sd-jwt")}}),
                   R"({"vct":"x","exp":1900000000,"iss":"bank.example")" + more + "}") +
          "~";
      const std::vector<Jwk> trusted{bank.public_jwk(), signer.public_jwk()};
      return credit::test::outcome(verify_sd_jwt(
          token, {.keys = trusted, .now_seconds = kNow, .status = with, .require_status = true}));
    };
    const std::string named =
        R"(,"status":{"status_list":{"idx":417223,"uri":"tally:status/bank/3"}})";
    QCOMPARE(told(bank, named, &*loaded), outcome);
    QCOMPARE(told(bank, "", &*loaded), "no_status");
    QCOMPARE(told(bank, named, nullptr), "status_list_missing");
    QCOMPARE(told(SecretJwk::random(Curve::kP256), named, &*loaded), "status_list_issuer");
    QCOMPARE(told(bank, R"(,"status":{"status_list":{"idx":1,"uri":"tally:status/evil/3"}})",
                  &*loaded),
             "status_list_wrong");
    QCOMPARE(told(bank, R"(,"status":{"status_list":{"idx":1048576,"uri":"tally:status/bank/3"}})",
                  &*loaded),
             "status_index");
    for (const char* bad : {R"(,"status":{})", R"(,"status":1)",
                            R"(,"status":{"status_list":{"idx":-1,"uri":"x"}})",
                            R"(,"status":{"status_list":{"idx":"1","uri":"x"}})",
                            R"(,"status":{"status_list":{"idx":1.5,"uri":"x"}})"})
      QCOMPARE(told(bank, bad, &*loaded), "bad_status");
  }
};

TALLY_TEST(StatusListTest)
#include "status_list_test.moc"
