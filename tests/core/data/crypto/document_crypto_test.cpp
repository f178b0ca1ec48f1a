// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/aes_gcm.hpp"
#include "core/data/crypto/curve25519.hpp"
#include "core/data/crypto/p256.hpp"
#include "core/data/crypto/zlib_bytes.hpp"

using namespace tally;

namespace {

template <typename Array>
Array array_of_hex(const char* hex) {
  Array array{};
  const Bytes bytes = *from_hex(hex);
  if (bytes.size() != array.size()) qFatal("a vector of another size");
  std::copy(bytes.begin(), bytes.end(), array.begin());
  return array;
}

}  // namespace

class DocumentCryptoTest : public QObject {
  Q_OBJECT

 private slots:
  // RFC 6979, A.2.5: P-256 with SHA-256, message "sample".
  void es256_nonces_are_derived() {
    const auto secret = P256Secret::from_bytes(
        *from_hex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721"));
    QVERIFY(secret);
    QCOMPARE(QString::fromStdString(to_hex(secret->public_key().x)),
             "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6");
    QCOMPARE(QString::fromStdString(to_hex(secret->public_key().y)),
             "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299");
    const P256Signature signature = secret->sign(as_bytes("sample"));
    QCOMPARE(QString::fromStdString(to_hex(signature)),
             "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
             "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8");
    QVERIFY(verify_es256(secret->public_key(), as_bytes("sample"), signature));
    QVERIFY(!verify_es256(secret->public_key(), as_bytes("samplf"), signature));
    QVERIFY(!verify_es256(secret->public_key(), as_bytes("sample"), P256Signature{}));
  }

  void only_points_of_the_curve_are_keys() {
    P256Public key = P256Secret::random().public_key();
    QVERIFY(is_p256_point(key));
    key.y[31] ^= 1;
    QVERIFY(!is_p256_point(key));
    QVERIFY(!is_p256_point(P256Public{}));
    QVERIFY(!P256Secret::random().agree(key));
    QVERIFY(!P256Secret::from_bytes(Bytes(32)));
    QVERIFY(!P256Secret::from_bytes(Bytes(32, 0xff)));
  }

  void both_sides_agree() {
    const P256Secret ours = P256Secret::random();
    const P256Secret theirs = P256Secret::random();
    QVERIFY(ours.agree(theirs.public_key()) == theirs.agree(ours.public_key()));
    QVERIFY(ours.agree(theirs.public_key()) != ours.agree(ours.public_key()));
  }

  // RFC 7748, 5.2, first vector.
  void x25519_vector() {
    const auto shared = agree_x25519(
        array_of_hex<Key25519>("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4"),
        array_of_hex<Key25519>("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c"));
    QVERIFY(shared);
    QCOMPARE(QString::fromStdString(to_hex(*shared)),
             "c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552");
    QVERIFY(!agree_x25519(Key25519{1}, Key25519{}));
  }

  // RFC 8032, 7.1, test 2.
  void ed25519_vector() {
    const auto secret = array_of_hex<Key25519>(
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const Bytes message = {0x72};
    const Ed25519Signature signature = sign_ed25519(secret, message);
    QCOMPARE(QString::fromStdString(to_hex(ed25519_public(secret))),
             "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    QCOMPARE(QString::fromStdString(to_hex(signature)),
             "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
             "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    QVERIFY(verify_ed25519(ed25519_public(secret), message, signature));
    QVERIFY(!verify_ed25519(ed25519_public(secret), Bytes{0x73}, signature));
  }

  void gcm_opens_only_what_was_sealed() {
    for (const std::size_t size : {16, 32}) {
      const Bytes key(size, 7);
      const GcmNonce nonce{1, 2, 3};
      Bytes sealed = seal_aes_gcm(key, nonce, as_bytes("header"), as_bytes("plain"));
      QCOMPARE(sealed.size(), std::size_t{5 + 16});
      QVERIFY(open_aes_gcm(key, nonce, as_bytes("header"), sealed) == to_bytes(as_bytes("plain")));
      QVERIFY(!open_aes_gcm(key, nonce, as_bytes("headed"), sealed));
      sealed[0] ^= 1;
      QVERIFY(!open_aes_gcm(key, nonce, as_bytes("header"), sealed));
      QVERIFY(!open_aes_gcm(key, nonce, as_bytes("header"), Bytes(15)));
    }
  }

  void unpacking_is_bounded_and_whole() {
    const Bytes plain(100'000, 'a');
    Bytes packed = pack_zlib(plain);
    QVERIFY(packed.size() < 1'000);
    QVERIFY(unpack_zlib(packed, plain.size()) == plain);
    QVERIFY(!unpack_zlib(packed, plain.size() - 1));
    QVERIFY(!unpack_zlib(ByteView(packed).first(packed.size() - 1), plain.size()));
    packed.push_back(0);
    QVERIFY(!unpack_zlib(packed, plain.size()));
    QVERIFY(!unpack_zlib({}, 10));
  }
};

TALLY_TEST(DocumentCryptoTest)
#include "document_crypto_test.moc"
