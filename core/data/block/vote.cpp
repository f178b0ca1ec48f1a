// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/vote.hpp"

#include "core/data/codec/writer.hpp"

namespace tally {
namespace {

bool has_bit(const Bytes& bits, std::size_t i) { return (bits[i / 8] >> (i % 8) & 1) != 0; }

/// Right length, no bit beyond the set, as many signatures as bits.
bool fits(const ValidatorSet& validators, const Bytes& signers, std::size_t signatures) {
  const std::size_t count = validators.members.size();
  if (signers.size() != (count + 7) / 8) return false;
  std::size_t set_bits = 0;
  for (std::size_t i = 0; i < signers.size() * 8; ++i) {
    if (!has_bit(signers, i)) continue;
    if (i >= count) return false;
    ++set_bits;
  }
  return set_bits == signatures;
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

bool is_well_formed(const Vote& vote) {
  if (vote.round > kMaxRound) return false;
  if (vote.block && vote.block->is_zero()) return false;
  if (vote.phase == VotePhase::kPrecommit) return vote.valid_round == kNoRound;
  return vote.valid_round >= kNoRound && vote.valid_round < static_cast<std::int32_t>(vote.round);
}

bool same_content(const Vote& a, const Vote& b) {
  Vote signed_like_a = b;
  signed_like_a.signature = a.signature;
  return a == signed_like_a;
}

CommitError check_signers(const ValidatorSet& validators, const Hash256& message,
                          const Bytes& signers, const std::vector<Signature>& signatures) {
  if (!fits(validators, signers, signatures.size())) return CommitError::kWrongShape;
  std::int64_t power = 0;
  for (std::size_t i = 0; i < validators.members.size(); ++i)
    if (has_bit(signers, i)) power += validators.members[i].power;
  if (power < validators.quorum_power()) return CommitError::kTooLittlePower;

  std::size_t next = 0;
  for (std::size_t i = 0; i < validators.members.size(); ++i) {
    if (!has_bit(signers, i)) continue;
    if (!verify(validators.members[i].key, message, signatures[next++]))
      return CommitError::kBadSignature;
  }
  return CommitError::kNone;
}

CommitError check_commit(const ChainId& chain, const ValidatorSet& validators,
                         const Commit& commit) {
  Vote vote;
  vote.phase = VotePhase::kPrecommit;
  vote.height = commit.height;
  vote.round = commit.round;
  vote.block = commit.block;
  return check_signers(validators, sign_hash(chain, vote), commit.signers, commit.signatures);
}

Hash256 hash_of(const Commit& commit) {
  return tagged_hash(HashTag::kCommit, {encode(commit)});
}

}  // namespace tally
