// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/light_walk.hpp"

#include "core/data/check.hpp"

namespace tally {

LightWalk::LightWalk(const ChainId& chain, LightTrust trust, Height target)
    : chain_(chain), trust_(std::move(trust)), target_(target) {
  TALLY_CHECK(target_ > trust_.height, "a walk leads to what is newer");
}

Height LightWalk::wanted() const {
  if (waiting_.empty()) return target_;
  // Lies between the two: what waits is no neighbour, for of those another set is refused.
  return trust_.height + (waiting_.back().header.height - trust_.height) / 2;
}

LightError LightWalk::judge(const LightBlock& block, Timestamp now) const {
  return check_light(chain_, trust_, block.header, block.commit, block.validators, now);
}

LightError LightWalk::give(LightBlock block, Timestamp now) {
  if (block.header.height != wanted()) return LightError::kWrongHeight;
  if (taken_ >= kMaxLightHeaders) return LightError::kTooManyHeaders;
  LightError error = judge(block, now);
  if (error != LightError::kNone && error != LightError::kStrangers) return error;
  ++taken_;
  waiting_.push_back(std::move(block));
  while (error == LightError::kNone) {
    const LightBlock& reached = waiting_.back();
    trust_ = trust_in(reached.header, reached.validators);
    waiting_.pop_back();
    if (waiting_.empty()) break;
    error = judge(waiting_.back(), now);
  }
  if (error == LightError::kStrangers || error == LightError::kNone) return LightError::kNone;
  waiting_.clear();  // one of them is of another chain, and so may be those that led to it
  return error;
}

}  // namespace tally
