// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/tx/transaction.hpp"

/// The transaction by which a node tells the chain of a validator that signed two votes for one
/// slot. Its sender is a key made for it alone and forgotten at once: a report costs no fee, and a
/// node need not have an account to be heard.
/// Thread: any.
namespace tally::node {

[[nodiscard]] Transaction report_of(const ChainId& chain, const DoubleVote& proof, Timestamp now);

}  // namespace tally::node
