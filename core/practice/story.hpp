// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/data/tx/loan_terms.hpp"
#include "core/practice/dice.hpp"
#include "core/practice/loan_book.hpp"

/// What a neighbour says about the loan: plain sentences from the facts of the row.
/// Thread: pure.
namespace tally::practice {

[[nodiscard]] LoanPurpose purpose_by(Dice& dice);
[[nodiscard]] std::string story_of(const BookRow& row, LoanPurpose purpose, Dice& dice);

}  // namespace tally::practice
