// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/cashflow/cash_flow.hpp"

/// Guarantees (CEG) and collateral (CEC): what a credit event of a covered contract makes due.
/// Shape:  one exercise at most, at the first covered event up to maturity; settled after the
///         settlement period, on a business day. A guarantee pays the covered part of what is
///         outstanding then, collateral no more than it is worth then.
/// Thread: pure.
namespace tally::contract::cashflow {

[[nodiscard]] Result<std::vector<CashFlow>, Problem> enhancement_flows(
    const Terms& terms, const Observed& observed, std::optional<Moment> until);

/// What is outstanding of a contract at a moment, and its interest since the last payment.
struct Outstanding {
  Wide notional = 0;
  Wide accrued = 0;
};
[[nodiscard]] Result<Outstanding, Problem> outstanding_at(const Terms& terms,
                                                          const Observed& observed, Moment at);

}  // namespace tally::contract::cashflow
