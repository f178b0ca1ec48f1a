// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/market_bid_box.hpp"

#include "tests/ui/quiet_node.hpp"

namespace tally::ui {

/// Each row breaks one rule; the button is off and says which.
class MarketBidBoxTest : public QObject {
  Q_OBJECT

 private slots:
  void the_button_says_why_it_is_off_data();
  void the_button_says_why_it_is_off();
  void what_was_typed_stays_when_the_listing_is_told_again();
};

node::LoanRow listing() {
  node::LoanRow loan;
  loan.id.bytes.fill(3);
  loan.terms.asset = AssetId{1};
  loan.terms.principal = {1'000'000};
  loan.terms.rate_ceiling = {120'000'000};
  loan.terms.instalments = 36;
  loan.terms.default_after_days = 90;
  loan.terms.listed_until = {1'773'497'100'000 + kDayMs};
  return loan;
}

void MarketBidBoxTest::the_button_says_why_it_is_off_data() {
  QTest::addColumn<QString>("amount");
  QTest::addColumn<QString>("rate");
  QTest::addColumn<int>("wallet");
  QTest::addColumn<bool>("own");
  QTest::addColumn<bool>("ended");
  QTest::addColumn<QString>("reason");
  constexpr int kOpen = static_cast<int>(node::WalletState::kUnlocked);
  constexpr int kShut = static_cast<int>(node::WalletState::kLocked);
  QTest::newRow("fine") << "500.00" << "11.5" << kOpen << false << false << "";
  QTest::newRow("ended") << "x" << "99" << kShut << true << true << "ended";
  QTest::newRow("own") << "x" << "99" << kShut << true << false << "own listing";
  QTest::newRow("locked") << "x" << "99" << kShut << false << false << "locked";
  QTest::newRow("no amount") << "" << "99" << kOpen << false << false << "how much";
  QTest::newRow("above the loan") << "10,000.01" << "99" << kOpen << false << false << "whole loan";
  QTest::newRow("above the balance") << "2,000.01" << "99" << kOpen << false << false
                                     << "2,000.00 PUSD available";
  QTest::newRow("above the ceiling") << "500" << "12.01" << kOpen << false << false
                                     << "12.00 % at most";
}

void MarketBidBoxTest::the_button_says_why_it_is_off() {
  QFETCH(QString, amount);
  QFETCH(QString, rate);
  QFETCH(int, wallet);
  QFETCH(bool, own);
  QFETCH(bool, ended);
  QFETCH(QString, reason);
  test::QuietNode node;
  test::QuietWallet keys(static_cast<node::WalletState>(wallet));
  test::QuietPractice practice;
  NodeBridge bridge(node, keys, &practice);
  MarketBidBox box(bridge);
  node::LoanRow loan = listing();
  if (own) loan.borrower = bridge.account();
  if (ended) loan.terms.listed_until = {practice.now().ms - 1};
  box.setAvailable({200'000});
  box.setLoan(loan);
  box.findChild<AmountEdit*>("bidAmount")->setText(amount);
  box.findChild<RateEdit*>("bidRate")->setText(rate);
  auto* sign = box.findChild<QPushButton*>("bidSign");
  QCOMPARE(sign->isEnabled(), reason.isEmpty());
  QString said = sign->accessibleDescription();
  said.replace(QChar::Nbsp, QLatin1Char(' '));
  QVERIFY2(said.contains(reason), qPrintable(said));
}

void MarketBidBoxTest::what_was_typed_stays_when_the_listing_is_told_again() {
  test::QuietNode node;
  test::QuietWallet keys;
  test::QuietPractice practice;
  NodeBridge bridge(node, keys, &practice);
  MarketBidBox box(bridge);
  box.setAvailable({200'000});
  box.setLoan(listing());
  auto* amount = box.findChild<AmountEdit*>("bidAmount");
  QCOMPARE(amount->text(), QStringLiteral("500.00"));
  amount->setText(QStringLiteral("75"));
  box.setLoan(listing());
  QCOMPARE(amount->text(), QStringLiteral("75"));
  node::LoanRow other = listing();
  other.id.bytes.fill(4);
  box.setLoan(other);
  QCOMPARE(amount->text(), QStringLiteral("500.00"));
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::MarketBidBoxTest)
#include "market_bid_box_test.moc"
