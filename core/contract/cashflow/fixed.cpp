// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/cashflow/fixed.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <charconv>

#include "core/data/check.hpp"

namespace tally::contract::cashflow {
namespace {

using Large = boost::multiprecision::int512_t;
using LargeUnsigned = boost::multiprecision::uint512_t;

/// Fraction bits of the discount factors.
constexpr unsigned kFractionBits = 120;
/// Fraction bits kept of the payment. The factors are off by less than 2^-60 of a unit in all, so
/// rounding here first gives an exact half back as a half, which then goes to the even.
constexpr unsigned kGuardBits = 48;
constexpr unsigned kLimitBits = 120;
/// The largest denominator whose product with kOne keeps within 126 bits.
constexpr std::int64_t kMostNative = 1LL << 62;

Wide narrow(const Large& value) {
  TALLY_CHECK(abs(value) <= Large(1) << kLimitBits, "a product out of range");
  return static_cast<Wide>(value);
}

/// The same where everything fits 128 bits, without the cost of long numbers.
Wide half_even(Wide dividend, Wide divisor) {
  Wide quotient = dividend / divisor;
  const Wide rest = dividend % divisor;
  const Wide size = rest < 0 ? -rest : rest;
  if (size > divisor - size || (size == divisor - size && (quotient & 1) != 0))
    quotient += dividend < 0 ? -1 : 1;
  return quotient;
}

Large half_even(Large dividend, Large divisor) {
  if (divisor < 0) {
    dividend = -dividend;
    divisor = -divisor;
  }
  const bool negative = dividend < 0;
  const Large magnitude = abs(dividend);
  Large quotient = magnitude / divisor;
  const Large twice = (magnitude - quotient * divisor) * 2;
  if (twice > divisor || (twice == divisor && (quotient & 1) != 0)) ++quotient;
  return negative ? Large(-quotient) : quotient;
}

}  // namespace

Wide mul_div(Wide a, Wide b, Wide c) {
  TALLY_CHECK(c != 0, "division by zero");
  Wide product = 0;
  if (!__builtin_mul_overflow(a, b, &product) && c > 0) return half_even(product, c);
  return narrow(half_even(Large(a) * b, Large(c)));
}

Wide scaled(Wide value, Wide factor) { return mul_div(value, factor, kOne); }

Wide accrued(Wide base, Wide rate, Fraction fraction) {
  Wide share = 0;
  Wide product = 0;
  if (!__builtin_mul_overflow(rate, Wide{fraction.num}, &share) &&
      !__builtin_mul_overflow(base, share, &product) &&
      fraction.den <= kMostNative)
    return half_even(product, kOne * fraction.den);
  return narrow(half_even(Large(base) * rate * fraction.num, Large(kOne) * fraction.den));
}

std::optional<Wide> level_payment(Wide principal, Wide rate, std::span<const Fraction> periods) {
  TALLY_CHECK(!periods.empty(), "a period to pay in");
  LargeUnsigned power = LargeUnsigned(1) << kFractionBits;
  LargeUnsigned sum = 0;
  LargeUnsigned discount = 0;
  Fraction of{0, 0};
  for (const Fraction& period : periods) {
    if (!(period == of)) {
      of = period;
      const Large one = Large(kOne) * period.den;
      const Large growth = one + Large(rate) * period.num;
      if (growth <= 0) return std::nullopt;
      discount = LargeUnsigned(one << kFractionBits) / LargeUnsigned(growth);
    }
    power = (power * discount) >> kFractionBits;
    if ((power >> (2 * kFractionBits)) != 0) return std::nullopt;
    sum += power;
  }
  if (sum == 0) return std::nullopt;
  const Large dividend = Large(principal) << (kFractionBits + kGuardBits);
  const bool negative = dividend < 0;
  const LargeUnsigned guarded = (LargeUnsigned(abs(dividend)) + sum / 2) / sum;
  const Large payment = half_even(Large(guarded), Large(1) << kGuardBits);
  return narrow(negative ? Large(-payment) : payment);
}

std::optional<Wide> parse_decimal(std::string_view text, int decimals) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  int shift = decimals;
  if (const std::size_t e = text.find_first_of("eE"); e != std::string_view::npos) {
    std::string_view exponent = text.substr(e + 1);
    if (exponent.starts_with('+')) exponent.remove_prefix(1);
    int value = 0;
    const auto [end, error] = std::from_chars(exponent.begin(), exponent.end(), value);
    if (error != std::errc{} || end != exponent.end() || value < -60 || value > 60)
      return std::nullopt;
    shift += value;
    text = text.substr(0, e);
  }
  if (text.size() > 60 || text.empty() || text == ".") return std::nullopt;
  Large digits = 0;
  bool behind_point = false;
  for (const char c : text) {
    if (c == '.' && !behind_point) {
      behind_point = true;
    } else if (c >= '0' && c <= '9') {
      digits = digits * 10 + (c - '0');
      if (behind_point) --shift;
    } else {
      return std::nullopt;
    }
  }
  const Large power = pow(Large(10), static_cast<unsigned>(shift < 0 ? -shift : shift));
  if (shift > 0 && digits > (Large(1) << kLimitBits) / power) return std::nullopt;
  const Large value = shift >= 0 ? Large(digits * power) : half_even(digits, power);
  if (value > Large(1) << kLimitBits) return std::nullopt;
  return static_cast<Wide>(negative ? Large(-value) : value);
}

std::string decimal_text(Wide value, int decimals) {
  const bool negative = value < 0;
  std::string digits = Large(negative ? -value : value).str();
  const auto places = static_cast<std::size_t>(decimals);
  if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
  if (places > 0) {
    digits.insert(digits.size() - places, 1, '.');
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.back() == '.') digits.pop_back();
  }
  return negative ? "-" + digits : digits;
}

}  // namespace tally::contract::cashflow
