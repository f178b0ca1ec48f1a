// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/data/civil_date.hpp"
#include "core/data/tx/security_bodies.hpp"
#include "core/node/api/page.hpp"

/// Rows of what secures a loan; see rows.hpp.
namespace tally::node {

/// Who answers for a loan.
struct GuaranteeRow {
  AccountId guarantor;
  std::uint32_t share_ppm = 0;  ///< of what is owed in default
  Amount cap;                   ///< locked in the guarantor's balance; 0 once called
  Amount paid;                  ///< for the borrower
  Amount returned;              ///< by the borrower since

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.guarantor);
    io(self.share_ppm);
    io(self.cap);
    io(self.paid);
    io(self.returned);
  }
};

struct SecurityRow {
  AssetId collateral_asset;
  Amount collateral;        ///< locked in the borrower's balance, of that asset
  std::vector<GuaranteeRow> guarantees;  ///< in the order they were given
  bool for_sale = false;    ///< in default: the collateral goes to the best bid
  std::optional<AccountId> sale_bidder;
  Amount sale_best;
  Timestamp sale_ends;      ///< from the first bid on
  std::optional<MarginTerms> margin;
  Timestamp margin_until;   ///< while called: the end of the cure period
  Amount margin_worth;      ///< of the collateral when it was called
  Amount margin_needed;

  [[nodiscard]] Amount guaranteed() const {
    Amount sum;
    for (const GuaranteeRow& row : guarantees) sum += row.cap;
    return sum;
  }
  [[nodiscard]] Amount owed_to_guarantors() const {
    Amount sum;
    for (const GuaranteeRow& row : guarantees) sum += row.paid - row.returned;
    return sum;
  }
  [[nodiscard]] bool is_empty() const { return collateral.minor == 0 && guarantees.empty(); }

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.collateral_asset);
    io(self.collateral);
    io.list(self.guarantees, 10);
    io(self.for_sale);
    io(self.sale_bidder);
    io(self.sale_best);
    io(self.sale_ends);
    io(self.margin);
    io(self.margin_until);
    io(self.margin_worth);
    io(self.margin_needed);
  }
};

/// What a publisher said last of two assets.
struct PriceRow {
  AccountId publisher;
  PostPrice price;
  Timestamp posted_at;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.publisher);
    io(self.price);
    io(self.posted_at);
  }
};

struct PricePage : Page<PriceRow> {};
/// The last prices, in order of publisher and assets.
struct PricesQuery {
  using Answer = PricePage;
  std::optional<AccountId> publisher;
  std::uint32_t offset = 0;
  std::uint32_t limit = 100;
};

}  // namespace tally::node
