// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/objects.hpp"

/// What notes cost and when they may change hands.
/// Units:    a note's units are minor units of the loan's original principal P; a price is parts
///           per million of the principal still outstanding.
/// Rounding: price and accrued interest of a sale round up, for the seller, so that taking an offer
///           in many pieces never costs less. The principal share is for display and rounds down.
/// Source:   ours. 6'000.00 outstanding of 12'000.00 at 12 %, 15 days after the last due date;
///           3'000.00 units at 97.5 %: principal 1'500.00, price 1'462.50, accrued 7.50.
/// Thread:   pure.
namespace tally::contract {

struct NoteQuote {
  Amount principal;  ///< down(outstanding · units / P)
  Amount price;      ///< up(outstanding · units · price / (P · 10^6))
  Amount accrued;    ///< up(interest that a payoff today would ask for · units / P)
  [[nodiscard]] Amount total() const { return price + accrued; }
};

/// For quotes, the window and execution alike. Requires an active loan, 1 <= units <= P.
[[nodiscard]] NoteQuote quote_note(const LoanRecord& loan, std::int64_t units,
                                   std::uint32_t price_ppm, Day today);

/// Is an instalment past its grace and unpaid?
[[nodiscard]] bool is_late(const LoanRecord& loan);

/// May notes of this loan be given away? While it is active, and again once a default is settled.
[[nodiscard]] bool can_transfer(const LoanRecord& loan);

}  // namespace tally::contract
