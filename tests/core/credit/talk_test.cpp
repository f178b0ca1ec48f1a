// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/talk.hpp"

#include "core/credit/names.hpp"
#include "core/credit/office.hpp"
#include "core/credit/present.hpp"
#include "core/credit/verify.hpp"

using namespace tally;
using credit::CredentialError;

namespace {

template <typename Id>
Id id_of_byte(std::uint8_t byte) {
  Id id;
  id.bytes.fill(byte);
  return id;
}

credit::Ask some_ask() {
  credit::Ask ask;
  ask.random = id_of_byte<Hash256>(5);
  ask.loan = id_of_byte<LoanId>(1);
  ask.lender = id_of_byte<AccountId>(2);
  ask.borrower = id_of_byte<AccountId>(3);
  ask.nonce = credit::loan_nonce(id_of_byte<ChainId>(9), ask.loan, ask.lender, ask.borrower,
                                 ask.random);
  ask.vct = credit::kVctCreditReport;
  ask.facts = {{"grade", true}, {"score/band", false}};
  ask.purpose = "to decide on a bid";
  ask.retention_days = 365;
  ask.asked_ms = 1'700'000'000'000;
  ask.expires_ms = 1'700'600'000'000;
  return ask;
}

std::string changed(std::string json, const std::string& from, const std::string& to) {
  const auto at = json.find(from);
  return at == std::string::npos ? std::string() : json.replace(at, from.size(), to);
}

}  // namespace

class TalkTest : public QObject {
  Q_OBJECT

 private slots:
  void what_is_said_reads_as_it_was_said() {
    const AccountId from = id_of_byte<AccountId>(2);
    const credit::SecretJwk key = credit::SecretJwk::random(credit::Curve::kP256);
    credit::Delivery delivery{some_ask().nonce, "a.b.c~d~", {}, id_of_byte<Hash256>(7)};
    delivery.salt.fill(4);
    const decltype(credit::Said::what) rows[] = {
        some_ask(), delivery, credit::Refusal{some_ask().nonce},
        credit::Order{"urn:x", {key.public_jwk()}}, credit::Issue{"urn:x", {"a.b.c~", "d.e.f~"}}};
    for (const auto& row : rows) {
      const std::string json = credit::write_said({from, row});
      const auto read = credit::read_said(json);
      QVERIFY2(read.has_value(), json.c_str());
      QVERIFY(read->from == from);
      QCOMPARE(credit::write_said(*read), json);
    }
    const auto ask = credit::read_said(credit::write_said({from, some_ask()}));
    QVERIFY(std::get<credit::Ask>(ask->what) == some_ask());
  }

  void what_is_wrong_is_refused_data() {
    QTest::addColumn<QString>("json");
    const std::string good = credit::write_said({id_of_byte<AccountId>(2), some_ask()});
    QVERIFY(credit::read_said(good).has_value());
    const auto row = [&](const char* name, const std::string& from, const std::string& to) {
      QTest::newRow(name) << QString::fromStdString(changed(good, from, to));
    };
    row("no sender", "\"from\"", "\"form\"");
    row("another kind", "\"ask\"", "\"asks\"");
    row("a short nonce", some_ask().nonce, some_ask().nonce.substr(1));
    row("a loan that is none", "0101", "01xx");
    row("no claims", "\"claims\":[", "\"claims\":[],\"x\":[");
    row("a path of nothing", "[\"grade\"]", "[]");
    row("two types", "credit-report:1\"", "credit-report:1\",\"urn:y\"");
    row("another format", "dc+sd-jwt", "vc+sd-jwt");
    row("kept for ever", ":365", ":365000");
    row("ends before it begins", "1700600000000", "1600600000000");
    row("a purpose like a book", "to decide on a bid", std::string(301, 'a'));
    row("a name twice", "\"purpose\"", "\"nonce\":\"x\",\"purpose\"");
    QTest::newRow("no object") << "[]";
    QTest::newRow("nothing") << "";
  }
  void what_is_wrong_is_refused() {
    QFETCH(QString, json);
    QVERIFY(!credit::read_said(json.toStdString()).has_value());
  }

  void names_of_accounts_and_lists() {
    const AccountId account = id_of_byte<AccountId>(0xab);
    QVERIFY(credit::account_named(credit::document_name(account)) == account);
    QVERIFY(!credit::account_named("tally:abc"));
    QVERIFY(!credit::account_named(account.hex()));
    const std::string uri = credit::status_uri(account, 3);
    QCOMPARE(credit::status_place(uri)->list, 3U);
    QVERIFY(credit::status_place(uri)->issuer == account);
    for (const std::string& wrong :
         {uri + "x", uri.substr(0, uri.size() - 1), std::string("tally:status/"),
          "https:" + uri, uri + "99999999999"})
      QVERIFY2(!credit::status_place(wrong), wrong.c_str());
  }

  void an_office_issues_a_batch_and_revokes_one_copy() {
    constexpr std::int64_t kNow = 1'700'000'000;
    credit::Office office(id_of_byte<AccountId>(6));
    std::vector<credit::SecretJwk> secrets;
    std::vector<credit::Jwk> holders;
    for (std::size_t i = 0; i < credit::kBatch; ++i) {
      secrets.push_back(credit::SecretJwk::random(credit::Curve::kP256));
      holders.push_back(secrets.back().public_jwk());
    }
    const auto claims = *credit::read_json(R"({"grade":"B2","late":{"d30":0}})");
    const auto tokens = office.issue(claims, "urn:x", id_of_byte<AccountId>(3), holders, kNow, 30);
    QVERIFY(tokens.has_value());
    QCOMPARE(tokens->size(), credit::kBatch);
    std::set<std::uint64_t> entries;
    for (const credit::IssuedCopy& copy : office.issued()) entries.insert(copy.index);
    QCOMPARE(entries.size(), credit::kBatch);
    QVERIFY(office.set_status(office.issued()[2].index, credit::Status::kInvalid));
    std::uint64_t unused = 0;
    while (entries.contains(unused)) ++unused;
    QVERIFY(!office.set_status(unused, credit::Status::kInvalid));

    // The books survive being closed and opened.
    auto reopened = credit::Office::load(office.save());
    QVERIFY(reopened.has_value());
    QCOMPARE(reopened->sign_list(kNow), office.sign_list(kNow));
    credit::Jwk key = reopened->key();
    key.issuer = credit::document_name(reopened->issuer());
    const std::vector<credit::Jwk> keys{key};
    const auto list = credit::load_status_list(reopened->sign_list(kNow), keys, kNow);
    QVERIFY(list.has_value());
    for (std::size_t i = 0; i < tokens->size(); ++i) {
      credit::VerifyOptions options;
      options.keys = keys;
      options.now_seconds = kNow;
      options.require_credential = true;
      options.status = &*list;
      options.require_status = true;
      const auto verified = credit::verify_sd_jwt((*tokens)[i], options);
      QCOMPARE(verified.has_value(), i != 2);
      if (!verified) QCOMPARE(verified.error(), CredentialError::kRevoked);
    }
    QCOMPARE(office.issue(claims, "urn:x", {}, {}, kNow, 1).error(), CredentialError::kBadPayload);
    QVERIFY(!credit::Office::load(*credit::read_json("{}")).has_value());
  }
};

TALLY_TEST(TalkTest)
#include "talk_test.moc"
