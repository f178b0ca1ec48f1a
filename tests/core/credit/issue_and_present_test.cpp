// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

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

Json claims() {
  return *read_json(
      R"({"iss":"https://bank.example","vct":"urn:tallystick:vct:credit-report:1",)"
      R"("iat":1799971200,"exp":1815600000,"score.value":712,"score_ge_650":true,)"
      R"("name":"Zo\u00eb","address":{"street":"Long Lane 3","city":"York"},)"
      R"("nationalities":["GB","FR"],"amount":12.50})");
}

std::vector<ClaimPath> paths(std::initializer_list<const char*> texts) {
  std::vector<ClaimPath> made;
  for (const char* text : texts) made.push_back(*path_from_text(text));
  return made;
}

SaltSource counting_salts() {
  return [number = std::uint8_t{0}]() mutable {
    Salt salt{};
    salt[0] = ++number;
    return salt;
  };
}

Json payload_of(const SdJwt& token) {
  return *read_json(parse_jws(token.issuer_token, kMaxTokenBytes)->payload);
}

}  // namespace

class IssueAndPresentTest : public QObject {
  Q_OBJECT

 private slots:
  void every_pair_of_algorithms_data() {
    QTest::addColumn<int>("issuer");
    QTest::addColumn<int>("holder");
    for (const Curve issuer : {Curve::kP256, Curve::kEd25519})
      for (const Curve holder : {Curve::kP256, Curve::kEd25519})
        QTest::addRow("%d issues to %d", static_cast<int>(issuer), static_cast<int>(holder))
            << static_cast<int>(issuer) << static_cast<int>(holder);
  }
  void every_pair_of_algorithms() {
    QFETCH(int, issuer);
    QFETCH(int, holder);
    const SecretJwk bank = SecretJwk::random(static_cast<Curve>(issuer));
    const SecretJwk borrower = SecretJwk::random(static_cast<Curve>(holder));
    const auto whole = issue(bank,
                             {.claims = claims(),
                              .selectable = paths({"score.value", "score_ge_650", "name", "address",
                                                   "address/street", "nationalities/*", "amount"}),
                              .header = json_object(),
                              .decoy_step = kDecoyStep,
                              .holder = &borrower.public_jwk()},
                             random_salt);
    QCOMPARE(outcome(whole), "accepted");
    const auto asked = paths({"score_ge_650", "address/city", "nationalities/1"});
    const auto shown = select(*whole, asked);
    QCOMPARE(outcome(shown), "accepted");
    QCOMPARE(shown->disclosures.size(), std::size_t{3});
    const auto bound = bind(*shown, borrower, {"tally:lender", "nonce", kNow - 5});
    QCOMPARE(outcome(bound), "accepted");
    const std::vector<Jwk> keys{bank.public_jwk()};
    const auto verified = verify_sd_jwt(
        bound->text(), {.keys = keys, .now_seconds = kNow, .require_credential = true,
                        .require_key_binding = true, .audience = "tally:lender", .nonce = "nonce"});
    QCOMPARE(outcome(verified), "accepted");
    const Json& seen = verified->payload;
    QVERIFY(seen.find("score_ge_650")->kind == Json::Kind::kTrue);
    QVERIFY(!seen.find("score.value") && !seen.find("name") && !seen.find("amount"));
    QVERIFY(*seen.find("nationalities") == json_array({json_text("FR")}));
    QVERIFY(*seen.find("address") == json_object({{"city", json_text("York")}}));
    QCOMPARE(outcome(bind(*shown, bank, {"a", "n", kNow})), "not_the_holder");
  }

  void decoys_hide_how_many_facts_there_are() {
    const SecretJwk bank = SecretJwk::random(Curve::kP256);
    for (const int facts : {1, 15, 16, 17}) {
      Json many = claims();
      std::vector<ClaimPath> selectable;
      for (int i = 0; i < facts; ++i) {
        many.set("fact" + std::to_string(i), json_number(i));
        selectable.push_back({json_text("fact" + std::to_string(i))});
      }
      const auto token = issue(bank, {.claims = many, .selectable = selectable,
                                      .header = json_object(), .decoy_step = 16}, random_salt);
      const Json payload = payload_of(*token);
      const auto& digests = payload.find("_sd")->items;
      QCOMPARE(digests.size(), std::size_t(facts > 16 ? 32 : 16));
      QVERIFY(std::ranges::is_sorted(digests, {}, &Json::text));
    }
  }

  // Numbers, texts and names come back as the issuer wrote them, by whatever subset.
  void disclosing_everything_gives_the_claims_back() {
    const SecretJwk bank = SecretJwk::random(Curve::kEd25519);
    const auto token = issue(bank, {.claims = claims(), .selectable = all_selectable(claims()),
                                    .header = json_object()}, counting_salts());
    const auto unfolded = unfold(payload_of(*token), token->disclosures);
    QVERIFY(unfolded->payload == claims());
    QCOMPARE(unfolded->payload.find("amount")->text, "12.50");
    const auto nothing = unfold(payload_of(*token), {});
    QCOMPARE(nothing->payload.members.size(), std::size_t{4});
  }

  void the_same_salts_give_the_same_bytes() {
    const auto secret = SecretJwk::from_json(
        *vector_file("sd_jwt_rfc9901_examples.json").find("keys")->find(
            "issuer_private_from_examples_settings.yml"));
    const auto once = [&] {
      return issue(*secret, {.claims = claims(), .selectable = all_selectable(claims()),
                             .header = json_object(), .decoy_step = 16}, counting_salts())->text();
    };
    QCOMPARE(once(), once());
  }

  void two_copies_share_nothing_but_what_is_visible() {
    const SecretJwk bank = SecretJwk::random(Curve::kP256);
    std::set<std::string> seen;
    std::size_t count = 0;
    for (int copy = 0; copy < 8; ++copy) {
      const SecretJwk once = SecretJwk::random(Curve::kP256);
      const auto token = issue(bank, {.claims = claims(), .selectable = all_selectable(claims()),
                                      .header = json_object(), .decoy_step = 16,
                                      .holder = &once.public_jwk()}, random_salt);
      const Json payload = payload_of(*token);
      for (const Json& digest : payload.find("_sd")->items) seen.insert(digest.text);
      for (const std::string& one : token->disclosures) seen.insert(one);
      seen.insert(token->issuer_token.substr(token->issuer_token.rfind('.')));
      count += payload.find("_sd")->items.size() + token->disclosures.size() + 1;
    }
    QCOMPARE(seen.size(), count);
  }

  void what_an_issuer_may_not_do() {
    const SecretJwk bank = SecretJwk::random(Curve::kP256);
    const auto told = [&](Json what, std::initializer_list<const char*> which) {
      return outcome(issue(bank, {.claims = std::move(what), .selectable = paths(which),
                                  .header = json_object()}, random_salt));
    };
    QCOMPARE(told(claims(), {"score.value"}), "accepted");
    QCOMPARE(told(json_array(), {}), "bad_payload");
    QCOMPARE(told(*read_json(R"({"a":[{"_sd":[]}]})"), {}), "reserved_name");
    QCOMPARE(told(*read_json(R"({"...":1})"), {}), "reserved_name");
    QCOMPARE(told(claims(), {"iss"}), "must_be_visible");
    QCOMPARE(told(claims(), {"exp"}), "must_be_visible");
    QCOMPARE(told(claims(), {"score"}), "no_such_claim");
    QCOMPARE(told(claims(), {"nationalities/2"}), "no_such_claim");
  }

  void what_a_holder_may_not_ask() {
    const SecretJwk bank = SecretJwk::random(Curve::kP256);
    const auto token = issue(bank, {.claims = claims(), .selectable = all_selectable(claims()),
                                    .header = json_object()}, random_salt);
    QCOMPARE(outcome(select(*token, paths({"score"}))), "no_such_claim");
    QCOMPARE(outcome(select(*token, paths({"address/zip"}))), "no_such_claim");
    QCOMPARE(outcome(bind(*token, bank, {"a", "n", kNow})), "no_holder_key");
    QCOMPARE(select(*token, {})->disclosures.size(), std::size_t{0});
    QCOMPARE(select(*token, paths({"address/city"}))->disclosures.size(), std::size_t{1});
  }

  void paths_as_text() {
    QCOMPARE(path_to_text(*path_from_text("a/0/b/*")), "a/0/b/*");
    QVERIFY(*path_from_text("a/0/*") == *path_from_text(R"(["a",0,null])"));
    QVERIFY(*path_from_text("score.value") == ClaimPath{json_text("score.value")});
    for (const char* bad : {"", "/", "a//b", "[]", "[", "{}x/"}) QVERIFY(!path_from_text(bad));
  }
};

TALLY_TEST(IssueAndPresentTest)
#include "issue_and_present_test.moc"
