// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

#include "core/data/amount.hpp"

/// Numbers that all nodes of a network share; fixed by its genesis and kept in its state.
/// Units: as the names say; fees in minor units of the native coin.
namespace tally::contract {

struct ChainParams {
  Amount base_fee{1'000};                       ///< of any transaction
  Amount fee_per_byte{1};
  std::uint32_t max_bids_per_loan = 200;
  std::uint32_t max_listings_per_borrower = 10;
  std::int64_t max_listing_ms = 60LL * 86'400'000;
  std::uint32_t due_work_per_block = 2'000;     ///< steps: see due_work.hpp
  std::int64_t min_block_spacing_ms = 1'000;
  std::int64_t heartbeat_ms = 60'000;           ///< an empty block at the latest
  std::int64_t min_principal_minor = 10'000;    ///< of a loan
  std::int64_t min_bid_minor = 1'000;           ///< or what is still missing, if less

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.base_fee);
    io(self.fee_per_byte);
    io(self.max_bids_per_loan);
    io(self.max_listings_per_borrower);
    io(self.max_listing_ms);
    io(self.due_work_per_block);
    io(self.min_block_spacing_ms);
    io(self.heartbeat_ms);
    io(self.min_principal_minor);
    io(self.min_bid_minor);
  }
  friend bool operator==(const ChainParams&, const ChainParams&) = default;
};

/// Loans beyond this are refused: cumulative indices stay within 128 bits (note_index.hpp).
inline constexpr std::int64_t kMaxPrincipalMinor = 100'000'000'000'000;

}  // namespace tally::contract
