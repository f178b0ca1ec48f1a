// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/validator_set.hpp"

#include <algorithm>

#include "core/data/check.hpp"
#include "core/data/codec/writer.hpp"

namespace tally {
namespace {

/// No rotation brings a priority further from zero than three times the total power.
constexpr std::int64_t kMaxPriority = std::int64_t{1} << 61;

/// Keeps the spread of priorities within twice the total power and their mean at zero, so that
/// they stay bounded however long the rotation runs and whoever joins.
void scale_and_centre(std::vector<Validator>& members, std::int64_t total) {
  const auto [least, most] = std::ranges::minmax_element(members, {}, &Validator::priority);
  const std::int64_t spread = most->priority - least->priority;
  const std::int64_t limit = 2 * total;
  if (spread > limit) {
    const std::int64_t ratio = (spread + limit - 1) / limit;
    for (Validator& member : members) member.priority /= ratio;
  }
  __int128 sum = 0;
  for (const Validator& member : members) sum += member.priority;
  const auto mean = static_cast<std::int64_t>(sum / static_cast<std::int64_t>(members.size()));
  for (Validator& member : members) member.priority -= mean;
}

/// One turn; returns who proposes. Members are in key order, so the first maximum has the lower
/// key.
std::uint32_t take_turn(std::vector<Validator>& members, std::int64_t total) {
  scale_and_centre(members, total);
  for (Validator& member : members) member.priority += member.power;
  const auto next = std::ranges::max_element(members, {}, &Validator::priority);
  next->priority -= total;
  return static_cast<std::uint32_t>(next - members.begin());
}

}  // namespace

std::int64_t ValidatorSet::total_power() const {
  std::int64_t total = 0;
  for (const Validator& member : members) total += member.power;
  return total;
}

std::int64_t ValidatorSet::quorum_power() const { return total_power() * 2 / 3 + 1; }

std::int64_t ValidatorSet::honest_power() const { return total_power() / 3 + 1; }

std::optional<std::uint32_t> ValidatorSet::index_of(const PublicKey& key) const {
  const auto at = std::ranges::lower_bound(members, key, {}, &Validator::key);
  if (at == members.end() || at->key != key) return std::nullopt;
  return static_cast<std::uint32_t>(at - members.begin());
}

std::uint32_t ValidatorSet::proposer(std::uint32_t round) const {
  TALLY_CHECK(!members.empty(), "empty validator set");
  std::vector<Validator> turn = members;
  const std::int64_t total = total_power();
  std::uint32_t chosen = take_turn(turn, total);
  for (std::uint32_t i = 0; i < round; ++i) chosen = take_turn(turn, total);
  return chosen;
}

ValidatorSet ValidatorSet::rotated() const {
  TALLY_CHECK(!members.empty(), "empty validator set");
  ValidatorSet next = *this;
  take_turn(next.members, total_power());
  return next;
}

Hash256 ValidatorSet::hash() const { return tagged_hash(HashTag::kValidatorSet, {encode(*this)}); }

bool ValidatorSet::is_well_formed() const {
  if (members.empty() || members.size() > kMaxValidators) return false;
  std::int64_t total = 0;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (i > 0 && !(members[i - 1].key < members[i].key)) return false;
    if (members[i].power < 1 || members[i].power > kMaxTotalPower - total) return false;
    if (members[i].priority < -kMaxPriority || members[i].priority > kMaxPriority) return false;
    total += members[i].power;
  }
  return true;
}

}  // namespace tally
