// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"
#include "core/node/api/change_rows.hpp"

/// Rows of instalments and payments; see rows.hpp.
namespace tally::node {

enum class InstalmentState : std::uint8_t {
  kFuture = 0,
  kDue = 1,
  kLate = 2,
  kPaid = 3,
  kLost = 4,
};

/// What a payment was for.
enum class PaymentKind : std::uint8_t {
  kInstalment = 0,  ///< completes an instalment
  kPart = 1,        ///< brings one nearer to completion
  kPayoff = 2,      ///< the rest of the loan at once
  kPrepayment = 3,  ///< principal before its time
  kRecovery = 4,    ///< on the claim of a loan in default
};
inline constexpr PaymentKind kLastPaymentKind = PaymentKind::kRecovery;

struct InstalmentRow {
  LoanId loan;
  std::uint32_t number = 0;  ///< 1 …
  Day due;
  Amount principal;
  Amount interest;
  Amount fee;            ///< late fee and late interest
  Amount part_paid;      ///< of the sum of these, while it is not complete
  Amount balance_after;  ///< principal owed once it is paid
  InstalmentState state = InstalmentState::kFuture;
  Day paid_on;  ///< when kPaid
  Arithmetic sums;  ///< what its numbers are made of
};

}  // namespace tally::node
