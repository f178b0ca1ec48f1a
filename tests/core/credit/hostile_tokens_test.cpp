// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <set>

#include "core/credit/base64url.hpp"
#include "core/credit/issue.hpp"
#include "core/credit/jws.hpp"
#include "core/credit/names.hpp"
#include "core/credit/present.hpp"
#include "core/credit/verify.hpp"
#include "tests/core/credit/vectors.hpp"

using namespace tally;
using namespace tally::credit;
using namespace tally::credit::test;

namespace {

constexpr std::int64_t kNow = 1'800'000'000;
const std::string kVc = R"({"typ":"dc+sd-jwt"})";

struct Story {
  SecretJwk issuer = SecretJwk::random(Curve::kP256);
  SecretJwk holder = SecretJwk::random(Curve::kEd25519);

  std::string holder_json() const { return write_json(jwk_to_json(holder.public_jwk())); }

  /// The head of a good payload; `more` follows with a comma.
  std::string payload(const std::string& more) const {
    return R"({"iss":"https://bank.example","vct":"urn:x","iat":1790000000,"exp":1900000000,)"
           R"("_sd_alg":"sha-256","cnf":{"jwk":)" + holder_json() + "}" +
           (more.empty() ? "" : "," + more) + "}";
  }
  std::string token(const std::string& header, const std::string& text,
                    std::initializer_list<std::string> disclosures = {}) const {
    std::string all = sign_jws(issuer, *read_json(header), text) + '~';
    for (const std::string& one : disclosures) all += one + '~';
    return all;
  }
  std::string good(const std::string& more,
                   std::initializer_list<std::string> disclosures = {}) const {
    return token(kVc, payload(more), disclosures);
  }
  /// The same with a key binding whose header and claims are given; %h stands for sd_hash.
  std::string bound(const std::string& header, std::string claims, const SecretJwk& key) const {
    const std::string shown = good("");
    const std::string hash = digest_of(shown);
    if (const std::size_t at = claims.find("%h"); at != std::string::npos)
      claims.replace(at, 2, hash);
    return shown + sign_jws(key, *read_json(header), claims);
  }
};

std::string encoded(const std::string& text) { return to_base64url(as_bytes(text)); }
std::string sd(std::initializer_list<std::string> disclosures) {
  std::string list;
  for (const std::string& one : disclosures)
    list += (list.empty() ? "\"" : ",\"") + digest_of(one) + '"';
  return "\"_sd\":[" + list + "]";
}

const std::string kKb = R"({"typ":"kb+jwt"})";
const std::string kKbClaims =
    R"({"iat":1800000000,"aud":"tally:me","nonce":"n","sd_hash":"%h"})";

using Make = std::function<std::string(const Story&)>;

}  // namespace

Q_DECLARE_METATYPE(Make)

/// One row for each way to be refused, each broken in one place only.
class HostileTokensTest : public QObject {
  Q_OBJECT

 private slots:
  void refused_by_name_data() {
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* story, const char* expected, Make make) {
      QTest::newRow(story) << make << QString(expected);
    };
    const auto payload_row = [&](const char* story, const char* expected, std::string text) {
      row(story, expected, [text](const Story& s) { return s.token(kVc, text); });
    };
    const auto more_row = [&](const char* story, const char* expected, std::string more) {
      row(story, expected, [more](const Story& s) { return s.good(more); });
    };
    const auto leaf_row = [&](const char* story, const char* expected, std::string leaf) {
      row(story, expected, [leaf](const Story& s) {
        return s.good(sd({encoded(leaf)}), {encoded(leaf)});
      });
    };
    const auto header_row = [&](const char* story, const char* expected, std::string header) {
      row(story, expected, [header](const Story& s) { return s.token(header, s.payload("")); });
    };
    // The text.
    more_row("a good one", "accepted", "");
    row("larger than a megabyte", "too_large",
        [](const Story& s) { return s.good("\"a\":\"" + std::string(1 << 20, 'a') + '"'); });
    row("no tilde", "malformed", [](const Story& s) {
      std::string text = s.good("");
      text.pop_back();
      return text;
    });
    row("an empty disclosure", "malformed", [](const Story& s) { return s.good("") + "~"; });
    row("two parts", "malformed", [](const Story&) { return std::string("a.b~"); });
    row("nothing", "malformed", [](const Story&) { return std::string(); });
    row("padding", "bad_encoding", [](const Story& s) {
      std::string text = s.good("");
      return text.insert(text.find('.'), "=");
    });
    row("more than 1024 disclosures", "too_many_disclosures", [](const Story& s) {
      std::string text = s.good("");
      for (int i = 0; i < 1025; ++i) text += "WyJhIl0~";
      return text;
    });
    // Its JSON.
    payload_row("no JSON", "bad_json", "{");
    payload_row("more after it", "bad_json", "{} {}");
    payload_row("a list", "bad_payload", "[]");
    payload_row("a name twice", "duplicate_member", R"({"iss":"a","iss":"b"})");
    payload_row("a name twice by an escape", "duplicate_member", R"({"iss":"a","i\u0073s":"b"})");
    payload_row("no UTF-8", "bad_utf8", "{\"a\":\"\xff\"}");
    payload_row("an overlong character", "bad_utf8", "{\"a\":\"\xc0\xaf\"}");
    payload_row("half a surrogate pair", "bad_utf8", R"({"a":"\ud800"})");
    payload_row("nested a thousand times", "too_deep",
                R"({"a":)" + std::string(1000, '[') + std::string(1000, ']') + "}");
    payload_row("a leading zero", "bad_json", R"({"a":01})");
    // Its header and key.
    row("alg none", "alg_none", [](const Story& s) {
      return encoded(R"({"alg":"none"})") + '.' + encoded(s.payload("")) + ".~";
    });
    row("alg NoNe with a signature", "alg_none", [](const Story& s) {
      return encoded(R"({"alg":"NoNe"})") + '.' + encoded(s.payload("")) + ".AAAA~";
    });
    row("the public key as a MAC's secret", "alg_not_allowed", [](const Story& s) {
      return encoded(R"({"alg":"HS256"})") + '.' + encoded(s.payload("")) + ".AAAA~";
    });
    row("an algorithm of another key", "key_confusion", [](const Story& s) {
      return encoded(R"({"alg":"EdDSA"})") + '.' + encoded(s.payload("")) + '.' +
             to_base64url(Bytes(64)) + '~';
    });
    row("a signature of zeros", "bad_signature", [](const Story& s) {
      return encoded(R"({"alg":"ES256"})") + '.' + encoded(s.payload("")) + '.' +
             to_base64url(Bytes(64)) + '~';
    });
    row("a signature in DER", "bad_signature", [](const Story& s) {
      return encoded(R"({"alg":"ES256"})") + '.' + encoded(s.payload("")) + '.' +
             to_base64url(Bytes(70)) + '~';
    });
    row("signed by somebody else", "bad_signature", [](const Story& s) {
      const SecretJwk other = SecretJwk::random(Curve::kP256);
      return sign_jws(other, *read_json(kVc), s.payload("")) + '~';
    });
    row("brings its own key along", "bad_signature", [](const Story& s) {
      const SecretJwk other = SecretJwk::random(Curve::kP256);
      const Json header = json_object({{"jwk", jwk_to_json(other.public_jwk())}});
      return sign_jws(other, header, s.payload("")) + '~';
    });
    header_row("a demand in the header", "critical_header",
               R"({"typ":"dc+sd-jwt","crit":["x"],"x":1})");
    header_row("another key's name", "unknown_key", R"({"typ":"dc+sd-jwt","kid":"other"})");
    header_row("typ is a number", "bad_header", R"({"typ":1})");
    header_row("typ of a plain token", "wrong_typ", R"({"typ":"JWT"})");
    header_row("typ of a key binding", "wrong_typ", R"({"typ":"kb+jwt"})");
    // Its disclosures.
    payload_row("sha-1", "hash_not_allowed", R"({"_sd_alg":"sha-1","vct":"x","exp":1900000000})");
    payload_row("a hash without a name", "hash_not_allowed", R"({"_sd_alg":null})");
    more_row("digests that are no list", "bad_digest", R"("_sd":"x")");
    more_row("a digest that is a number", "bad_digest", R"("_sd":[1])");
    more_row("a list's digest beside another member", "bad_digest", R"("l":[{"...":"x","a":1}])");
    more_row("a list's digest outside a list", "bad_digest", R"("l":{"...":"x"})");
    more_row("a digest in two places", "digest_twice", R"("_sd":["x"],"l":[{"...":"x"}])");
    more_row("a nested hash name in a list", "nested_sd_alg", R"("l":[{"_sd_alg":"sha-256"}])");
    leaf_row("a good disclosure", "accepted", R"(["s","a",1])");
    leaf_row("no JSON", "bad_json", R"(["s","a",1)");
    leaf_row("one element", "bad_disclosure", R"(["s"])");
    leaf_row("two elements where a claim belongs", "bad_disclosure", R"(["s","a"])");
    leaf_row("an object", "bad_disclosure", R"({"s":"a"})");
    leaf_row("a salt that is a number", "bad_disclosure", R"([1,"a",1])");
    leaf_row("a name that is a number", "bad_disclosure", R"(["s",1,1])");
    leaf_row("a claim named _sd_alg", "reserved_name", R"(["s","_sd_alg","sha-256"])");
    leaf_row("_sd_alg in its value", "nested_sd_alg", R"(["s","a",{"_sd_alg":"sha-256"}])");
    leaf_row("a name twice in its value", "duplicate_member", R"(["s","a",{"b":1,"b":2}])");
    leaf_row("an issuer", "must_be_visible", R"(["s","iss","evil.example"])");
    leaf_row("an expiry", "must_be_visible", R"(["s","exp",1])");
    leaf_row("a holder's key", "must_be_visible", R"(["s","cnf",{}])");
    leaf_row("a status", "must_be_visible", R"(["s","status",{}])");
    row("overwrites a claim", "claim_overwritten", [](const Story& s) {
      const std::string leaf = encoded(R"(["s","a",2])");
      return s.good(R"("a":1,)" + sd({leaf}), {leaf});
    });
    row("two disclosures of one claim", "claim_overwritten", [](const Story& s) {
      const std::string one = encoded(R"(["s","a",1])");
      const std::string two = encoded(R"(["t","a",2])");
      return s.good(sd({one, two}), {one, two});
    });
    row("sent twice", "disclosure_twice", [](const Story& s) {
      const std::string leaf = encoded(R"(["s","a",2])");
      return s.good(sd({leaf}), {leaf, leaf});
    });
    row("belongs to nothing", "unreferenced_disclosure", [](const Story& s) {
      return s.good(sd({}), {encoded(R"(["s","a",2])")});
    });
    row("its digest inside another disclosure and outside", "digest_twice", [](const Story& s) {
      const std::string inner = encoded(R"(["s","a",2])");
      const std::string outer = encoded(R"(["s","b",{)" + sd({inner}) + "}]");
      return s.good(sd({inner, outer}), {inner, outer});
    });
    // When.
    payload_row("no expiry", "no_expiry", R"({"vct":"x","iat":1790000000})");
    payload_row("expired this second", "expired", R"({"vct":"x","exp":1800000000})");
    payload_row("one second left", "accepted", R"({"vct":"x","exp":1800000001})");
    payload_row("an expiry that is a text", "bad_time", R"({"vct":"x","exp":"1900000000"})");
    payload_row("an expiry beyond all numbers", "bad_time", R"({"vct":"x","exp":1e99})");
    payload_row("issued tomorrow", "issued_in_future",
                R"({"vct":"x","iat":1800086400,"exp":1900000000})");
    payload_row("no type", "no_vct", R"({"exp":1900000000})");
  }
  void refused_by_name() {
    QFETCH(Make, make);
    QFETCH(QString, outcome);
    const Story story;
    Jwk key = story.issuer.public_jwk();
    key.kid = "the issuer";
    const std::vector<Jwk> keys{key};
    const auto verified = verify_sd_jwt(make(story), {.keys = keys, .now_seconds = kNow});
    QCOMPARE(credit::test::outcome(verified), outcome);
  }

  void key_bindings_refused_by_name_data() {
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char* story, const char* expected, Make make) {
      QTest::newRow(story) << make << QString(expected);
    };
    const auto claims_row = [&](const char* story, const char* expected, std::string claims) {
      row(story, expected, [claims](const Story& s) { return s.bound(kKb, claims, s.holder); });
    };
    claims_row("a good one", "accepted", kKbClaims);
    row("none", "key_binding_missing", [](const Story& s) { return s.good(""); });
    row("typ of a plain token", "key_binding_typ",
        [](const Story& s) { return s.bound(R"({"typ":"JWT"})", kKbClaims, s.holder); });
    row("no typ", "key_binding_typ",
        [](const Story& s) { return s.bound("{}", kKbClaims, s.holder); });
    row("by the issuer's key", "key_binding_signature",
        [](const Story& s) { return s.bound(kKb, kKbClaims, s.issuer); });
    row("alg none", "alg_none", [](const Story& s) {
      return s.good("") + encoded(R"({"alg":"none","typ":"kb+jwt"})") + ".e30.";
    });
    row("no token", "key_binding_malformed", [](const Story& s) { return s.good("") + "abc"; });
    claims_row("no nonce", "key_binding_malformed",
               R"({"iat":1800000000,"aud":"tally:me","sd_hash":"%h"})");
    claims_row("two audiences", "key_binding_malformed",
               R"({"iat":1800000000,"aud":["tally:me"],"nonce":"n","sd_hash":"%h"})");
    claims_row("for another", "wrong_audience",
               R"({"iat":1800000000,"aud":"tally:you","nonce":"n","sd_hash":"%h"})");
    claims_row("for another request", "wrong_nonce",
               R"({"iat":1800000000,"aud":"tally:me","nonce":"m","sd_hash":"%h"})");
    claims_row("300 seconds ago", "accepted",
               R"({"iat":1799999700,"aud":"tally:me","nonce":"n","sd_hash":"%h"})");
    claims_row("301 seconds ago", "key_binding_stale",
               R"({"iat":1799999699,"aud":"tally:me","nonce":"n","sd_hash":"%h"})");
    claims_row("from the future", "key_binding_stale",
               R"({"iat":1800000301,"aud":"tally:me","nonce":"n","sd_hash":"%h"})");
    claims_row("before all times", "key_binding_stale",
               R"({"iat":-9223372036854775808,"aud":"tally:me","nonce":"n","sd_hash":"%h"})");
    claims_row("over something else", "wrong_sd_hash",
               R"({"iat":1800000000,"aud":"tally:me","nonce":"n","sd_hash":"x"})");
    row("the credential names no holder", "no_holder_key", [](const Story& s) {
      return s.token(kVc, R"({"vct":"x","exp":1900000000})") +
             sign_jws(s.holder, *read_json(kKb), kKbClaims);
    });
    row("the credential names its holder's secret", "bad_holder_key", [](const Story& s) {
      return s.token(kVc, R"({"vct":"x","exp":1900000000,"cnf":{"jwk":)" +
                              write_json(s.holder.to_json()) + "}}") +
             sign_jws(s.holder, *read_json(kKb), kKbClaims);
    });
  }
  void key_bindings_refused_by_name() {
    QFETCH(Make, make);
    QFETCH(QString, outcome);
    const Story story;
    const std::vector<Jwk> keys{story.issuer.public_jwk()};
    const VerifyOptions options{.keys = keys, .now_seconds = kNow, .require_key_binding = true,
                                .audience = "tally:me", .nonce = "n"};
    QCOMPARE(credit::test::outcome(verify_sd_jwt(make(story), options)), outcome);
  }

  void what_else_a_verifier_may_ask() {
    const Story story;
    Jwk key = story.issuer.public_jwk();
    const std::string token = story.good("");
    const auto told = [&](Jwk with, VerifyOptions options) {
      const std::vector<Jwk> keys{with};
      options.keys = keys;
      options.now_seconds = kNow;
      return outcome(verify_sd_jwt(token, options));
    };
    QCOMPARE(told(key, {.issuer = "https://bank.example", .vct = "urn:x"}), "accepted");
    QCOMPARE(told(key, {.issuer = "https://bank.example.evil"}), "wrong_issuer");
    QCOMPARE(told(key, {.vct = "urn:y"}), "wrong_vct");
    QCOMPARE(told(key, {.require_status = true}), "no_status");
    QCOMPARE(told(key, {.nonce = "n"}), "key_binding_missing");
    Jwk of_another = key;
    of_another.issuer = "https://other.example";
    QCOMPARE(told(of_another, {}), "wrong_issuer");
    // iat is 1790000000: a key that was valid until then, or from later on.
    Jwk old = key;
    old.valid_until_seconds = 1'790'000'000;
    QCOMPARE(told(old, {}), "key_not_valid_then");
    old.valid_until_seconds = 1'790'000'001;
    QCOMPARE(told(old, {}), "accepted");
    Jwk young = key;
    young.valid_from_seconds = 1'790'000'001;
    QCOMPARE(told(young, {}), "key_not_valid_then");
    Jwk sealing = key;
    sealing.use = "enc";
    QCOMPARE(told(sealing, {}), "key_confusion");
    std::array<std::uint8_t, 16> salt{1, 2, 3};
    QCOMPARE(told(key, {.grant = Grant{grant_commitment(salt, token), salt}}), "accepted");
    QCOMPARE(told(key, {.grant = Grant{grant_commitment(salt, token + "x"), salt}}), "wrong_grant");
    QCOMPARE(told(key, {.grant = Grant{grant_commitment({}, token), salt}}), "wrong_grant");
  }

  void every_refusal_has_a_name_and_a_sentence() {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(CredentialError::kCannotOpen); ++i) {
      QVERIFY(names.insert(name_of(static_cast<CredentialError>(i))).second);
      QVERIFY(!sentence_of(static_cast<CredentialError>(i)).empty());
    }
  }
};

TALLY_TEST(HostileTokensTest)
#include "hostile_tokens_test.moc"
