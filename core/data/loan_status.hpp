// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// Where a loan stands in its life. Stable numbers.
///   listed → active → closed | defaulted;  listed → expired | withdrawn
/// "Late" is a state of an instalment, not of the loan.
namespace tally {

enum class LoanStatus : std::uint8_t {
  kListed = 0,     ///< bids are taken
  kActive = 1,     ///< disbursed, instalments run
  kClosed = 2,     ///< everything paid
  kDefaulted = 3,  ///< unpaid for longer than the terms allow; what was left is written off
  kExpired = 4,    ///< the deadline passed without enough bids
  kWithdrawn = 5,  ///< taken back by the borrower before it was funded
};
inline constexpr LoanStatus kLastLoanStatus = LoanStatus::kWithdrawn;

}  // namespace tally
