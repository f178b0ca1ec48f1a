// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/wallet/offline/container.hpp"

/// Whom an offline machine trusts, and how far that reaches.
/// Shape:  an anchor is a container of kind kAnchor: a final header and the validators of the next
///         height. A person trusts it by comparing its fingerprint words with another screen.
/// Rule:   a later header is reached when validators with more than two thirds of the power that
///         is trusted so far signed its commit, and no signature in it is wrong. A step hands the
///         trust on to its `next`, which the header's hash vouches for. What a container says of
///         powers counts for nothing.
///         It holds while most of the anchor's stake is still bonded: hence a limit on its age.
/// Errors: Refusal 10–17, in that order.
/// Thread: pure.
namespace tally::wallet::offline {

struct Anchor {
  ChainId chain;
  std::string network_name;
  bool practice = false;
  Height height = 0;
  BlockId block;
  Timestamp time;
  ValidatorSet validators;  ///< of the height after
};

/// Requires nothing: refuses other kinds, and what contradicts itself.
[[nodiscard]] Result<Anchor, Refusal> read_anchor(const Container& container);

/// The commit is for this header, and every signature in it is good: kNone or kBadCommit.
[[nodiscard]] Refusal check_commit(const ProvenHeader& proven);

/// Follows the steps of the container up to its final header.
[[nodiscard]] Refusal check_reach(const Anchor& anchor, const Container& container);

/// The anchor that the final header of a checked container gives, if it says who comes next.
[[nodiscard]] std::optional<Container> renewed(const Anchor& anchor, const Container& container);

}  // namespace tally::wallet::offline
