// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/objects.hpp"
#include "core/practice/plan.hpp"

/// Which notes neighbours sell to each other, and who lends by mandate: pure functions as in
/// plan.hpp.
/// Thread: pure.
namespace tally::practice {

/// The first lenders, so many, let a mandate bid for them, too.
inline constexpr std::uint32_t kMandators = 8;
[[nodiscard]] MandateTerms mandate_of(const Hash256& root, std::uint32_t lender, AssetId asset);

/// In one loan of six a lender sells its note, all at once or half of it.
struct Trade {
  std::uint32_t after = 0;  ///< instalments paid: from then until the next payment
  std::uint32_t seller = 0;
  std::uint32_t buyer = 0;
  bool is_half = false;
  std::uint32_t price_ppm = 0;
  Timestamp offered_at;
  Timestamp taken_at;
};
[[nodiscard]] std::optional<Trade> trade_of(const Hash256& root, const LoanId& id,
                                            const contract::LoanRecord& loan, AssetId dollars,
                                            std::uint32_t lenders);

}  // namespace tally::practice
