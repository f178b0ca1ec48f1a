// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstdint>

/// How long a round waits for others, and how a timer is named.
/// Units:  milliseconds.
/// Shape:  base + per_round · round, at most the cap; the rebroadcast interval never grows.
/// Source: Tendermint's growing timeouts; 3 s / 1 s / 1 s + 0.5 s a round, so that round 4 waits
///         5 s for a proposal, and round 200 the cap of 60 s.
namespace tally::consensus {

enum class Timer : std::uint8_t {
  kPropose = 0,      ///< the proposal of this round has not come
  kPrevote = 1,      ///< a quorum prevoted, but not for one thing
  kPrecommit = 2,    ///< a quorum precommitted, but not for one thing
  kRebroadcast = 3,  ///< the height takes long: say again what we hold
};

struct Timeouts {
  std::int64_t propose_ms = 3'000;
  std::int64_t prevote_ms = 1'000;
  std::int64_t precommit_ms = 1'000;
  std::int64_t per_round_ms = 500;
  std::int64_t cap_ms = 60'000;
  std::int64_t rebroadcast_ms = 5'000;

  [[nodiscard]] std::int64_t duration_ms(Timer timer, std::uint32_t round) const {
    if (timer == Timer::kRebroadcast) return rebroadcast_ms;
    const std::int64_t base = timer == Timer::kPropose   ? propose_ms
                              : timer == Timer::kPrevote ? prevote_ms
                                                         : precommit_ms;
    return std::min(cap_ms, base + per_round_ms * static_cast<std::int64_t>(round));
  }
  friend bool operator==(const Timeouts&, const Timeouts&) = default;
};

}  // namespace tally::consensus
