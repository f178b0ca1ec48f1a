// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/data/block/light_walk.hpp"
#include "core/network/outbox.hpp"
#include "core/node/snapshot_shelf.hpp"
#include "core/node/trusted_block.hpp"

/// How a node that begins with a snapshot comes to believe its block: from the validators of the
/// genesis, or from a block that a person named, by steps of the light walk.
/// Shape:  sans-IO. One manifest is followed at a time, every header of its way asked of who
///         offered it: whoever offers a snapshot has seen how the validators changed.
/// Thread: a value.
namespace tally::node {

class SnapshotAnchor {
 public:
  /// `genesis` counts unless a block is named.
  SnapshotAnchor(const ChainId& chain, LightTrust genesis, std::optional<TrustedBlock> named);

  struct Question {
    std::optional<network::PeerNumber> to;  ///< empty: anybody
    Height height = 0;
  };
  /// The header that is wanted now; empty when a manifest is.
  [[nodiscard]] std::optional<Question> wanted() const;

  enum class Outcome : std::uint8_t {
    kNothing = 0,   ///< not asked for, or too early
    kGoesOn = 1,    ///< see wanted()
    kBelieved = 2,  ///< see take_manifest()
    kUnknown = 3,   ///< it leads nowhere, which is nobody's fault; see refusal()
    kWrong = 4,   ///< see refusal(); the sender pays
  };
  Outcome offer(network::PeerNumber from, SnapshotManifest manifest, Timestamp now);
  Outcome take(network::PeerNumber from, Height height, std::optional<LightBlock> block,
               Timestamp now);
  /// Who offered it is gone or silent: another manifest may be offered.
  void give_up();

  [[nodiscard]] const std::string& refusal() const { return refusal_; }
  [[nodiscard]] SnapshotManifest take_manifest();

 private:
  Outcome refuse(std::string why);
  Outcome unknown(std::string why);
  Outcome advance(LightBlock block, Timestamp now);

  ChainId chain_;
  std::optional<TrustedBlock> named_;
  std::optional<LightTrust> trust_;
  struct Way {
    network::PeerNumber from = 0;
    SnapshotManifest manifest;
    LightWalk walk;
  };
  std::optional<Way> way_;
  std::string refusal_;
};

}  // namespace tally::node
