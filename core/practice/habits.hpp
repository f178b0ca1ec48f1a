// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/objects.hpp"
#include "core/data/tx/bodies.hpp"
#include "core/practice/plan.hpp"

/// How an applicant secures its loan and pays besides whole instalments by hand: pure functions as
/// in plan.hpp.
/// Units:  coins in minor units, a coin taken for a dollar.
/// Thread: pure.
namespace tally::practice {

enum class Paying : std::uint8_t {
  kByHand = 0,
  kInParts = 1,  ///< every third instalment in two payments
  kAutopay = 2,
  kPrepays = 3,  ///< some principal, once
};

struct Habits {
  Amount pledges;  ///< coins as collateral; 0: none
  Amount cap;      ///< of what a neighbour answers for; 0: nobody does
  std::uint32_t guarantor = 0;
  std::uint32_t share_ppm = 0;
  Paying paying = Paying::kByHand;
  std::uint32_t prepays_after = 0;  ///< instalments
  std::uint32_t prepays_percent = 0;
  PrepaymentEffect effect = PrepaymentEffect::kShorten;
};
[[nodiscard]] Habits habits_of(const Hash256& root, const BookRow& row, std::uint64_t applicant,
                               std::uint32_t lenders);

/// Has the schedule been changed by a prepayment?
[[nodiscard]] bool has_prepaid(const contract::LoanRecord& loan);

/// What a neighbour bids for coins for sale, once the first and once the other.
struct SaleIntent {
  std::uint32_t bidder = 0;
  Amount amount;
  Timestamp at;
};
[[nodiscard]] SaleIntent sale_bid_of(const Hash256& root, const LoanId& id,
                                     const contract::LoanRecord& loan, Amount coins,
                                     std::uint32_t number, std::uint32_t lenders);

}  // namespace tally::practice
