// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/execute.hpp"

/// Which rules a block follows, and how a network moves to newer ones without a date that somebody
/// sets: each header says up to which rules its proposer's program can go; once nearly all of two
/// weeks' blocks say so, the change is fixed for a later height. A program that does not know the
/// rules in force stops before that height instead of calculating something else.
/// Shape:  nothing is counted or written while no header says more than what is in force.
/// Source: PROTOCOL.md §5.1. Example: of 100 blocks in 14 days, 81 ready: fixed; 80: counted anew.
/// Thread: that of the view.
namespace tally::contract {

inline constexpr std::int64_t kReadinessMs = 14LL * 86'400'000;
inline constexpr std::uint64_t kReadyPercent = 80;  ///< of the blocks, and at least one more
inline constexpr Height kRulesLeadBlocks = 10'000;  ///< between fixing and following

struct RulesRecord {
  struct Count {
    Timestamp since;
    std::uint64_t blocks = 0;
    std::uint64_t ready = 0;  ///< of them: made by a program that knows the next rules

    template <typename Io, typename Self>
    static void fields(Io& io, Self& self) {
      io(self.since);
      io(self.blocks);
      io(self.ready);
    }
  };

  std::uint16_t in_force = kFirstRules;
  Height next_from = 0;  ///< the height from which in_force + 1 is followed; 0: not fixed
  std::optional<Count> count;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.in_force);
    io(self.next_from);
    io(self.count);
  }
};

/// Of the block after this state.
[[nodiscard]] RulesRecord read_rules(const StateView& view);

/// After a block: counts what its header says, fixes the next rules or begins to follow them. Empty
/// when nothing changes.
[[nodiscard]] std::optional<RulesRecord> rules_after(RulesRecord rules,
                                                     const BlockContext& context);

}  // namespace tally::contract
