// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/contract/event.hpp"
#include "core/data/state_view.hpp"

/// What must hold after every block, whatever happened in it.
///   supply     for each asset: available + on hold + payable to note holders = issued supply; no
///              balance below zero
///   holds      an account's hold = its standing bids, what its mandates have free, its collateral,
///              the caps of its guarantees and its best bids for collateral; counts and totals of
///              bids and listings are those of the entries
///   partition  principal = outstanding + repaid + written off, for every loan; what was recovered
///              of a default is part of its claim; the units of its notes = its principal; what
///              is payable covers every holder's claim, and nothing is left when the notes are
///              settled
///   mandates   in bids = its standing bids; budget = free + what is committed to borrowers; it
///              stands in the order while it has something free
///   market     what a note says is offered = its standing offers; units never appear or vanish
///   security   see invariants_security.hpp
///   queue      every loan hangs in the due queue where its rules say, and nothing else does
/// check_all reads the whole state. check_block looks at what one block touched, which is enough
/// when the state before was whole.
/// Thread: pure.
namespace tally::contract {

/// One plain sentence for each violation; empty when all is well.
[[nodiscard]] std::vector<std::string> check_all(const StateView& view);

[[nodiscard]] std::vector<std::string> check_block(const StateView& before, const StateView& after,
                                                   const StateDiff& diff);

}  // namespace tally::contract
