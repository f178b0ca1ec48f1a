// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/base64url.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/credit/verify.hpp"
#include "tests/core/credit/vectors.hpp"

using namespace tally;
using namespace tally::credit;
using namespace tally::credit::test;

namespace {

/// When the examples' key bindings were made.
std::int64_t time_of_binding(const SdJwt& token) {
  const auto jws = parse_jws(token.key_binding, kMaxTokenBytes);
  return *read_json(jws->payload)->find("iat")->whole();
}

/// Every compact token of a case: member, place, text.
void add_tokens(const Json& json, const std::string& where) {
  if (json.is_text() && json.text.starts_with("eyJ") && json.text.find('~') != std::string::npos)
    QTest::newRow(where.c_str()) << json;
  for (std::size_t i = 0; i < json.items.size(); ++i)
    add_tokens(json.items[i], where + " " + std::to_string(i));
  for (const Member& member : json.members) add_tokens(member.value, where + " " + member.name);
}

Json claims_without(Json claims, std::initializer_list<const char*> names) {
  for (const char* name : names) claims.remove(name);
  return claims;
}

}  // namespace

class PublishedVectorsTest : public QObject {
  Q_OBJECT

  Json rfc_ = vector_file("sd_jwt_rfc9901_examples.json");
  Json vc_ = vector_file("sd_jwt_vc_draft.json");

  std::vector<Jwk> issuers() const {
    return {key_of(*rfc_.find("keys")->find("issuer_public_A5")),
            key_of(*rfc_.find("keys")->find("issuer_key_2_for_8.3"))};
  }

 private slots:
  void every_disclosure_has_its_digest() {
    int count = 0;
    for (const Json* file : {&rfc_, &vc_})
      for (const Json& one : file->find("cases")->items)
        for (const Json& disclosure : one.find("disclosures")->items) {
          const auto digest = disclosure.text_of("digest");
          if (!digest) continue;
          QCOMPARE(digest_of(*disclosure.text_of("disclosure")), std::string(*digest));
          const auto bytes = from_base64url(*disclosure.text_of("disclosure"));
          QVERIFY(*read_json(as_text(*bytes)) == *disclosure.find("contents"));
          ++count;
        }
    QCOMPARE(count, 87 + 37);
  }

  // Blanks, line ends and escapes make other digests of the same contents: the text is what counts.
  void encodings_of_a_disclosure() {
    for (const Json& one : rfc_.find("section_4_2_disclosure_encodings")->items) {
      const auto text = *one.text_of("disclosure");
      QCOMPARE(digest_of(text), std::string(*one.text_of("sha256_b64url")));
      QVERIFY(*read_json(as_text(*from_base64url(text))) == *one.find("contents"));
    }
  }

  void every_token_verifies_data() {
    QTest::addColumn<Json>("token");
    for (const Json* file : {&rfc_, &vc_})
      for (const Json& one : file->find("cases")->items)
        add_tokens(one, std::string(*one.text_of("name")));
  }
  void every_token_verifies() {
    QFETCH(Json, token);
    const auto keys = issuers();
    const auto split = split_sd_jwt(token.text);
    QVERIFY(split);
    QCOMPARE(split->text(), token.text);
    VerifyOptions options{.keys = keys, .now_seconds = 1'750'000'000};
    if (!split->key_binding.empty()) {
      options.now_seconds = time_of_binding(*split) + 10;
      options.require_key_binding = true;
      options.nonce = "1234567890";
      const Json claims = *read_json(parse_jws(split->key_binding, kMaxTokenBytes)->payload);
      options.audience = std::string(*claims.text_of("aud"));
    }
    QCOMPARE(outcome(verify_sd_jwt(token.text, options)), "accepted");
    std::string changed = token.text;
    changed[changed.find('.') + 20] ^= 1;
    QVERIFY(!verify_sd_jwt(changed, options));
    options.now_seconds = 1'900'000'000;
    // The example of W3C's model has no exp of its own; only its key binding gets stale.
    const Json payload = *read_json(parse_jws(split->issuer_token, kMaxTokenBytes)->payload);
    const char* ends = payload.find("exp") ? "expired" : "key_binding_stale";
    const bool endless = payload.find("exp") == nullptr && split->key_binding.empty();
    QCOMPARE(outcome(verify_sd_jwt(token.text, options)), QString(endless ? "accepted" : ends));
  }

  void json_serializations_verify() {
    const auto keys = issuers();
    int signatures = 0;
    for (const Json& one : rfc_.find("cases")->items) {
      if (!one.text_of("name")->starts_with("JWS JSON")) continue;
      for (const Json& form : one.find("json_blocks")->items) {
        if (!form.find("payload")) continue;
        const auto all = split_sd_jwt_json(form);
        QVERIFY(all);
        for (SdJwt token : *all) {
          VerifyOptions options{.keys = keys, .now_seconds = 1'750'000'000};
          // The key binding is over the first signature's compact form.
          if (token.issuer_token != all->front().issuer_token) token.key_binding.clear();
          if (!token.key_binding.empty()) options.now_seconds = time_of_binding(token);
          QCOMPARE(outcome(verify_sd_jwt(token, options)), "accepted");
          ++signatures;
        }
      }
    }
    QCOMPARE(signatures, 4);
  }

  void processed_payloads() {
    const auto keys = issuers();
    const Json& simple = rfc_.find("cases")->items[0];
    const Json& final_bytes = *simple.find("rfc9901_final");
    const auto verified = verify_sd_jwt(
        *final_bytes.text_of("sd_jwt_kb"),
        {.keys = keys, .now_seconds = 1'748'537'244, .audience = "https://verifier.example.org",
         .nonce = "1234567890"});
    QCOMPARE(outcome(verified), "accepted");
    QVERIFY(verified->payload == *final_bytes.find("processed_payload"));
    QVERIFY(*verified->key_binding == *final_bytes.find("kb_payload"));

    for (const char* name : {"A.1 simple structured (non-ASCII claim values)",
                             "A.2 complex structured"})
      for (const Json& one : rfc_.find("cases")->items) {
        if (one.text_of("name") != std::string_view(name)) continue;
        const auto shown = verify_sd_jwt(one.find("sd_jwts")->items[0].text,
                                         {.keys = keys, .now_seconds = 1'750'000'000});
        QVERIFY(shown->payload == one.find("json_blocks")->items.back());
      }
    const Json& credential = vc_.find("cases")->items[0];
    const auto shown = verify_sd_jwt(
        credential.find("sd_jwt_kb")->items[0].text,
        {.keys = keys, .now_seconds = 1'787'325'881, .require_credential = true});
    QVERIFY(shown->payload == credential.find("json_blocks")->items[2]);
  }

  // The issuer's payload with every disclosure is what the issuer put in.
  void unfolding_everything_gives_the_claims_back() {
    const Json& simple = rfc_.find("cases")->items[0];
    const auto whole = split_sd_jwt(simple.find("sd_jwts")->items[0].text);
    const Json payload = *read_json(parse_jws(whole->issuer_token, kMaxTokenBytes)->payload);
    const auto unfolded = unfold(payload, whole->disclosures);
    QVERIFY(claims_without(unfolded->payload, {"iss", "iat", "exp", "cnf"}) ==
            simple.find("json_blocks")->items[0]);
    QCOMPARE(unfolded->disclosed.size(), whole->disclosures.size());
  }

  void rfc8037() {
    const Json file = vector_file("jose_ed25519_rfc8037.json");
    const Jwk key = key_of(*file.find("public_jwk"));
    auto secret = SecretJwk::from_json(*file.find("private_jwk"));
    QVERIFY(secret);
    QVERIFY(secret->public_jwk().same_key(key));
    QCOMPARE(thumbprint(key), std::string(*file.text_of("jwk_thumbprint_sha256")));
    const Json& eddsa = *file.find("jws_alg_EdDSA");
    const std::string text(*eddsa.text_of("payload_utf8"));
    const std::string published(*eddsa.text_of("compact"));
    const std::string computed(*file.text_of("jws_alg_Ed25519_computed"));
    for (const std::string& compact : {published, computed}) {
      const auto jws = parse_jws(compact, kMaxTokenBytes);
      QVERIFY(jws);
      QCOMPARE(jws->payload, text);
      QVERIFY(is_signed_by(*jws, key));
    }
    // Signatures are deterministic: ours are the published bytes.
    QCOMPARE(sign_jws(*secret, json_object(), text), computed);
    Json as_eddsa = *file.find("private_jwk");
    as_eddsa.set("alg", json_text("EdDSA"));
    QCOMPARE(sign_jws(*SecretJwk::from_json(as_eddsa), json_object(), text), published);
  }
};

TALLY_TEST(PublishedVectorsTest)
#include "published_vectors_test.moc"
