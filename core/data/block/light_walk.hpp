// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/data/block/light.hpp"

/// The way from a set that is believed to a final header far from it, when the validators have
/// changed too much for one step: a header in the middle is asked for, and so on, at worst each.
/// Shape:  sans-IO. `wanted` says the height of the next question, `give` takes the answer. What
///         is only too far away is kept and tried again from nearer by. What is refused at
///         once changes nothing; what is refused then ends this way: the next question is for the
///         target again, of somebody else.
/// Rule:   each step passes check_light with what is believed by then. Of two neighbours the second
///         has the very set that the first one names, so that even a set without one old member is
///         reached.
/// Bounds: kMaxLightHeaders answers in all; as many kept as a height has bits.
/// Example: believed {A, B, C} at 10; at 50 {D, E, F} sign: kStrangers. 30: {C, D, E} is 1/3 and no
///         more: 20 is asked for, {B, C, D} will do; from it 30; from that one 50.
/// Source: the light client of Tendermint, its bisection.
/// Thread: a value.
namespace tally {

/// Enough for each height of half an hour, or for every change of an hourly set in half a year.
inline constexpr std::size_t kMaxLightHeaders = 2'048;

/// A header with who signed it.
struct LightBlock {
  BlockHeader header;
  Commit commit;
  ValidatorSet validators;  ///< of this height

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.header);
    io(self.commit);
    io(self.validators);
  }
};

class LightWalk {
 public:
  /// Requires target > trust.height.
  LightWalk(const ChainId& chain, LightTrust trust, Height target);

  [[nodiscard]] bool is_done() const { return trust_.height == target_; }
  /// Requires !is_done().
  [[nodiscard]] Height wanted() const;
  /// Errors: kWrongHeight, kTooManyHeaders, then those of check_light, but for kStrangers: that is
  /// a reason to go on.
  [[nodiscard]] LightError give(LightBlock block, Timestamp now);
  /// What is believed by now; of the target once it is done.
  [[nodiscard]] const LightTrust& trust() const { return trust_; }
  [[nodiscard]] std::size_t taken() const { return taken_; }

 private:
  /// From what is believed now.
  [[nodiscard]] LightError judge(const LightBlock& block, Timestamp now) const;

  ChainId chain_;
  LightTrust trust_;
  Height target_;
  std::vector<LightBlock> waiting_;  ///< too far away so far, the nearest last
  std::size_t taken_ = 0;
};

}  // namespace tally
