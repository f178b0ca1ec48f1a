// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credit/claims_csv.hpp"

#include <algorithm>
#include <optional>

#include "core/credit/names.hpp"

namespace tally::credit {
namespace {

using Row = std::vector<std::string>;

class Lines {
 public:
  explicit Lines(std::string_view text) : rest_(text) {
    if (rest_.starts_with("\xef\xbb\xbf")) rest_.remove_prefix(3);
  }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }
  [[nodiscard]] std::size_t line() const { return line_; }

  /// Empty when a quote is wrong.
  std::optional<Row> next() {
    ++line_;
    Row row(1);
    while (!rest_.empty()) {
      if (take("\r\n") || take("\n")) return row;
      if (take(",")) {
        row.emplace_back();
      } else if (take("\"")) {
        if (!row.back().empty() || !quoted(row.back())) return std::nullopt;
      } else {
        row.back().push_back(rest_[0]);
        rest_.remove_prefix(1);
      }
    }
    return row;
  }

 private:
  bool take(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }
  bool quoted(std::string& cell) {
    while (!rest_.empty()) {
      if (take("\"\"")) {
        cell.push_back('"');
      } else if (take("\"")) {
        return rest_.empty() || rest_[0] == ',' || rest_[0] == '\n' || rest_.starts_with("\r\n");
      } else {
        cell.push_back(rest_[0]);
        rest_.remove_prefix(1);
      }
    }
    return false;
  }

  std::string_view rest_;
  std::size_t line_ = 0;
};

bool are_names(Row names) {
  std::ranges::sort(names);
  return !names.empty() && !names.front().empty() &&
         std::ranges::adjacent_find(names) == names.end();
}

/// A text comes back from its JSON form only if it is UTF-8.
bool is_utf8(const Row& cells) {
  return std::ranges::all_of(cells, [](const std::string& cell) {
    return parse_json(write_json(json_text(cell)), 1).has_value();
  });
}

}  // namespace

Json claim_from_text(std::string_view text) {
  const bool structured = text.starts_with('{') || text.starts_with('[');
  auto parsed = parse_json(text, kMaxJsonDepth / 2);
  if (parsed && (structured || parsed->kind == Json::Kind::kTrue ||
                 parsed->kind == Json::Kind::kFalse || parsed->kind == Json::Kind::kNumber))
    return *std::move(parsed);
  return json_text(std::string(text));
}

Result<std::vector<Json>, CsvError> claims_from_csv(std::string_view text) {
  Lines lines(text);
  const auto fail = [&lines](CsvProblem problem) { return Fail{CsvError{problem, lines.line()}}; };
  const auto names = lines.next();
  if (!names) return fail(CsvProblem::kQuotes);
  if (!is_utf8(*names)) return fail(CsvProblem::kText);
  if (!are_names(*names)) return fail(CsvProblem::kNoNames);
  std::vector<Json> rows;
  while (!lines.at_end()) {
    const auto cells = lines.next();
    if (!cells) return fail(CsvProblem::kQuotes);
    if (cells->size() == 1 && cells->front().empty()) continue;
    if (cells->size() != names->size()) return fail(CsvProblem::kCells);
    if (!is_utf8(*cells)) return fail(CsvProblem::kText);
    if (rows.size() == kMaxCsvRows) return fail(CsvProblem::kTooMany);
    Json& row = rows.emplace_back(json_object());
    for (std::size_t i = 0; i < cells->size(); ++i)
      if (!(*cells)[i].empty())
        row.members.push_back({(*names)[i], claim_from_text((*cells)[i])});
  }
  return rows;
}

}  // namespace tally::credit
