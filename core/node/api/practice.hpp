// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <functional>
#include <memory>

#include "core/data/civil_date.hpp"
#include "core/node/api/node.hpp"

/// Control of the practice network: its clock and its gift of practice money.
/// Units:  speed is chain time per life time: 1 is life, 3'600 an hour a second, 86'400 a day a
///         second; 0 is pause.
/// Thread: any; returns at once.
namespace tally::node {

inline constexpr std::int64_t kSpeedPause = 0;
inline constexpr std::int64_t kSpeedLife = 1;
inline constexpr std::int64_t kSpeedHourASecond = 3'600;
inline constexpr std::int64_t kSpeedDayASecond = 86'400;
inline constexpr std::int64_t kSpeedFastest = INT64_MAX;  ///< as fast as the machine goes

class Practice {
 public:
  virtual ~Practice() = default;
  [[nodiscard]] virtual std::int64_t speed() const = 0;
  virtual void set_speed(std::int64_t speed) = 0;
  /// The practice clock now (runs on between blocks).
  [[nodiscard]] virtual Timestamp now() const = 0;
  /// Sends practice dollars and coins to a new user's account, once an account.
  virtual void welcome(AccountId account, Node::SubmitCallback done) = 0;
};

}  // namespace tally::node
