// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/credit/credit_keys.hpp"

#include "core/credit/base64url.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/wallet/key_store.hpp"
#include "core/wallet/keys/paths.hpp"
#include "core/wallet/keys/words.hpp"

namespace tally::node {
namespace {

Hash256 labelled(std::string_view label, const Secret32& secret) {
  Bytes all = to_bytes(as_bytes(label));
  all.insert(all.end(), secret.begin(), secret.end());
  const Hash256 made = sha256(all);
  wipe(all.data(), all.size());
  return made;
}

std::optional<wallet::HdKey> tree_of(const wallet::WalletContent& content) {
  Result<wallet::HdKey, wallet::HdError> root = Fail{wallet::HdError::kBadSeedLength};
  if (const auto words = wallet::words_of(content)) {
    const auto seed = wallet::seed_of_words(words->text.text(), content.words_passphrase);
    if (!seed) return std::nullopt;
    root = wallet::HdKey::from_seed(seed->view(), Curve::kNist256p1);
  } else {
    root = wallet::HdKey::from_seed(content.secret, Curve::kNist256p1);
  }
  if (!root) return std::nullopt;
  return *std::move(root);
}

std::optional<credit::SecretJwk> x25519_key(const Hash256& secret) {
  const credit::Json json = credit::json_object(
      {{"kty", credit::json_text("OKP")},
       {"crv", credit::json_text("X25519")},
       {"x", credit::json_text(credit::to_base64url(x25519_public(secret.bytes)))},
       {"d", credit::json_text(credit::to_base64url(secret.bytes))}});
  auto key = credit::SecretJwk::from_json(json);
  if (!key) return std::nullopt;
  return *std::move(key);
}

}  // namespace

std::optional<CreditKeys> CreditKeys::from(const wallet::WalletContent& content) {
  constexpr std::uint32_t kOwn = 1 | wallet::kHardened;
  auto account = wallet::key_of(content, 0);
  auto tree = tree_of(content);
  if (!account || !tree) return std::nullopt;
  const auto own =
      tree->descend({wallet::kCoinNumber | wallet::kHardened, kOwn, wallet::kHardened});
  if (!own) return std::nullopt;
  auto sealing = x25519_key(labelled("Tallystick/sealing-key/1", own->secret()));
  const Hash256 file = labelled("Tallystick/credit-file/1", own->secret());
  if (!sealing) return std::nullopt;
  return CreditKeys(*std::move(account), *std::move(tree), *std::move(sealing),
                    SealKey::from_bytes(file.bytes));
}

std::optional<credit::SecretJwk> CreditKeys::holder(const AccountId& issuer,
                                                    std::uint32_t number) const {
  std::uint32_t first = 0;
  for (int i = 0; i < 4; ++i) first = (first << 8) | issuer.bytes[static_cast<std::size_t>(i)];
  const auto node = tree_.descend(wallet::holder_path(0, first >> 1, number));
  if (!node) return std::nullopt;
  auto secret = P256Secret::from_bytes(node->secret());
  if (!secret) return std::nullopt;
  return credit::SecretJwk::from_p256(*std::move(secret));
}

}  // namespace tally::node
