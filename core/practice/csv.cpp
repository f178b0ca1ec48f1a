// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/csv.hpp"

namespace tally::practice {

CsvReader::CsvReader(std::string_view text) : rest_(text) {
  constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
  if (rest_.starts_with(kByteOrderMark)) rest_.remove_prefix(kByteOrderMark.size());
}

/// Reads up to and with the closing quote; the opening one is gone already.
std::string CsvReader::quoted_field(bool& broken) {
  std::string field;
  while (!rest_.empty()) {
    const char c = rest_.front();
    rest_.remove_prefix(1);
    if (c == '\n') ++line_;
    if (c != '"') {
      field += c;
    } else if (rest_.starts_with('"')) {
      field += '"';
      rest_.remove_prefix(1);
    } else {
      return field;
    }
  }
  broken = true;
  return field;
}

std::optional<CsvRecord> CsvReader::next() {
  while (rest_.starts_with('\n') || rest_.starts_with("\r\n")) {
    rest_.remove_prefix(rest_.front() == '\r' ? 2 : 1);
    ++line_;
  }
  if (rest_.empty()) return std::nullopt;
  CsvRecord record;
  record.line = line_;
  while (true) {
    std::string field;
    if (rest_.starts_with('"')) {
      rest_.remove_prefix(1);
      field = quoted_field(record.broken);
    }
    const std::size_t end = std::min(rest_.find_first_of(",\n"), rest_.size());
    std::string_view plain = rest_.substr(0, end);
    if (end < rest_.size() ? rest_[end] == '\n' && plain.ends_with('\r') : plain.ends_with('\r'))
      plain.remove_suffix(1);
    if (!field.empty() && !plain.empty()) record.broken = true;
    field += plain;
    record.fields.push_back(std::move(field));
    rest_.remove_prefix(end);
    if (rest_.empty()) return record;
    const bool more = rest_.front() == ',';
    rest_.remove_prefix(1);
    if (more) continue;
    ++line_;
    return record;
  }
}

std::string csv_field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace tally::practice
