// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/consensus/effect.hpp"
#include "core/consensus/state.hpp"

/// The lines of the Tendermint algorithm (Buchman, Kwon, Milosevic 2018, algorithm 1), in the
/// accountable variant: what follows from what is known. Inside the engine; callers use step.hpp.
/// Shape:  each function takes the step under way. Nothing here looks at signatures: what is in the
///         state has been checked (admission.hpp).
namespace tally::consensus {

struct Turn {
  State& state;
  Effects& effects;
};

/// Lines 11–21. Requires round not below the present one.
void start_round(Turn& turn, std::uint32_t round);

/// Lines 22–56, again and again until none applies.
void run_rules(Turn& turn);

/// Lines 57–67, and the rebroadcast. False when the timer no longer matters.
[[nodiscard]] bool on_timeout(Turn& turn, const TimeoutElapsed& timeout);

/// CheckValue, once a block.
void ask_about(Turn& turn, const BlockId& block);

/// What a lagging peer may lack: proposal, polka, our round's votes, what ended the round before.
void rebroadcast(Turn& turn);

/// The polka of a round, if one is known: it lets others vote for a block that is proposed again.
void broadcast_polka(Turn& turn, std::uint32_t round);

void set_timer(Turn& turn, Timer timer);

}  // namespace tally::consensus
