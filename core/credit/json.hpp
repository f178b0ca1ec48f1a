// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/result.hpp"

/// JSON as the documents of this layer need it: strict, bounded, and nothing lost.
/// Shape:  a value is a tree; members keep their order; a number keeps the characters it came in,
///         so that writing it again says what the issuer said.
/// Errors: in order of place in the text. Refused besides what RFC 8259 refuses: a member name
///         twice in one object, text that is no UTF-8 or half a surrogate pair, nesting deeper than
///         `max_depth`, anything after the value.
/// Thread: any.
namespace tally::credit {

enum class JsonError {
  kSyntax,     ///< no JSON
  kTrailing,   ///< something stands after the value
  kDuplicate,  ///< a member name twice in one object
  kUtf8,       ///< no UTF-8, or half a surrogate pair
  kTooDeep,    ///< nested deeper than the bound
};

struct Member;

struct Json {
  enum class Kind : std::uint8_t { kNull, kTrue, kFalse, kNumber, kText, kArray, kObject };

  Kind kind = Kind::kNull;
  std::string text;             ///< of a text, decoded; of a number, as it came
  std::vector<Json> items;      ///< of an array
  std::vector<Member> members;  ///< of an object

  [[nodiscard]] bool is_text() const { return kind == Kind::kText; }
  [[nodiscard]] bool is_array() const { return kind == Kind::kArray; }
  [[nodiscard]] bool is_object() const { return kind == Kind::kObject; }

  /// The member of that name; null when there is none or this is no object.
  [[nodiscard]] const Json* find(std::string_view name) const;
  [[nodiscard]] Json* find(std::string_view name);
  /// Its text; empty when there is no such member or it is no text.
  [[nodiscard]] std::optional<std::string_view> text_of(std::string_view name) const;
  /// A whole number that fits; a fraction is cut off towards zero; empty with an exponent.
  [[nodiscard]] std::optional<std::int64_t> whole() const;
  /// Adds the member, or gives the one of that name another value.
  void set(std::string name, Json value);
  void remove(std::string_view name);

  friend bool operator==(const Json& a, const Json& b);
};

struct Member {
  std::string name;
  Json value;
  friend bool operator==(const Member&, const Member&) = default;
};

[[nodiscard]] Json json_text(std::string text);
[[nodiscard]] Json json_number(std::int64_t number);
[[nodiscard]] Json json_bool(bool truth);
[[nodiscard]] Json json_array(std::vector<Json> items = {});
[[nodiscard]] Json json_object(std::vector<Member> members = {});

[[nodiscard]] Result<Json, JsonError> parse_json(std::string_view text, std::size_t max_depth);
/// Without blanks. parse_json gives the value back.
[[nodiscard]] std::string write_json(const Json& value);

}  // namespace tally::credit
