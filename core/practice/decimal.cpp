// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/decimal.hpp"

#include <string>

namespace tally::practice {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The exponent after 'e', at most two digits.
std::optional<int> parse_exponent(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative || text.starts_with('+')) text.remove_prefix(1);
  if (text.empty() || text.size() > 2) return std::nullopt;
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return negative ? -value : value;
}

}  // namespace

std::optional<std::int64_t> parse_decimal(std::string_view text, int decimals) {
  int places = decimals;
  if (const std::size_t e = text.find_first_of("eE"); e != std::string_view::npos) {
    const auto exponent = parse_exponent(text.substr(e + 1));
    if (!exponent) return std::nullopt;
    places += *exponent;
    text = text.substr(0, e);
  }
  std::string digits;
  bool point = false;
  for (const char c : text) {
    if (c == '.' && !point) {
      point = true;
    } else if (is_digit(c)) {
      digits += c;
      if (point) --places;
    } else {
      return std::nullopt;
    }
  }
  if (digits.empty() || text.front() == '.' || text.back() == '.') return std::nullopt;
  for (; places < 0; ++places) {
    if (digits.empty() || digits.back() != '0') return std::nullopt;
    digits.pop_back();
  }
  digits.append(static_cast<std::size_t>(places), '0');
  const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size());
  constexpr std::size_t kMostDigits = 18;
  if (digits.size() - first > kMostDigits) return std::nullopt;
  std::int64_t value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

}  // namespace tally::practice
