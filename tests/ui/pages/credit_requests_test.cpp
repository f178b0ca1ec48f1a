// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credit_requests.hpp"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QTableView>

#include "tests/ui/quiet_node.hpp"
#include "ui/dialogs/ask_dialog.hpp"
#include "ui/models/fact_text.hpp"
#include "ui/pages/credit_files.hpp"
#include "ui/pages/credit_matrix.hpp"
#include "ui/pages/market_credit.hpp"

namespace tally::ui {

namespace {

constexpr Timestamp kAsked{1'773'400'000'000};

/// Shows what the test says, and remembers what it was told to do.
class StageCredit : public node::Credit {
 public:
  node::CreditView shown;
  std::vector<std::string> calls;
  std::optional<node::FactQuestion> question;

  std::shared_ptr<const node::CreditView> view() const override {
    return std::make_shared<const node::CreditView>(shown);
  }
  node::Subscription on_change(std::function<void()>) override { return {}; }
  void publish_key(Done) override { calls.push_back("publish"); }
  void order(AccountId, std::string vct, Done) override { calls.push_back("order " + vct); }
  void answer(std::string request, std::vector<std::string> claims, Done done) override {
    std::string all = "answer " + request;
    for (const std::string& claim : claims) all += " " + claim;
    calls.push_back(all);
    done({});
  }
  void refuse(std::string request, Done) override { calls.push_back("refuse " + request); }
  void ask(node::FactQuestion it, Done done) override {
    question = std::move(it);
    done({});
  }
  void export_file(std::string,
                   std::function<void(Result<std::string, node::Rejection>)>) override {}
  void check_file(std::string,
                  std::function<void(Result<node::FileProof, node::Rejection>)>) override {}
  void forget_file(std::string, Done) override {}
  void open_office(std::string, std::vector<std::string>, Done) override {}
  void issue(std::string, std::string, std::int64_t, Done) override {}
  void set_status(std::uint64_t, std::uint8_t, Done) override {}
  void anchor_status(Done) override {}
};

template <typename Id>
Id id_of_byte(std::uint8_t byte) {
  Id id;
  id.bytes.fill(byte);
  return id;
}

node::FactRequest request() {
  node::FactRequest made;
  made.id = "r1";
  made.loan = id_of_byte<LoanId>(1);
  made.lender = id_of_byte<AccountId>(2);
  made.borrower = id_of_byte<AccountId>(7);
  made.vct = "urn:tallystick:vct:credit-report:1";
  made.facts = {{"grade", true}, {"income_band", false}};
  made.purpose = "<b>to decide</b>";
  made.retention_days = 30;
  made.asked_at = kAsked;
  made.expires = Timestamp{kAsked.ms + 7 * kDayMs};
  return made;
}

node::LoanFile file() {
  node::LoanFile made;
  made.id = "f1";
  made.loan = id_of_byte<LoanId>(1);
  made.borrower = id_of_byte<AccountId>(3);
  made.issuer_name = "First Bureau";
  made.facts = {{"grade", "B2"}, {"no_delinquency_2y", "false"}};
  made.issued = kAsked;
  made.checked_at = kAsked;
  return made;
}

}  // namespace

class CreditRequestsTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    credit_ = StageCredit{};
    credit_.shown.is_open = credit_.shown.has_sealing_key = true;
    bridge_.setCredit(&credit_);
  }
  void cleanup() { bridge_.setCredit(nullptr); }

  void only_what_is_required_is_ticked_and_nothing_more_is_shown();
  void an_attested_fact_never_looks_like_a_plain_claim();
  void the_question_says_what_the_dialog_shows();
  void the_matrix_says_who_knows_what();
  void a_filter_by_fact_takes_what_holds();
  void proofs_in_words();

 private:
  test::QuietNode node_;
  test::QuietWallet wallet_;
  test::QuietPractice practice_;
  NodeBridge bridge_{node_, wallet_, &practice_};
  StageCredit credit_;
  QString said_;
  Say say_ = [this](ColorRole, const QString& text) { said_ = text; };
};

void CreditRequestsTest::only_what_is_required_is_ticked_and_nothing_more_is_shown() {
  credit_.shown.asked_of_me = {request()};
  CreditRequests page(bridge_, say_);
  page.refresh();
  QCOMPARE(page.waiting(), 1);
  page.chooseFirst();
  auto* claims = page.findChild<QTreeWidget*>("requestClaims");
  QCOMPARE(claims->topLevelItemCount(), 2);
  QCOMPARE(claims->topLevelItem(0)->checkState(0), Qt::Checked);
  QCOMPARE(claims->topLevelItem(1)->checkState(0), Qt::Unchecked);
  auto* show = page.findChild<QPushButton*>("requestShow");
  QVERIFY(show->isEnabled());
  claims->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
  QVERIFY(!show->isEnabled());
  QVERIFY(show->toolTip().contains("requires"));
  claims->topLevelItem(0)->setCheckState(0, Qt::Checked);
  // The lender's words stay words.
  QCOMPARE(page.findChild<QLabel*>("requestPurpose")->textFormat(), Qt::PlainText);
  show->click();
  auto* dialog = page.findChild<QDialog*>("requestConfirm");
  QVERIFY(dialog != nullptr);
  QVERIFY(credit_.calls.empty());
  dialog->findChild<QCheckBox*>("requestConfirmAgree")->setChecked(true);
  dialog->findChild<QPushButton*>("requestConfirmSign")->click();
  QCOMPARE(credit_.calls, std::vector<std::string>{"answer r1 grade"});
  page.findChild<QPushButton*>("requestRefuse")->click();
  QCOMPARE(credit_.calls.back(), std::string("refuse r1"));
}

void CreditRequestsTest::an_attested_fact_never_looks_like_a_plain_claim() {
  node::LoanRow loan;
  loan.id = id_of_byte<LoanId>(1);
  loan.borrower = id_of_byte<AccountId>(3);
  loan.terms.grade = "A1";
  MarketCredit panel(bridge_);
  panel.setLoan(loan);
  auto* attested = panel.findChild<QLabel*>("marketCreditAttested");
  auto* shown = panel.findChild<QLabel*>("marketCreditShown");
  QVERIFY(attested->isHidden());
  QVERIFY(shown->text().contains("own word"));
  QVERIFY(!shown->text().contains(QChar(0x2713)));
  QVERIFY(panel.findChild<QPushButton*>("marketAskFacts")->isEnabled());
  credit_.shown.files = {file()};
  panel.setLoan(loan);
  QVERIFY(!attested->isHidden());
  QVERIFY(attested->text().contains("B2"));
  QVERIFY(!attested->text().contains("A1"));
  QVERIFY(shown->text().contains("First Bureau"));
  QVERIFY(shown->text().contains("checked by this node"));
  credit_.shown.files[0].status = 1;
  panel.setLoan(loan);
  QVERIFY(shown->text().contains("revoked"));
  credit_.shown.files[0].withdrawn = true;
  panel.setLoan(loan);
  QVERIFY(attested->isHidden());
  loan.borrower = bridge_.account();
  panel.setLoan(loan);
  QVERIFY(!panel.findChild<QPushButton*>("marketAskFacts")->isEnabled());
}

void CreditRequestsTest::the_question_says_what_the_dialog_shows() {
  bool sent = false;
  AskDialog dialog(bridge_, id_of_byte<LoanId>(1), [&] { sent = true; });
  auto* grade = dialog.findChild<QComboBox*>("ask_grade");
  QVERIFY(grade != nullptr);
  for (auto* wish : dialog.findChildren<QComboBox*>()) wish->setCurrentIndex(0);
  QVERIFY(!dialog.findChild<QPushButton*>("askSend")->isEnabled());
  grade->setCurrentIndex(2);
  dialog.findChild<QComboBox*>("ask_state")->setCurrentIndex(1);
  dialog.findChild<QPushButton*>("askSend")->click();
  QVERIFY(credit_.question.has_value());
  QCOMPARE(credit_.question->facts.size(), std::size_t{2});
  QCOMPARE(credit_.question->facts[0].claim, std::string("grade"));
  QVERIFY(credit_.question->facts[0].required);
  QVERIFY(!credit_.question->facts[1].required);
  QTRY_VERIFY(sent);
}

void CreditRequestsTest::the_matrix_says_who_knows_what() {
  node::FactRequest first = request();
  first.shown = {"grade"};
  first.state = node::RequestState::kShown;
  node::FactRequest second = request();
  second.lender = id_of_byte<AccountId>(4);
  second.shown = {"grade", "state"};
  second.state = node::RequestState::kWithdrawn;
  credit_.shown.asked_of_me = {first, second, request()};
  CreditMatrix matrix;
  matrix.show(credit_.shown);
  QCOMPARE(matrix.rowCount(), 2);
  QCOMPARE(matrix.columnCount(), 3);
  QCOMPARE(matrix.item(0, 1)->text(), QString(QChar(0x2713)));
  QCOMPARE(matrix.item(0, 2)->text(), QString(QChar(0xb7)));
  QVERIFY(matrix.item(1, 2)->text().contains("taken back"));
}

void CreditRequestsTest::a_filter_by_fact_takes_what_holds() {
  credit_.shown.files = {file()};
  const Timestamp now = practice_.now();
  QCOMPARE(attestedLoans(credit_.shown, "*", now).size(), std::size_t{1});
  QCOMPARE(attestedLoans(credit_.shown, "grade", now).size(), std::size_t{1});
  QCOMPARE(attestedLoans(credit_.shown, "no_delinquency_2y", now).size(), std::size_t{0});
  QCOMPARE(attestedLoans(credit_.shown, "state", now).size(), std::size_t{0});
  credit_.shown.files[0].status = 1;
  QCOMPARE(attestedLoans(credit_.shown, "*", now).size(), std::size_t{0});
  QCOMPARE(factMarks(credit_.shown, id_of_byte<LoanId>(1), now), QString(QChar(0x2715)));
  QVERIFY(factMarks(credit_.shown, id_of_byte<LoanId>(9), now).isEmpty());
}

void CreditRequestsTest::proofs_in_words() {
  node::FileProof proof;
  proof.signed_height = 812;
  proof.epoch_then = 1;
  proof.epoch_now = 2;
  proof.status_now = 1;
  QVERIFY(proofSentence(proof).contains("was valid then, and is revoked now"));
  proof.status_now = 0;
  QVERIFY(proofSentence(proof).contains("still is"));
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::CreditRequestsTest)
#include "credit_requests_test.moc"
