// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/contract/schedule.hpp"
#include "core/data/tx/loan_terms.hpp"
#include "core/practice/loan_book.hpp"

/// What neighbours mean to do: each a pure function of the seed and of facts of the chain, so it
/// comes out the same after any interruption.
/// Units:    cents; days and moments of chain time. Hours of a day are 7:00 to 20:59.
/// Rounding: bids are multiples of 25 dollars except the one that completes the principal; rates
///           multiples of 0.05 % below the ceiling; the late fee whole dollars.
/// Thread:   pure.
namespace tally::practice {

inline constexpr std::uint16_t kGraceDays = 15;
inline constexpr std::uint16_t kDefaultAfterDays = 90;

/// When the neighbours of a network come to borrow.
struct Arrivals {
  std::uint64_t total = 0;    ///< applicants in all; 0: without end, the book over and over
  std::int64_t spacing_ms = kDayMs / 10;  ///< from one to the next on average
};
/// Applicant k borrows along row k modulo the size of the book.
[[nodiscard]] Timestamp arrival_of(const Hash256& root, const Arrivals& arrivals,
                                   std::uint64_t applicant);
/// Bank money reaches an applicant this long before the application.
inline constexpr std::int64_t kFundsAheadMs = kDayMs;

/// How a row is paid back: four in five as the book says, in equal monthly instalments over its
/// months; the others by another method or period over the same time.
[[nodiscard]] contract::Repayment repayment_for(const Hash256& root, const BookRow& row,
                                                std::uint64_t applicant);

/// The application for one row, made at `now`; open for 3 to 7 days.
[[nodiscard]] LoanTerms terms_of(const Hash256& root, const BookRow& row, std::uint64_t applicant,
                                 AssetId asset, Timestamp now);
/// Dollars an applicant needs beyond the principal: all interest at the ceiling, and late fees.
[[nodiscard]] Amount upkeep_of(const LoanTerms& terms);

struct BidIntent {
  std::uint32_t lender = 0;
  Amount amount;
  RatePpb rate;
  Timestamp at;
};
/// Bids of 3 to 8 lenders (more on large loans) that together cover the principal, all in the first
/// three fifths of the listing. Empty for a ceiling below 3 % or another asset than dollars.
[[nodiscard]] std::vector<BidIntent> bids_on(const Hash256& root, const LoanId& loan,
                                             const LoanTerms& terms, Timestamp listed_at,
                                             AssetId dollars, std::uint32_t lenders);

/// How it will end for an applicant with so many instalments.
struct Fate {
  std::uint32_t pays = 0;  ///< instalments it pays one by one
  bool pays_off = false;   ///< and then all the rest at once
};
[[nodiscard]] Fate fate_of(const Hash256& root, const BookRow& row, std::uint64_t applicant,
                           std::uint32_t payments);

/// When it pays instalment `number`: mostly on the day, some up to four days early, three in a
/// hundred 16 to 40 days late; never before the one before.
[[nodiscard]] Timestamp pays_at(const Hash256& root, std::uint64_t applicant, Day disbursed_on,
                                const contract::Repayment& repayment, std::uint32_t number);
/// When it pays the rest off, after `paid` instalments.
[[nodiscard]] Timestamp pays_off_at(const Hash256& root, std::uint64_t applicant,
                                    Day disbursed_on, const contract::Repayment& repayment,
                                    std::uint32_t paid);

}  // namespace tally::practice
