// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/builder.hpp"

#include "core/contract/execute.hpp"

class BuilderTest : public QObject {
  Q_OBJECT

  static tally::SecretKey key() {
    return *tally::SecretKey::from_bytes(tally::Bytes(32, 9));
  }
  static tally::ChainId chain() {
    tally::ChainId id;
    id.bytes[0] = 1;
    return id;
  }

 private slots:
  void a_built_transaction_passes_precheck_and_pays_the_least_fee() {
    const tally::contract::ChainParams params;
    const auto context =
        tally::wallet::context_at(chain(), params, tally::Timestamp{1'000'000}, 60'000, 5'000);
    tally::Transfer body;
    body.to.bytes[3] = 4;
    body.amount = {250};
    body.reference = "for the tickets";
    const auto known = tally::know(tally::wallet::build_and_sign(context, body, 3, key()));
    QVERIFY(tally::contract::precheck(known, chain()) == tally::contract::TxError::kNone);
    const auto& content = known.transaction.content;
    QCOMPARE(content.fee.minor,
             tally::contract::minimum_fee(params, known.size_bytes).minor);
    QCOMPARE(content.nonce, std::uint64_t{3});
    QCOMPARE(content.valid_from.ms, std::int64_t{940'000});
    QCOMPARE(content.valid_until.ms, std::int64_t{1'005'000});
  }
};

TALLY_TEST(BuilderTest)
#include "builder_test.moc"
