// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incentive/set_change.hpp"

#include <algorithm>

namespace tally::incentive {
namespace {

/// The sum of at most 100 powers, each within 63 bits.
__int128 sum_of(const std::vector<Candidate>& candidates) {
  __int128 sum = 0;
  for (const Candidate& candidate : candidates) sum += candidate.power;
  return sum;
}

}  // namespace

ValidatorSet next_set(const ValidatorSet& present, std::vector<Candidate> candidates,
                      std::size_t places) {
  std::erase_if(candidates, [](const Candidate& candidate) { return candidate.power < 1; });
  if (candidates.empty()) return present;
  std::ranges::sort(candidates, [](const Candidate& a, const Candidate& b) {
    return a.power != b.power ? a.power > b.power : a.key < b.key;
  });
  candidates.resize(std::min({candidates.size(), places, kMaxValidators}));
  while (sum_of(candidates) > kMaxTotalPower)
    for (Candidate& candidate : candidates)
      candidate.power = std::max<std::int64_t>(candidate.power / 2, 1);
  std::ranges::sort(candidates, {}, &Candidate::key);

  ValidatorSet next;
  for (const Candidate& candidate : candidates)
    next.members.push_back({candidate.key, candidate.reward_account, candidate.power, 0});
  const std::int64_t total = next.total_power();
  for (Validator& member : next.members) {
    const auto before = present.index_of(member.key);
    member.priority = before ? present.members[*before].priority : -(total + total / 8);
  }
  return next;
}

}  // namespace tally::incentive
