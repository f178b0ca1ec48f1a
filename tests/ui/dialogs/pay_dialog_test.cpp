// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pay_dialog.hpp"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

#include "tests/ui/noting_wallet.hpp"

namespace tally::ui {
namespace {

/// 1'200.00 at 12 % over 12 months, 106.62 a month, paid out today.
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
  node::InstalmentRow row;
  row.number = 1;
  row.principal = {9'462};
  row.interest = {1'200};
  row.part_paid = {662};
  detail.instalments = {row};
  return detail;
}

}  // namespace

class PayDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void says_what_a_sum_does_and_why_not_data();
  void says_what_a_sum_does_and_why_not();
  void a_prepayment_is_signed_with_its_effect();
};

void PayDialogTest::says_what_a_sum_does_and_why_not_data() {
  QTest::addColumn<int>("way");
  QTest::addColumn<QString>("amount");
  QTest::addColumn<QString>("said");
  QTest::addColumn<bool>("possible");
  const auto row = [](const char* story, int way, const char* amount, const char* said,
                      bool possible) {
    QTest::newRow(story) << way << QString(amount) << QString(said) << possible;
  };
  row("no sum yet", 0, "", "Say how much", false);
  row("part of an instalment", 0, "50.00", "50.00", true);
  row("what is left of one begun", 0, "100.00", "Completes 1 instalment.", true);
  row("fewer instalments", 1, "600.00", "6 payments", true);
  row("lower instalments", 2, "600.00", "12 payments", true);
  row("all of it is no prepayment", 1, "1200.00", "more than is left", false);
  row("more than there is", 1, "1100.00", "available", false);
}

void PayDialogTest::says_what_a_sum_does_and_why_not() {
  QFETCH(int, way);
  QFETCH(QString, amount);
  QFETCH(QString, said);
  QFETCH(bool, possible);
  test::QuietNode node;
  test::NotingWallet wallet;
  test::QuietPractice practice;
  NodeBridge bridge(node, wallet, &practice);
  PayDialog dialog(bridge, detailOf(bridge), Amount{100'000}, [](const QString&) {});
  dialog.findChild<Select*>("payWay")->setCurrentIndex(way);
  dialog.findChild<AmountEdit*>("payAmount")->setText(amount);
  const QString effect = dialog.findChild<QLabel*>("payEffect")->text();
  QVERIFY2(effect.contains(said), qPrintable(effect));
  QCOMPARE(dialog.findChild<QPushButton*>("paySign")->isEnabled(), possible);
}

void PayDialogTest::a_prepayment_is_signed_with_its_effect() {
  test::QuietNode node;
  test::NotingWallet wallet;
  test::QuietPractice practice;
  NodeBridge bridge(node, wallet, &practice);
  QWidget window;
  PayDialog dialog(bridge, detailOf(bridge), std::nullopt, [](const QString&) {}, &window);
  dialog.findChild<Select*>("payWay")->setCurrentIndex(2);
  dialog.findChild<AmountEdit*>("payAmount")->setText("400.00");
  dialog.findChild<QPushButton*>("paySign")->click();
  window.findChild<QCheckBox*>("prepayAgree")->click();
  window.findChild<QPushButton*>("prepaySign")->click();
  QTRY_COMPARE(wallet.sent.size(), std::size_t{1});
  const auto& body = std::get<PrepayPrincipal>(wallet.sent[0]);
  QCOMPARE(body.principal.minor, 40'000);
  QCOMPARE(body.effect, PrepaymentEffect::kLower);
  QVERIFY(body.limit.minor >= 40'000 && body.limit.minor < 41'000);
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::PayDialogTest)
#include "pay_dialog_test.moc"
