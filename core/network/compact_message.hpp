// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <vector>

#include "core/data/block/block.hpp"

/// The messages of message.hpp that carry a block without the transactions that the other side has.
/// Short id: the first 6 bytes of SHA-256(key ‖ transaction id), where key = the first 16 bytes of
///         SHA-256("Tallystick/short id/1" ‖ salt ‖ block id). The sender draws the salt anew for
///         each block, so nobody can make transactions beforehand that are taken for each other.
/// Example: among 5000 transactions one is taken for another of a block of 1000 once in 56 million
///         blocks, and then the whole block is asked for.
/// Thread: values.
namespace tally::network {

/// Where more would have to be written out the whole block is sent.
inline constexpr std::size_t kMaxCompactBytes = 128 * 1024;

using ShortId = std::array<std::uint8_t, 6>;

/// A block of which only what the other side is not known to have is written out.
struct CompactBlock {
  struct Given {
    std::uint16_t index = 0;  ///< its place in the block
    Transaction transaction;

    template <typename Io, typename Self>
    static void fields(Io& io, Self& it) {
      io(it.index);
      io(it.transaction);
    }
  };
  BlockHeader header;
  std::optional<Commit> previous_commit;
  std::uint64_t salt = 0;
  std::vector<ShortId> short_ids;  ///< of all that are not given, in the order of the block
  std::vector<Given> given;        ///< their indexes ascend

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.header);
    io(it.previous_commit);
    io(it.salt);
    io.list(it.short_ids, kMaxBlockTransactions);
    io.list(it.given, kMaxBlockTransactions);
  }
};

/// A block of the height under way, by id, for somebody who has a pool.
struct AskCompact {
  static constexpr std::uint16_t kKind = 16;
  BlockId block;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.block);
  }
};
struct GiveCompact {
  static constexpr std::uint16_t kKind = 17;
  CompactBlock compact;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.compact);
  }
};
/// Those that were not found; indexes ascend.
struct AskMissing {
  static constexpr std::uint16_t kKind = 18;
  BlockId block;
  std::vector<std::uint16_t> indexes;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.block);
    io.list(it.indexes, kMaxBlockTransactions);
  }
};
/// All of them, in that order.
struct GiveMissing {
  static constexpr std::uint16_t kKind = 19;
  BlockId block;
  std::vector<Transaction> transactions;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.block);
    io.list(it.transactions, kMaxBlockTransactions);
  }
};

}  // namespace tally::network
