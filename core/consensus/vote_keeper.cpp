// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consensus/vote_keeper.hpp"

#include "core/data/check.hpp"

namespace tally::consensus {
namespace {

/// The bits and signatures of those votes that `counts` picks; `votes` is in order of voters.
template <typename Certificate, typename Counts>
void collect(const std::vector<Vote>& votes, std::size_t voters, Certificate& into,
             Counts counts) {
  into.signers.assign((voters + 7) / 8, 0);
  for (const Vote& vote : votes) {
    if (!counts(vote)) continue;
    into.signers[vote.voter / 8] |= static_cast<std::uint8_t>(1u << (vote.voter % 8));
    into.signatures.push_back(vote.signature);
  }
}

}  // namespace

const Vote* VoteKeeper::find(VotePhase phase, std::uint32_t voter) const {
  const auto at = votes_.find({phase, voter});
  return at == votes_.end() ? nullptr : &at->second;
}

void VoteKeeper::add(const Vote& vote, std::int64_t power) {
  const bool is_new = votes_.emplace(std::pair(vote.phase, vote.voter), vote).second;
  TALLY_CHECK(is_new, "a voter counted twice");
  power_[{vote.phase, vote.block, vote.block ? vote.valid_round : kNoRound}] += power;
}

std::int64_t VoteKeeper::power(VotePhase phase) const {
  std::int64_t sum = 0;
  for (const auto& [kind, power] : power_)
    if (std::get<VotePhase>(kind) == phase) sum += power;
  return sum;
}

std::int64_t VoteKeeper::nil_power(VotePhase phase) const {
  const auto at = power_.find({phase, std::nullopt, kNoRound});
  return at == power_.end() ? 0 : at->second;
}

std::optional<VoteKeeper::Choice> VoteKeeper::polka(std::int64_t quorum) const {
  for (const auto& [kind, power] : power_) {
    const auto& [phase, block, valid_round] = kind;
    if (phase == VotePhase::kPrevote && block && power >= quorum)
      return Choice{*block, valid_round};
  }
  return std::nullopt;
}

bool VoteKeeper::has_polka_for(const BlockId& block, std::int64_t quorum) const {
  for (const auto& [kind, power] : power_)
    if (std::get<0>(kind) == VotePhase::kPrevote && std::get<1>(kind) == block && power >= quorum)
      return true;
  return false;
}

std::optional<BlockId> VoteKeeper::decision(std::int64_t quorum) const {
  for (const auto& [kind, power] : power_) {
    const auto& [phase, block, valid_round] = kind;
    if (phase == VotePhase::kPrecommit && block && power >= quorum) return block;
  }
  return std::nullopt;
}

Polka VoteKeeper::make_polka(Height height, std::uint32_t round, const Choice& choice,
                             std::size_t voters) const {
  Polka polka;
  polka.height = height;
  polka.round = round;
  polka.block = choice.block;
  polka.valid_round = choice.valid_round;
  collect(votes(VotePhase::kPrevote), voters, polka, [&](const Vote& vote) {
    return vote.block == choice.block && vote.valid_round == choice.valid_round;
  });
  return polka;
}

Commit VoteKeeper::make_commit(Height height, std::uint32_t round, const BlockId& block,
                               std::size_t voters) const {
  Commit commit;
  commit.height = height;
  commit.round = round;
  commit.block = block;
  collect(votes(VotePhase::kPrecommit), voters, commit,
          [&](const Vote& vote) { return vote.block == block; });
  return commit;
}

std::vector<Vote> VoteKeeper::votes(VotePhase phase) const {
  std::vector<Vote> found;
  for (const auto& [place, vote] : votes_)
    if (place.first == phase) found.push_back(vote);
  return found;
}

}  // namespace tally::consensus
