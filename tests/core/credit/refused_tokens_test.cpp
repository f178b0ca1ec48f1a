// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/verify.hpp"
#include "tests/core/credit/vectors.hpp"

using namespace tally;
using namespace tally::credit;
using namespace tally::credit::test;

/// Tokens that break one rule each, made with fixed keys.
class RefusedTokensTest : public QObject {
  Q_OBJECT

  Json file_ = vector_file("sd_jwt_negative_synthetic.json");

 private slots:
  void by_the_rules_of_rfc9901_data() {
    QTest::addColumn<Json>("one");
    for (const Json& one : file_.find("cases")->items)
      QTest::newRow(std::string(*one.text_of("name")).c_str()) << one;
  }
  void by_the_rules_of_rfc9901() {
    QFETCH(Json, one);
    const std::vector<Jwk> keys{key_of(*file_.find("issuer_public_jwk"))};
    VerifyOptions options{.keys = keys, .now_seconds = 1'800'000'010};
    if (const Json* now = one.find("now")) options.now_seconds = *now->whole();
    options.require_key_binding = one.find("require_kb") != nullptr;
    options.require_credential = one.find("vc") != nullptr;
    if (const auto nonce = one.text_of("nonce")) options.nonce = std::string(*nonce);
    if (const auto audience = one.text_of("aud")) options.audience = std::string(*audience);
    const auto verified = verify_sd_jwt(*one.text_of("token"), options);
    const bool accept = one.text_of("expect") == std::string_view("accept");
    if (verified.has_value() != accept) qWarning() << outcome(verified);
    QCOMPARE(verified.has_value(), accept);
    static const std::map<std::string_view, QString> kNames{
        {"recursive: inner without its parent", "unreferenced_disclosure"},
        {"KB required but absent", "key_binding_missing"},
        {"KB wrong nonce", "wrong_nonce"},
        {"KB wrong aud", "wrong_audience"},
        {"KB signed by issuer key", "key_binding_signature"},
        {"KB iat too old (policy window 300 s at now=1800086400)", "key_binding_stale"},
        {"disclosure removed after KB", "wrong_sd_hash"},
        {"disclosures reordered after KB", "wrong_sd_hash"},
        {"same digest twice in _sd", "digest_twice"},
        {"claim name _sd", "reserved_name"},
        {"claim name ...", "reserved_name"},
        {"four elements", "bad_disclosure"},
        {"three elements in an array disclosure", "bad_disclosure"},
        {"nbf in future", "not_yet_valid"},
        {"payload changed", "bad_signature"},
        {"nested _sd_alg", "nested_sd_alg"},
        {"missing trailing tilde", "key_binding_malformed"},
        {"wrong typ for SD-JWT VC", "wrong_typ"}};
    const auto named = kNames.find(*one.text_of("name"));
    QCOMPARE(outcome(verified), named == kNames.end() ? QString("accepted") : named->second);
  }
};

TALLY_TEST(RefusedTokensTest)
#include "refused_tokens_test.moc"
