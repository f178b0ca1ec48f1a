// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/contract/objects.hpp"
#include "core/contract/state_keys.hpp"
#include "core/data/state_view.hpp"

/// What must hold of collateral, guarantees, sales and margins: a part of invariants.hpp.
///   collateral is in another asset than the loan's, and there while the loan is listed or active,
///   in default exactly while it is for sale, and never after
///   a sale with a bid, and nothing else, hangs in the queue of sales; a margin that is called, and
///   nothing else, in the queue of calls
///   a guarantee has its cap on hold, or was called and then got back no more than it paid
/// Thread: pure.
namespace tally::contract {

struct Hold {
  AccountId account;
  AssetId asset;
  Amount amount;
};
/// What an entry keeps on hold in somebody's balance.
[[nodiscard]] std::optional<Hold> security_hold(KeyKind kind, ByteView key, ByteView value);

/// What an entry must satisfy by itself.
void check_security(const StateView& view, KeyKind kind, ByteView key, ByteView value,
                    std::vector<std::string>& problems);
/// What must hold of a loan's security when the loan changed.
void check_loan_security(const StateView& view, const LoanId& id, const LoanRecord& loan,
                         std::vector<std::string>& problems);

}  // namespace tally::contract
