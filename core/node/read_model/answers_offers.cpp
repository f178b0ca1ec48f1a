// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/contract/note_rules.hpp"
#include "core/node/api/preview.hpp"
#include "core/node/read_model/answers.hpp"
#include "core/node/read_model/reading.hpp"

namespace tally::node {
namespace {

/// What the price brings a year if every instalment comes on its day, overdue ones today.
std::optional<double> yield_of(const OfferWithLoan& row, const LoanEntry& loan,
                               const std::vector<PaymentEntry>& payments, Day today) {
  std::vector<DatedFlow> flows{{today, -static_cast<double>((row.price + row.accrued).minor)}};
  const std::int64_t all_units = loan.row.terms.principal.minor;
  for (const InstalmentRow& line : instalment_rows(loan, payments, today)) {
    if (line.state == InstalmentState::kPaid) continue;
    const Amount whole = line.principal + line.interest + line.fee;
    flows.push_back({std::max(line.due, today),
                     static_cast<double>(
                         mul_div(whole.minor, row.offer.units, all_units, Round::kDown))});
  }
  return xirr(flows);
}

std::vector<OfferRow> candidates(const IndexView& index, const OffersQuery& query) {
  std::vector<OfferRow> found;
  const auto keep = [&](ByteView, OfferRow row) {
    if (!query.seller || row.seller == *query.seller) found.push_back(std::move(row));
    return true;
  };
  if (query.loan) {
    walk_rows<OfferRow>(index, index_key::all_offers(*query.loan), IndexOrder::kForward, keep);
  } else if (query.seller) {
    walk_keys(index, index_key::all_of_seller(*query.seller), IndexOrder::kForward,
              [&](ByteView key) {
                const auto loan = index_key::id_at<LoanId>(key, 33);
                const auto offer = index_key::last_id<OfferId>(key);
                if (auto row = read_row<OfferRow>(index, index_key::offer(loan, offer)))
                  found.push_back(*std::move(row));
                return true;
              });
  } else {
    walk_rows<OfferRow>(index, index_key::all('o'), IndexOrder::kForward, keep);
  }
  return found;
}

int compare(const OfferWithLoan& a, const OfferWithLoan& b, OfferSort sort) {
  const auto sign = [](auto left, auto right) { return left < right ? -1 : right < left ? 1 : 0; };
  const auto left = [](const LoanRow& loan) {
    return last_instalment(loan) - loan.instalments_paid;
  };
  switch (sort) {
    case OfferSort::kPrice: return sign(a.offer.price_ppm, b.offer.price_ppm);
    case OfferSort::kYield: return sign(a.yield_per_year, b.yield_per_year);
    case OfferSort::kRate: return sign(a.loan.rate, b.loan.rate);
    case OfferSort::kPrincipal: return sign(a.principal, b.principal);
    case OfferSort::kLeft: return sign(left(a.loan), left(b.loan));
    case OfferSort::kOfferedAt: return sign(a.offer.offered_at, b.offer.offered_at);
  }
  return 0;
}

}  // namespace

OfferPage answer_offers(const StoreSnapshot& moment, const OffersQuery& query) {
  const IndexView& index = moment.index();
  const StoreHead head = head_of(moment);
  const Day today = day_of(head.time);
  std::vector<OfferWithLoan> rows;
  for (OfferRow& offer : candidates(index, query)) {
    const auto loan = read_loan(index, offer.loan);
    if (!loan || loan->row.status != LoanStatus::kActive) continue;
    if (query.asset && loan->row.terms.asset != *query.asset) continue;
    if (query.without_late && loan->row.is_late) continue;
    const auto quote =
        contract::quote_note(quoted(*loan), offer.units, offer.price_ppm, today);
    OfferWithLoan row{std::move(offer), loan->row, quote.principal, quote.price, quote.accrued};
    if (const auto yield = yield_of(row, *loan, read_payments(index, loan->row.id), today)) {
      row.has_yield = true;
      row.yield_per_year = *yield;
    }
    rows.push_back(std::move(row));
  }
  std::ranges::sort(rows, [&](const OfferWithLoan& a, const OfferWithLoan& b) {
    const int order = compare(a, b, query.sort);
    if (order != 0) return query.descending ? order > 0 : order < 0;
    return a.offer.offer < b.offer.offer;
  });
  OfferPage page;
  page.height = head.height;
  cut_page(rows, query.offset, query.limit, page);
  return page;
}

PricePage answer_prices(const StoreSnapshot& moment, const PricesQuery& query) {
  std::vector<PriceRow> rows;
  walk_rows<PriceRow>(moment.index(),
                      query.publisher ? index_key::all_prices(*query.publisher)
                                      : index_key::all('p'),
                      IndexOrder::kForward, [&](ByteView, PriceRow row) {
                        rows.push_back(std::move(row));
                        return true;
                      });
  PricePage page;
  page.height = head_of(moment).height;
  cut_page(rows, query.offset, query.limit, page);
  return page;
}

MandatePage answer_mandates(const StoreSnapshot& moment, const MandatesQuery& query) {
  const IndexView& index = moment.index();
  std::vector<MandateRow> rows;
  walk_keys(index, index_key::all_of_mandator(query.lender), IndexOrder::kBackward,
            [&](ByteView key) {
              auto row = read_row<MandateRow>(
                  index, index_key::mandate(index_key::last_id<MandateId>(key)));
              if (row && (!query.standing_only || row->ended_at.ms == 0))
                rows.push_back(*std::move(row));
              return true;
            });
  MandatePage page;
  page.height = head_of(moment).height;
  cut_page(rows, query.offset, query.limit, page);
  return page;
}

}  // namespace tally::node
