// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/contract/tx_error.hpp"
#include "core/data/tx/transaction.hpp"

/// Precheck and signatures of many transactions, on all cores when there are enough of them.
/// Thread: any; comes back when all are done.
namespace tally::node {

/// One answer a transaction; sets signatures_checked where it is kNone.
[[nodiscard]] std::vector<contract::TxError> precheck_batch(
    std::vector<KnownTransaction>& transactions, const ChainId& chain);

}  // namespace tally::node
