// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/change_dialog.hpp"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

#include "tests/ui/noting_wallet.hpp"
#include "ui/dialogs/autopay_dialog.hpp"
#include "ui/dialogs/proposal_box.hpp"

namespace tally::ui {
namespace {

/// 1'200.00 at 12 % over 12 months, 106.62 a month, paid out today; 5.00 of late fee is owed.
node::LoanDetail detailOf(const NodeBridge& bridge) {
  node::LoanDetail detail;
  node::LoanRow& loan = detail.loan;
  loan.status = LoanStatus::kActive;
  loan.terms.asset = AssetId{1};
  loan.terms.principal = {120'000};
  loan.terms.instalments = loan.periods = 12;
  loan.rate = {120'000'000};
  loan.instalment = {10'662};
  loan.outstanding = {120'000};
  loan.disbursed_on = day_of(bridge.now());
  detail.payoff_today = {120'500};
  detail.waivable_fee = {500};
  node::InstalmentRow row;
  row.number = 1;
  row.principal = {9'462};
  row.interest = {1'200};
  row.fee = {500};
  detail.instalments = {row};
  return detail;
}

struct Desk {
  test::QuietNode node;
  test::NotingWallet wallet;
  test::QuietPractice practice;
  NodeBridge bridge{node, wallet, &practice};
  QWidget window;

  void confirm(const QString& name) {
    window.findChild<QCheckBox*>(name + "Agree")->click();
    window.findChild<QPushButton*>(name + "Sign")->click();
  }
};

}  // namespace

class ChangeDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void new_terms_say_what_they_come_to();
  void a_waiver_is_at_most_what_is_owed();
  void autopay_says_what_it_does_not_cover();
  void a_lender_votes();
};

void ChangeDialogTest::new_terms_say_what_they_come_to() {
  Desk desk;
  ChangeDialog dialog(desk.bridge, detailOf(desk.bridge), [](const QString&) {}, &desk.window);
  auto* effect = dialog.findChild<QLabel*>("changeEffect");
  auto* sign = dialog.findChild<QPushButton*>("changeSign");
  dialog.findChild<RateEdit*>("changeRate")->setRate({60'000'000});
  dialog.findChild<QSpinBox*>("changePeriods")->setValue(24);
  QVERIFY2(effect->text().contains("24 payments"), qPrintable(effect->text()));
  QVERIFY2(effect->text().contains("5.00"), qPrintable(effect->text()));  // owed besides
  QVERIFY(sign->isEnabled());
  // Votes would still be open on the day of the first payment.
  auto* due = dialog.findChild<QDateEdit*>("changeFirstDue");
  due->setDate(due->date().addDays(-40));
  QVERIFY2(effect->text().contains("before the first payment"), qPrintable(effect->text()));
  QVERIFY(!sign->isEnabled());
  due->setDate(due->date().addDays(40));
  dialog.findChild<QCheckBox*>("changeCapitalise")->setChecked(true);
  QVERIFY2(effect->text().contains("1,205.00"), qPrintable(effect->text()));
  sign->click();
  desk.confirm("proposeChange");
  QTRY_COMPARE(desk.wallet.sent.size(), std::size_t{1});
  const auto& terms =
      std::get<NewTerms>(std::get<ProposeChange>(desk.wallet.sent[0]).change);
  QCOMPARE(terms.rate, RatePpb{60'000'000});
  QCOMPARE(terms.periods, 24U);
  QVERIFY(terms.capitalise);
}

void ChangeDialogTest::a_waiver_is_at_most_what_is_owed() {
  Desk desk;
  ChangeDialog dialog(desk.bridge, detailOf(desk.bridge), [](const QString&) {}, &desk.window);
  dialog.findChild<Select*>("changeWhat")->setCurrentIndex(1);
  auto* sign = dialog.findChild<QPushButton*>("changeSign");
  QVERIFY(sign->isEnabled());
  dialog.findChild<AmountEdit*>("changeFee")->setText("5.01");
  QVERIFY(!sign->isEnabled());
  dialog.findChild<AmountEdit*>("changeFee")->setText("4.00");
  sign->click();
  desk.confirm("proposeChange");
  QTRY_COMPARE(desk.wallet.sent.size(), std::size_t{1});
  QCOMPARE(std::get<Waiver>(std::get<ProposeChange>(desk.wallet.sent[0]).change),
           (Waiver{{}, {}, {400}}));
}

void ChangeDialogTest::autopay_says_what_it_does_not_cover() {
  Desk desk;
  AutopayDialog dialog(desk.bridge, detailOf(desk.bridge), [](const QString&) {}, &desk.window);
  auto* limit = dialog.findChild<AmountEdit*>("autopayLimit");
  auto* effect = dialog.findChild<QLabel*>("autopayEffect");
  QCOMPARE(limit->amount(), std::optional(Amount{11'162}));
  QVERIFY2(effect->text().contains("every instalment"), qPrintable(effect->text()));
  limit->setText("100.00");
  QVERIFY2(effect->text().contains("not be taken"), qPrintable(effect->text()));
  QVERIFY(!dialog.findChild<QPushButton*>("autopayOff")->isEnabled());
  dialog.findChild<QPushButton*>("autopaySign")->click();
  desk.confirm("setAutopay");
  QTRY_COMPARE(desk.wallet.sent.size(), std::size_t{1});
  QCOMPARE(std::get<SetAutopay>(desk.wallet.sent[0]).limit, Amount{10'000});
}

void ChangeDialogTest::a_lender_votes() {
  Desk desk;
  node::LoanDetail detail = detailOf(desk.bridge);
  node::NoteRow note;
  note.holder = desk.bridge.account();
  note.units = 120'000;
  detail.notes = {note};
  detail.loan.borrower = AccountId{{0x11}};
  node::ProposalRow proposal;
  proposal.number = 3;
  proposal.proposer = detail.loan.borrower;
  proposal.change = Waiver{{}, {}, {500}};
  proposal.until = Timestamp{desk.bridge.now().ms + 5 * kDayMs};
  detail.proposals = {proposal};
  auto* box = new ProposalBox(desk.bridge, [](const QString&) {}, &desk.window);
  box->setLoan(detail);
  QVERIFY(box->findChild<QLabel*>("proposalText3")->text().contains("5.00"));
  box->findChild<QPushButton*>("proposalAgree3")->click();
  desk.confirm("voteOnChange");
  QTRY_COMPARE(desk.wallet.sent.size(), std::size_t{1});
  const auto& vote = std::get<VoteOnChange>(desk.wallet.sent[0]);
  QVERIFY(vote.proposal == 3 && vote.agree);
  detail.proposals.clear();
  box->setLoan(detail);
  QVERIFY(box->isHidden());
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::ChangeDialogTest)
#include "change_dialog_test.moc"
