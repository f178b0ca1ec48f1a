// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/loan_book.hpp"

#include <array>
#include <fstream>
#include <sstream>

#include "core/data/codec/text_rules.hpp"
#include "core/practice/csv.hpp"
#include "core/practice/decimal.hpp"

namespace tally::practice {
namespace {

enum Column : std::size_t {
  kAmount, kTerm, kRate, kGrade, kIncome, kState, kEmployment, kVerification, kDelinquencies,
  kClass, kColumns
};
constexpr std::array<const char*, kColumns> kNames{
    "funded_amnt", "term", "int_rate", "sub_grade", "annual_inc", "addr_state", "emp_length",
    "verification_status", "delinq_2yrs", "Class"};

constexpr std::int64_t kLeastPrincipal = 10'000;
constexpr std::int64_t kMostPrincipal = 100'000'000;
constexpr std::size_t kMostTextBytes = 32;

/// Where each column stands; a problem names the first that is missing.
struct Header {
  std::array<std::size_t, kColumns> at{};
  std::size_t width = 0;
  std::string problem;
};

Header read_header(const CsvRecord& record) {
  Header header;
  header.width = record.fields.size();
  for (std::size_t column = 0; column < kColumns; ++column) {
    std::size_t at = 0;
    while (at < header.width && record.fields[at] != kNames[column]) ++at;
    if (at == header.width) {
      header.problem = std::string("the column ") + kNames[column] + " is missing";
      return header;
    }
    header.at[column] = at;
  }
  return header;
}

/// Reads one row; the first thing that is wrong stays.
class RowReader {
 public:
  RowReader(const Header& header, const CsvRecord& record) : header_(header), record_(record) {}

  [[nodiscard]] std::string problem() const { return problem_; }

  [[nodiscard]] const std::string& text(Column column) {
    const std::string& field = record_.fields[header_.at[column]];
    if (field.size() > kMostTextBytes || !is_plain_text(field))
      refuse(column, "a short plain text");
    return field;
  }
  /// A decimal number with `decimals` places, in units of the last one.
  [[nodiscard]] std::int64_t number(Column column, int decimals, std::int64_t least,
                                    std::int64_t most, const char* wanted) {
    const auto value = parse_decimal(record_.fields[header_.at[column]], decimals);
    if (value && *value >= least && *value <= most) return *value;
    refuse(column, wanted);
    return least;
  }
  [[nodiscard]] bool one_of(Column column, std::string_view yes, std::string_view no,
                            const char* wanted) {
    const std::string& field = record_.fields[header_.at[column]];
    if (field != yes && field != no) refuse(column, wanted);
    return field == yes;
  }
  void refuse(Column column, std::string_view wanted) {
    if (!problem_.empty()) return;
    std::string shown = record_.fields[header_.at[column]].substr(0, kMostTextBytes);
    if (!is_plain_text(shown)) shown = "…";
    problem_ = std::string(kNames[column]) + " is \"" + shown + "\", not " + std::string(wanted);
  }

 private:
  const Header& header_;
  const CsvRecord& record_;
  std::string problem_;
};

bool is_grade(const std::string& text) {
  return text.size() == 2 && text[0] >= 'A' && text[0] <= 'G' && text[1] >= '1' && text[1] <= '5';
}

BookRow read_row(RowReader& in) {
  BookRow row;
  row.principal.minor = in.number(kAmount, 2, kLeastPrincipal, kMostPrincipal,
                                  "an amount from 100 to 1000000 dollars");
  row.months = in.one_of(kTerm, "term_36", "term_60", "term_36 or term_60") ? 36 : 60;
  row.rate.ppb = in.number(kRate, 7, 1, kPpb, "a percentage above 0 and at most 100");
  row.grade = in.text(kGrade);
  if (!is_grade(row.grade)) in.refuse(kGrade, "a grade from A1 to G5");
  row.income = in.number(kIncome, 2, 0, INT64_C(100'000'000'000'000), "a yearly income") / 100;
  row.state = in.text(kState);
  row.employment = in.text(kEmployment);
  row.verification = in.text(kVerification);
  row.delinquencies = static_cast<std::uint32_t>(
      in.number(kDelinquencies, 0, 0, 1'000, "a count from 0 to 1000"));
  row.good = in.one_of(kClass, "good", "bad", "good or bad");
  return row;
}

}  // namespace

Result<std::vector<BookRow>, std::vector<RowProblem>> parse_loan_book(std::string_view csv,
                                                                      std::size_t count) {
  CsvReader reader(csv);
  const auto first = reader.next();
  if (!first) return Fail{std::vector<RowProblem>{{1, "the file is empty"}}};
  const Header header = read_header(*first);
  if (!header.problem.empty())
    return Fail{std::vector<RowProblem>{{first->line, header.problem}}};

  std::vector<BookRow> rows;
  std::vector<RowProblem> problems;
  std::size_t seen = 0;
  while (count == 0 || seen < count) {
    const auto record = reader.next();
    if (!record) break;
    ++seen;
    if (record->broken) {
      problems.push_back({record->line, "a quotation mark is not closed or not alone"});
      continue;
    }
    if (record->fields.size() != header.width) {
      problems.push_back({record->line, "it has " + std::to_string(record->fields.size()) +
                                            " fields, the header has " +
                                            std::to_string(header.width)});
      continue;
    }
    RowReader in(header, *record);
    BookRow row = read_row(in);
    row.row = static_cast<std::uint32_t>(seen - 1);
    if (in.problem().empty())
      rows.push_back(std::move(row));
    else
      problems.push_back({record->line, in.problem()});
  }
  if (!problems.empty()) return Fail{std::move(problems)};
  if (rows.empty()) return Fail{std::vector<RowProblem>{{1, "there is no loan in it"}}};
  return rows;
}

Result<std::vector<BookRow>, Fault> read_loan_book(const std::filesystem::path& path,
                                                   std::size_t count) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (file) text << file.rdbuf();
  if (!file || file.bad())
    return Fail{fault(std::errc::no_such_file_or_directory,
                      "cannot read the loan book " + path.string() +
                          "; check the path and that you may read it")};
  auto rows = parse_loan_book(text.str(), count);
  if (rows) return std::move(*rows);
  const std::vector<RowProblem>& problems = rows.error();
  std::string what = "loan book " + path.string() + ", line " +
                     std::to_string(problems.front().line) + ": " + problems.front().text;
  if (problems.size() > 1) {
    what += " (and " + std::to_string(problems.size() - 1) + " more: lines";
    constexpr std::size_t kShown = 10;
    for (std::size_t i = 1; i < problems.size() && i <= kShown; ++i)
      what += ' ' + std::to_string(problems[i].line);
    what += problems.size() > kShown + 1 ? " …)" : ")";
  }
  return Fail{fault(std::errc::invalid_argument, what + "; correct or remove it")};
}

}  // namespace tally::practice
