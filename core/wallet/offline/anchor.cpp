// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/offline/anchor.hpp"

#include <algorithm>
#include <functional>

namespace tally::wallet::offline {
namespace {

bool signed_by(const Commit& commit, std::size_t signer) {
  return (commit.signers[signer / 8] >> (signer % 8) & 1) != 0;
}

/// Power, as `trusted` counts it, of those who signed. Requires a commit that has been checked.
std::int64_t trusted_power(const ValidatorSet& trusted, const ProvenHeader& proven) {
  std::int64_t power = 0;
  for (std::size_t i = 0; i < proven.signers.size(); ++i) {
    if (!signed_by(proven.commit, i)) continue;
    if (const auto known = trusted.index_of(proven.signers[i]))
      power += trusted.members[*known].power;
  }
  return power;
}

bool next_fits(const ProvenHeader& proven) {
  return proven.next && proven.next->is_well_formed() &&
         proven.next->hash() == proven.header.next_validators_hash;
}

}  // namespace

Refusal check_commit(const ProvenHeader& proven) {
  const Commit& commit = proven.commit;
  const std::size_t count = proven.signers.size();
  const bool sorted =
      std::ranges::adjacent_find(proven.signers, std::greater_equal{}) == proven.signers.end();
  if (commit.height != proven.header.height || commit.block != id_of(proven.header) || !sorted ||
      count == 0 || commit.signers.size() != (count + 7) / 8)
    return Refusal::kBadCommit;
  Vote vote;
  vote.phase = VotePhase::kPrecommit;
  vote.height = commit.height;
  vote.round = commit.round;
  vote.block = commit.block;
  const Hash256 message = sign_hash(proven.header.chain, vote);
  std::size_t used = 0;
  for (std::size_t i = 0; i < commit.signers.size() * 8; ++i) {
    if (!signed_by(commit, i)) continue;
    if (i >= count || used == commit.signatures.size() ||
        !verify(proven.signers[i], message, commit.signatures[used]))
      return Refusal::kBadCommit;
    ++used;
  }
  return used == commit.signatures.size() ? Refusal::kNone : Refusal::kBadCommit;
}

Result<Anchor, Refusal> read_anchor(const Container& container) {
  if (container.kind != ContainerKind::kAnchor) return Fail{Refusal::kOtherKind};
  if (!container.final) return Fail{Refusal::kNoProof};
  const ProvenHeader& proven = *container.final;
  if (proven.header.chain != container.chain) return Fail{Refusal::kWrongChain};
  if (const Refusal refusal = check_commit(proven); refusal != Refusal::kNone) return Fail{refusal};
  if (!next_fits(proven)) return Fail{Refusal::kBadStep};
  if (trusted_power(*proven.next, proven) < proven.next->quorum_power())
    return Fail{Refusal::kBadCommit};
  return Anchor{container.chain,      container.network_name, container.practice,
                proven.header.height, proven.commit.block,    proven.header.time,
                *proven.next};
}

Refusal check_reach(const Anchor& anchor, const Container& container) {
  if (container.chain != anchor.chain) return Refusal::kWrongChain;
  if (!container.final) return Refusal::kNoProof;
  const auto of_chain = [&](const ProvenHeader& proven) {
    return proven.header.chain == anchor.chain;
  };
  if (!of_chain(*container.final) || !std::ranges::all_of(container.steps, of_chain))
    return Refusal::kWrongChain;
  ValidatorSet trusted = anchor.validators;
  Height height = anchor.height;
  const auto reached = [&](const ProvenHeader& proven) {
    if (const Refusal refusal = check_commit(proven); refusal != Refusal::kNone) return refusal;
    return trusted_power(trusted, proven) >= trusted.quorum_power() ? Refusal::kNone
                                                                    : Refusal::kForeignCommit;
  };
  Height last_step = 0;
  for (const ProvenHeader& step : container.steps) {
    if (step.header.height <= last_step) return Refusal::kBadStep;
    last_step = step.header.height;
    // The way begins before this anchor: the file was made for older ones as well.
    if (step.header.height <= anchor.height) continue;
    if (const Refusal refusal = reached(step); refusal != Refusal::kNone) return refusal;
    if (!next_fits(step)) return Refusal::kBadStep;
    trusted = *step.next;
    height = step.header.height;
  }
  if (const Refusal refusal = check_commit(*container.final); refusal != Refusal::kNone)
    return refusal;
  if (container.final->next && !next_fits(*container.final)) return Refusal::kBadStep;
  if (container.final->header.height < height)
    return height == anchor.height ? Refusal::kOlderThanAnchor : Refusal::kBadStep;
  if (container.final->header.height == anchor.height)
    return container.final->commit.block == anchor.block ? Refusal::kNone : Refusal::kOtherHistory;
  return reached(*container.final);
}

std::optional<Container> renewed(const Anchor& anchor, const Container& container) {
  if (check_reach(anchor, container) != Refusal::kNone || !next_fits(*container.final))
    return std::nullopt;
  Container made;
  made.kind = ContainerKind::kAnchor;
  made.chain = anchor.chain;
  made.network_name = anchor.network_name;
  made.practice = anchor.practice;
  made.final = container.final;
  return made;
}

}  // namespace tally::wallet::offline
