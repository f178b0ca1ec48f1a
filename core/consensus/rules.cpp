// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consensus/rules.hpp"

#include <algorithm>

#include "core/data/check.hpp"

namespace tally::consensus {
namespace {

std::optional<Verdict> verdict_on(const State& state, const BlockId& block) {
  const auto at = state.values.find(block);
  return at == state.values.end() ? std::nullopt : at->second;
}

RoundState& present(State& state) { return state.rounds[state.round]; }

/// The polka of a round, from its votes or as a certificate.
std::optional<VoteKeeper::Choice> polka_of(const State& state, const RoundState& round) {
  if (const auto choice = round.votes.polka(state.quorum)) return choice;
  if (round.certificate)
    return VoteKeeper::Choice{round.certificate->block, round.certificate->valid_round};
  return std::nullopt;
}

bool has_polka(const State& state, std::int32_t round, const BlockId& block) {
  const auto at = state.rounds.find(static_cast<std::uint32_t>(round));
  if (at == state.rounds.end()) return false;
  const RoundState& then = at->second;
  return then.votes.has_polka_for(block, state.quorum) ||
         (then.certificate && then.certificate->block == block);
}

void cast(Turn& turn, VotePhase phase, const std::optional<BlockId>& block,
          std::int32_t valid_round) {
  State& state = turn.state;
  state.stage = phase == VotePhase::kPrevote ? Stage::kPrevote : Stage::kPrecommit;
  if (!state.self) return;
  Vote vote;
  vote.phase = phase;
  vote.height = state.height;
  vote.round = state.round;
  vote.block = block;
  vote.valid_round = valid_round;
  vote.voter = *state.self;
  state.votes_to_sign.push_back(vote);
  turn.effects.push_back(SignVote{vote});
}

/// Lines 49–54. A certificate from elsewhere lands here too, so there is one way to decide.
bool decide(Turn& turn) {
  State& state = turn.state;
  for (auto at = state.rounds.begin(); !state.commit && at != state.rounds.end(); ++at)
    if (const auto block = at->second.votes.decision(state.quorum))
      state.commit = at->second.votes.make_commit(state.height, at->first, *block,
                                                  state.validators.members.size());
  if (!state.commit) return false;
  ask_about(turn, state.commit->block);
  const auto verdict = verdict_on(state, state.commit->block);
  if (!verdict) return false;
  if (*verdict == Verdict::kInvalid) {
    state.stage = Stage::kHalted;
    turn.effects.push_back(Contradiction{*state.commit});
  } else {
    state.stage = Stage::kDecided;
    turn.effects.push_back(Decide{*state.commit});
  }
  return true;
}

/// Lines 55–56: more than a third has got further, so somebody honest has. The highest round that
/// this is true of; voters further ahead still count.
bool skip_rounds(Turn& turn) {
  State& state = turn.state;
  std::vector<std::pair<std::int32_t, std::int64_t>> ahead;
  for (std::size_t i = 0; i < state.voters.size(); ++i)
    if (state.voters[i].last_round > static_cast<std::int32_t>(state.round))
      ahead.emplace_back(state.voters[i].last_round, state.validators.members[i].power);
  std::ranges::sort(ahead, std::greater{});
  std::int64_t power = 0;
  for (const auto& [round, weight] : ahead) {
    power += weight;
    if (power < state.honest) continue;
    start_round(turn, static_cast<std::uint32_t>(round));
    return true;
  }
  return false;
}

/// Lines 22–33. A vote names the valid_round of the proposal that it answers, also one for nothing.
bool answer_proposal(Turn& turn) {
  State& state = turn.state;
  if (state.stage != Stage::kPropose || !present(state).proposal) return false;
  const Proposal proposal = *present(state).proposal;
  const bool is_new = proposal.valid_round == kNoRound;
  if (!is_new && !has_polka(state, proposal.valid_round, proposal.block)) return false;

  const bool lock_allows =
      !state.locked || state.locked->block == proposal.block ||
      static_cast<std::int32_t>(state.locked->round) <= proposal.valid_round;
  if (!lock_allows) {
    cast(turn, VotePhase::kPrevote, std::nullopt, proposal.valid_round);
    return true;
  }
  const auto verdict = verdict_on(state, proposal.block);
  if (!verdict) return false;
  const bool good = *verdict == Verdict::kValid || (*verdict == Verdict::kUntimely && !is_new);
  cast(turn, VotePhase::kPrevote, good ? std::optional(proposal.block) : std::nullopt,
       proposal.valid_round);
  return true;
}

/// Lines 36–43. The polka stands for the proposal that it answers: two thirds have seen one, and
/// requiring our own copy would let a proposer who says two things stall us.
bool lock_on_polka(Turn& turn) {
  State& state = turn.state;
  if (present(state).polka_done) return false;
  const auto polka = polka_of(state, present(state));
  if (!polka) return false;
  ask_about(turn, polka->block);
  if (state.stage != Stage::kPrevote && state.stage != Stage::kPrecommit) return false;
  const auto verdict = verdict_on(state, polka->block);
  if (!verdict || *verdict == Verdict::kInvalid) return false;

  present(state).polka_done = true;
  state.valid = Pledge{state.round, polka->block};
  if (state.stage == Stage::kPrevote) {
    state.locked = state.valid;
    cast(turn, VotePhase::kPrecommit, polka->block, kNoRound);
  }
  return true;
}

/// Lines 44–46.
bool give_up_on_nil(Turn& turn) {
  State& state = turn.state;
  if (state.stage != Stage::kPrevote) return false;
  if (present(state).votes.nil_power(VotePhase::kPrevote) < state.quorum) return false;
  cast(turn, VotePhase::kPrecommit, std::nullopt, kNoRound);
  return true;
}

/// Lines 34–35 and 47–48.
bool wait_for_the_rest(Turn& turn) {
  State& state = turn.state;
  RoundState& now = present(state);
  if (state.stage == Stage::kPrevote && !now.prevote_timer &&
      now.votes.power(VotePhase::kPrevote) >= state.quorum) {
    now.prevote_timer = true;
    set_timer(turn, Timer::kPrevote);
    return true;
  }
  if (!now.precommit_timer && now.votes.power(VotePhase::kPrecommit) >= state.quorum) {
    now.precommit_timer = true;
    set_timer(turn, Timer::kPrecommit);
    return true;
  }
  return false;
}

/// Moves votes that were too far ahead into the keepers that exist now, and forgets rounds that
/// nothing can come from any more.
void turn_pages(State& state) {
  for (std::uint32_t i = 0; i < state.voters.size(); ++i) {
    FarVotes& far = state.voters[i].far;
    for (std::optional<Vote>* vote : {&far.prevote, &far.precommit}) {
      if (!*vote || (*vote)->round > state.round + 1) continue;
      VoteKeeper& keeper = state.rounds[(*vote)->round].votes;
      if (keeper.find((*vote)->phase, i) == nullptr)
        keeper.add(**vote, state.validators.members[i].power);
      vote->reset();
    }
  }
  std::erase_if(state.rounds, [&](const auto& entry) {
    return entry.first + kRoundsKept < state.round && !polka_of(state, entry.second);
  });
  std::erase_if(state.votes_to_sign,
                [&](const Vote& vote) { return vote.round + 1 < state.round; });
}

}  // namespace

void set_timer(Turn& turn, Timer timer) {
  const State& state = turn.state;
  turn.effects.push_back(SetTimer{state.height, state.round, timer,
                                  state.timeouts.duration_ms(timer, state.round)});
}

void ask_about(Turn& turn, const BlockId& block) {
  if (turn.state.values.emplace(block, std::nullopt).second)
    turn.effects.push_back(CheckValue{turn.state.height, block});
}

void start_round(Turn& turn, std::uint32_t round) {
  State& state = turn.state;
  TALLY_CHECK(round >= state.round, "rounds do not go back");
  state.round = round;
  state.stage = Stage::kPropose;
  state.value_wanted = false;
  state.proposal_to_sign.reset();
  for (VoterState& voter : state.voters) voter.far_taken = 0;
  turn_pages(state);

  const std::uint32_t proposer = state.validators.proposer(round);
  if (state.self != proposer) {
    set_timer(turn, Timer::kPropose);
  } else if (state.valid) {
    Proposal again;
    again.height = state.height;
    again.round = round;
    again.block = state.valid->block;
    again.valid_round = static_cast<std::int32_t>(state.valid->round);
    state.proposal_to_sign = again;
    turn.effects.push_back(SignProposal{again});
  } else {
    state.value_wanted = true;
    turn.effects.push_back(NeedValue{state.height, round});
  }
}

void run_rules(Turn& turn) {
  const auto over = [&] {
    const Stage stage = turn.state.stage;
    return stage == Stage::kIdle || stage == Stage::kDecided || stage == Stage::kHalted;
  };
  while (!over() && (decide(turn) || skip_rounds(turn) || answer_proposal(turn) ||
                     lock_on_polka(turn) || give_up_on_nil(turn) || wait_for_the_rest(turn))) {
  }
}

bool on_timeout(Turn& turn, const TimeoutElapsed& timeout) {
  State& state = turn.state;
  if (timeout.height != state.height) return false;
  if (state.stage == Stage::kIdle || state.stage == Stage::kDecided) return false;
  if (timeout.timer == Timer::kRebroadcast) {
    rebroadcast(turn);
    set_timer(turn, Timer::kRebroadcast);
    return true;
  }
  if (timeout.round != state.round) return false;
  switch (timeout.timer) {
    case Timer::kPropose:
      if (state.stage != Stage::kPropose) return false;
      cast(turn, VotePhase::kPrevote, std::nullopt, kNoRound);
      return true;
    case Timer::kPrevote:
      if (state.stage != Stage::kPrevote || !present(state).prevote_timer) return false;
      cast(turn, VotePhase::kPrecommit, std::nullopt, kNoRound);
      return true;
    default:
      if (!present(state).precommit_timer) return false;
      start_round(turn, state.round + 1);
      return true;
  }
}

void broadcast_polka(Turn& turn, std::uint32_t round) {
  State& state = turn.state;
  const RoundState& then = state.rounds[round];
  if (const auto choice = then.votes.polka(state.quorum))
    turn.effects.push_back(Broadcast{then.votes.make_polka(state.height, round, *choice,
                                                           state.validators.members.size())});
  else if (then.certificate)
    turn.effects.push_back(Broadcast{*then.certificate});
}

void rebroadcast(Turn& turn) {
  State& state = turn.state;
  const auto send = [&](const auto& message) { turn.effects.push_back(Broadcast{message}); };
  if (state.valid) broadcast_polka(turn, state.valid->round);
  if (state.round > 0) {
    // What let us leave the round before may have reached nobody else.
    for (const Vote& vote : state.rounds[state.round - 1].votes.votes(VotePhase::kPrecommit))
      send(vote);
  }
  if (present(state).proposal) send(*present(state).proposal);
  for (const VotePhase phase : {VotePhase::kPrevote, VotePhase::kPrecommit})
    for (const Vote& vote : present(state).votes.votes(phase)) send(vote);
}

}  // namespace tally::consensus
