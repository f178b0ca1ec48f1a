// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/block/block.hpp"

/// How the body of a block is bound to its header.
/// Thread: pure.
namespace tally {

/// The list root over the encoded transactions, signatures included.
[[nodiscard]] Hash256 transactions_root(const std::vector<Transaction>& transactions);

/// Does the body belong to the header? If not, nothing is said about the block of that id: whoever
/// sent it put another body below a header that may be good.
[[nodiscard]] bool body_fits(const Block& block);

}  // namespace tally
