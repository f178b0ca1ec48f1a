// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/json_reader.hpp"

// Boost.JSON is compiled here, once for all.
#include <boost/json/src.hpp>
#include <charconv>

#include "core/data/codec/text_rules.hpp"

namespace tally::node {
namespace {

const boost::json::value kNothing;

}  // namespace

void JsonReader::fail(const std::string& what) const {
  if (ok()) *problem_ = path_.empty() ? what : path_ + ": " + what;
}

bool JsonReader::has(const char* member) const {
  return value_->is_object() && value_->get_object().contains(member);
}

JsonReader JsonReader::at(const char* member) {
  if (!value_->is_object()) fail("an object is needed");
  const std::string path = path_.empty() ? member : path_ + "." + member;
  read_.insert(member);
  const boost::json::value* found =
      value_->is_object() ? value_->get_object().if_contains(member) : nullptr;
  JsonReader reader(found == nullptr ? &kNothing : found, path, problem_);
  if (found == nullptr) reader.fail("is missing");
  return reader;
}

std::size_t JsonReader::size() const {
  if (!value_->is_array()) {
    fail("a list is needed");
    return 0;
  }
  return value_->get_array().size();
}

JsonReader JsonReader::item(std::size_t at) const {
  return {&value_->get_array()[at], path_ + "[" + std::to_string(at) + "]", problem_};
}

void JsonReader::finish() const {
  if (!value_->is_object()) return fail("an object is needed");
  for (const auto& member : value_->get_object())
    if (!read_.contains(std::string(member.key())))
      return fail("\"" + std::string(member.key()) + "\" is no member that this version knows");
}

std::string JsonReader::text(std::size_t max_bytes) const {
  if (!value_->is_string()) {
    fail("a text is needed");
    return {};
  }
  std::string text(value_->get_string());
  if (text.size() > max_bytes || !is_plain_text(text)) {
    fail("a text of at most " + std::to_string(max_bytes) +
         " bytes without control characters is needed");
    return {};
  }
  return text;
}

std::int64_t JsonReader::number(std::int64_t low, std::int64_t high) const {
  std::int64_t number = 0;
  bool is_whole = value_->is_int64();
  if (is_whole) {
    number = value_->get_int64();
  } else if (value_->is_string()) {
    const auto& text = value_->get_string();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    is_whole = error == std::errc{} && end == text.data() + text.size();
  }
  if (!is_whole || number < low || number > high) {
    fail("a whole number from " + std::to_string(low) + " to " + std::to_string(high) +
         " is needed");
    return low;
  }
  return number;
}

bool JsonReader::truth() const {
  if (value_->is_bool()) return value_->get_bool();
  fail("true or false is needed");
  return false;
}

bool JsonReader::is_text() const { return value_->is_string(); }

}  // namespace tally::node
