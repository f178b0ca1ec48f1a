// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/security_rules.hpp"

#include <algorithm>

#include "core/contract/decode_own.hpp"

namespace tally::contract {
namespace {

constexpr std::int64_t kHourMs = 3'600'000;

}  // namespace

Amount claim_left(const LoanRecord& loan) { return (loan.claim - loan.recovered).total(); }

Amount debt_left(const StateView& view, const LoanId& id, const LoanRecord& loan) {
  return claim_left(loan) + owed_to_guarantors(view, id);
}

std::vector<NamedGuarantee> read_guarantees(const StateView& view, const LoanId& loan) {
  std::vector<NamedGuarantee> found;
  for_each(view, guarantees_of(loan), [&found](ByteView key, ByteView value) {
    found.push_back({holder_in(key), decode_own<GuaranteeRecord>(value)});
    return true;
  });
  return found;
}

Amount owed_to_guarantors(const StateView& view, const LoanId& loan) {
  Amount sum;
  for (const auto& [guarantor, record] : read_guarantees(view, loan))
    sum += record.paid - record.returned;
  return sum;
}

std::vector<Amount> split(Amount sum, const std::vector<Amount>& parts) {
  Amount all;
  for (const Amount& part : parts) all += part;
  std::vector<Amount> shares(parts.size());
  if (all.minor == 0) return shares;
  Amount up_to;
  Amount given;
  for (std::size_t k = 0; k < parts.size(); ++k) {
    up_to += parts[k];
    const Amount until_here{mul_div(sum.minor, up_to.minor, all.minor, Round::kDown)};
    shares[k] = until_here - given;
    given = until_here;
  }
  return shares;
}

Amount next_sale_bid(const SaleRecord& sale) {
  if (!sale.bidder) return Amount{1};
  return sale.best + Amount{mul_div(sale.best.minor, 1, 100, Round::kUp)};
}

Amount worth_at(const PriceRecord& price, Amount amount) {
  const auto product = static_cast<__int128>(amount.minor) * price.quote_amount.minor;
  const __int128 worth = product / price.base_amount.minor;
  return Amount{static_cast<std::int64_t>(std::min<__int128>(worth, kMaxSupplyMinor))};
}

bool is_near(const PriceRecord& last, const PostPrice& next) {
  const auto was = static_cast<__int128>(last.quote_amount.minor) * next.base_amount.minor;
  const auto is = static_cast<__int128>(next.quote_amount.minor) * last.base_amount.minor;
  return is * kWholePpm <= was * (kWholePpm + kMaxPriceMovePpm) &&
         was * kWholePpm <= is * (kWholePpm + kMaxPriceMovePpm);
}

std::optional<Amount> collateral_worth(const StateView& view, const LoanId& id,
                                       const LoanRecord& loan, const MarginTerms& terms,
                                       Timestamp now) {
  const auto collateral = read_collateral(view, id);
  if (!collateral) return Amount{};
  const auto price = read_price(view, terms.publisher, collateral->asset, loan.terms.asset);
  if (!price || now.ms - price->posted_at.ms > terms.max_age_hours * kHourMs) return std::nullopt;
  return worth_at(*price, collateral->amount);
}

Amount margin_needed(const LoanRecord& loan, const MarginTerms& terms) {
  return Amount{mul_div(loan.outstanding.minor, terms.ratio_ppm, kWholePpm, Round::kUp)};
}

}  // namespace tally::contract
