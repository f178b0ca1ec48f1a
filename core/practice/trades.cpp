// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/trades.hpp"

#include "core/contract/loan_rules.hpp"
#include "core/practice/dice.hpp"

namespace tally::practice {
namespace {

constexpr std::int64_t kPercent = 10'000'000;  ///< in ppb
constexpr std::int64_t kDollarCents = 100;
constexpr std::int64_t kNoonMs = kDayMs / 2;

}  // namespace

MandateTerms mandate_of(const Hash256& root, std::uint32_t lender, AssetId asset) {
  Dice dice(root, Purpose::kMandate, {NumberName(lender)});
  MandateTerms terms;
  terms.asset = asset;
  terms.rate_floor.ppb = dice.between(6, 14) * kPercent;
  terms.min_months = 6;
  terms.max_months = dice.below(2) == 0 ? 36 : 60;
  terms.max_per_loan.minor = dice.between(2, 8) * 250 * kDollarCents;
  terms.max_per_borrower.minor = 2 * terms.max_per_loan.minor;
  terms.budget.minor = dice.between(50, 100) * 1'000 * kDollarCents;
  return terms;
}

std::optional<Trade> trade_of(const Hash256& root, const LoanId& id,
                              const contract::LoanRecord& loan, AssetId dollars,
                              std::uint32_t lenders) {
  Dice dice(root, Purpose::kTrade, {id.bytes});
  if (dice.below(6) != 0 || loan.terms.instalments < 4) return std::nullopt;
  const auto bids = bids_on(root, id, loan.terms, loan.listed_at, dollars, lenders);
  if (bids.empty()) return std::nullopt;
  Trade trade;
  trade.after = static_cast<std::uint32_t>(dice.between(1, loan.terms.instalments - 2));
  trade.seller = bids.front().lender;
  trade.buyer = (trade.seller + 1 + dice.below(lenders - 1)) % lenders;
  trade.is_half = dice.below(2) == 0;
  trade.price_ppm = static_cast<std::uint32_t>(dice.between(960, 1'010)) * 1'000;
  const Day due = contract::due_date(loan, trade.after);
  trade.offered_at.ms = start_of(due + 2).ms + kNoonMs;
  trade.taken_at.ms = start_of(due + 4).ms + kNoonMs;
  return trade;
}

}  // namespace tally::practice
