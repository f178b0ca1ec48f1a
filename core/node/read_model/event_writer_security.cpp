// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/node/read_model/event_writer.hpp"
#include "core/node/read_model/keys.hpp"

namespace tally::node {
namespace {

Amount minus(Amount amount) { return Amount{-amount.minor}; }

GuaranteeRow& guarantee_of(SecurityRow& security, const AccountId& guarantor) {
  const auto found =
      std::ranges::find(security.guarantees, guarantor, &GuaranteeRow::guarantor);
  if (found != security.guarantees.end()) return *found;
  security.guarantees.push_back({guarantor, 0, {}, {}, {}});
  return security.guarantees.back();
}

}  // namespace

/// A line for one account, and the same in the loan's own timeline.
void EventWriter::tell(const LoanId& loan, const AccountId& account, HistoryKind kind,
                       AssetId asset, Amount amount) {
  HistoryRow row = line(kind, asset, amount);
  row.loan = loan;
  add_history(account, row);
  row.other = account;
  add_timeline(loan, std::move(row));
}

void EventWriter::on(const contract::CollateralPledged& event) {
  LoanEntry loan = load(event.loan);
  loan.row.security.collateral_asset = event.asset;
  loan.row.security.collateral = event.total;
  save(loan);
  tell(event.loan, event.borrower, HistoryKind::kCollateralHeld, event.asset,
       minus(event.amount));
}

void EventWriter::on(const contract::CollateralReleased& event) {
  LoanEntry loan = load(event.loan);
  loan.row.security.collateral = Amount{};
  loan.row.security.for_sale = false;
  rows_.erase(index_key::for_sale(event.loan));
  save(loan);
  tell(event.loan, event.borrower, HistoryKind::kCollateralReleased, event.asset, event.amount);
}

void EventWriter::on(const contract::LoanGuaranteed& event) {
  LoanEntry loan = load(event.loan);
  GuaranteeRow& row = guarantee_of(loan.row.security, event.guarantor);
  const Amount more = event.cap - row.cap;
  row.share_ppm = event.share_ppm;
  row.cap = event.cap;
  save(loan);
  rows_.mark(index_key::by_guarantor(event.guarantor, event.loan));
  tell(event.loan, event.guarantor, HistoryKind::kGuaranteed, loan.row.terms.asset, minus(more));
}

void EventWriter::on(const contract::GuaranteeReleased& event) {
  LoanEntry loan = load(event.loan);
  guarantee_of(loan.row.security, event.guarantor).cap -= event.amount;
  save(loan);
  tell(event.loan, event.guarantor, HistoryKind::kGuaranteeReleased, loan.row.terms.asset,
       event.amount);
}

void EventWriter::on(const contract::GuaranteeCalled& event) {
  LoanEntry loan = load(event.loan);
  GuaranteeRow& row = guarantee_of(loan.row.security, event.guarantor);
  row.cap -= event.paid;
  row.paid = event.paid;
  save(loan);
  tell(event.loan, event.guarantor, HistoryKind::kGuaranteeCalled, loan.row.terms.asset,
       event.paid);
}

void EventWriter::on(const contract::GuarantorRepaid& event) {
  LoanEntry loan = load(event.loan);
  guarantee_of(loan.row.security, event.guarantor).returned += event.amount;
  save(loan);
  tell(event.loan, event.guarantor, HistoryKind::kGuarantorRepaid, loan.row.terms.asset,
       event.amount);
  HistoryRow row = line(HistoryKind::kGuarantorPaidBack, loan.row.terms.asset,
                        minus(event.amount));
  row.loan = event.loan;
  row.other = event.guarantor;
  add_history(event.payer, std::move(row));
}

void EventWriter::on(const contract::SaleOpened& event) {
  LoanEntry loan = load(event.loan);
  loan.row.security.for_sale = true;
  rows_.mark(index_key::for_sale(event.loan));
  save(loan);
  tell(event.loan, loan.row.borrower, HistoryKind::kSaleOpened, event.asset, event.amount);
}

void EventWriter::on(const contract::SaleBid& event) {
  LoanEntry loan = load(event.loan);
  loan.row.security.sale_bidder = event.bidder;
  loan.row.security.sale_best = event.amount;
  loan.row.security.sale_ends = event.ends;
  save(loan);
  tell(event.loan, event.bidder, HistoryKind::kSaleBid, loan.row.terms.asset,
       minus(event.amount));
}

void EventWriter::on(const contract::SaleBidReleased& event) {
  const LoanEntry loan = load(event.loan);
  HistoryRow row = line(HistoryKind::kSaleBidReleased, loan.row.terms.asset, event.amount);
  row.loan = event.loan;
  add_history(event.bidder, std::move(row));
}

void EventWriter::on(const contract::CollateralSold& event) {
  LoanEntry loan = load(event.loan);
  loan.row.security.for_sale = false;
  loan.row.security.collateral = Amount{};
  rows_.erase(index_key::for_sale(event.loan));
  save(loan);
  tell(event.loan, event.borrower, HistoryKind::kCollateralSold, loan.row.terms.asset,
       event.price);
  tell(event.loan, event.buyer, HistoryKind::kCollateralBought, event.asset, event.amount);
}

void EventWriter::on(const contract::PricePosted& event) {
  rows_.put(index_key::price(event.publisher, event.price.base, event.price.quote),
            PriceRow{event.publisher, event.price, block_.time});
}

void EventWriter::on(const contract::MarginChanged& event) {
  LoanEntry loan = load(event.loan);
  SecurityRow& security = loan.row.security;
  security.margin = event.terms;
  security.margin_until = event.until;
  security.margin_worth = event.worth;
  security.margin_needed = event.needed;
  save(loan);
  static constexpr HistoryKind kKinds[] = {HistoryKind::kMarginAgreed, HistoryKind::kMarginCalled,
                                           HistoryKind::kMarginKept, HistoryKind::kMarginFailed};
  tell(event.loan, loan.row.borrower, kKinds[static_cast<std::size_t>(event.change)],
       loan.row.terms.asset, event.needed);
}

}  // namespace tally::node
