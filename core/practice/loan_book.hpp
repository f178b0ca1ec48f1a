// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <string>
#include <vector>

#include "core/data/amount.hpp"
#include "core/data/fault.hpp"
#include "core/data/rate.hpp"
#include "core/data/result.hpp"

/// A book of real loans that the neighbours borrow along.
/// Shape:  CSV with a header line; columns by name in any order, others ignored; fields may be
///         quoted; lines end with LF or CRLF; a byte order mark is allowed.
/// Units:  principal in cents; rate in ppb a year; income in whole dollars.
/// Errors: one RowProblem for each wrong row, in order; a missing column or an empty file is a
///         problem of line 1. Only the rows asked for are looked at.
/// Thread: pure.
namespace tally::practice {

struct BookRow {
  std::uint32_t row = 0;  ///< from 0
  Amount principal;       ///< funded_amnt, $100 … $1,000,000
  std::uint32_t months = 0;  ///< term: 36 or 60
  RatePpb rate;              ///< int_rate, above 0 and at most 100 %
  std::string grade;         ///< sub_grade, "A1" … "G5"
  std::int64_t income = 0;   ///< annual_inc
  std::string state;         ///< addr_state, two letters
  std::string employment;    ///< emp_length: "emp_lt_1", "emp_1" … "emp_ge_10", "emp_unk"
  std::string verification;  ///< verification_status
  std::uint32_t delinquencies = 0;  ///< delinq_2yrs
  bool good = false;                ///< Class: "good" kept paying, "bad" did not
};

struct RowProblem {
  std::size_t line = 0;  ///< in the file, from 1
  std::string text;      ///< what is wrong
};

/// All rows, or the first `count` (0: all).
[[nodiscard]] Result<std::vector<BookRow>, std::vector<RowProblem>> parse_loan_book(
    std::string_view csv, std::size_t count);

/// The same from a file; every problem in one line that names file, line and remedy.
[[nodiscard]] Result<std::vector<BookRow>, Fault> read_loan_book(const std::filesystem::path& path,
                                                                 std::size_t count);

}  // namespace tally::practice
