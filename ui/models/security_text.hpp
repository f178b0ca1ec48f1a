// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

#include "core/node/api/rows.hpp"
#include "ui/bridge/node_bridge.hpp"

/// What secures a loan, in words. Every sentence ends with a full stop; empty where there is
/// nothing to say.
/// Thread: gui.
namespace tally::ui {

/// "8,000.00 TLY are locked in the borrower's own balance as collateral."
[[nodiscard]] QString collateralText(const node::LoanRow& loan, const NodeBridge& bridge);
/// "2 guarantors answer for it, with up to 3,000.00 PUSD in all.", or what they paid.
[[nodiscard]] QString guaranteeText(const node::LoanRow& loan, const NodeBridge& bridge);
/// "The collateral has to be worth 125 % of what is outstanding, by the prices of …".
[[nodiscard]] QString marginText(const node::LoanRow& loan, const NodeBridge& bridge);
/// "The collateral is for sale; the best bid is 7,000.00 PUSD, the sale ends in 2 days."
[[nodiscard]] QString saleText(const node::LoanRow& loan, const NodeBridge& bridge);
/// All of that; what it means to lend without, if there is nothing.
[[nodiscard]] QString securityText(const node::LoanRow& loan, const NodeBridge& bridge);

/// "all of what is owed", "50 % of what is owed".
[[nodiscard]] QString shareText(std::uint32_t share_ppm);
/// The least that is taken as the next bid for the collateral.
[[nodiscard]] Amount nextSaleBid(const node::SecurityRow& security);
/// Does the sale still take bids?
[[nodiscard]] bool takesSaleBids(const node::LoanRow& loan, Timestamp now);
/// Does this account answer for the loan, or has it paid?
[[nodiscard]] const node::GuaranteeRow* guaranteeOf(const node::LoanRow& loan,
                                                    const AccountId& account);

}  // namespace tally::ui
