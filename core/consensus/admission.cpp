// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consensus/admission.hpp"

#include <algorithm>

namespace tally::consensus {
namespace {

bool belongs_to_next(const State& state, Height height) { return height == state.height + 1; }

/// kNone for the present height.
VoteError judge_height(const State& state, Height height) {
  if (height < state.height || height == 0) return VoteError::kOldHeight;
  return height > state.height ? VoteError::kFutureHeight : VoteError::kNone;
}

bool is_decided(const State& state) { return state.stage == Stage::kDecided; }

/// A late precommit for what has been decided; it makes the next block's commit fuller. Whoever
/// says anything else about a decided height lags.
bool is_straggler(const State& state, const Vote& vote) {
  return vote.phase == VotePhase::kPrecommit && vote.round == state.commit->round &&
         vote.block == state.commit->block;
}

/// Keeps a message of the next height until that begins; nothing in it can be checked before.
Admission keep_waiting(State& state, const Input& input) {
  if (std::ranges::find(state.waiting, input) != state.waiting.end())
    return Fail{VoteError::kDuplicate};
  if (state.waiting.size() >= kMaxWaiting) return Fail{VoteError::kBufferFull};
  state.waiting.push_back(input);
  return Taken::kKept;
}

const Vote* known_vote(const State& state, const Vote& vote) {
  const auto at = state.rounds.find(vote.round);
  if (at != state.rounds.end())
    if (const Vote* kept = at->second.votes.find(vote.phase, vote.voter)) return kept;
  const FarVotes& far = state.voters[vote.voter].far;
  const auto& place = vote.phase == VotePhase::kPrevote ? far.prevote : far.precommit;
  return place && place->round == vote.round ? &*place : nullptr;
}

void report(Turn& turn, std::uint32_t voter, const Evidence& evidence) {
  VoterState& guilty = turn.state.voters[voter];
  if (guilty.reported) return;
  guilty.reported = true;
  turn.effects.push_back(ReportEvidence{evidence});
}

/// A voter's place for votes too far ahead holds its highest round only.
bool keep_far(State& state, const Vote& vote) {
  VoterState& voter = state.voters[vote.voter];
  if (voter.far_taken >= kMaxFarVotes) return false;
  FarVotes& far = voter.far;
  for (std::optional<Vote>* place : {&far.prevote, &far.precommit}) {
    if (*place && (*place)->round > vote.round) return false;
    if (*place && (*place)->round < vote.round) place->reset();
  }
  (vote.phase == VotePhase::kPrevote ? far.prevote : far.precommit) = vote;
  ++voter.far_taken;
  return true;
}

/// A verified vote that contradicts none. `proven`: a certificate vouches for its round, so it gets
/// a keeper however far ahead. False when there is no room for it.
bool store(State& state, const Vote& vote, bool proven) {
  const bool near = vote.round <= state.round + 1;
  if (!near && !proven && !state.rounds.contains(vote.round)) {
    if (!keep_far(state, vote)) return false;
  } else {
    state.rounds[vote.round].votes.add(vote, state.validators.members[vote.voter].power);
  }
  VoterState& voter = state.voters[vote.voter];
  voter.last_round = std::max(voter.last_round, static_cast<std::int32_t>(vote.round));
  return true;
}

/// The votes inside a certificate that has been checked: new ones count, contradictions are told.
void take_votes(Turn& turn, const std::vector<Vote>& votes) {
  for (const Vote& vote : votes) {
    State& state = turn.state;
    const auto at = state.rounds.find(vote.round);
    const Vote* kept =
        at == state.rounds.end() ? nullptr : at->second.votes.find(vote.phase, vote.voter);
    if (kept == nullptr)
      store(state, vote, true);
    else if (!same_content(*kept, vote))
      report(turn, vote.voter, make_evidence(*kept, vote));
  }
}

bool holds(const State& state, std::uint32_t voter, const Hash256& message,
           const Signature& signature) {
  return verify(state.validators.members[voter].key, message, signature);
}

Admission admit_vote(Turn& turn, const Vote& vote) {
  State& state = turn.state;
  if (!is_well_formed(vote)) return Fail{VoteError::kMalformed};
  if (vote.voter >= state.voters.size()) return Fail{VoteError::kUnknownVoter};
  const bool too_old =
      state.round > kRoundsKept && vote.round < state.round - kRoundsKept;
  if (too_old && !state.rounds.contains(vote.round)) return Fail{VoteError::kOldRound};

  const Vote* known = known_vote(state, vote);
  const bool contradicts = known != nullptr && !same_content(*known, vote);
  if (is_decided(state) && !contradicts && !is_straggler(state, vote))
    return Fail{VoteError::kOldHeight};
  if (known != nullptr && !contradicts) return Fail{VoteError::kDuplicate};
  if (contradicts && state.voters[vote.voter].reported)
    return Fail{VoteError::kEquivocation};
  if (!holds(state, vote.voter, sign_hash(state.chain, vote), vote.signature))
    return Fail{VoteError::kBadSignature};
  if (contradicts) {
    report(turn, vote.voter, make_evidence(*known, vote));
    return Taken::kChanged;
  }
  if (!store(state, vote, false)) return Fail{VoteError::kFutureRound};
  return Taken::kChanged;
}

Admission admit_proposal(Turn& turn, const Proposal& proposal) {
  State& state = turn.state;
  if (is_decided(state)) return Fail{VoteError::kOldHeight};
  if (!is_well_formed(proposal)) return Fail{VoteError::kMalformed};
  if (proposal.round < state.round) return Fail{VoteError::kOldRound};
  if (proposal.round > state.round + 1) return Fail{VoteError::kFutureRound};

  const std::uint32_t proposer = state.validators.proposer(proposal.round);
  const auto at = state.rounds.find(proposal.round);
  const bool known = at != state.rounds.end() && at->second.proposal;
  if (known && same_content(*at->second.proposal, proposal)) return Fail{VoteError::kDuplicate};
  if (known && state.voters[proposer].reported) return Fail{VoteError::kEquivocation};
  if (!holds(state, proposer, sign_hash(state.chain, proposal), proposal.signature))
    return Fail{VoteError::kBadSignature};
  if (known) {
    report(turn, proposer, make_evidence(*at->second.proposal, proposal));
    return Taken::kChanged;
  }
  state.rounds[proposal.round].proposal = proposal;
  ask_about(turn, proposal.block);
  return Taken::kChanged;
}

}  // namespace

Admission admit(Turn& turn, const StartHeight& start) {
  State& state = turn.state;
  if (start.height <= state.height) return Fail{VoteError::kOldHeight};
  if (!start.validators.is_well_formed()) return Fail{VoteError::kMalformed};
  if (start.self && *start.self >= start.validators.members.size())
    return Fail{VoteError::kUnknownVoter};

  State next(state.chain, state.timeouts);
  next.height = start.height;
  next.validators = start.validators;
  next.quorum = start.validators.quorum_power();
  next.honest = start.validators.honest_power();
  next.self = start.self;
  next.voters.resize(start.validators.members.size());
  next.waiting = std::move(state.waiting);
  if (start.height != state.height + 1) next.waiting.clear();
  state = std::move(next);
  start_round(turn, 0);
  if (state.voters.size() > 1) set_timer(turn, Timer::kRebroadcast);
  return Taken::kChanged;
}

Admission admit(Turn& turn, const ProposalReceived& received) {
  const Height height = received.proposal.height;
  if (belongs_to_next(turn.state, height)) return keep_waiting(turn.state, Input{received});
  const VoteError misplaced = judge_height(turn.state, height);
  if (misplaced != VoteError::kNone) return Fail{misplaced};
  return admit_proposal(turn, received.proposal);
}

Admission admit(Turn& turn, const VoteReceived& received) {
  const Height height = received.vote.height;
  if (belongs_to_next(turn.state, height)) return keep_waiting(turn.state, Input{received});
  const VoteError misplaced = judge_height(turn.state, height);
  if (misplaced != VoteError::kNone) return Fail{misplaced};
  return admit_vote(turn, received.vote);
}

Admission admit(Turn& turn, const PolkaReceived& received) {
  State& state = turn.state;
  const Polka& polka = received.polka;
  if (belongs_to_next(state, polka.height)) return keep_waiting(state, Input{received});
  const VoteError misplaced = judge_height(state, polka.height);
  if (misplaced != VoteError::kNone) return Fail{misplaced};
  if (is_decided(state)) return Fail{VoteError::kOldHeight};
  Vote shape;
  shape.round = polka.round;
  shape.block = polka.block;
  shape.valid_round = polka.valid_round;
  if (!is_well_formed(shape)) return Fail{VoteError::kMalformed};
  const auto at = state.rounds.find(polka.round);
  if (at != state.rounds.end() &&
      (at->second.votes.has_polka_for(polka.block, state.quorum) ||
       (at->second.certificate && at->second.certificate->block == polka.block)))
    return Fail{VoteError::kDuplicate};
  if (check_polka(state.chain, state.validators, polka) != CommitError::kNone)
    return Fail{VoteError::kBadCertificate};
  take_votes(turn, votes_of(polka));
  std::optional<Polka>& place = state.rounds[polka.round].certificate;
  if (!place) place = polka;
  return Taken::kChanged;
}

Admission admit(Turn& turn, const CommitReceived& received) {
  State& state = turn.state;
  const Commit& commit = received.commit;
  if (belongs_to_next(state, commit.height)) return keep_waiting(state, Input{received});
  const VoteError misplaced = judge_height(state, commit.height);
  if (misplaced != VoteError::kNone) return Fail{misplaced};
  if (commit.round > kMaxRound || commit.block.is_zero()) return Fail{VoteError::kMalformed};
  if (state.commit) return Fail{VoteError::kDuplicate};
  if (check_commit(state.chain, state.validators, commit) != CommitError::kNone)
    return Fail{VoteError::kBadCertificate};
  state.commit = commit;
  take_votes(turn, votes_of(commit));
  return Taken::kChanged;
}

Admission admit(Turn& turn, const ValueBuilt& built) {
  State& state = turn.state;
  if (built.height != state.height || built.round != state.round || !state.value_wanted)
    return Fail{VoteError::kNotExpected};
  if (built.block.is_zero()) return Fail{VoteError::kMalformed};
  state.value_wanted = false;
  state.values[built.block] = Verdict::kValid;
  Proposal proposal;
  proposal.height = state.height;
  proposal.round = state.round;
  proposal.block = built.block;
  state.proposal_to_sign = proposal;
  turn.effects.push_back(SignProposal{proposal});
  return Taken::kChanged;
}

Admission admit(Turn& turn, const ValueChecked& checked) {
  const auto at = turn.state.values.find(checked.block);
  if (checked.height != turn.state.height || at == turn.state.values.end())
    return Fail{VoteError::kNotExpected};
  if (at->second) return Fail{VoteError::kDuplicate};
  at->second = checked.verdict;
  return Taken::kChanged;
}

Admission admit(Turn& turn, const TimeoutElapsed& timeout) {
  return on_timeout(turn, timeout) ? Taken::kChanged : Taken::kIgnored;
}

Admission admit(Turn& turn, const ProposalSigned& signed_one) {
  State& state = turn.state;
  const Proposal& proposal = signed_one.proposal;
  if (!state.proposal_to_sign || !same_content(*state.proposal_to_sign, proposal))
    return Fail{VoteError::kNotExpected};
  if (!holds(state, *state.self, sign_hash(state.chain, proposal), proposal.signature))
    return Fail{VoteError::kBadSignature};
  state.proposal_to_sign.reset();
  // Our own words may have come back to us after a restart before they are said again.
  std::optional<Proposal>& place = state.rounds[proposal.round].proposal;
  if (!place) place = proposal;
  if (proposal.valid_round != kNoRound)
    broadcast_polka(turn, static_cast<std::uint32_t>(proposal.valid_round));
  turn.effects.push_back(Broadcast{proposal});
  return Taken::kChanged;
}

Admission admit(Turn& turn, const VoteSigned& signed_one) {
  State& state = turn.state;
  const Vote& vote = signed_one.vote;
  const auto asked = std::ranges::find_if(
      state.votes_to_sign, [&](const Vote& open) { return same_content(open, vote); });
  if (asked == state.votes_to_sign.end()) return Fail{VoteError::kNotExpected};
  if (!holds(state, vote.voter, sign_hash(state.chain, vote), vote.signature))
    return Fail{VoteError::kBadSignature};
  state.votes_to_sign.erase(asked);
  if (known_vote(state, vote) == nullptr) store(state, vote, false);
  turn.effects.push_back(Broadcast{vote});
  return Taken::kChanged;
}

}  // namespace tally::consensus
