// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/vote.hpp"

#include "core/data/codec/writer.hpp"

namespace tally {
namespace {

bool has_bit(const Bytes& bits, std::size_t i) { return (bits[i / 8] >> (i % 8) & 1) != 0; }

/// Right length, no bit beyond the set, as many signatures as bits.
bool fits(const ValidatorSet& validators, const Commit& commit) {
  const std::size_t count = validators.members.size();
  if (commit.signers.size() != (count + 7) / 8) return false;
  std::size_t set_bits = 0;
  for (std::size_t i = 0; i < commit.signers.size() * 8; ++i) {
    if (!has_bit(commit.signers, i)) continue;
    if (i >= count) return false;
    ++set_bits;
  }
  return set_bits == commit.signatures.size();
}

}  // namespace

Hash256 sign_hash(const ChainId& chain, const Vote& vote) {
  Writer writer;
  writer(chain);
  writer(vote.height);
  writer(vote.round);
  writer(vote.block.value_or(BlockId{}));
  if (vote.phase == VotePhase::kPrevote) writer(vote.valid_round);
  const HashTag tag =
      vote.phase == VotePhase::kPrevote ? HashTag::kPrevote : HashTag::kPrecommit;
  return tagged_hash(tag, {writer.view()});
}

CommitError check_commit(const ChainId& chain, const ValidatorSet& validators,
                         const Commit& commit) {
  if (!fits(validators, commit)) return CommitError::kWrongShape;
  std::int64_t power = 0;
  for (std::size_t i = 0; i < validators.members.size(); ++i)
    if (has_bit(commit.signers, i)) power += validators.members[i].power;
  if (power < validators.quorum_power()) return CommitError::kTooLittlePower;

  Vote vote;
  vote.phase = VotePhase::kPrecommit;
  vote.height = commit.height;
  vote.round = commit.round;
  vote.block = commit.block;
  const Hash256 message = sign_hash(chain, vote);
  std::size_t next = 0;
  for (std::size_t i = 0; i < validators.members.size(); ++i) {
    if (!has_bit(commit.signers, i)) continue;
    if (!verify(validators.members[i].key, message, commit.signatures[next++]))
      return CommitError::kBadSignature;
  }
  return CommitError::kNone;
}

Hash256 hash_of(const Commit& commit) {
  return tagged_hash(HashTag::kCommit, {encode(commit)});
}

}  // namespace tally
