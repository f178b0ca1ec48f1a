// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/statement_check.hpp"

namespace tally::node {
namespace {

EarlyVerdict verdict(bool good) { return good ? EarlyVerdict::kGood : EarlyVerdict::kWrong; }

EarlyVerdict judge(const ChainId& chain, const ValidatorSet& validators, const Vote& vote) {
  if (!is_well_formed(vote) || vote.voter >= validators.members.size())
    return EarlyVerdict::kWrong;
  return verdict(
      verify(validators.members[vote.voter].key, sign_hash(chain, vote), vote.signature));
}

EarlyVerdict judge(const ChainId& chain, const ValidatorSet& validators,
                   const Proposal& proposal) {
  if (!is_well_formed(proposal)) return EarlyVerdict::kWrong;
  // Finding the proposer takes as many steps as the round has.
  if (proposal.round > kMaxEarlyRound) return EarlyVerdict::kIgnored;
  const Validator& proposer = validators.members[validators.proposer(proposal.round)];
  return verdict(verify(proposer.key, sign_hash(chain, proposal), proposal.signature));
}

EarlyVerdict judge(const ChainId& chain, const ValidatorSet& validators, const Polka& polka) {
  return verdict(check_polka(chain, validators, polka) == CommitError::kNone);
}

EarlyVerdict judge(const ChainId& chain, const ValidatorSet& validators, const Commit& commit) {
  return verdict(check_commit(chain, validators, commit) == CommitError::kNone);
}

consensus::Input wrap(const Proposal& it) { return {consensus::ProposalReceived{it}}; }
consensus::Input wrap(const Vote& it) { return {consensus::VoteReceived{it}}; }
consensus::Input wrap(const Polka& it) { return {consensus::PolkaReceived{it}}; }
consensus::Input wrap(const Commit& it) { return {consensus::CommitReceived{it}}; }

}  // namespace

Height height_of(const network::Statement& statement) {
  return std::visit([](const auto& it) { return it.height; }, statement);
}

consensus::Input input_of(const network::Statement& statement) {
  return std::visit([](const auto& it) { return wrap(it); }, statement);
}

EarlyVerdict judge_early(const ChainId& chain, const ValidatorSet& validators,
                         const network::Statement& statement) {
  return std::visit([&](const auto& it) { return judge(chain, validators, it); }, statement);
}

}  // namespace tally::node
