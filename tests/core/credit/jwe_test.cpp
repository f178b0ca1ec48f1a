// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/base64url.hpp"
#include "core/credit/jwe.hpp"
#include "core/credit/names.hpp"
#include "tests/core/credit/vectors.hpp"

using namespace tally;
using namespace tally::credit;
using namespace tally::credit::test;

class JweTest : public QObject {
  Q_OBJECT

 private slots:
  // RFC 7518, appendix C: Alice's ephemeral key, Bob's key, A128GCM.
  void rfc7518_key() {
    const auto bob = SecretJwk::from_json(*read_json(
        R"({"kty":"EC","crv":"P-256","x":"weNJy2HscCSM6AEDTDg04biOvhFhyyWvOHQfeF_PxMQ",)"
        R"("y":"e8lnCO-AlStT-NJVX-crhB7QRYhiix03illJOVAOyck",)"
        R"("d":"VEmDZpDXXK8p8N0Cndsxs924q6nS1RXFASRl6BfUqdw"})"));
    const Jwk alice = key_of(*read_json(
        R"({"kty":"EC","crv":"P-256","x":"gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0",)"
        R"("y":"SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps"})"));
    QVERIFY(bob);
    const auto shared = bob->agree(alice);
    QVERIFY(shared);
    QCOMPARE(to_base64url(concat_kdf(*shared, "A128GCM", "Alice", "Bob", 16)),
             "VqqN6vgjbSBcIijNcacQGg");
  }

  void only_its_key_opens_it_data() {
    QTest::addColumn<int>("curve");
    QTest::newRow("P-256") << static_cast<int>(Curve::kP256);
    QTest::newRow("X25519") << static_cast<int>(Curve::kX25519);
  }
  void only_its_key_opens_it() {
    QFETCH(int, curve);
    const SecretJwk lender = SecretJwk::random(static_cast<Curve>(curve));
    const SecretJwk other = SecretJwk::random(static_cast<Curve>(curve));
    const SecretJwk elsewhere = SecretJwk::random(Curve::kEd25519);
    const auto sealed = seal_jwe(lender.public_jwk(), "{\"a\":1}",
                                 {std::string(kTypDelivery), "", "", "borrower", "loan"});
    QCOMPARE(outcome(sealed), "accepted");
    const auto opened = open_jwe(lender, *sealed);
    QCOMPARE(outcome(opened), "accepted");
    QCOMPARE(opened->plain, "{\"a\":1}");
    QCOMPARE(std::string(*opened->header.text_of("apv")), to_base64url(as_bytes("loan")));
    QCOMPARE(outcome(open_jwe(other, *sealed)), "cannot_open");
    QCOMPARE(outcome(open_jwe(elsewhere, *sealed)), "not_for_this_key");
    QCOMPARE(outcome(seal_jwe(elsewhere.public_jwk(), "x", {})), "bad_key");
    for (const char part : {'a', 'b', 'c', 'd'}) {
      std::string changed = *sealed;
      const std::size_t at = part == 'a' ? 10 : changed.rfind('.') - (part - 'b') * 20 + 3;
      changed[at] = changed[at] == 'A' ? 'B' : 'A';
      QVERIFY(!open_jwe(lender, changed));
    }
    QVERIFY(*seal_jwe(lender.public_jwk(), "x", {}) != *seal_jwe(lender.public_jwk(), "x", {}));
  }

  void refused_by_name_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* story, const char* expected, const char* header) {
      QTest::newRow(story) << QByteArray(header) << QString(expected);
    };
    constexpr const char* kEpk =
        R"("epk":{"kty":"OKP","crv":"X25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
    const auto with = [](const char* more) {
      return std::string(R"({"alg":"ECDH-ES","enc":"A256GCM",)") + more + "," + kEpk + "}";
    };
    const std::string zip = with(R"("zip":"DEF")");
    const std::string crit = with(R"("crit":["x"])");
    const std::string apu = with(R"("apu":1)");
    row("compressed", "compressed_delivery", zip.c_str());
    row("a demand", "critical_header", crit.c_str());
    row("a party that is a number", "bad_header", apu.c_str());
    row("a password", "alg_not_allowed",
        R"({"alg":"PBES2-HS256+A128KW","enc":"A256GCM","epk":{}})");
    row("another cipher", "alg_not_allowed",
        R"({"alg":"ECDH-ES","enc":"A128CBC-HS256","epk":{}})");
    row("no key", "bad_header", R"({"alg":"ECDH-ES","enc":"A256GCM"})");
    row("a key off the curve", "bad_key",
        R"({"alg":"ECDH-ES","enc":"A256GCM","epk":{"kty":"EC","crv":"P-256",)"
        R"("x":"gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0",)"
        R"("y":"gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0"}})");
    row("a key of small order", "cannot_open",
        R"({"alg":"ECDH-ES","enc":"A256GCM","epk":{"kty":"OKP","crv":"X25519",)"
        R"("x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}})");
    row("no JSON", "bad_json", "{");
  }
  void refused_by_name() {
    QFETCH(QByteArray, header);
    QFETCH(QString, outcome);
    const SecretJwk key = SecretJwk::random(Curve::kX25519);
    const std::string token = to_base64url(as_bytes(header.toStdString())) +
                              "..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA";
    QCOMPARE(credit::test::outcome(open_jwe(key, token)), outcome);
    QCOMPARE(credit::test::outcome(open_jwe(key, "a.b.c")), "malformed");
    QCOMPARE(credit::test::outcome(open_jwe(key, std::string(9 << 20, 'a'))), "too_large");
  }

  void padding_is_whole_steps() {
    QCOMPARE(padded("{}", 1024).size(), std::size_t{1024});
    QCOMPARE(padded(std::string(1024, 'a'), 1024).size(), std::size_t{1024});
    QCOMPARE(padded(std::string(1025, 'a'), 1024).size(), std::size_t{2048});
  }
};

TALLY_TEST(JweTest)
#include "jwe_test.moc"
