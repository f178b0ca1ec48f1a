// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/state_keys.hpp"
#include "tests/support/world.hpp"

using namespace tally;
using contract::TxError;
using test::events_of;
using test::World;

namespace {

constexpr Amount kFee{50'000};  // what World offers

KnownTransaction sponsored(World& world, const std::string& sender, const std::string& payer,
                           Body body) {
  return know(sign_sponsored(world.content(sender, std::move(body)), world.key(sender),
                             world.key(payer)));
}

}  // namespace

/// Transfers, fees and assets.
class MoneyTest : public QObject {
  Q_OBJECT

 private slots:
  void a_transfer_moves_money_and_says_so() {
    World world;
    const AccountId ben = world.account("ben");
    QCOMPARE(world.send("anna", Transfer{ben, test::kDollar, Amount{1'234}, "for lunch"}),
             TxError::kNone);
    QCOMPARE(world.dollars("anna"), 100'000'000 - 1'234);
    QCOMPARE(world.dollars("ben"), 100'000'000 + 1'234);
    const auto moved = events_of<contract::Transferred>(world);
    QCOMPARE(moved.size(), 1U);
    QCOMPARE(moved[0].reference, std::string("for lunch"));
    QVERIFY(world.violations().empty());
  }

  void the_fee_goes_to_the_proposer() {
    World world;
    const std::int64_t before = world.coins("bank");
    world.send("anna", Transfer{world.account("ben"), test::kDollar, Amount{1}, ""});
    QCOMPARE(world.coins("anna"), 1'000'000'000 - kFee.minor);
    QCOMPARE(world.coins("bank"), before + kFee.minor);
    const auto fees = events_of<contract::FeePaid>(world);
    QCOMPARE(fees.size(), 1U);
    QCOMPARE(fees[0].fee.minor, kFee.minor);
    QVERIFY(fees[0].receiver == world.account("bank"));
  }

  void a_proposer_pays_its_own_fee_to_itself() {
    World world;
    const std::int64_t before = world.coins("bank");
    QCOMPARE(world.send("bank", Transfer{world.account("ben"), test::kDollar, Amount{1}, ""}),
             TxError::kNone);
    QCOMPARE(world.coins("bank"), before);
    QVERIFY(world.violations().empty());
  }

  void the_least_fee_grows_with_the_size() {
    World world;
    KnownTransaction tx =
        world.make("anna", Transfer{world.account("ben"), test::kDollar, Amount{1}, ""});
    const Amount least = contract::minimum_fee(world.params(), tx.size_bytes);
    QCOMPARE(least.minor, 1'000 + static_cast<std::int64_t>(tx.size_bytes));
    for (const std::int64_t fee : {least.minor - 1, least.minor}) {
      TransactionContent content = tx.transaction.content;
      content.fee = Amount{fee};
      QCOMPARE(world.refusal(world.seal("anna", content)),
               fee < least.minor ? TxError::kFeeTooLow : TxError::kNone);
    }
  }

  void coins_are_spent_to_the_last_but_not_the_fee() {
    World world;
    const AccountId ben = world.account("ben");
    const Amount most{1'000'000'000 - kFee.minor};
    QCOMPARE(world.send("anna", Transfer{ben, kNativeAsset, Amount{most.minor + 1}, ""}),
             TxError::kInsufficientFunds);
    QCOMPARE(world.send("anna", Transfer{ben, kNativeAsset, most, ""}), TxError::kNone);
    QCOMPARE(world.coins("anna"), 0);
    QVERIFY(!world.state().get(contract::balance_key(world.account("anna"), kNativeAsset)));
    QCOMPARE(world.refusal(world.make("anna", Transfer{ben, test::kDollar, Amount{1}, ""})),
             TxError::kCannotPayFee);
    QVERIFY(world.violations().empty());
  }

  void a_sponsor_pays_the_fee_and_touches_nothing_else() {
    World world;
    const AccountId ben = world.account("ben");
    world.block({sponsored(world, "anna", "emil",
                           Transfer{ben, kNativeAsset, Amount{1'000'000'000}, ""})});
    QCOMPARE(world.coins("anna"), 0);
    QCOMPARE(world.coins("emil"), 1'000'000'000 - kFee.minor);
    QVERIFY(events_of<contract::FeePaid>(world)[0].payer == world.account("emil"));
    QVERIFY(world.violations().empty());
  }

  void a_sponsor_must_sign() {
    World world;
    KnownTransaction tx = sponsored(world, "anna", "emil",
                                    Transfer{world.account("ben"), test::kDollar, Amount{1}, ""});
    QCOMPARE(world.refusal(tx), TxError::kNone);
    KnownTransaction other = tx;
    other.transaction.fee_payer_signature = tx.transaction.sender_signature;
    QCOMPARE(world.refusal(other), TxError::kBadSignature);
    other.transaction.fee_payer_signature.reset();
    QCOMPARE(world.refusal(other), TxError::kBadSignature);
  }

  void the_main_lane_takes_one_after_the_other() {
    World world;
    const Body body = Transfer{world.account("ben"), test::kDollar, Amount{1}, ""};
    std::vector<KnownTransaction> three;
    for (std::uint64_t nonce = 1; nonce <= 3; ++nonce) {
      TransactionContent content = world.content("anna", body);
      content.nonce = nonce;
      three.push_back(world.seal("anna", content));
    }
    QCOMPARE(world.refusal(three[1]), TxError::kNonceAhead);
    world.block(three);
    QCOMPARE(contract::next_nonce(world.state(), world.account("anna")), 4ULL);
    for (const auto& tx : three) QCOMPARE(world.refusal(tx), TxError::kNonceUsed);
  }

  void a_window_holds_both_its_ends() {
    World world;
    TransactionContent content = world.content(
        "anna", Transfer{world.account("ben"), test::kDollar, Amount{1}, ""});
    content.valid_from = content.valid_until = world.now();
    const KnownTransaction tx = world.seal("anna", content);
    QCOMPARE(world.refusal(tx), TxError::kNone);
    world.wait(1);
    QCOMPARE(world.refusal(tx), TxError::kExpired);
    world.wait(-2);
    QCOMPARE(world.refusal(tx), TxError::kNotYetValid);
  }

  void assets_are_numbered_in_order() {
    World world;
    for (std::uint32_t i = 0; i < 9; ++i)
      QCOMPARE(world.send("anna", CreateAsset{"A" + std::to_string(i), "", 0}), TxError::kNone);
    const auto created = events_of<contract::AssetCreated>(world);
    for (std::uint32_t i = 0; i < 9; ++i) {
      QCOMPARE(created[i].asset.number, i + 2);
      QCOMPARE(contract::read_symbol(world.state(), created[i].symbol)->number, i + 2);
    }
    QVERIFY(world.violations().empty());
  }

  void symbols_data() {
    QTest::addColumn<QString>("symbol");
    QTest::addColumn<bool>("good");
    QTest::newRow("two letters") << "EU" << true;
    QTest::newRow("a letter and digits") << "E1234567" << true;
    QTest::newRow("one letter") << "E" << false;
    QTest::newRow("a digit first") << "1E" << false;
    QTest::newRow("lower case") << "EUr" << false;
    QTest::newRow("a space") << "EU R" << false;
    QTest::newRow("not ASCII") << "EÜR" << false;
    QTest::newRow("nothing") << "" << false;
  }

  void symbols() {
    QFETCH(QString, symbol);
    QFETCH(bool, good);
    World world;
    QCOMPARE(world.refusal(world.make("anna", CreateAsset{symbol.toStdString(), "x", 10})),
             good ? TxError::kNone : TxError::kBadSymbol);
  }

  void issuing_stops_at_the_largest_supply() {
    World world;
    const AccountId ben = world.account("ben");
    const std::int64_t supply =
        contract::read_asset(world.state(), test::kDollar)->supply.minor;
    QCOMPARE(supply, 600'000'000);
    const Amount most{kMaxSupplyMinor - supply};
    QCOMPARE(world.send("bank", IssueAsset{test::kDollar, ben, Amount{most.minor + 1}}),
             TxError::kSupplyTooLarge);
    QCOMPARE(world.send("bank", IssueAsset{test::kDollar, ben, most}), TxError::kNone);
    QCOMPARE(world.send("bank", IssueAsset{test::kDollar, ben, Amount{1}}),
             TxError::kSupplyTooLarge);
    QCOMPARE(world.send("ben", RedeemAsset{test::kDollar, Amount{7}}), TxError::kNone);
    QCOMPARE(world.send("bank", IssueAsset{test::kDollar, ben, Amount{7}}), TxError::kNone);
    QCOMPARE(events_of<contract::AssetRedeemed>(world)[0].supply.minor, kMaxSupplyMinor - 7);
    QVERIFY(world.violations().empty());
  }

  void nobody_issues_what_has_no_issuer() {
    World world;
    QCOMPARE(world.send("bank", IssueAsset{kNativeAsset, world.account("bank"), Amount{1}}),
             TxError::kNotIssuer);
  }

  void redeemed_coins_are_gone() {
    World world;
    QCOMPARE(world.send("anna", RedeemAsset{kNativeAsset, Amount{1'000'000'000 - kFee.minor}}),
             TxError::kNone);
    QCOMPARE(world.coins("anna"), 0);
    QCOMPARE(contract::read_asset(world.state(), kNativeAsset)->supply.minor,
             5'000'000'000 + kFee.minor);
    QVERIFY(world.violations().empty());
  }

  void money_on_hold_cannot_be_spent() {
    World world;
    const LoanId loan = world.apply_for("anna", test::usual_terms(world));
    world.send("ben", PlaceBid{loan, Amount{1'200'000}, RatePpb{1}});
    const AccountId carla = world.account("carla");
    QCOMPARE(world.send("ben", Transfer{carla, test::kDollar, Amount{98'800'001}, ""}),
             TxError::kInsufficientFunds);
    QCOMPARE(world.send("ben", Transfer{carla, test::kDollar, Amount{98'800'000}, ""}),
             TxError::kNone);
    QCOMPARE(world.dollars_held("ben"), 1'200'000);
    QVERIFY(world.violations().empty());
  }
};

TALLY_TEST(MoneyTest)
#include "money_test.moc"
