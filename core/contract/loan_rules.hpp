// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "core/contract/objects.hpp"
#include "core/contract/params.hpp"
#include "core/contract/schedule.hpp"
#include "core/data/tx/bodies.hpp"

/// What is owed on a loan and when its next due work comes: one function each for quotes, for
/// execution and for the window.
/// Rounding: as in schedule.hpp.
/// Lateness: due at day D is on time through all of day D. It is late from the first moment of the
///           day after D + grace days, in default from that after D + default_after_days. Late
///           interest then counts from D.
/// Thread:   pure.
namespace tally::contract {

/// At the rate that holds now; unpaid instalments may have been fixed at others (LoanLife::before).
[[nodiscard]] Repayment repayment_of(const LoanRecord& loan);
/// What was out of the ordinary in the loan's life, or nothing.
[[nodiscard]] const LoanLife& life_of(const LoanRecord& loan);
/// The same to write in.
[[nodiscard]] LoanLife& begin_life(LoanRecord& loan);
[[nodiscard]] Day due_date(const LoanRecord& loan, std::uint32_t number);

/// The least that bids have to reach: the minimum, or all of the principal.
[[nodiscard]] Amount least_principal(const LoanTerms& terms);

/// The fee owed with one instalment: the late fee once it was found late.
[[nodiscard]] Amount fee_of_instalment(const LoanRecord& loan, std::uint32_t number);

/// Late interest on an unpaid instalment up to `today`, what was paid of it included: unpaid
/// principal × late rate × days / 365 since the due date. 0 before it was found late.
[[nodiscard]] Amount late_interest(const LoanRecord& loan, const Instalment& instalment,
                                   Day today);

/// The most that lateness can add to an instalment with so much unpaid principal before the loan is
/// in default: for limits that are signed ahead.
[[nodiscard]] Amount most_late_charges(const LoanRecord& loan, Amount principal);

struct OwedInstalment {
  Instalment whole;  ///< as scheduled
  Parts owed;        ///< what is left of it to pay, with its fee and late interest
  RatePpb rate;      ///< that it is fixed at
  Parts carried;     ///< arrears in what it owes
};
/// The unpaid instalments, oldest first, as long as `visit` returns true.
void for_each_unpaid(const LoanRecord& loan, Day today,
                     const std::function<bool(const OwedInstalment&)>& visit);

/// The next instalment, or what is left of it. Requires an active loan.
[[nodiscard]] Parts instalment_due(const LoanRecord& loan, Day today);

/// Everything owed on `today`: the principal, scheduled interest of instalments already due,
/// interest by days since the last due date (a period's at most), late interest and fees. Never
/// falls while nothing is paid. Requires an active loan.
[[nodiscard]] Parts payoff_due(const LoanRecord& loan, Day today);

/// All that the schedule still asks for, paid today.
[[nodiscard]] Amount scheduled_rest(const LoanRecord& loan, Day today);

/// What of `money` goes where, in the order of the terms. Requires money <= owed.total().
[[nodiscard]] Parts allocate(AllocationOrder order, const Parts& owed, Amount money);

/// Books a payment on the next instalment; true if that completes it. Outstanding and repaid move
/// with the principal.
bool book_payment(LoanRecord& loan, const Parts& owed, const Parts& paid, Day today);

/// What it costs to prepay so much principal: interest by days on that part alone.
[[nodiscard]] Parts prepayment_cost(const LoanRecord& loan, Amount principal, Day today);
/// Is an instalment due and unpaid, or begun?
[[nodiscard]] bool owes_instalment(const LoanRecord& loan, Day today);
/// The loan after such a prepayment; kNone or kScheduleImpossible. Requires 0 < principal <
/// outstanding and !owes_instalment.
[[nodiscard]] TxError prepay(LoanRecord& loan, Amount principal, PrepaymentEffect effect);

/// Takes an instalment that owes nothing any more off the schedule.
void complete_instalment(LoanRecord& loan);

/// The next day on which autopay is tried: the due date of the next instalment; 0 without consent.
[[nodiscard]] Day first_autopay(const LoanRecord& loan);
/// After a try that failed: the next day, as long as the instalment is not late; else 0.
[[nodiscard]] Day next_autopay(const LoanRecord& loan, Day tried_on);

/// When `number` becomes late, and when an unpaid `number` puts the loan into default.
[[nodiscard]] Timestamp late_at(const LoanRecord& loan, std::uint32_t number);
[[nodiscard]] Timestamp default_at(const LoanRecord& loan, std::uint32_t number);

/// How long the loan runs, in whole months of 30 days to the nearest.
[[nodiscard]] std::uint32_t term_months(const LoanTerms& terms);

/// The least a bid may be: the network's minimum, or what is still missing if that is less.
[[nodiscard]] Amount least_bid(const LoanRecord& loan, const ChainParams& params);

/// When a floating rate is fixed next; 0 when never.
[[nodiscard]] Timestamp fixing_at(const LoanRecord& loan);

/// When the loan needs due work next; 0 when never.
[[nodiscard]] Timestamp next_alarm(const LoanRecord& loan);

}  // namespace tally::contract
