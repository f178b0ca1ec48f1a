// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/proposal.hpp"

#include "core/data/codec/writer.hpp"

namespace tally {

Hash256 sign_hash(const ChainId& chain, const Proposal& proposal) {
  Writer writer;
  writer(chain);
  writer(proposal.height);
  writer(proposal.round);
  writer(proposal.block);
  writer(proposal.valid_round);
  return tagged_hash(HashTag::kProposal, {writer.view()});
}

bool is_well_formed(const Proposal& proposal) {
  if (proposal.round > kMaxRound || proposal.block.is_zero()) return false;
  return proposal.valid_round >= kNoRound &&
         proposal.valid_round < static_cast<std::int32_t>(proposal.round);
}

bool same_content(const Proposal& a, const Proposal& b) {
  Proposal signed_like_a = b;
  signed_like_a.signature = a.signature;
  return a == signed_like_a;
}

}  // namespace tally
