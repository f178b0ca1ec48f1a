// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/json.hpp"

#include <algorithm>
#include <charconv>

namespace tally::credit {

const Json* Json::find(std::string_view name) const {
  if (kind != Kind::kObject) return nullptr;
  const auto found = std::ranges::find(members, name, &Member::name);
  return found == members.end() ? nullptr : &found->value;
}

Json* Json::find(std::string_view name) {
  return const_cast<Json*>(static_cast<const Json*>(this)->find(name));
}

std::optional<std::string_view> Json::text_of(std::string_view name) const {
  const Json* value = find(name);
  if (value == nullptr || !value->is_text()) return std::nullopt;
  return value->text;
}

std::optional<std::int64_t> Json::whole() const {
  if (kind != Kind::kNumber) return std::nullopt;
  const std::string_view digits = std::string_view(text).substr(0, text.find('.'));
  if (text.find_first_of("eE") != std::string::npos) return std::nullopt;
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

void Json::set(std::string name, Json value) {
  if (Json* there = find(name)) {
    *there = std::move(value);
    return;
  }
  kind = Kind::kObject;
  members.push_back({std::move(name), std::move(value)});
}

void Json::remove(std::string_view name) {
  std::erase_if(members, [name](const Member& member) { return member.name == name; });
}

bool operator==(const Json& a, const Json& b) {
  if (a.kind != b.kind || a.text != b.text || a.items != b.items ||
      a.members.size() != b.members.size())
    return false;
  return std::ranges::all_of(a.members, [&b](const Member& member) {
    const Json* other = b.find(member.name);
    return other != nullptr && *other == member.value;
  });
}

Json json_text(std::string text) {
  return {.kind = Json::Kind::kText, .text = std::move(text), .items = {}, .members = {}};
}
Json json_number(std::int64_t number) {
  return {.kind = Json::Kind::kNumber, .text = std::to_string(number), .items = {}, .members = {}};
}
Json json_bool(bool truth) {
  return {.kind = truth ? Json::Kind::kTrue : Json::Kind::kFalse,
          .text = {},
          .items = {},
          .members = {}};
}
Json json_array(std::vector<Json> items) {
  return {.kind = Json::Kind::kArray, .text = {}, .items = std::move(items), .members = {}};
}
Json json_object(std::vector<Member> members) {
  return {.kind = Json::Kind::kObject, .text = {}, .items = {}, .members = std::move(members)};
}

namespace {

void write_text(std::string_view text, std::string& out) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out.push_back('"');
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out.push_back('\\');
      out.push_back(c);
    } else if (c == '\n') {
      out += "\\n";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += "\\u00";
      out.push_back(kHex[static_cast<unsigned char>(c) >> 4]);
      out.push_back(kHex[c & 15]);
    } else {
      out.push_back(c);
    }
  }
  out.push_back('"');
}

void write(const Json& value, std::string& out) {
  switch (value.kind) {
    case Json::Kind::kNull: out += "null"; return;
    case Json::Kind::kTrue: out += "true"; return;
    case Json::Kind::kFalse: out += "false"; return;
    case Json::Kind::kNumber: out += value.text; return;
    case Json::Kind::kText: write_text(value.text, out); return;
    case Json::Kind::kArray: {
      out.push_back('[');
      for (std::size_t i = 0; i < value.items.size(); ++i) {
        if (i != 0) out.push_back(',');
        write(value.items[i], out);
      }
      out.push_back(']');
      return;
    }
    case Json::Kind::kObject: {
      out.push_back('{');
      for (std::size_t i = 0; i < value.members.size(); ++i) {
        if (i != 0) out.push_back(',');
        write_text(value.members[i].name, out);
        out.push_back(':');
        write(value.members[i].value, out);
      }
      out.push_back('}');
      return;
    }
  }
}

}  // namespace

std::string write_json(const Json& value) {
  std::string out;
  write(value, out);
  return out;
}

}  // namespace tally::credit
