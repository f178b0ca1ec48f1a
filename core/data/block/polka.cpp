// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/polka.hpp"

namespace tally {
namespace {

/// One vote a set bit, each a copy of `vote` with its own voter and signature.
std::vector<Vote> spread(Vote vote, const Bytes& signers,
                         const std::vector<Signature>& signatures) {
  std::vector<Vote> votes;
  for (std::uint32_t i = 0; i < signers.size() * 8; ++i) {
    if ((signers[i / 8] >> (i % 8) & 1) == 0) continue;
    vote.voter = i;
    vote.signature = signatures.at(votes.size());
    votes.push_back(vote);
  }
  return votes;
}

Vote prevote_of(const Polka& polka) {
  Vote vote;
  vote.phase = VotePhase::kPrevote;
  vote.height = polka.height;
  vote.round = polka.round;
  vote.block = polka.block;
  vote.valid_round = polka.valid_round;
  return vote;
}

}  // namespace

CommitError check_polka(const ChainId& chain, const ValidatorSet& validators, const Polka& polka) {
  return check_signers(validators, sign_hash(chain, prevote_of(polka)), polka.signers,
                       polka.signatures);
}

std::vector<Vote> votes_of(const Polka& polka) {
  return spread(prevote_of(polka), polka.signers, polka.signatures);
}

std::vector<Vote> votes_of(const Commit& commit) {
  Vote vote;
  vote.phase = VotePhase::kPrecommit;
  vote.height = commit.height;
  vote.round = commit.round;
  vote.block = commit.block;
  return spread(vote, commit.signers, commit.signatures);
}

}  // namespace tally
