// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/term_reader.hpp"

#include <boost/json/array.hpp>
#include <charconv>

namespace tally::app {
namespace {

namespace cf = contract::cashflow;
namespace json = boost::json;

std::string trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return std::string(text);
}

/// Text of a string or a number; empty for anything else. Decimals of a JSON number come back as
/// they were written as long as they are the shortest that mean it.
std::string plain(const json::value& value) {
  if (value.is_string()) return trimmed(value.get_string());
  if (value.is_int64()) return std::to_string(value.get_int64());
  if (value.is_uint64()) return std::to_string(value.get_uint64());
  if (value.is_double()) {
    char text[64];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value.get_double());
    return error == std::errc{} ? std::string(text, end) : "";
  }
  return "";
}

std::int32_t two_digits(std::string_view text, std::size_t at) {
  std::int32_t value = -1;
  const char* from = text.data() + at;
  const auto [end, error] = std::from_chars(from, from + 2, value);
  return error == std::errc{} && end == from + 2 ? value : -1;
}

}  // namespace

cf::Moment read_moment(const std::string& where, std::string_view name, std::string_view text) {
  const auto refuse = [&]() -> cf::Moment {
    throw Refusal(where + ": " + std::string(name) + " \"" + std::string(text) +
                  "\" is no time such as 2013-01-01T00:00:00");
  };
  const auto day = from_iso(text.substr(0, std::min<std::size_t>(text.size(), 10)));
  if (!day) return refuse();
  cf::Moment moment{*day, 0};
  if (text.size() == 10) return moment;
  if ((text.size() != 16 && text.size() != 19) || text[10] != 'T' || text[13] != ':')
    return refuse();
  const std::int32_t hours = two_digits(text, 11);
  const std::int32_t minutes = two_digits(text, 14);
  const std::int32_t seconds = text.size() == 19 ? two_digits(text, 17) : 0;
  if (hours == 24 && minutes == 0 && seconds == 0) return {*day + 1, 0};
  if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59)
    return refuse();
  moment.second = hours * 3'600 + minutes * 60 + seconds;
  return moment;
}

void TermReader::refuse(std::string_view name, const std::string& what) const {
  throw Refusal(where_ + ": " + std::string(name) + " " + what);
}

std::string TermReader::text(const char* name) const {
  const json::value* value = terms_.if_contains(name);
  return value ? plain(*value) : "";
}

std::vector<std::string> TermReader::list(const char* name) const {
  std::vector<std::string> texts;
  const json::value* value = terms_.if_contains(name);
  if (!value) return texts;
  if (const json::array* array = value->if_array()) {
    for (const json::value& item : *array) texts.push_back(plain(item));
  } else if (const std::string only = plain(*value); !only.empty()) {
    texts.push_back(only);
  }
  return texts;
}

cf::Wide TermReader::decimal(const char* name, const std::string& text, int decimals) const {
  const auto value = cf::parse_decimal(text, decimals);
  if (!value) refuse(name, "\"" + text + "\" is no number of a size that can be counted");
  return *value;
}

std::optional<cf::Wide> TermReader::optional_decimal(const char* name, int decimals) const {
  const std::string written = text(name);
  if (written.empty()) return std::nullopt;
  return decimal(name, written, decimals);
}

std::optional<cf::Wide> TermReader::money(const char* name) const {
  return optional_decimal(name, decimals_);
}

std::optional<cf::Wide> TermReader::rate(const char* name) const {
  return optional_decimal(name, cf::kRateDecimals);
}

std::optional<cf::Moment> TermReader::moment(const char* name) const {
  const std::string written = text(name);
  if (written.empty()) return std::nullopt;
  return read_moment(where_, name, written);
}

cf::Cycle TermReader::cycle(const char* name, const std::string& written) const {
  const auto cycle = cf::cycle_named(written);
  if (!cycle) refuse(name, "\"" + written + "\" is no cycle such as P1ML1");
  return *cycle;
}

std::optional<cf::Cycle> TermReader::cycle(const char* name) const {
  const std::string written = text(name);
  if (written.empty() || written.starts_with("P0")) return std::nullopt;
  return cycle(name, written);
}

}  // namespace tally::app
