// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <mutex>

#include "core/data/civil_date.hpp"

/// The clock of a practice network: runs on from a moment at a speed, and never far ahead of who
/// makes the blocks, so a slow machine makes time slow instead of making it jump.
/// Units:  speed as node::Practice has it; kSpeedFastest stands still between blocks.
/// Thread: any; its lock is held for a few sums only.
namespace tally::practice {

class PracticeClock {
 public:
  explicit PracticeClock(Timestamp start) : at_(start), since_(Life::now()) {}

  [[nodiscard]] Timestamp now() const;
  [[nodiscard]] std::int64_t speed() const;
  void set_speed(std::int64_t speed);
  /// It is `at` now, or later if the clock said so already.
  void reach(Timestamp at);

 private:
  using Life = std::chrono::steady_clock;
  [[nodiscard]] Timestamp running() const;

  mutable std::mutex mutex_;
  Timestamp at_;
  Life::time_point since_;
  std::int64_t speed_ = 1;
};

}  // namespace tally::practice
