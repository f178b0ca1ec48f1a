// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/story.hpp"

#include <array>

namespace tally::practice {
namespace {

struct Weighted {
  std::uint32_t up_to = 0;  ///< of a hundred
  LoanPurpose purpose;
};
constexpr std::array<Weighted, 8> kPurposes{{{52, LoanPurpose::kDebtConsolidation},
                                             {64, LoanPurpose::kHome},
                                             {72, LoanPurpose::kCar},
                                             {78, LoanPurpose::kMedical},
                                             {84, LoanPurpose::kBusiness},
                                             {88, LoanPurpose::kEducation},
                                             {92, LoanPurpose::kEvent},
                                             {100, LoanPurpose::kOther}}};

using Openings = std::array<const char*, 3>;

const Openings& openings(LoanPurpose purpose) {
  static constexpr Openings kConsolidation{"One loan instead of several cards.",
                                           "To pay off credit cards at a lower rate.",
                                           "To bring my debts together and be done with them."};
  static constexpr Openings kHome{"A new roof before winter.", "Kitchen and bathroom repairs.",
                                  "Better windows and heating."};
  static constexpr Openings kCar{"A used car for the way to work.", "To replace my old car.",
                                 "Repairs to the family car."};
  static constexpr Openings kMedical{"Dental work.", "A hospital bill.", "Treatment for my child."};
  static constexpr Openings kBusiness{"Tools for my workshop.", "Stock for the season.",
                                      "A second stall at the market."};
  static constexpr Openings kEducation{"A course beside work.", "The last year of my studies.",
                                       "Fees of a professional exam."};
  static constexpr Openings kEvent{"Our wedding.", "A family reunion.", "A long-planned journey."};
  static constexpr Openings kOther{"Moving to another town.", "A cushion for unexpected bills.",
                                   "Household purchases."};
  switch (purpose) {
    case LoanPurpose::kDebtConsolidation: return kConsolidation;
    case LoanPurpose::kHome: return kHome;
    case LoanPurpose::kCar: return kCar;
    case LoanPurpose::kMedical: return kMedical;
    case LoanPurpose::kBusiness: return kBusiness;
    case LoanPurpose::kEducation: return kEducation;
    case LoanPurpose::kEvent: return kEvent;
    case LoanPurpose::kOther: break;
  }
  return kOther;
}

std::string employment_of(const std::string& column) {
  if (column == "emp_ge_10") return "in the same job for ten years or more";
  if (column == "emp_lt_1") return "in a new job for less than a year";
  if (column == "emp_1") return "in the same job for one year";
  if (column.size() == 5 && column.starts_with("emp_") && column[4] >= '2' && column[4] <= '9')
    return std::string("in the same job for ") + column[4] + " years";
  return {};
}

std::string with_thousands(std::int64_t number) {
  std::string digits = std::to_string(number);
  for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3)
    digits.insert(static_cast<std::size_t>(at), ",");
  return digits;
}

}  // namespace

LoanPurpose purpose_by(Dice& dice) {
  const std::uint32_t thrown = dice.below(100);
  for (const Weighted& row : kPurposes)
    if (thrown < row.up_to) return row.purpose;
  return LoanPurpose::kOther;
}

std::string story_of(const BookRow& row, LoanPurpose purpose, Dice& dice) {
  std::string text = openings(purpose)[dice.below(3)];
  text += " I live in " + row.state;
  const std::string job = employment_of(row.employment);
  if (!job.empty()) text += ", " + job;
  if (row.income > 0) text += ", and earn " + with_thousands(row.income) + " dollars a year";
  text += ".";
  if (row.delinquencies == 0)
    text += " No late payments in two years.";
  else if (row.delinquencies == 1)
    text += " One late payment in two years.";
  else
    text += " " + std::to_string(row.delinquencies) + " late payments in two years.";
  return text;
}

}  // namespace tally::practice
