// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/credit/json.hpp"

namespace tally::credit {
namespace {

using Failed = std::optional<JsonError>;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Bytes of the UTF-8 character that begins here; 0 when there is none (RFC 3629 §4).
std::size_t utf8_size(std::string_view text) {
  const auto at = [&text](std::size_t i) {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const auto in = [&at](std::size_t i, unsigned low, unsigned high) {
    return at(i) >= low && at(i) <= high;
  };
  const unsigned first = at(0);
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return in(1, 0x80, 0xbf) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    const unsigned low = first == 0xe0 ? 0xa0 : 0x80;
    const unsigned high = first == 0xed ? 0x9f : 0xbf;
    return in(1, low, high) && in(2, 0x80, 0xbf) ? 3 : 0;
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const unsigned low = first == 0xf0 ? 0x90 : 0x80;
    const unsigned high = first == 0xf4 ? 0x8f : 0xbf;
    return in(1, low, high) && in(2, 0x80, 0xbf) && in(3, 0x80, 0xbf) ? 4 : 0;
  }
  return 0;
}

void put_utf8(std::uint32_t code, std::string& out) {
  const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (code < 0x80) {
    put(code);
  } else if (code < 0x800) {
    put(0xc0 | code >> 6);
    put(0x80 | (code & 63));
  } else if (code < 0x10000) {
    put(0xe0 | code >> 12);
    put(0x80 | (code >> 6 & 63));
    put(0x80 | (code & 63));
  } else {
    put(0xf0 | code >> 18);
    put(0x80 | (code >> 12 & 63));
    put(0x80 | (code >> 6 & 63));
    put(0x80 | (code & 63));
  }
}

class Parser {
 public:
  Parser(std::string_view text, std::size_t max_depth) : rest_(text), max_depth_(max_depth) {}

  Failed whole(Json& out) {
    skip();
    if (Failed failed = value(out, 0)) return failed;
    skip();
    if (!rest_.empty()) return JsonError::kTrailing;
    return {};
  }

 private:
  void skip() {
    const std::size_t at = rest_.find_first_not_of(" \t\r\n");
    rest_.remove_prefix(at == std::string_view::npos ? rest_.size() : at);
  }
  [[nodiscard]] char peek() const { return rest_.empty() ? '\0' : rest_[0]; }
  bool take(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }

  Failed value(Json& out, std::size_t depth) {
    if (depth > max_depth_) return JsonError::kTooDeep;
    switch (peek()) {
      case '{': return object(out, depth);
      case '[': return array(out, depth);
      case '"': out.kind = Json::Kind::kText; return text(out.text);
      case 't': out.kind = Json::Kind::kTrue; return word("true");
      case 'f': out.kind = Json::Kind::kFalse; return word("false");
      case 'n': out.kind = Json::Kind::kNull; return word("null");
      default: out.kind = Json::Kind::kNumber; return number(out.text);
    }
  }

  Failed word(std::string_view expected) {
    if (!take(expected)) return JsonError::kSyntax;
    return {};
  }

  Failed number(std::string& out) {
    std::size_t at = 0;
    const auto digits = [this, &at] {
      const std::size_t begin = at;
      while (at < rest_.size() && is_digit(rest_[at])) ++at;
      return at - begin;
    };
    const auto is = [this, &at](std::string_view any) {
      return at < rest_.size() && any.find(rest_[at]) != std::string_view::npos;
    };
    if (is("-")) ++at;
    const bool zero = is("0");
    const std::size_t before = digits();
    if (before == 0 || (zero && before > 1)) return JsonError::kSyntax;
    if (is(".")) {
      ++at;
      if (digits() == 0) return JsonError::kSyntax;
    }
    if (is("eE")) {
      ++at;
      if (is("+-")) ++at;
      if (digits() == 0) return JsonError::kSyntax;
    }
    out = rest_.substr(0, at);
    rest_.remove_prefix(at);
    return {};
  }

  /// The four digits of a \u; above 0xffff when they are none.
  std::uint32_t four_digits() {
    if (rest_.size() < 4) return 0x10000;
    std::uint32_t code = 0;
    for (const char c : rest_.substr(0, 4)) {
      const char low = static_cast<char>(c | 0x20);
      if (!is_digit(c) && (low < 'a' || low > 'f')) return 0x10000;
      code = code * 16 + static_cast<std::uint32_t>(is_digit(c) ? c - '0' : low - 'a' + 10);
    }
    rest_.remove_prefix(4);
    return code;
  }

  Failed escape(std::string& out) {
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kMeans = "\"\\/\b\f\n\r\t";
    const char name = peek();
    if (name == 'u') {
      rest_.remove_prefix(1);
      std::uint32_t code = four_digits();
      if (code > 0xffff) return JsonError::kSyntax;
      if (code >= 0xdc00 && code <= 0xdfff) return JsonError::kUtf8;
      if (code >= 0xd800 && code <= 0xdbff) {
        if (!take("\\u")) return JsonError::kUtf8;
        const std::uint32_t low = four_digits();
        if (low < 0xdc00 || low > 0xdfff) return JsonError::kUtf8;
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
      }
      put_utf8(code, out);
      return {};
    }
    const std::size_t at = name == '\0' ? std::string_view::npos : kNames.find(name);
    if (at == std::string_view::npos) return JsonError::kSyntax;
    out.push_back(kMeans[at]);
    rest_.remove_prefix(1);
    return {};
  }

  Failed text(std::string& out) {
    if (!take("\"")) return JsonError::kSyntax;
    while (!rest_.empty()) {
      const char c = rest_[0];
      if (take("\"")) return {};
      if (static_cast<unsigned char>(c) < 0x20) return JsonError::kSyntax;
      if (take("\\")) {
        if (Failed failed = escape(out)) return failed;
        continue;
      }
      const std::size_t size = utf8_size(rest_);
      if (size == 0) return JsonError::kUtf8;
      out.append(rest_.substr(0, size));
      rest_.remove_prefix(size);
    }
    return JsonError::kSyntax;
  }

  Failed array(Json& out, std::size_t depth) {
    out.kind = Json::Kind::kArray;
    take("[");
    skip();
    if (take("]")) return {};
    for (;;) {
      skip();
      if (Failed failed = value(out.items.emplace_back(), depth + 1)) return failed;
      skip();
      if (take("]")) return {};
      if (!take(",")) return JsonError::kSyntax;
    }
  }

  Failed object(Json& out, std::size_t depth) {
    out.kind = Json::Kind::kObject;
    take("{");
    skip();
    if (take("}")) return {};
    for (;;) {
      skip();
      Member& member = out.members.emplace_back();
      if (Failed failed = text(member.name)) return failed;
      skip();
      if (!take(":")) return JsonError::kSyntax;
      skip();
      if (Failed failed = value(member.value, depth + 1)) return failed;
      skip();
      if (take("}")) break;
      if (!take(",")) return JsonError::kSyntax;
    }
    std::vector<std::string_view> names;
    names.reserve(out.members.size());
    for (const Member& member : out.members) names.push_back(member.name);
    std::ranges::sort(names);
    if (std::ranges::adjacent_find(names) != names.end()) return JsonError::kDuplicate;
    return {};
  }

  std::string_view rest_;
  std::size_t max_depth_;
};

}  // namespace

Result<Json, JsonError> parse_json(std::string_view text, std::size_t max_depth) {
  Json value;
  if (const Failed failed = Parser(text, max_depth).whole(value)) return Fail{*failed};
  return value;
}

}  // namespace tally::credit
