// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <vector>

#include "core/consensus/input.hpp"
#include "core/consensus/vote_keeper.hpp"

/// All that the engine remembers. Only step() changes it; everybody may read it.
/// Shape:  bounded: the last kRoundsKept rounds and the next one, older ones only if a quorum
///         prevoted in them; one place a voter for rounds further ahead; kMaxWaiting messages for
///         the next height.
/// Thread: a value with one owner.
namespace tally::consensus {

inline constexpr std::uint32_t kRoundsKept = 64;
inline constexpr std::size_t kMaxWaiting = 4 * kMaxValidators;
/// Votes too far ahead that are taken of one voter while we are in one round: each is logged and
/// passed on, so a liar with a vote for every round there is could fill disks.
inline constexpr std::uint8_t kMaxFarVotes = 32;

enum class Stage : std::uint8_t {
  kIdle = 0,       ///< no height yet
  kPropose = 1,    ///< waiting for a proposal
  kPrevote = 2,    ///< prevoted
  kPrecommit = 3,  ///< precommitted
  kDecided = 4,    ///< Decide has been said; the next is StartHeight
  kHalted = 5,     ///< Contradiction has been said
};

/// A block that a quorum prevoted for, and when.
struct Pledge {
  std::uint32_t round = 0;
  BlockId block;
  friend bool operator==(const Pledge&, const Pledge&) = default;
};

struct RoundState {
  std::optional<Proposal> proposal;
  VoteKeeper votes;
  std::optional<Polka> certificate;  ///< a polka that came whole
  bool polka_done = false;           ///< line 36 has fired
  bool prevote_timer = false;        ///< line 34 has fired
  bool precommit_timer = false;      ///< line 47 has fired
  friend bool operator==(const RoundState&, const RoundState&) = default;
};

/// The latest votes of one voter in a round too far ahead for a keeper.
struct FarVotes {
  std::optional<Vote> prevote;
  std::optional<Vote> precommit;
  friend bool operator==(const FarVotes&, const FarVotes&) = default;
};

struct VoterState {
  std::int32_t last_round = kNoRound;  ///< the highest that it has voted in
  bool reported = false;               ///< ReportEvidence has been said
  FarVotes far;
  std::uint8_t far_taken = 0;  ///< since this round of ours began
  friend bool operator==(const VoterState&, const VoterState&) = default;
};

struct State {
  State(const ChainId& chain_id, const Timeouts& waits) : chain(chain_id), timeouts(waits) {}

  ChainId chain;
  Timeouts timeouts;

  Height height = 0;
  ValidatorSet validators;
  std::int64_t quorum = 0;  ///< more than two thirds
  std::int64_t honest = 0;  ///< more than one third
  std::optional<std::uint32_t> self;

  std::uint32_t round = 0;
  Stage stage = Stage::kIdle;
  std::optional<Pledge> locked;  ///< we precommitted this; vote for nothing else without reason
  std::optional<Pledge> valid;   ///< the latest that may be decided; propose this again
  std::map<std::uint32_t, RoundState> rounds;
  std::vector<VoterState> voters;
  /// Blocks asked about with CheckValue, and the answers that came.
  std::map<BlockId, std::optional<Verdict>> values;
  /// Proof that a block is final; it is decided once its verdict is there.
  std::optional<Commit> commit;

  bool value_wanted = false;                 ///< NeedValue is open for this round
  std::optional<Proposal> proposal_to_sign;  ///< SignProposal is open
  std::vector<Vote> votes_to_sign;           ///< SignVote is open for each

  std::vector<Input> waiting;  ///< of the next height, unchecked

  friend bool operator==(const State&, const State&) = default;
};

/// The commit of the decided height with every precommit that has come since: what the next block
/// best carries. Empty before the decision.
[[nodiscard]] std::optional<Commit> fullest_commit(const State& state);

}  // namespace tally::consensus
