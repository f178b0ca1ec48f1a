// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

#include "core/data/civil_date.hpp"
#include "core/incentive/numbers.hpp"

/// For how long a validator has not signed, within the last four hours of block time.
/// Shape:    eight buckets of half an hour, each with the number of its half hour since 1970.
///           A block counts with the time since the one before it, not with one: the rate of blocks
///           varies sixtyfold between busy and idle.
/// Thread:   a value.
/// Source:   ours. Missing every block of 2 h 1 min: more than half of the window.
namespace tally::incentive {

struct MissedWindow {
  static constexpr std::int64_t kBucketMs = kMissedWindowMs / 8;
  struct Bucket {
    std::uint32_t number = 0;
    std::uint32_t missed_ms = 0;
    template <typename Io, typename Self>
    static void fields(Io& io, Self& self) {
      io(self.number);
      io(self.missed_ms);
    }
    friend bool operator==(const Bucket&, const Bucket&) = default;
  };
  std::array<Bucket, 8> buckets{};

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    for (auto& bucket : self.buckets) io(bucket);
  }
  friend bool operator==(const MissedWindow&, const MissedWindow&) = default;

  /// A block at this time was not signed that took `ms` to come.
  void miss(Timestamp time, std::int64_t ms) {
    const auto number = static_cast<std::uint32_t>(time.ms / kBucketMs);
    Bucket& bucket = buckets[number % buckets.size()];
    if (bucket.number != number) bucket = {number, 0};
    const std::int64_t sum = bucket.missed_ms + std::max<std::int64_t>(ms, 0);
    bucket.missed_ms = static_cast<std::uint32_t>(std::min(sum, kBucketMs));
  }
  [[nodiscard]] std::int64_t missed_ms(Timestamp time) const {
    const auto now = static_cast<std::uint32_t>(time.ms / kBucketMs);
    std::int64_t sum = 0;
    for (const Bucket& bucket : buckets)
      if (bucket.number + buckets.size() > now) sum += bucket.missed_ms;
    return sum;
  }
};

}  // namespace tally::incentive
