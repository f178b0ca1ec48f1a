// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <variant>

#include "core/data/block/block.hpp"
#include "core/data/block/polka.hpp"
#include "core/data/block/proposal.hpp"
#include "core/data/codec/decode_error.hpp"
#include "core/data/result.hpp"
#include "core/network/compact_message.hpp"
#include "core/network/mail_messages.hpp"
#include "core/network/snapshot_message.hpp"

/// What two nodes say to each other inside their channel.
/// Shape:  a variant with stable numbers (FORMAT §9); each kind has a largest size of its own that
///         is looked at before anything is decoded.
/// Errors: DecodeError; kUnknownVariant may also be a newer version speaking.
/// Thread: values.
namespace tally::network {

inline constexpr std::uint16_t kWireVersion = 2;
inline constexpr std::size_t kMaxAnnounced = 500;
inline constexpr std::size_t kMaxAsked = 100;
inline constexpr std::size_t kMaxRangeBlocks = 32;
inline constexpr std::size_t kMaxAddresses = 250;
/// A block and the commit of it, with room for the lengths.
inline constexpr std::size_t kMaxFinalBlockBytes = kMaxBlockBytes + 16 * 1024;
/// A server stops a range here, unless it has not sent a block yet.
inline constexpr std::size_t kRangeBytes = 1536 * 1024;

/// The first message of each side. Anything else before it is an offence.
struct Hello {
  static constexpr std::uint16_t kKind = 1;
  std::uint16_t version = kWireVersion;
  ChainId chain;
  Timestamp time;                 ///< by the sender's clock
  std::uint16_t listen_port = 0;  ///< where it can be called back; 0: nowhere
  Height height = 0;
  Height lowest = 1;  ///< the oldest block that it keeps; height + 1 when it keeps none
  std::string agent;  ///< "tallystick 0.1"; their words

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.version);
    io(it.chain);
    io(it.time);
    io(it.listen_port);
    io(it.height);
    io(it.lowest);
    io.text(it.agent, 40);
  }
};

/// After each commit.
struct Status {
  static constexpr std::uint16_t kKind = 2;
  Height height = 0;
  Height lowest;  ///< as in Hello

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.height);
    io(it.lowest);
  }
};

struct Ping {
  static constexpr std::uint16_t kKind = 3;
  std::uint64_t number = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.number);
  }
};

struct Pong {
  static constexpr std::uint16_t kKind = 4;
  std::uint64_t number = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.number);
  }
};

/// Statements and certificates of consensus, as they are.
template <std::uint16_t Kind, typename T>
struct Said {
  static constexpr std::uint16_t kKind = Kind;
  T value;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.value);
  }
};
using SaidProposal = Said<10, Proposal>;
using SaidVote = Said<11, Vote>;
using SaidPolka = Said<12, Polka>;
using SaidCommit = Said<13, Commit>;

/// A block of the height under way, by id.
struct AskBlock {
  static constexpr std::uint16_t kKind = 14;
  BlockId block;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.block);
  }
};
struct GiveBlock {
  static constexpr std::uint16_t kKind = 15;
  Block block;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.block);
  }
};

struct AnnounceTxs {
  static constexpr std::uint16_t kKind = 20;
  std::vector<TxId> ids;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io.list(it.ids, kMaxAnnounced);
  }
};
struct AskTxs {
  static constexpr std::uint16_t kKind = 21;
  std::vector<TxId> ids;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io.list(it.ids, kMaxAsked);
  }
};
struct GiveTx {
  static constexpr std::uint16_t kKind = 22;
  Bytes transaction;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io.bytes(it.transaction, kMaxTransactionBytes);
  }
};

/// Final blocks, from a height on.
struct AskRange {
  static constexpr std::uint16_t kKind = 30;
  Height from = 0;
  std::uint16_t count = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.from);
    io(it.count);
  }
};
/// As many as there are and fit; fewer than asked for is no offence. None at all is one, but for a
/// block below what the sender says that it keeps.
struct GiveRange {
  static constexpr std::uint16_t kKind = 31;
  struct Item {
    Bytes final_block;

    template <typename Io, typename Self>
    static void fields(Io& io, Self& it) {
      io.bytes(it.final_block, kMaxFinalBlockBytes);
    }
  };
  Height from = 0;
  std::vector<Item> blocks;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.from);
    io.list(it.blocks, kMaxRangeBlocks);
  }
};

/// Who else is there? Answered once a minute.
struct AskAddresses {
  static constexpr std::uint16_t kKind = 40;

  template <typename Io, typename Self>
  static void fields(Io&, Self&) {}
};
struct GiveAddresses {
  static constexpr std::uint16_t kKind = 41;
  struct Item {
    std::string address;  ///< "IP:PORT"; names are not taken from others

    template <typename Io, typename Self>
    static void fields(Io& io, Self& it) {
      io.text(it.address, 64);
    }
  };
  std::vector<Item> addresses;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io.list(it.addresses, kMaxAddresses);
  }
};

struct Message {
  std::variant<Hello, Status, Ping, Pong, SaidProposal, SaidVote, SaidPolka, SaidCommit, AskBlock,
               GiveBlock, AskCompact, GiveCompact, AskMissing, GiveMissing, AnnounceTxs, AskTxs,
               GiveTx, AskRange, GiveRange, AskAddresses, GiveAddresses, AskSnapshot, GiveSnapshot,
               AskChunk, GiveChunk, AskLight, GiveLight, AnnounceLetters, AskLetters, GiveLetter,
               AskStatusList, GiveStatusList>
      kind;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io.variant(it.kind);
  }
};

/// The largest encoding of a kind; 0 for a kind that is not known.
[[nodiscard]] std::size_t size_limit(std::uint16_t kind);

[[nodiscard]] Bytes encode_message(const Message& message);
[[nodiscard]] Result<Message, DecodeError> decode_message(ByteView bytes);

}  // namespace tally::network
