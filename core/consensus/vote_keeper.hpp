// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "core/data/block/polka.hpp"

/// The votes of one round and what they add up to.
/// Shape:  the first vote of each voter and phase; a second, different one is evidence and never
///         counts. Prevotes for a block are summed by (block, valid_round): a polka is of one kind.
///         Prevotes for no block are one kind, whatever valid_round they answer.
/// Units:  voting power.
/// Thread: a value.
namespace tally::consensus {

class VoteKeeper {
 public:
  /// Null when this voter has not voted in this phase.
  [[nodiscard]] const Vote* find(VotePhase phase, std::uint32_t voter) const;

  /// Requires a verified vote and no earlier one in its place.
  void add(const Vote& vote, std::int64_t power);

  /// All votes of a phase, whatever they are for.
  [[nodiscard]] std::int64_t power(VotePhase phase) const;
  /// Votes of a phase for no block.
  [[nodiscard]] std::int64_t nil_power(VotePhase phase) const;

  /// What a quorum prevoted for; the signatures are left out.
  struct Choice {
    BlockId block;
    std::int32_t valid_round = kNoRound;
  };
  [[nodiscard]] std::optional<Choice> polka(std::int64_t quorum) const;
  [[nodiscard]] bool has_polka_for(const BlockId& block, std::int64_t quorum) const;
  /// The block that a quorum precommitted.
  [[nodiscard]] std::optional<BlockId> decision(std::int64_t quorum) const;

  /// Certificates of what is kept, for a set of `voters` members.
  [[nodiscard]] Polka make_polka(Height height, std::uint32_t round, const Choice& choice,
                                 std::size_t voters) const;
  [[nodiscard]] Commit make_commit(Height height, std::uint32_t round, const BlockId& block,
                                   std::size_t voters) const;

  /// In order of voters.
  [[nodiscard]] std::vector<Vote> votes(VotePhase phase) const;

  friend bool operator==(const VoteKeeper&, const VoteKeeper&) = default;

 private:
  using Kind = std::tuple<VotePhase, std::optional<BlockId>, std::int32_t>;

  std::map<std::pair<VotePhase, std::uint32_t>, Vote> votes_;
  std::map<Kind, std::int64_t> power_;
};

}  // namespace tally::consensus
