// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/security_steps.hpp"

#include <algorithm>

#include "core/contract/claim_steps.hpp"
#include "core/contract/loan_steps.hpp"
#include "core/contract/margin_steps.hpp"
#include "core/contract/security_rules.hpp"

namespace tally::contract {
namespace {

void call_guarantees(Ledger& ledger, const LoanId& id, LoanRecord& loan, Day today) {
  std::vector<NamedGuarantee> guarantees = read_guarantees(ledger.view(), id);
  const Amount owed = claim_left(loan);
  std::vector<Amount> most;
  Amount sum;
  for (const NamedGuarantee& guarantee : guarantees) {
    const Amount share{
        mul_div(owed.minor, guarantee.record.share_ppm, kWholePpm, Round::kDown)};
    most.push_back(std::min(guarantee.record.cap, share));
    sum += most.back();
  }
  const std::vector<Amount> parts = split(std::min(sum, owed), most);
  for (std::size_t k = 0; k < guarantees.size(); ++k) {
    auto& [guarantor, record] = guarantees[k];
    const Amount rest = record.cap - parts[k];
    ledger.release(guarantor, record.asset, record.cap);
    if (rest.minor > 0) ledger.emit(GuaranteeReleased{id, guarantor, rest});
    if (parts[k].minor == 0) {
      ledger.erase(guarantee_key(id, guarantor));
      continue;
    }
    record.cap = Amount{};
    record.paid = parts[k];
    ledger.put(guarantee_key(id, guarantor), record);
    ledger.emit(GuaranteeCalled{id, guarantor, parts[k]});
    pay_on_claim(ledger, id, loan, guarantor, parts[k], today);
  }
}

/// The collateral goes to the best bidder, the price to the borrower and from there to whom it
/// owes.
void end_sale(Ledger& ledger, const LoanId& id, Timestamp now) {
  SaleRecord sale = *read_sale(ledger.view(), id);
  LoanRecord loan = *read_loan(ledger.view(), id);
  ledger.erase(sale_end_key(sale.ends, id));
  if (loan.settling) {  // what comes now would reach some notes and others not
    sale.ends = Timestamp{now.ms + kSaleWaitMs};
    ledger.put(sale_key(id), sale);
    ledger.mark(sale_end_key(sale.ends, id));
    return;
  }
  const CollateralRecord collateral = *read_collateral(ledger.view(), id);
  const Amount debt = debt_left(ledger.view(), id, loan);
  const Amount to_holders = std::min(sale.best, claim_left(loan));
  const Amount paid = std::min(sale.best, debt);
  ledger.spend_hold(*sale.bidder, sale.asset, sale.best);
  ledger.credit(loan.borrower, sale.asset, sale.best);
  ledger.spend_hold(collateral.borrower, collateral.asset, collateral.amount);
  ledger.credit(*sale.bidder, collateral.asset, collateral.amount);
  ledger.erase(sale_key(id));
  ledger.erase(collateral_key(id));
  ledger.emit(CollateralSold{id, *sale.bidder, loan.borrower, collateral.asset,
                             collateral.amount, sale.best, to_holders, paid - to_holders});
  pay_debts(ledger, id, loan, loan.borrower, paid, now);
  if (to_holders.minor > 0 && claim_left(loan).minor > 0) settle_again(ledger, id, loan, now);
}

}  // namespace

void place_sale_bid(Ledger& ledger, const LoanId& id, const AccountId& bidder, Amount amount,
                    Timestamp now) {
  SaleRecord sale = *read_sale(ledger.view(), id);
  if (sale.bidder) {
    ledger.release(*sale.bidder, sale.asset, sale.best);
    ledger.erase(sale_end_key(sale.ends, id));
    ledger.emit(SaleBidReleased{id, *sale.bidder, sale.best});
    const Timestamp last_call{now.ms + kLastCallMs};
    // An end that was put off because of a settlement may lie behind the last one.
    sale.ends = std::max(sale.ends, std::min(sale.last, last_call));
  } else {
    sale.ends = Timestamp{now.ms + kSaleMs};
    sale.last = Timestamp{now.ms + kLongestSaleMs};
  }
  sale.bidder = bidder;
  sale.best = amount;
  ledger.hold(bidder, sale.asset, amount);
  ledger.put(sale_key(id), sale);
  ledger.mark(sale_end_key(sale.ends, id));
  ledger.emit(SaleBid{id, bidder, amount, sale.ends});
}

void free_collateral(Ledger& ledger, const LoanId& id) {
  const auto collateral = read_collateral(ledger.view(), id);
  if (!collateral) return;
  const auto sale = read_sale(ledger.view(), id);
  if (sale && sale->bidder) {
    ledger.release(*sale->bidder, sale->asset, sale->best);
    ledger.erase(sale_end_key(sale->ends, id));
    ledger.emit(SaleBidReleased{id, *sale->bidder, sale->best});
  }
  if (sale) ledger.erase(sale_key(id));
  ledger.release(collateral->borrower, collateral->asset, collateral->amount);
  ledger.erase(collateral_key(id));
  ledger.emit(
      CollateralReleased{id, collateral->borrower, collateral->asset, collateral->amount});
}

void release_security(Ledger& ledger, const LoanId& id) {
  end_margin(ledger, id);
  free_collateral(ledger, id);
  for (const auto& [guarantor, record] : read_guarantees(ledger.view(), id)) {
    ledger.release(guarantor, record.asset, record.cap);
    ledger.erase(guarantee_key(id, guarantor));
    ledger.emit(GuaranteeReleased{id, guarantor, record.cap});
  }
}

void call_security(Ledger& ledger, const LoanId& id, LoanRecord& loan, Timestamp now) {
  end_margin(ledger, id);
  call_guarantees(ledger, id, loan, day_of(now));
  const auto collateral = read_collateral(ledger.view(), id);
  if (!collateral) return;
  const Amount guarantors = owed_to_guarantors(ledger.view(), id);
  if (claim_left(loan).minor == 0 && guarantors.minor == 0) {
    free_collateral(ledger, id);
    return;
  }
  ledger.put(sale_key(id), SaleRecord{loan.terms.asset, std::nullopt, {}, {}, {}});
  ledger.emit(
      SaleOpened{id, collateral->asset, collateral->amount, claim_left(loan), guarantors});
}

void repay_guarantors(Ledger& ledger, const LoanId& id, const AccountId& payer, Amount money) {
  if (money.minor == 0) return;
  std::vector<NamedGuarantee> guarantees = read_guarantees(ledger.view(), id);
  std::vector<Amount> owed;
  for (const auto& [guarantor, record] : guarantees) owed.push_back(record.paid - record.returned);
  const std::vector<Amount> parts = split(money, owed);
  for (std::size_t k = 0; k < guarantees.size(); ++k) {
    if (parts[k].minor == 0) continue;
    auto& [guarantor, record] = guarantees[k];
    record.returned += parts[k];
    ledger.debit(payer, record.asset, parts[k]);
    ledger.credit(guarantor, record.asset, parts[k]);
    ledger.put(guarantee_key(id, guarantor), record);
    ledger.emit(GuarantorRepaid{id, guarantor, payer, parts[k]});
  }
}

void end_sales(Ledger& ledger, const ChainParams& params, Timestamp time) {
  const KeyRange due = queue_until(KeyKind::kSaleEnd, time);
  const std::uint32_t limit = (params.due_work_per_block + 3) / 4;
  for (std::uint32_t steps = 0; steps < limit; ++steps) {
    const auto entry = ledger.view().next(due.from, due.until);
    if (!entry) return;
    ledger.begin_step(kDueWork);
    end_sale(ledger, due_loan_in(entry->first), time);
    ledger.end_step();
  }
}

}  // namespace tally::contract
