// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>
#include <vector>

#include "core/credit/json.hpp"
#include "core/data/result.hpp"

/// A table of people's facts, as an office has it, turned into claims: so that somebody without any
/// integration can issue.
/// Shape:  RFC 4180: commas, quotes doubled inside quotes, lines ended by LF or CRLF. The first
///         line names the claims; an empty cell leaves its claim out. "true" and "false" are truth
///         values, a JSON number is a number, {…} and […] are JSON, all else is text.
/// Errors: with the line, counted from 1: kNoNames (none, or a name empty or twice), kCells (more
///         or fewer cells than names), kQuotes (an open quote, or text after a closed one), kText
///         (no UTF-8), kTooMany (over 10'000 rows).
/// Thread: any.
namespace tally::credit {

enum class CsvProblem { kNoNames, kCells, kQuotes, kText, kTooMany };
struct CsvError {
  CsvProblem problem = CsvProblem::kNoNames;
  std::size_t line = 0;
};

inline constexpr std::size_t kMaxCsvRows = 10'000;

/// One object a row.
[[nodiscard]] Result<std::vector<Json>, CsvError> claims_from_csv(std::string_view text);
/// What a cell, or a field of a form, says.
[[nodiscard]] Json claim_from_text(std::string_view text);

}  // namespace tally::credit
