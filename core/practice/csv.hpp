// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Comma-separated values, read record by record.
/// Shape:  fields divided by commas; a quoted field may hold commas, line ends and doubled quotes;
///         records end with LF or CRLF; blank lines are skipped; a byte order mark is skipped.
/// Thread: one owner; the text must outlive the reader.
/// Source: RFC 4180.
namespace tally::practice {

struct CsvRecord {
  std::size_t line = 0;  ///< where it begins, from 1
  std::vector<std::string> fields;
  bool broken = false;   ///< a quote that never closes, or text after a closing quote
};

class CsvReader {
 public:
  explicit CsvReader(std::string_view text);
  /// Empty at the end of the text.
  [[nodiscard]] std::optional<CsvRecord> next();

 private:
  [[nodiscard]] std::string quoted_field(bool& broken);
  std::string_view rest_;
  std::size_t line_ = 1;
};

/// The field as it is written: quoted when it must be.
[[nodiscard]] std::string csv_field(std::string_view text);

}  // namespace tally::practice
