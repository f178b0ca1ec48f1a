// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/message.hpp"

#include <algorithm>

#include "core/data/check.hpp"

namespace tally::wallet {
namespace {

Hash256 hash_of(const AccountId& account, std::string_view text) {
  return tagged_hash(HashTag::kWalletFile,
                     {as_bytes("message"), account.view(), as_bytes(text)});
}

}  // namespace

std::string sign_message(const SecretKey& key, std::string_view text) {
  TALLY_CHECK(text.size() <= kMaxMessageBytes, "a message within its limit");
  const Signature signature = key.sign(hash_of(account_of(key.public_key()), text));
  return key.public_key().hex() + to_hex(signature);
}

bool verify_message(const AccountId& account, std::string_view text, std::string_view proof) {
  const auto bytes = from_hex(proof);
  PublicKey key;
  Signature signature{};
  if (!bytes || bytes->size() != key.bytes.size() + signature.size()) return false;
  const auto middle = bytes->begin() + static_cast<std::ptrdiff_t>(key.bytes.size());
  std::copy(bytes->begin(), middle, key.bytes.begin());
  std::copy(middle, bytes->end(), signature.begin());
  return text.size() <= kMaxMessageBytes && account_of(key) == account &&
         verify(key, hash_of(account, text), signature);
}

}  // namespace tally::wallet
