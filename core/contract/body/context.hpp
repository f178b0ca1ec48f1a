// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/ledger.hpp"
#include "core/contract/params.hpp"
#include "core/contract/tx_error.hpp"
#include "core/data/tx/transaction.hpp"

/// What a rule knows besides the body: the envelope, the network's numbers and the block's time.
namespace tally::contract {

struct TxContext {
  const KnownTransaction& tx;
  const ChainParams& params;
  Timestamp time;  ///< of the block

  [[nodiscard]] const TransactionContent& content() const { return tx.transaction.content; }
  [[nodiscard]] Day today() const { return day_of(time); }
};

/// Has the sender this much available, its own fee set aside?
[[nodiscard]] bool can_pay(const StateView& view, const TxContext& context, AssetId asset,
                           Amount amount);

/// A–Z and digits, 2 … 8, a letter first?
[[nodiscard]] bool is_symbol(std::string_view text);

/// 1 … kMaxSupplyMinor: kNone, kAmountNotPositive or kAmountTooLarge.
[[nodiscard]] TxError check_amount(Amount amount);

}  // namespace tally::contract
