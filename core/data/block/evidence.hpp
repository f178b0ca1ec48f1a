// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>

#include "core/data/block/proposal.hpp"

/// Proof that a validator signed two statements of which an honest one signs at most one.
/// Shape:  a pure function of the two statements, so every node that finds it has the same bytes:
///         `first` is the one whose encoding without signature sorts lower. A variant with stable
///         numbers: 1 = votes, 2 = proposals. One statement can carry several signatures of its
///         signer, so whoever counts guilt counts by height and culprit, never by these bytes.
/// Errors: EvidenceError, in its order.
/// Thread: a value.
namespace tally {

struct DoubleVote {
  static constexpr std::uint16_t kKind = 1;
  Vote first;
  Vote second;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.first);
    io(self.second);
  }
  friend bool operator==(const DoubleVote&, const DoubleVote&) = default;
};

struct DoubleProposal {
  static constexpr std::uint16_t kKind = 2;
  Proposal first;
  Proposal second;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.first);
    io(self.second);
  }
  friend bool operator==(const DoubleProposal&, const DoubleProposal&) = default;
};

struct Evidence {
  std::variant<DoubleVote, DoubleProposal> kind;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.variant(self.kind);
  }
  friend bool operator==(const Evidence&, const Evidence&) = default;
};

[[nodiscard]] Evidence make_evidence(const Vote& a, const Vote& b);
[[nodiscard]] Evidence make_evidence(const Proposal& a, const Proposal& b);

enum class EvidenceError : std::uint8_t {
  kNone = 0,
  kMalformed = 1,       ///< a statement that is not well-formed
  kNotTheSameSlot = 2,  ///< another height, round, phase or voter: both may be honest
  kSameContent = 3,
  kWrongOrder = 4,
  kUnknownVoter = 5,
  kBadSignature = 6,
};

/// `validators` is the set of the height that the evidence speaks of.
[[nodiscard]] EvidenceError check_evidence(const ChainId& chain, const ValidatorSet& validators,
                                           const Evidence& evidence);

[[nodiscard]] Height height_of(const Evidence& evidence);
/// Index of the guilty in the set of that height. Requires evidence that has been checked.
[[nodiscard]] std::uint32_t culprit(const ValidatorSet& validators, const Evidence& evidence);

}  // namespace tally
