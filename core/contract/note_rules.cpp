// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/note_rules.hpp"

#include "core/contract/loan_rules.hpp"
#include "core/data/check.hpp"

namespace tally::contract {
namespace {

constexpr std::int64_t kPpm = 1'000'000;

/// The factors are at most 10^14, 10^14 and kMaxPricePpm: below 2^115.
std::int64_t price_of(Amount outstanding, std::int64_t units, std::uint32_t price_ppm,
                      std::int64_t all_units) {
  const unsigned __int128 exact = static_cast<unsigned __int128>(outstanding.minor) *
                                  static_cast<unsigned __int128>(units) * price_ppm;
  const auto divisor = static_cast<unsigned __int128>(all_units) * kPpm;
  return static_cast<std::int64_t>((exact + divisor - 1) / divisor);
}

}  // namespace

NoteQuote quote_note(const LoanRecord& loan, std::int64_t units, std::uint32_t price_ppm,
                     Day today) {
  const std::int64_t all_units = loan.terms.principal.minor;
  TALLY_CHECK(units > 0 && units <= all_units, "units of the loan");
  const Amount interest = payoff_due(loan, today).interest;
  NoteQuote quote;
  quote.principal.minor = mul_div(loan.outstanding.minor, units, all_units, Round::kDown);
  quote.price.minor = price_of(loan.outstanding, units, price_ppm, all_units);
  quote.accrued.minor = mul_div(interest.minor, units, all_units, Round::kUp);
  return quote;
}

bool is_late(const LoanRecord& loan) {
  return loan.status == LoanStatus::kActive && loan.late_marked > loan.paid;
}

bool can_transfer(const LoanRecord& loan) {
  return loan.status == LoanStatus::kActive ||
         (loan.status == LoanStatus::kDefaulted && !loan.settling);
}

}  // namespace tally::contract
