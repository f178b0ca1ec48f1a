// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/snapshot_anchor.hpp"

namespace tally::node {

SnapshotAnchor::SnapshotAnchor(const ChainId& chain, LightTrust genesis,
                               std::optional<TrustedBlock> named)
    : chain_(chain), named_(named) {
  if (!named_) trust_ = std::move(genesis);
}

std::optional<SnapshotAnchor::Question> SnapshotAnchor::wanted() const {
  if (!trust_) return Question{std::nullopt, named_->height};
  if (way_) return Question{way_->from, way_->walk.wanted()};
  return std::nullopt;
}

SnapshotAnchor::Outcome SnapshotAnchor::refuse(std::string why) {
  way_.reset();
  refusal_ = std::move(why);
  return Outcome::kWrong;
}

SnapshotAnchor::Outcome SnapshotAnchor::unknown(std::string why) {
  way_.reset();
  refusal_ = std::move(why);
  return Outcome::kUnknown;
}

void SnapshotAnchor::give_up() { way_.reset(); }

SnapshotAnchor::Outcome SnapshotAnchor::advance(LightBlock block, Timestamp now) {
  const LightError error = way_->walk.give(std::move(block), now);
  if (error == LightError::kExpired)
    return unknown("what is trusted is more than 14 days old: name a newer block with --trust");
  if (error == LightError::kTooManyHeaders)
    return unknown("the validators changed too often: name a newer block with --trust");
  if (error != LightError::kNone)
    return refuse(std::string("the way to its block: ") + to_string(error));
  if (!way_->walk.is_done()) return Outcome::kGoesOn;
  if (std::string wrong = why_not(way_->manifest); !wrong.empty())
    return refuse(std::move(wrong));
  return Outcome::kBelieved;
}

SnapshotAnchor::Outcome SnapshotAnchor::offer(network::PeerNumber from, SnapshotManifest manifest,
                                              Timestamp now) {
  if (!trust_ || way_) return Outcome::kNothing;
  const Height height = manifest.height();
  if (height <= trust_->height) return unknown("it is older than the block that is trusted");
  LightBlock last = manifest.light_block();
  way_.emplace(Way{from, std::move(manifest), LightWalk(chain_, *trust_, height)});
  return advance(std::move(last), now);
}

SnapshotAnchor::Outcome SnapshotAnchor::take(network::PeerNumber from, Height height,
                                             std::optional<LightBlock> block, Timestamp now) {
  if (!trust_) {
    if (!block || height != named_->height || id_of(block->header) != named_->id ||
        block->header.height != named_->height || block->header.chain != chain_ ||
        block->validators.hash() != block->header.validators_hash)
      return Outcome::kNothing;
    trust_ = trust_in(block->header, block->validators);
    return Outcome::kGoesOn;
  }
  if (!way_ || from != way_->from || height != way_->walk.wanted()) return Outcome::kNothing;
  if (block) return advance(*std::move(block), now);
  return unknown("who offered it does not know who validated block " + std::to_string(height));
}

SnapshotManifest SnapshotAnchor::take_manifest() {
  SnapshotManifest manifest = std::move(way_->manifest);
  way_.reset();
  return manifest;
}

}  // namespace tally::node
