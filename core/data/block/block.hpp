// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/data/block/vote.hpp"
#include "core/data/rules.hpp"
#include "core/data/tx/transaction.hpp"

/// A block: what is agreed on, once a height.
/// Shape:  the header names everything else by hash: transactions, events, the commit of the block
///         before, the validators of this height and of the next, and the state *after* it.
///         At most kMaxBlockBytes with its transactions.
/// Time:   proposed by the proposer, later than the block before, checked by every validator.
namespace tally {

inline constexpr std::size_t kMaxBlockBytes = 1024 * 1024;
inline constexpr std::size_t kMaxBlockTransactions = 8192;

struct BlockHeader {
  std::uint16_t rules = kFirstRules;  ///< that it follows
  std::uint16_t ready = kNewestRules; ///< the newest that its proposer's program knows
  ChainId chain;
  Height height = 0;
  Timestamp time;
  BlockId previous;
  Hash256 previous_commit_hash;  ///< zeroes at height 1
  Hash256 transactions_root;
  Hash256 events_root;
  Hash256 state_root;
  Hash256 validators_hash;
  Hash256 next_validators_hash;
  PublicKey proposer;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.rules);
    io(self.ready);
    io(self.chain);
    io(self.height);
    io(self.time);
    io(self.previous);
    io(self.previous_commit_hash);
    io(self.transactions_root);
    io(self.events_root);
    io(self.state_root);
    io(self.validators_hash);
    io(self.next_validators_hash);
    io(self.proposer);
  }
  friend bool operator==(const BlockHeader&, const BlockHeader&) = default;
};

[[nodiscard]] BlockId id_of(const BlockHeader& header);

struct Block {
  BlockHeader header;
  std::optional<Commit> previous_commit;  ///< empty at height 1 only
  std::vector<Transaction> transactions;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.header);
    io(self.previous_commit);
    io.list(self.transactions, kMaxBlockTransactions);
  }
};

/// A block with the proof that it is final: what is stored and what peers hand each other.
struct FinalBlock {
  Block block;
  Commit commit;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.block);
    io(self.commit);
  }
};

}  // namespace tally
