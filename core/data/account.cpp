// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/account.hpp"

#include "core/data/codec/writer.hpp"

namespace tally {

AccountId account_of(const Policy& policy) {
  return id_cast<AccountId>(tagged_hash(HashTag::kAccount, {encode(policy)}));
}

AccountId account_of(const PublicKey& key) { return account_of(Policy{SingleKeyPolicy{key}}); }

}  // namespace tally
