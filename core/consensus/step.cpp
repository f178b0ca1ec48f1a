// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consensus/step.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/consensus/admission.hpp"

namespace tally::consensus {
namespace {

bool asks_for_signature(const Effect& effect) {
  return std::holds_alternative<SignVote>(effect) || std::holds_alternative<SignProposal>(effect);
}

/// One input, its record before what follows from it.
Result<void, VoteError> take(State& state, const Input& input, Effects& effects) {
  Effects caused;
  Turn turn{state, caused};
  const Admission admission =
      std::visit([&](const auto& kind) { return admit(turn, kind); }, input.kind);
  if (!admission) return Fail{admission.error()};
  if (*admission != Taken::kChanged) return {};
  run_rules(turn);
  Persist record{input, false};
  for (const Effect& effect : caused) record.barrier |= asks_for_signature(effect);
  effects.push_back(std::move(record));
  std::ranges::move(caused, std::back_inserter(effects));
  return {};
}

}  // namespace

Result<Effects, VoteError> step(State& state, const Input& input) {
  if (state.stage == Stage::kHalted) return Fail{VoteError::kHalted};
  Effects effects;
  TALLY_TRY_VOID(take(state, input, effects));
  if (std::holds_alternative<StartHeight>(input.kind)) {
    // What came early is judged only now; a message that does not stand is forgotten.
    for (const Input& early : std::exchange(state.waiting, {}))
      if (state.stage != Stage::kHalted) static_cast<void>(take(state, early, effects));
  }
  return effects;
}

Effects resume(const State& state) {
  Effects effects;
  State copy = state;
  Turn turn{copy, effects};
  if (state.stage == Stage::kIdle) return effects;
  if (state.stage == Stage::kDecided) return {Decide{*state.commit}};
  if (state.stage == Stage::kHalted) return {Contradiction{*state.commit}};

  for (const auto& [block, verdict] : state.values)
    if (!verdict) effects.push_back(CheckValue{state.height, block});
  if (state.value_wanted) effects.push_back(NeedValue{state.height, state.round});
  if (state.proposal_to_sign) effects.push_back(SignProposal{*state.proposal_to_sign});
  for (const Vote& vote : state.votes_to_sign) effects.push_back(SignVote{vote});
  if (state.stage == Stage::kPropose && state.self != state.validators.proposer(state.round))
    set_timer(turn, Timer::kPropose);
  const auto now = state.rounds.find(state.round);
  if (now != state.rounds.end() && now->second.prevote_timer && state.stage == Stage::kPrevote)
    set_timer(turn, Timer::kPrevote);
  if (now != state.rounds.end() && now->second.precommit_timer)
    set_timer(turn, Timer::kPrecommit);
  if (state.voters.size() > 1) {
    rebroadcast(turn);
    set_timer(turn, Timer::kRebroadcast);
  }
  return effects;
}

std::optional<Commit> fullest_commit(const State& state) {
  if (!state.commit || state.stage != Stage::kDecided) return std::nullopt;
  const auto at = state.rounds.find(state.commit->round);
  if (at == state.rounds.end()) return state.commit;
  Commit fuller = at->second.votes.make_commit(state.height, state.commit->round,
                                               state.commit->block,
                                               state.validators.members.size());
  return fuller.signatures.size() > state.commit->signatures.size() ? fuller : *state.commit;
}

}  // namespace tally::consensus
