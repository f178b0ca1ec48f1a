// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/ledger.hpp"
#include "core/contract/loan_rules.hpp"

/// What is paid on a loan in default: to its holders up to their claim, then to the guarantors who
/// paid for the borrower and have taken the holders' place, up to what they paid (subrogation).
/// Rounding: as split() in security_rules.hpp.
/// Thread:   that of the ledger.
namespace tally::contract {

/// Payer → what the holders are owed. The record is changed, not stored. Requires money <=
/// claim_left.
void pay_on_claim(Ledger& ledger, const LoanId& id, LoanRecord& loan, const AccountId& payer,
                  Amount money, Day today);

/// Payer → holders, then guarantors. When nothing is owed any more what secures the debt goes free;
/// when the claim is complete the notes are settled a last time. Stores the record. Requires
/// 0 < money <= debt_left, and a loan that is not settling.
void pay_debts(Ledger& ledger, const LoanId& id, LoanRecord& loan, const AccountId& payer,
               Amount money, Timestamp now);

}  // namespace tally::contract
