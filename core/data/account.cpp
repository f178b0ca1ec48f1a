// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/account.hpp"

#include <algorithm>
#include <functional>

#include "core/data/codec/writer.hpp"

namespace tally {
namespace {

/// Null for one key.
const JointPolicy* joint_of(const Policy& policy) {
  if (const auto* changed = std::get_if<ChangedPolicy>(&policy.kind)) return &changed->now;
  return std::get_if<JointPolicy>(&policy.kind);
}

}  // namespace

AccountId account_of(const Policy& policy) {
  if (const auto* changed = std::get_if<ChangedPolicy>(&policy.kind)) return changed->account;
  return id_cast<AccountId>(tagged_hash(HashTag::kAccount, {encode(policy)}));
}

AccountId account_of(const PublicKey& key) { return account_of(Policy{SingleKeyPolicy{key}}); }

std::vector<PublicKey> keys_of(const Policy& policy) {
  const JointPolicy* joint = joint_of(policy);
  if (joint != nullptr) return joint->keys;
  return {std::get<SingleKeyPolicy>(policy.kind).key};
}

std::size_t threshold_of(const Policy& policy) {
  const JointPolicy* joint = joint_of(policy);
  return joint == nullptr ? 1 : joint->threshold;
}

bool is_joint(const Policy& policy) { return joint_of(policy) != nullptr; }

bool is_sound(const JointPolicy& policy) {
  return policy.threshold >= 1 && policy.threshold <= policy.keys.size() &&
         std::ranges::adjacent_find(policy.keys, std::ranges::greater_equal{}) ==
             policy.keys.end();
}

bool is_sound(const Policy& policy) {
  const JointPolicy* joint = joint_of(policy);
  return joint == nullptr || is_sound(*joint);
}

}  // namespace tally
