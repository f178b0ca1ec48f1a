// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/message.hpp"

#include <algorithm>

#include "core/data/tx/transaction.hpp"

using namespace tally;

namespace {

SecretKey key_of_byte(std::uint8_t byte) { return *SecretKey::from_bytes(Bytes(32, byte)); }

}  // namespace

class MessageTest : public QObject {
  Q_OBJECT

 private slots:
  void a_proof_is_for_one_key_and_one_text() {
    const SecretKey key = key_of_byte(7);
    const AccountId account = account_of(key.public_key());
    const std::string proof = wallet::sign_message(key, "I live at 3 Mill Lane");
    QCOMPARE(proof.size(), std::size_t{192});
    QVERIFY(wallet::verify_message(account, "I live at 3 Mill Lane", proof));
    QVERIFY(!wallet::verify_message(account, "I live at 3 Mill Lane.", proof));
    QVERIFY(!wallet::verify_message(account, "", proof));
    const AccountId other = account_of(key_of_byte(8).public_key());
    QVERIFY(!wallet::verify_message(other, "I live at 3 Mill Lane", proof));
    QVERIFY(!wallet::verify_message(account, "I live at 3 Mill Lane", proof.substr(2)));
    QVERIFY(!wallet::verify_message(account, "I live at 3 Mill Lane", "zz" + proof.substr(2)));
    for (std::size_t at = 0; at < proof.size(); at += 7) {
      std::string bad = proof;
      bad[at] = bad[at] == '0' ? '1' : '0';
      QVERIFY(!wallet::verify_message(account, "I live at 3 Mill Lane", bad));
    }
  }

  /// Not even a text that is the encoding of one.
  void no_proof_is_the_signature_of_a_transaction() {
    const SecretKey key = key_of_byte(7);
    TransactionContent content;
    content.sender = Policy{SingleKeyPolicy{key.public_key()}};
    content.body = Transfer{{}, {}, Amount{5}, {}};
    const TxId id = id_of(content);
    for (const std::string& text :
         {id.hex(), std::string(as_text(id.view())), std::string("transaction")}) {
      Transaction tx;
      tx.content = content;
      const auto bytes = *from_hex(wallet::sign_message(key, text).substr(64));
      std::ranges::copy(bytes, tx.sender_signature.begin());
      QVERIFY(!verify_signatures(know(tx)));
    }
  }
};

TALLY_TEST(MessageTest)
#include "message_test.moc"
