// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/state_view.hpp"
#include "core/node/credit/credit_state.hpp"

/// Pure parts of the credit service.
/// Thread: pure.
namespace tally::node {

/// What a window sees of it.
[[nodiscard]] CreditView view_of(const CreditState& state, const StateView& chain,
                                 const AccountId& self);

}  // namespace tally::node
