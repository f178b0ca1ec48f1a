// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/claim_steps.hpp"

#include <algorithm>

#include "core/contract/loan_steps.hpp"
#include "core/contract/security_rules.hpp"
#include "core/contract/security_steps.hpp"

namespace tally::contract {

void pay_on_claim(Ledger& ledger, const LoanId& id, LoanRecord& loan, const AccountId& payer,
                  Amount money, Day today) {
  const Parts paid = allocate(loan.terms.allocation, loan.claim - loan.recovered, money);
  take_payment(ledger, loan, payer, paid);
  loan.recovered = loan.recovered + paid;
  ledger.emit(ClaimPaid{id, payer, paid.principal, paid.interest, paid.late_interest, paid.fee,
                        today, claim_left(loan)});
}

void pay_debts(Ledger& ledger, const LoanId& id, LoanRecord& loan, const AccountId& payer,
               Amount money, Timestamp now) {
  const Amount to_holders = std::min(money, claim_left(loan));
  if (to_holders.minor > 0) pay_on_claim(ledger, id, loan, payer, to_holders, day_of(now));
  repay_guarantors(ledger, id, payer, money - to_holders);
  if (debt_left(ledger.view(), id, loan).minor == 0) free_collateral(ledger, id);
  if (to_holders.minor > 0 && claim_left(loan).minor == 0)
    end_recovery(ledger, id, loan, now);
  else
    ledger.put(id, loan);
}

}  // namespace tally::contract
