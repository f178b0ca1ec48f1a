// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <string>
#include <vector>

#include "core/data/block/polka.hpp"
#include "core/data/block/proposal.hpp"

/// Validators with their keys, who sign whatever a test wants them to.
/// With equal powers validator r proposes in round r of the first height.
namespace tally::consensus {

inline Hash256 digest(const std::string& text) { return sha256(as_bytes(text)); }
inline BlockId block_named(const std::string& name) { return id_cast<BlockId>(digest(name)); }

struct Electorate {
  ChainId chain = id_cast<ChainId>(digest("test chain"));
  std::vector<SecretKey> keys;
  ValidatorSet set;

  explicit Electorate(const std::vector<std::int64_t>& powers) {
    for (std::size_t i = 0; i < powers.size(); ++i)
      keys.push_back(*SecretKey::from_bytes(digest("validator " + std::to_string(i)).view()));
    std::ranges::sort(keys, {}, &SecretKey::public_key);
    for (std::size_t i = 0; i < powers.size(); ++i) {
      Validator member;
      member.key = keys[i].public_key();
      member.power = powers[i];
      set.members.push_back(member);
    }
  }

  template <typename Statement>
  [[nodiscard]] Statement sign(Statement statement, std::uint32_t signer) const {
    statement.signature = keys[signer].sign(sign_hash(chain, statement));
    return statement;
  }
  [[nodiscard]] Vote vote(VotePhase phase, Height height, std::uint32_t round,
                          const std::optional<BlockId>& block, std::int32_t valid_round,
                          std::uint32_t voter) const {
    Vote vote;
    vote.phase = phase;
    vote.height = height;
    vote.round = round;
    vote.block = block;
    vote.valid_round = valid_round;
    vote.voter = voter;
    return sign(vote, voter);
  }
  [[nodiscard]] Proposal proposal(Height height, std::uint32_t round, const BlockId& block,
                                  std::int32_t valid_round) const {
    Proposal proposal;
    proposal.height = height;
    proposal.round = round;
    proposal.block = block;
    proposal.valid_round = valid_round;
    return sign(proposal, set.proposer(round));
  }
  [[nodiscard]] Polka polka(Height height, std::uint32_t round, const BlockId& block,
                            std::int32_t valid_round,
                            const std::vector<std::uint32_t>& voters) const {
    Polka polka{height, round, block, valid_round, Bytes((keys.size() + 7) / 8), {}};
    for (const std::uint32_t voter : voters) {
      polka.signers[voter / 8] |= static_cast<std::uint8_t>(1u << (voter % 8));
      polka.signatures.push_back(
          vote(VotePhase::kPrevote, height, round, block, valid_round, voter).signature);
    }
    return polka;
  }
  [[nodiscard]] Commit commit(Height height, std::uint32_t round, const BlockId& block,
                              const std::vector<std::uint32_t>& voters) const {
    Commit commit{height, round, block, Bytes((keys.size() + 7) / 8), {}};
    for (const std::uint32_t voter : voters) {
      commit.signers[voter / 8] |= static_cast<std::uint8_t>(1u << (voter % 8));
      commit.signatures.push_back(
          vote(VotePhase::kPrecommit, height, round, block, kNoRound, voter).signature);
    }
    return commit;
  }
};

}  // namespace tally::consensus
