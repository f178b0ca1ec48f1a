// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/evidence.hpp"

#include <utility>

#include "core/data/codec/writer.hpp"

namespace tally {
namespace {

template <typename Statement>
Bytes content_of(Statement statement) {
  statement.signature = {};
  return encode(statement);
}

bool same_slot(const Vote& a, const Vote& b) {
  return a.height == b.height && a.round == b.round && a.phase == b.phase && a.voter == b.voter;
}
bool same_slot(const Proposal& a, const Proposal& b) {
  return a.height == b.height && a.round == b.round;
}

/// Beyond this round nobody works out whose turn it was: the rotation is counted turn by turn.
constexpr std::uint32_t kLastRoundJudged = 100'000;

std::optional<std::uint32_t> signer_of(const ValidatorSet& validators, const Vote& vote) {
  if (vote.voter >= validators.members.size()) return std::nullopt;
  return vote.voter;
}
std::optional<std::uint32_t> signer_of(const ValidatorSet& validators, const Proposal& proposal) {
  if (proposal.round > kLastRoundJudged) return std::nullopt;
  return validators.proposer(proposal.round);
}

template <typename Pair>
EvidenceError check_pair(const ChainId& chain, const ValidatorSet& validators, const Pair& pair) {
  if (!is_well_formed(pair.first) || !is_well_formed(pair.second))
    return EvidenceError::kMalformed;
  if (!same_slot(pair.first, pair.second)) return EvidenceError::kNotTheSameSlot;
  if (same_content(pair.first, pair.second)) return EvidenceError::kSameContent;
  if (content_of(pair.second) < content_of(pair.first)) return EvidenceError::kWrongOrder;
  const auto signer = signer_of(validators, pair.first);
  if (!signer) return EvidenceError::kUnknownVoter;
  const PublicKey& key = validators.members[*signer].key;
  for (const auto* statement : {&pair.first, &pair.second})
    if (!verify(key, sign_hash(chain, *statement), statement->signature))
      return EvidenceError::kBadSignature;
  return EvidenceError::kNone;
}

template <typename Pair, typename Statement>
Evidence in_order(const Statement& a, const Statement& b) {
  if (content_of(b) < content_of(a)) return Evidence{Pair{b, a}};
  return Evidence{Pair{a, b}};
}

}  // namespace

Evidence make_evidence(const Vote& a, const Vote& b) { return in_order<DoubleVote>(a, b); }

Evidence make_evidence(const Proposal& a, const Proposal& b) {
  return in_order<DoubleProposal>(a, b);
}

EvidenceError check_evidence(const ChainId& chain, const ValidatorSet& validators,
                             const Evidence& evidence) {
  return std::visit([&](const auto& pair) { return check_pair(chain, validators, pair); },
                    evidence.kind);
}

Height height_of(const Evidence& evidence) {
  return std::visit([](const auto& pair) { return pair.first.height; }, evidence.kind);
}

std::uint32_t culprit(const ValidatorSet& validators, const Evidence& evidence) {
  return std::visit([&](const auto& pair) { return signer_of(validators, pair.first).value(); },
                    evidence.kind);
}

}  // namespace tally
