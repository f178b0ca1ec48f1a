// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <initializer_list>

#include "core/data/crypto/hash.hpp"
#include "core/data/crypto/signature.hpp"

/// Chance that can be lived through again: every throw is a function of the seed and of what it is
/// thrown for, never of what was thrown before.
/// Shape:  the bytes of H(kPracticeSeed ‖ seed ‖ purpose ‖ names), four a throw; eight throws.
/// Rounding: below(n) is throw × n / 2^32, so it favours nobody by more than n / 2^32.
/// Thread: pure.
namespace tally::practice {

/// What a throw is for; numbers never change, or every practice chain would become another.
enum class Purpose : std::uint8_t {
  kKey = 1,
  kArrival = 2,
  kApplication = 3,
  kBids = 4,
  kBid = 5,
  kFate = 6,
  kInstalment = 7,
  kMethod = 8,
  kTrade = 9,
  kMandate = 10,
  kSecurity = 11,
  kHabit = 12,
  kSale = 13,
  kReference = 14,
  kVote = 15,
};

class Dice {
 public:
  Dice(const Hash256& seed, Purpose purpose, std::initializer_list<ByteView> names);
  /// 0 … n-1. Requires n > 0; at most eight throws.
  [[nodiscard]] std::uint32_t below(std::uint32_t n);
  /// least … most.
  [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most);

 private:
  Hash256 bytes_;
  std::size_t used_ = 0;
};

/// A number as bytes, to name something by it.
struct NumberName {
  std::array<std::uint8_t, 8> bytes{};
  explicit NumberName(std::uint64_t number);
  operator ByteView() const { return bytes; }
};

/// The key of somebody in the practice network: "bank", "validator", "lender", "borrower".
[[nodiscard]] SecretKey practice_key(const Hash256& seed, std::string_view role,
                                     std::uint64_t number);

}  // namespace tally::practice
