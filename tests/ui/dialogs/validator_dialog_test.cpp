// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/validator_dialog.hpp"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

#include "tests/ui/noting_wallet.hpp"
#include "ui/widgets/amount_edit.hpp"
#include "ui/widgets/basics.hpp"
#include "ui/widgets/rate_edit.hpp"

namespace tally::ui {
namespace {

constexpr std::int64_t kPercent = 10'000'000;

/// A validator of the wallet's account: 5 % now, never above 10 %, up by at most 1 % a day.
node::ValidatorRow ownRow() {
  node::ValidatorRow row;
  row.key.bytes.fill(3);
  row.operator_account.bytes.fill(7);
  row.commission_ppb = 5 * kPercent;
  row.max_commission_ppb = 10 * kPercent;
  row.max_change_ppb = kPercent;
  return row;
}

/// What another machine says of the key 0404…: 32 bytes of the key, 64 of its proof.
QString claimOf(int byte) {
  return QStringLiteral("%1").arg(byte, 2, 16, QLatin1Char('0')).repeated(32) +
         QString(128, QLatin1Char('0'));
}

struct Desk {
  explicit Desk(ValidatorDialog::Act act)
      : dialog(new ValidatorDialog(
            bridge, act, stake(), act == ValidatorDialog::Act::kCommission
                                      ? std::optional(ownRow())
                                      : std::nullopt,
            Amount{1'000'000'000}, &window, [this](const QString& text) { said = text; })) {}

  static node::StakeAnswer stake() {
    node::StakeAnswer answer;
    answer.validators.push_back(ownRow());
    return answer;
  }
  template <typename Widget>
  Widget* part(const char* name) {
    return window.findChild<Widget*>(QLatin1String(name));
  }
  QString reason() { return part<QLabel>("validatorReason")->text(); }
  bool possible() { return part<QPushButton>("validatorNext")->isEnabled(); }

  test::QuietNode node;
  test::NotingWallet wallet;
  NodeBridge bridge{node, wallet, nullptr};
  QWidget window;
  QString said;
  ValidatorDialog* dialog;
};

}  // namespace

class ValidatorDialogTest : public QObject {
  Q_OBJECT

 private slots:
  void registering_says_what_is_missing_data();
  void registering_says_what_is_missing();
  void a_registration_is_signed_as_it_stands();
  void a_commission_keeps_its_promises_data();
  void a_commission_keeps_its_promises();
  void a_commission_is_signed();
  void bringing_back_is_confirmed();
};

void ValidatorDialogTest::registering_says_what_is_missing_data() {
  QTest::addColumn<QString>("claim");
  QTest::addColumn<QStringList>("rates");  // commission, limit, step
  QTest::addColumn<QString>("stake");
  QTest::addColumn<QString>("says");
  const auto row = [](const char* story, const QString& claim, const QStringList& rates,
                      const char* stake, const char* says) {
    QTest::newRow(story) << claim << rates << QString(stake) << QString(says);
  };
  const QStringList usual{"5", "20", "1"};
  row("no claim yet", "", usual, "2", "tallystick-cli tool validator claim");
  row("half a claim", claimOf(4).left(100), usual, "2", "192 hexadecimal digits");
  row("a key that is there already", claimOf(3), usual, "2", "registered already");
  row("no rate", claimOf(4), {"", "20", "1"}, "2", "rate in percent");
  row("all and more", claimOf(4), {"5", "120", "1"}, "2", "at most 100");
  row("above its own limit", claimOf(4), {"25", "20", "1"}, "2", "above its own limit");
  row("a step over its limit", claimOf(4), {"5", "20", "21"}, "2", "more than its limit");
  row("no stake", claimOf(4), usual, "", "Enter an amount");
  row("too little", claimOf(4), usual, "0.5", "at least");
  row("more than there is", claimOf(4), usual, "11", "available beside the fee");
  row("all is well", claimOf(4), usual, "2", "");
}

void ValidatorDialogTest::registering_says_what_is_missing() {
  QFETCH(QString, claim);
  QFETCH(QStringList, rates);
  QFETCH(QString, stake);
  QFETCH(QString, says);
  Desk desk(ValidatorDialog::Act::kRegister);
  desk.part<Select>("validatorWhose")->setCurrentIndex(1);
  desk.part<QLineEdit>("validatorClaim")->setText(claim);
  desk.part<RateEdit>("validatorCommission")->setText(rates[0]);
  desk.part<RateEdit>("validatorLimit")->setText(rates[1]);
  desk.part<RateEdit>("validatorStep")->setText(rates[2]);
  desk.part<AmountEdit>("validatorStake")->setText(stake);
  QVERIFY2(says.isEmpty() ? desk.reason().isEmpty() : desk.reason().contains(says),
           qPrintable(desk.reason()));
  QCOMPARE(desk.possible(), says.isEmpty());
}

void ValidatorDialogTest::a_registration_is_signed_as_it_stands() {
  Desk desk(ValidatorDialog::Act::kRegister);
  QVERIFY2(desk.reason().contains("keeps no validator key"), "no wallet care, so no own key");
  desk.part<Select>("validatorWhose")->setCurrentIndex(1);
  desk.part<QLineEdit>("validatorClaim")->setText(" " + claimOf(4) + "\n");
  desk.part<AmountEdit>("validatorStake")->setText("3");
  desk.part<QPushButton>("validatorNext")->click();
  desk.part<QCheckBox>("validatorConfirmAgree")->click();
  desk.part<QPushButton>("validatorConfirmSign")->click();
  QTRY_COMPARE(desk.wallet.sent.size(), std::size_t{1});
  const auto& body = std::get<RegisterValidator>(desk.wallet.sent[0]);
  QCOMPARE(body.key.bytes[31], std::uint8_t{4});
  QCOMPARE(body.commission_ppb, 5 * kPercent);
  QCOMPARE(body.max_commission_ppb, 20 * kPercent);
  QCOMPARE(body.max_change_ppb, kPercent);
  QCOMPARE(body.stake.minor, 300'000'000);
  QTRY_VERIFY(desk.said.contains("registered with the next block"));
}

void ValidatorDialogTest::a_commission_keeps_its_promises_data() {
  QTest::addColumn<QString>("rate");
  QTest::addColumn<QString>("says");
  QTest::newRow("as it is") << "5" << "That is its commission now";
  QTest::newRow("a step too far") << "6.5" << "rise by at most 1";
  QTest::newRow("above the limit") << "12" << "above its own limit of 10";
  QTest::newRow("a step") << "6" << "";
  QTest::newRow("down as far as one likes") << "0" << "";
}

void ValidatorDialogTest::a_commission_keeps_its_promises() {
  QFETCH(QString, rate);
  QFETCH(QString, says);
  Desk desk(ValidatorDialog::Act::kCommission);
  desk.part<RateEdit>("validatorCommission")->setText(rate);
  QVERIFY2(says.isEmpty() ? desk.reason().isEmpty() : desk.reason().contains(says),
           qPrintable(desk.reason()));
  QCOMPARE(desk.possible(), says.isEmpty());
}

void ValidatorDialogTest::a_commission_is_signed() {
  Desk desk(ValidatorDialog::Act::kCommission);
  desk.part<RateEdit>("validatorCommission")->setText("4.5");
  desk.part<QPushButton>("validatorNext")->click();
  desk.part<QCheckBox>("validatorConfirmAgree")->click();
  desk.part<QPushButton>("validatorConfirmSign")->click();
  QTRY_COMPARE(desk.wallet.sent.size(), std::size_t{1});
  QCOMPARE(std::get<SetCommission>(desk.wallet.sent[0]),
           (SetCommission{ownRow().key, 45'000'000}));
}

void ValidatorDialogTest::bringing_back_is_confirmed() {
  test::QuietNode node;
  test::NotingWallet wallet;
  NodeBridge bridge(node, wallet, nullptr);
  QWidget window;
  QString said;
  ValidatorDialog::bringBack(bridge, ownRow(), &window,
                             [&](const QString& sentence) { said = sentence; });
  auto* sign = window.findChild<QPushButton*>("validatorBackSign");
  QVERIFY2(!sign->isEnabled(), "only after a tick");
  window.findChild<QCheckBox*>("validatorBackAgree")->click();
  sign->click();
  QTRY_COMPARE(wallet.sent.size(), std::size_t{1});
  QCOMPARE(std::get<Unjail>(wallet.sent[0]), Unjail{ownRow().key});
  QTRY_VERIFY(said.contains("back with the next block"));
}

}  // namespace tally::ui

TALLY_TEST(tally::ui::ValidatorDialogTest)
#include "validator_dialog_test.moc"
