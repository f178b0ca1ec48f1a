// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/loan_actions.hpp"

#include <QtWidgets/QLabel>

#include "tests/ui/noting_wallet.hpp"

namespace tally::ui {

class LoanActionsTest : public QObject {
  Q_OBJECT

 private slots:
  void paying_off_allows_for_a_week_of_interest();
  void nothing_is_signed_before_the_tick();
  void collecting_sorts_and_takes_a_hundred_at_most();
};

void LoanActionsTest::paying_off_allows_for_a_week_of_interest() {
  node::LoanRow loan;
  loan.outstanding = {100'000};
  loan.rate = {120'000'000};
  QCOMPARE(payoffLimit(loan, {100'400}).minor, 100'634);
}

void LoanActionsTest::nothing_is_signed_before_the_tick() {
  test::QuietNode node;
  test::NotingWallet wallet;
  test::QuietPractice practice;
  NodeBridge bridge(node, wallet, &practice);
  QWidget window;
  node::LoanRow loan;
  loan.terms.asset = AssetId{1};
  loan.terms.instalments = 36;
  node::InstalmentRow due;
  due.number = 7;
  due.principal = {43'000};
  due.interest = {10'633};
  QString said;
  LoanActions::payInstalment(bridge, loan, due, &window, [&](const QString& text) { said = text; });
  auto* dialog = window.findChild<ConfirmDialog*>("payInstalment");
  QVERIFY(dialog != nullptr);
  auto* sign = dialog->findChild<QPushButton*>("payInstalmentSign");
  QVERIFY(!sign->isEnabled());
  QVERIFY(!sign->toolTip().isEmpty());
  auto* sentence = dialog->findChild<QLabel*>("payInstalmentSentence");
  QVERIFY(sentence->text().contains(QStringLiteral("536.33")));
  QVERIFY(wallet.sent.empty());

  dialog->findChild<QCheckBox*>("payInstalmentAgree")->click();
  sign->click();
  QTRY_VERIFY(!said.isEmpty());
  QCOMPARE(wallet.sent.size(), std::size_t{1});
  QCOMPARE(std::get<PayInstalment>(wallet.sent[0]).limit.minor, 53'633);
}

void LoanActionsTest::collecting_sorts_and_takes_a_hundred_at_most() {
  test::QuietNode node;
  test::NotingWallet wallet;
  test::QuietPractice practice;
  NodeBridge bridge(node, wallet, &practice);
  QWidget window;
  std::vector<LoanId> loans;
  for (int i = 150; i > 0; --i) {
    LoanId id;
    id.bytes[0] = static_cast<std::uint8_t>(i);
    loans.push_back(id);
    loans.push_back(id);
  }
  LoanActions::collect(bridge, loans, {1'000}, &window, [](const QString&) {});
  window.findChild<QCheckBox*>("collectAgree")->click();
  window.findChild<QPushButton*>("collectSign")->click();
  QTRY_COMPARE(wallet.sent.size(), std::size_t{1});
  const auto& taken = std::get<CollectPayments>(wallet.sent[0]).loans;
  QCOMPARE(taken.size(), std::size_t{kMaxCollectedLoans});
  QCOMPARE(taken.front().bytes[0], 1);
  QVERIFY(std::is_sorted(taken.begin(), taken.end()));
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::LoanActionsTest)
#include "loan_actions_test.moc"
