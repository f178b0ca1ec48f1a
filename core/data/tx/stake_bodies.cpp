// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/tx/stake_bodies.hpp"

#include "core/data/crypto/hash.hpp"

namespace tally {

Hash256 validator_claim(const ChainId& chain, const PublicKey& key,
                        const AccountId& operator_account) {
  return tagged_hash(HashTag::kValidatorClaim,
                     {chain.view(), key.view(), operator_account.view()});
}

}  // namespace tally
