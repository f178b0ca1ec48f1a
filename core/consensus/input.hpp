// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <variant>

#include "core/consensus/timeouts.hpp"
#include "core/data/block/polka.hpp"
#include "core/data/block/proposal.hpp"

/// Everything the engine ever learns. It has no other source: no clock, no randomness.
/// Shape:  a variant with stable numbers and an encoding, because the log that a node replays after
///         a crash is a list of inputs.
/// Thread: values.
namespace tally::consensus {

/// Begins round 0 of a height at once. The caller waits for whatever it wants to wait for (the
/// least time between blocks, a transaction to put into one) *before* it says this; messages of the
/// next height that come meanwhile are kept.
struct StartHeight {
  static constexpr std::uint16_t kKind = 1;
  Height height = 0;
  ValidatorSet validators;            ///< the set that governs this height
  std::optional<std::uint32_t> self;  ///< our index in it; empty: we follow without voting

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.height);
    io(it.validators);
    io(it.self);
  }
  friend bool operator==(const StartHeight&, const StartHeight&) = default;
};

struct ProposalReceived {
  static constexpr std::uint16_t kKind = 2;
  Proposal proposal;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.proposal);
  }
  friend bool operator==(const ProposalReceived&, const ProposalReceived&) = default;
};

/// Answers NeedValue: we built this block, executed it, and hold its bytes durably.
struct ValueBuilt {
  static constexpr std::uint16_t kKind = 3;
  Height height = 0;
  std::uint32_t round = 0;
  BlockId block;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.height);
    io(it.round);
    io(it.block);
  }
  friend bool operator==(const ValueBuilt&, const ValueBuilt&) = default;
};

enum class Verdict : std::uint8_t {
  kInvalid = 0,   ///< breaks a rule; every honest node says so
  kUntimely = 1,  ///< keeps every rule, but its time is out of bounds by *our* clock: we do not
                  ///< vote for it when it is new, but accept it once two thirds have
  kValid = 2,
};

/// Answers CheckValue, once the block is here and has been executed. A block that never arrives is
/// never answered.
struct ValueChecked {
  static constexpr std::uint16_t kKind = 4;
  Height height = 0;
  BlockId block;
  Verdict verdict = Verdict::kInvalid;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.height);
    io(it.block);
    io.enumerator(it.verdict, Verdict::kValid);
  }
  friend bool operator==(const ValueChecked&, const ValueChecked&) = default;
};

struct VoteReceived {
  static constexpr std::uint16_t kKind = 5;
  Vote vote;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.vote);
  }
  friend bool operator==(const VoteReceived&, const VoteReceived&) = default;
};

struct PolkaReceived {
  static constexpr std::uint16_t kKind = 6;
  Polka polka;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.polka);
  }
  friend bool operator==(const PolkaReceived&, const PolkaReceived&) = default;
};

/// From a peer that is ahead or from sync: there is no other way to a decision than through here.
struct CommitReceived {
  static constexpr std::uint16_t kKind = 7;
  Commit commit;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.commit);
  }
  friend bool operator==(const CommitReceived&, const CommitReceived&) = default;
};

/// A timer set by SetTimer ran out; one that no longer matters changes nothing.
struct TimeoutElapsed {
  static constexpr std::uint16_t kKind = 8;
  Height height = 0;
  std::uint32_t round = 0;
  Timer timer = Timer::kPropose;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.height);
    io(it.round);
    io.enumerator(it.timer, Timer::kRebroadcast);
  }
  friend bool operator==(const TimeoutElapsed&, const TimeoutElapsed&) = default;
};

/// Answers SignProposal. A signer that refuses does not answer: the round then goes without us.
struct ProposalSigned {
  static constexpr std::uint16_t kKind = 9;
  Proposal proposal;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.proposal);
  }
  friend bool operator==(const ProposalSigned&, const ProposalSigned&) = default;
};

/// Answers SignVote, as above.
struct VoteSigned {
  static constexpr std::uint16_t kKind = 10;
  Vote vote;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.vote);
  }
  friend bool operator==(const VoteSigned&, const VoteSigned&) = default;
};

struct Input {
  std::variant<StartHeight, ProposalReceived, ValueBuilt, ValueChecked, VoteReceived,
               PolkaReceived, CommitReceived, TimeoutElapsed, ProposalSigned, VoteSigned>
      kind;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io.variant(it.kind);
  }
  friend bool operator==(const Input&, const Input&) = default;
};

}  // namespace tally::consensus
