// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/amount.hpp"

#include "core/data/check.hpp"

namespace tally {

std::optional<Amount> checked_add(Amount a, Amount b) {
  Amount sum;
  if (__builtin_add_overflow(a.minor, b.minor, &sum.minor)) return std::nullopt;
  return sum;
}

std::optional<Amount> checked_sub(Amount a, Amount b) {
  Amount difference;
  if (__builtin_sub_overflow(a.minor, b.minor, &difference.minor)) return std::nullopt;
  return difference;
}

Amount operator+(Amount a, Amount b) {
  const auto sum = checked_add(a, b);
  TALLY_CHECK(sum.has_value(), "amount overflow");
  return *sum;
}

Amount operator-(Amount a, Amount b) {
  const auto difference = checked_sub(a, b);
  TALLY_CHECK(difference.has_value(), "amount overflow");
  return *difference;
}

Amount& operator+=(Amount& a, Amount b) { return a = a + b; }
Amount& operator-=(Amount& a, Amount b) { return a = a - b; }

std::int64_t mul_div(std::int64_t value, std::int64_t numerator, std::int64_t denominator,
                     Round round) {
  TALLY_CHECK(denominator > 0, "mul_div by zero or less");
  const __int128 product = static_cast<__int128>(value) * numerator;
  const bool negative = product < 0;
  const unsigned __int128 magnitude =
      negative ? -static_cast<unsigned __int128>(product) : static_cast<unsigned __int128>(product);
  const auto divisor = static_cast<unsigned __int128>(denominator);
  unsigned __int128 quotient = magnitude / divisor;
  const unsigned __int128 rest = magnitude % divisor;
  const unsigned __int128 other_half = divisor - rest;
  const bool away = (round == Round::kUp && rest != 0) ||
                    (round == Round::kHalfEven &&
                     (rest > other_half || (rest == other_half && (quotient & 1) != 0)));
  if (away) ++quotient;
  const auto limit =
      static_cast<unsigned __int128>(std::numeric_limits<std::int64_t>::max()) + (negative ? 1 : 0);
  TALLY_CHECK(quotient <= limit, "mul_div result does not fit 64 bits");
  return negative ? static_cast<std::int64_t>(-static_cast<__int128>(quotient))
                  : static_cast<std::int64_t>(quotient);
}

}  // namespace tally
