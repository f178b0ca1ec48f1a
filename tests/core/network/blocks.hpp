// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>

#include "core/data/block/body.hpp"
#include "core/data/codec/writer.hpp"
#include "core/network/message.hpp"

/// Blocks of many small payments.
namespace tally::network::test {

/// Payments as large as real ones; nobody looks at their signatures here.
inline std::vector<Transaction> transactions(std::size_t count, std::uint64_t first_nonce = 0) {
  std::vector<Transaction> all;
  for (std::size_t i = 0; i < count; ++i) {
    Transaction tx;
    tx.content.sender = Policy{SingleKeyPolicy{}};
    tx.content.nonce = first_nonce + i;
    Transfer transfer;
    transfer.amount = Amount{7};
    tx.content.body = transfer;
    all.push_back(std::move(tx));
  }
  return all;
}

inline std::vector<KnownTransaction> known(const std::vector<Transaction>& all) {
  std::vector<KnownTransaction> made;
  for (const Transaction& tx : all) made.push_back(know(tx));
  return made;
}

inline Block block_of(std::vector<Transaction> all, Height height = 1) {
  Block block;
  block.header.height = height;
  block.transactions = std::move(all);
  block.header.transactions_root = transactions_root(block.transactions);
  return block;
}

}  // namespace tally::network::test
