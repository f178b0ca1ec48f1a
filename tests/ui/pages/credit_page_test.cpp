// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_page.hpp"

#include <QtCore/QDir>
#include <QtWidgets/QLabel>

#include "core/credit/verify.hpp"
#include "tests/ui/quiet_node.hpp"
#include "ui/models/credit_models.hpp"
#include "ui/pages/credit_desk.hpp"
#include "ui/pages/credit_documents.hpp"
#include "ui/pages/credit_history.hpp"
#include "ui/pages/market_credit.hpp"

namespace tally::ui {

class CreditPageTest : public QObject {
  Q_OBJECT

 private slots:
  void the_desk_issues_a_document_for_each_key();
  void the_desk_refuses_in_words_data();
  void the_desk_refuses_in_words();
  void a_document_is_checked_against_the_registered_issuers();
  void a_history_becomes_claims();
  void punctuality_in_words();

 private:
  test::QuietNode node_;
  test::QuietWallet wallet_;
  test::QuietPractice practice_;
  NodeBridge bridge_{node_, wallet_, &practice_};
  QString said_;
  Say say_ = [this](ColorRole, const QString& text) { said_ = text; };
};

credit::SecretJwk fixedKey(std::uint8_t seed) {
  return credit::SecretJwk::from_p256(*P256Secret::from_bytes(Bytes(32, seed)));
}

void type(CreditDesk& desk, const QString& csv) {
  desk.findChild<QPlainTextEdit*>("deskFacts")->setPlainText(csv);
}

void CreditPageTest::the_desk_issues_a_document_for_each_key() {
  CreditDesk desk(bridge_, say_);
  QVERIFY(!desk.findChild<QPushButton*>("deskIssue")->isEnabled());
  desk.setKey(fixedKey(1));
  QString holders;
  for (std::uint8_t seed = 2; seed < 10; ++seed)
    holders += (holders.isEmpty() ? "" : ",") +
               QString::fromStdString(write_json(jwk_to_json(fixedKey(seed).public_jwk())));
  const QString batch = QString("[%1]").arg(holders).replace("\"", "\"\"");
  type(desk, QString("grade,score_ge_650,holder\nB,true,\"%1\"\nC,false,\n").arg(batch));
  QVERIFY(desk.findChild<QPushButton*>("deskIssue")->isEnabled());
  QTemporaryDir folder;
  const auto count = desk.issueTo(folder.path());
  QVERIFY2(count.has_value(), qPrintable(said_));
  // A batch of eight for the first, one without a holder for the second.
  QCOMPARE(*count, 9);
  const std::vector<credit::Jwk> keys{fixedKey(1).public_jwk()};
  const std::string issuer = issuerName(bridge_.account());
  int checked = 0;
  for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
    const auto text = readSmallFile(folder.filePath(name));
    credit::VerifyOptions options;
    options.keys = keys;
    options.now_seconds = practice_.now().ms / 1000;
    options.issuer = issuer;
    options.require_credential = true;
    const auto verified = credit::verify_sd_jwt(*text, options);
    QVERIFY(verified);
    QVERIFY(verified->payload.find("grade") != nullptr);
    QCOMPARE(verified->payload.find("cnf") != nullptr, name.startsWith("credential-1-"));
    ++checked;
  }
  QCOMPARE(checked, 9);
}

void CreditPageTest::the_desk_refuses_in_words_data() {
  QTest::addColumn<QString>("csv");
  QTest::addColumn<QString>("words");
  QTest::newRow("a cell too few") << "a,b\n1\n" << "Line 2";
  QTest::newRow("a holder that is no key") << "a,holder\n1,me\n" << "row 1";
  QTest::newRow("a claim of the format's own") << "_sd\n1\n" << "keeps for itself";
}

void CreditPageTest::the_desk_refuses_in_words() {
  QFETCH(QString, csv);
  QFETCH(QString, words);
  CreditDesk desk(bridge_, say_);
  desk.setKey(fixedKey(1));
  type(desk, csv);
  QTemporaryDir folder;
  QVERIFY(!desk.issueTo(folder.path()));
  QVERIFY2(said_.contains(words), qPrintable(said_));
  QVERIFY(QDir(folder.path()).isEmpty());
}

void CreditPageTest::a_document_is_checked_against_the_registered_issuers() {
  CreditDesk desk(bridge_, say_);
  desk.setKey(fixedKey(1));
  type(desk, "grade\nB\n");
  QTemporaryDir folder;
  QCOMPARE(desk.issueTo(folder.path()).value_or(0), 1);
  const auto text = readSmallFile(folder.filePath("credential-1-1.sdjwt"));

  CreditDocuments documents(bridge_, say_);
  documents.openText(*text);
  auto* words = documents.findChild<QLabel*>("creditWords");
  QVERIFY2(words->text().contains("none of the given keys"), qPrintable(words->text()));
  auto* claims = documents.findChild<QTreeWidget*>("creditClaims");
  QCOMPARE(claims->topLevelItem(0)->text(0), "grade");
  QCOMPARE(claims->topLevelItem(0)->checkState(0), Qt::Unchecked);

  documents.refresh();
  node::IssuerRow issuer;
  issuer.issuer = bridge_.account();
  issuer.said.name = "First Bureau";
  const P256Public key = fixedKey(1).public_jwk().p256;
  issuer.said.keys = {{IssuerCurve::kP256, key.x, key.y, {}, {}}};
  node::IssuerPage page;
  page.rows = {issuer};
  page.total = 1;
  node_.answer(node_.waiting.size() - 1, page);
  QTRY_VERIFY(words->text().startsWith("First Bureau signed this"));

  documents.openText("nonsense");
  QVERIFY2(said_.contains("no compact token"), qPrintable(said_));
}

void CreditPageTest::a_history_becomes_claims() {
  node::CreditHistory history;
  history.time = Timestamp{1'800'000'000'000};
  history.height = 77;
  history.loans_taken = 3;
  history.punctuality.late = {4, 0, 1, 0};
  history.punctuality.overdue_now = {1, 1, 0, 0};
  history.exposure = Amount{12'345};
  const credit::Json claims = repaymentHistoryClaims(history, bridge_.account());
  QCOMPARE(*claims.find("instalments_late_1_29")->whole(), 4);
  QCOMPARE(*claims.find("instalments_overdue_now")->whole(), 2);
  QCOMPARE(*claims.find("exposure_minor")->whole(), 12'345);
  QCOMPARE(*claims.find("as_of_height")->whole(), 77);
  // The day, not the second: two documents of one day do not differ by when they were made.
  QCOMPARE(*claims.find("iat")->whole() % 86'400, 0);
}

void CreditPageTest::punctuality_in_words() {
  node::Punctuality seen;
  QCOMPARE(punctualitySentence(seen), "No instalment has come due yet.");
  seen.on_time = 12;
  QCOMPARE(punctualitySentence(seen), "12 of 12 instalments on time.");
  seen.late = {1, 0, 0, 2};
  seen.overdue_now = {1, 0, 0, 0};
  QCOMPARE(punctualitySentence(seen),
           "12 of 16 instalments on time; 1 paid 1–29 days late, 1 overdue for 1–29 days now, "
           "2 paid 90 days or more late.");
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::CreditPageTest)
#include "credit_page_test.moc"
