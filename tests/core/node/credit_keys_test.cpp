// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/credit/credit_keys.hpp"

#include <QTemporaryDir>
#include <set>

#include "core/node/credit/credit_state.hpp"
#include "core/wallet/keys/paths.hpp"
#include "core/wallet/keys/words.hpp"

using namespace tally;
using node::CreditKeys;

namespace {

wallet::WalletContent content_of(std::uint8_t byte) {
  wallet::WalletContent made;
  made.secret = Bytes(32, byte);
  made.practice = true;
  made.accounts.push_back({0, {}});
  return made;
}

AccountId issuer() {
  AccountId made;
  made.bytes = {0x80, 0x00, 0x00, 0x07};
  return made;
}

}  // namespace

class CreditKeysTest : public QObject {
  Q_OBJECT

 private slots:
  void holder_keys_stand_where_the_paths_say() {
    const auto keys = CreditKeys::from(content_of(1));
    QVERIFY(keys.has_value());
    const auto words = wallet::words_of(content_of(1));
    const auto seed = wallet::seed_of_words(words->text.text(), {});
    const auto root = wallet::HdKey::from_seed(seed->view(), Curve::kNist256p1);
    // The first 31 bits of 80 00 00 07.
    const auto node = root->descend(wallet::holder_path(0, 0x4000'0003, 5));
    QVERIFY(node.has_value());
    const auto expected = P256Secret::from_bytes(node->secret());
    QVERIFY(keys->holder(issuer(), 5)->public_jwk().p256 == expected->public_key());
    QCOMPARE(wallet::write_path(wallet::holder_path(0, 0x4000'0003, 5)),
             std::string("m/7391'/0'/0'/1073741827'/5'"));
  }

  void words_bring_the_same_keys_back_and_others_do_not() {
    const auto keys = CreditKeys::from(content_of(1));
    const auto again = CreditKeys::from(content_of(1));
    const auto other = CreditKeys::from(content_of(2));
    std::set<std::string> seen;
    for (std::uint32_t number = 0; number < 16; ++number) {
      const auto key = keys->holder(issuer(), number);
      QVERIFY(key->public_jwk().same_key(again->holder(issuer(), number)->public_jwk()));
      QVERIFY(!key->public_jwk().same_key(other->holder(issuer(), number)->public_jwk()));
      seen.insert(thumbprint(key->public_jwk()));
    }
    QCOMPARE(seen.size(), std::size_t{16});
    QVERIFY(keys->sealing().public_jwk().same_key(again->sealing().public_jwk()));
    QVERIFY(!keys->sealing().public_jwk().same_key(other->sealing().public_jwk()));
    QVERIFY(keys->account_key().public_key() == again->account_key().public_key());
  }

  void the_file_opens_with_its_own_words_alone() {
    const QTemporaryDir dir;
    const std::filesystem::path file = dir.filePath("credit.sealed").toStdString();
    const auto keys = CreditKeys::from(content_of(1));
    const auto other = CreditKeys::from(content_of(2));
    QVERIFY(node::load_state(file, keys->file_key())->documents.empty());
    node::CreditState state;
    state.documents.push_back(
        {"d", issuer(), "urn:x", {{"a.b.c~", 3, true}, {"d.e.f~", 4, false}}});
    state.next_key[issuer()] = 8;
    state.office.emplace(issuer());
    QVERIFY(node::save_state(file, keys->file_key(), state).has_value());
    const auto read = node::load_state(file, keys->file_key());
    QVERIFY(read.has_value());
    QCOMPARE(node::write_state(*read), node::write_state(state));
    QCOMPARE(read->documents[0].copies[1].number, 4U);
    const auto refused = node::load_state(file, other->file_key());
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().what.find("another wallet") != std::string::npos);
    QFile bytes(QString::fromStdString(file.string()));
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    QVERIFY(!bytes.readAll().contains("urn:x"));
  }
};

TALLY_TEST(CreditKeysTest)
#include "credit_keys_test.moc"
