// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/invariants_security.hpp"

#include "core/contract/decode_own.hpp"
#include "core/contract/read.hpp"
#include "core/contract/security_rules.hpp"

namespace tally::contract {
namespace {

void check_queues(const StateView& view, KeyKind kind, ByteView key,
                  std::vector<std::string>& problems) {
  const LoanId id = due_loan_in(key);
  const Timestamp time = due_time_in(key);
  const auto sale = read_sale(view, id);
  const auto margin = read_margin(view, id);
  const bool right = kind == KeyKind::kSaleEnd
                         ? sale && sale->bidder && sale->ends == time
                         : margin && margin->cure_until == time && time.ms > 0;
  if (!right) problems.push_back("a queue of securities names loan " + id.hex() + " in vain");
}

bool is_whole(const StateView& view, const LoanId& id, const SaleRecord& sale) {
  const auto loan = read_loan(view, id);
  return loan && loan->status == LoanStatus::kDefaulted && read_collateral(view, id) &&
         sale.asset == loan->terms.asset &&
         (!sale.bidder || view.get(sale_end_key(sale.ends, id)).has_value());
}

bool is_whole(const StateView& view, const LoanId& id, const MarginRecord& margin) {
  const auto loan = read_loan(view, id);
  const bool called = margin.cure_until.ms != 0;
  if (!loan) return false;
  const bool fits = loan->status == LoanStatus::kActive ||
                    (!called && loan->status == LoanStatus::kListed);
  return fits &&
         (!called || view.get(margin_end_key(margin.cure_until, id)).has_value());
}

bool is_whole(const GuaranteeRecord& guarantee) {
  const bool called = guarantee.paid.minor > 0;
  return guarantee.cap.minor >= 0 && guarantee.returned <= guarantee.paid &&
         called != (guarantee.cap.minor > 0);
}

}  // namespace

std::optional<Hold> security_hold(KeyKind kind, ByteView key, ByteView value) {
  if (kind == KeyKind::kCollateral) {
    const auto collateral = decode_own<CollateralRecord>(value);
    return Hold{collateral.borrower, collateral.asset, collateral.amount};
  }
  if (kind == KeyKind::kGuarantee) {
    const auto guarantee = decode_own<GuaranteeRecord>(value);
    return Hold{holder_in(key), guarantee.asset, guarantee.cap};
  }
  if (kind == KeyKind::kSale) {
    const auto sale = decode_own<SaleRecord>(value);
    if (sale.bidder) return Hold{*sale.bidder, sale.asset, sale.best};
  }
  return std::nullopt;
}

void check_security(const StateView& view, KeyKind kind, ByteView key, ByteView value,
                    std::vector<std::string>& problems) {
  if (kind == KeyKind::kSaleEnd || kind == KeyKind::kMarginEnd) {
    check_queues(view, kind, key, problems);
  } else if (kind == KeyKind::kSale) {
    if (!is_whole(view, loan_in(key), decode_own<SaleRecord>(value)))
      problems.push_back("the sale of collateral of loan " + loan_in(key).hex() +
                         " is out of order");
  } else if (kind == KeyKind::kMargin) {
    if (!is_whole(view, loan_in(key), decode_own<MarginRecord>(value)))
      problems.push_back("the margin of loan " + loan_in(key).hex() + " is out of order");
  } else if (kind == KeyKind::kGuarantee) {
    if (!is_whole(decode_own<GuaranteeRecord>(value)))
      problems.push_back("a guarantee of loan " + loan_in(key).hex() + " is out of order");
  } else if (kind == KeyKind::kCollateral) {
    const auto loan = read_loan(view, loan_in(key));
    const auto collateral = decode_own<CollateralRecord>(value);
    if (!loan || loan->borrower != collateral.borrower ||
        loan->terms.asset == collateral.asset || collateral.amount.minor <= 0)
      problems.push_back("collateral of loan " + loan_in(key).hex() + " is not its own");
  }
}

void check_loan_security(const StateView& view, const LoanId& id, const LoanRecord& loan,
                         std::vector<std::string>& problems) {
  if (loan.status == LoanStatus::kListed || loan.status == LoanStatus::kActive) return;
  const bool defaulted = loan.status == LoanStatus::kDefaulted;
  const bool for_sale = read_sale(view, id).has_value();
  if (read_collateral(view, id).has_value() != for_sale || (for_sale && !defaulted))
    problems.push_back("collateral of loan " + id.hex() + " is neither free nor for sale");
  for (const auto& [guarantor, guarantee] : read_guarantees(view, id))
    if (!defaulted || guarantee.cap.minor > 0)
      problems.push_back("a guarantee of loan " + id.hex() + " is kept after its end");
}

}  // namespace tally::contract
