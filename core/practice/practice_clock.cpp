// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_clock.hpp"

#include <algorithm>

#include "core/node/api/practice.hpp"

namespace tally::practice {
namespace {

/// The longest stretch of life that counts without a block maker saying where it is.
constexpr std::int64_t kMostAheadMs = 500;

}  // namespace

Timestamp PracticeClock::running() const {
  if (speed_ == node::kSpeedFastest) return at_;
  const auto life =
      std::chrono::duration_cast<std::chrono::milliseconds>(Life::now() - since_).count();
  return Timestamp{at_.ms + std::clamp<std::int64_t>(life, 0, kMostAheadMs) * speed_};
}

Timestamp PracticeClock::now() const {
  const std::lock_guard lock(mutex_);
  return running();
}

std::int64_t PracticeClock::speed() const {
  const std::lock_guard lock(mutex_);
  return speed_;
}

void PracticeClock::set_speed(std::int64_t speed) {
  const std::lock_guard lock(mutex_);
  at_ = running();
  since_ = Life::now();
  // Between a thousand days a second and as fast as possible nobody can tell a difference.
  constexpr std::int64_t kMostSpeed = 1'000 * node::kSpeedDayASecond;
  speed_ = speed == node::kSpeedFastest
               ? speed
               : std::clamp<std::int64_t>(speed, node::kSpeedPause, kMostSpeed);
}

void PracticeClock::reach(Timestamp at) {
  const std::lock_guard lock(mutex_);
  at_ = std::max(at, running());
  since_ = Life::now();
}

}  // namespace tally::practice
