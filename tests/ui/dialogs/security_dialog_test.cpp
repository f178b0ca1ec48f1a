// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/security_dialog.hpp"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

#include "tests/ui/noting_wallet.hpp"
#include "ui/dialogs/loan_security.hpp"
#include "ui/models/security_text.hpp"

namespace tally::ui {

namespace {

/// Somebody else's loan in default, 3 coins of collateral for sale.
node::LoanRow forSale() {
  node::LoanRow loan;
  loan.borrower.bytes[0] = 9;
  loan.terms.asset = AssetId{1};
  loan.status = LoanStatus::kDefaulted;
  loan.security.collateral_asset = AssetId{0};
  loan.security.collateral = {300'000'000};
  loan.security.for_sale = true;
  return loan;
}

/// Somebody else's listing that takes bids.
node::LoanRow listed() {
  node::LoanRow loan;
  loan.borrower.bytes[0] = 9;
  loan.terms.asset = AssetId{1};
  loan.terms.listed_until = {INT64_MAX / 2};
  return loan;
}

node::AccountBalances withDollars(std::int64_t minor) {
  node::AccountBalances balances;
  balances.balances = {{AssetId{1}, {minor}, {}}};
  return balances;
}

}  // namespace

class SecurityDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void a_bid_is_at_least_the_next_one_and_signed_in_two_steps();
  void a_guarantee_says_share_and_cap();
  void who_may_do_what();
  void words_for_what_secures_a_loan();
};

void SecurityDialogTest::a_bid_is_at_least_the_next_one_and_signed_in_two_steps() {
  test::QuietNode node;
  test::NotingWallet wallet;
  test::QuietPractice practice;
  NodeBridge bridge(node, wallet, &practice);
  QWidget window;
  node::LoanRow loan = forSale();
  loan.security.sale_bidder = AccountId{{3}};
  loan.security.sale_best = {10'001};
  loan.security.sale_ends = {INT64_MAX / 2};
  QString said;
  SecurityDialog::begin(SecurityDialog::Way::kBid, bridge, loan, &window,
                       [&](const QString& text) { said = text; });
  auto* dialog = window.findChild<SecurityDialog*>("securityDialog");
  QVERIFY(dialog != nullptr);
  node.answer(node.waiting.size() - 1, node::AnyAnswer{withDollars(50'000)});
  auto* amount = dialog->findChild<AmountEdit*>("securityAmount");
  auto* next = dialog->findChild<QPushButton*>("securityNext");
  QCOMPARE(amount->amount()->minor, 10'102);  // 1 % more, rounded up
  QTRY_VERIFY(next->isEnabled());
  amount->setAmount({10'101});
  QVERIFY(!next->isEnabled());
  amount->setAmount({50'001});
  QVERIFY(next->toolTip().contains(QStringLiteral("500.00")));
  amount->setAmount({20'000});
  next->click();
  auto* confirm = window.findChild<QDialog*>("saleBid");
  QVERIFY(confirm != nullptr && wallet.sent.empty());
  QVERIFY(confirm->findChild<QLabel*>("saleBidSentence")->text().contains("200.00"));
  confirm->findChild<QCheckBox*>("saleBidAgree")->click();
  confirm->findChild<QPushButton*>("saleBidSign")->click();
  QTRY_VERIFY(!said.isEmpty());
  QCOMPARE(std::get<BidForCollateral>(wallet.sent.at(0)).amount.minor, 20'000);
}

void SecurityDialogTest::a_guarantee_says_share_and_cap() {
  test::QuietNode node;
  test::NotingWallet wallet;
  test::QuietPractice practice;
  NodeBridge bridge(node, wallet, &practice);
  QWidget window;
  SecurityDialog::begin(SecurityDialog::Way::kGuarantee, bridge, listed(), &window,
                       [](const QString&) {});
  auto* dialog = window.findChild<SecurityDialog*>("securityDialog");
  QVERIFY(dialog != nullptr);
  node.answer(node.waiting.size() - 1, node::AnyAnswer{withDollars(50'000)});
  auto* share = dialog->findChild<Select*>("securityShare");
  share->setCurrentIndex(share->findData(500'000));
  dialog->findChild<AmountEdit*>("securityAmount")->setAmount({40'000});
  QTRY_VERIFY(dialog->findChild<QPushButton*>("securityNext")->isEnabled());
  dialog->findChild<QPushButton*>("securityNext")->click();
  window.findChild<QCheckBox*>("guaranteeAgree")->click();
  window.findChild<QPushButton*>("guaranteeSign")->click();
  QTRY_COMPARE(wallet.sent.size(), std::size_t{1});
  const auto& body = std::get<GuaranteeLoan>(wallet.sent[0]);
  QCOMPARE(body.share_ppm, 500'000U);
  QCOMPARE(body.cap.minor, 40'000);
}

void SecurityDialogTest::who_may_do_what() {
  test::QuietNode node;
  test::NotingWallet wallet;
  test::QuietPractice practice;
  NodeBridge bridge(node, wallet, &practice);
  using Way = SecurityDialog::Way;
  QVERIFY(!SecurityDialog::block(Way::kPledge, bridge, listed()).isEmpty());
  QVERIFY(SecurityDialog::block(Way::kGuarantee, bridge, listed()).isEmpty());
  QVERIFY(!SecurityDialog::block(Way::kGuarantee, bridge, forSale()).isEmpty());
  QVERIFY(SecurityDialog::block(Way::kBid, bridge, forSale()).isEmpty());
  QVERIFY(!SecurityDialog::block(Way::kBid, bridge, listed()).isEmpty());
  node::LoanRow own = listed();
  own.borrower = bridge.account();
  QVERIFY(SecurityDialog::block(Way::kPledge, bridge, own).isEmpty());
  QVERIFY(!SecurityDialog::block(Way::kGuarantee, bridge, own).isEmpty());
  node::LoanRow ended = forSale();
  ended.security.sale_bidder = AccountId{{3}};
  QVERIFY(!SecurityDialog::block(Way::kBid, bridge, ended).isEmpty());
}

void SecurityDialogTest::words_for_what_secures_a_loan() {
  test::QuietNode node;
  test::NotingWallet wallet;
  test::QuietPractice practice;
  NodeBridge bridge(node, wallet, &practice);
  node::LoanRow loan = listed();
  QVERIFY(securityText(loan, bridge).contains("no collateral"));
  loan.security.collateral_asset = AssetId{0};
  loan.security.collateral = {300'000'000};
  loan.security.guarantees = {{AccountId{{4}}, 500'000, {40'000}, {}, {}}};
  const QString text = securityText(loan, bridge).simplified();
  QVERIFY(text.contains("TLY"));
  QVERIFY(text.contains("400.00 PUSD"));
  LoanSecurity part(bridge);
  part.show(loan);
  QVERIFY(part.findChild<QLabel*>("loanGuarantors")->text().contains("50"));
  QVERIFY(part.findChild<QLabel*>("loanUnsecured")->isHidden());
  QVERIFY(part.findChild<QPushButton*>("loanSaleBid")->isHidden());
  part.show(forSale());
  QVERIFY(!part.findChild<QPushButton*>("loanSaleBid")->isHidden());
  QVERIFY(part.findChild<QPushButton*>("loanPledge")->isHidden());
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::SecurityDialogTest)
#include "security_dialog_test.moc"
