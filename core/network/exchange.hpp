// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <set>

#include "core/data/tx/transaction.hpp"
#include "core/network/block_fetch.hpp"
#include "core/network/block_sync.hpp"
#include "core/network/dialer.hpp"
#include "core/network/mail.hpp"
#include "core/network/peer.hpp"
#include "core/network/peer_book.hpp"
#include "core/network/tx_gossip.hpp"

/// Everything that a node says to its peers and hears from them: greeting, transactions, consensus,
/// blocks, catching up, prices and bans. Frames, events and time go in; actions come out, to be
/// carried out in their order. A simulator drives it exactly as the node does.
/// Shape:  at most kMaxInbound + kMaxOutbound peers; each with a bounded channel, bounded known
///         sets, and a debt (prices.hpp).
/// Knows:  nothing of what a block means; it asks its Backend for bytes and hands statements on.
/// Privacy: nothing here says which validator a node is; votes of ours are sent like all others.
/// Thread: one owner. No clock, no chance of its own.
namespace tally::network {

/// What the node answers at once.
class Backend {
 public:
  virtual ~Backend() = default;
  [[nodiscard]] virtual bool knows_tx(const TxId& id) const = 0;
  /// Its encoding; empty when it is not here.
  [[nodiscard]] virtual std::optional<Bytes> tx(const TxId& id) const = 0;
  /// Those that wait for a block, as far as others may have them.
  [[nodiscard]] virtual std::vector<TxId> waiting_txs() const { return {}; }
  /// A block of the height under way; null when it is not here.
  [[nodiscard]] virtual const Block* candidate(const BlockId& id) const = 0;
  /// A final_block as it is encoded; empty when it is not here.
  [[nodiscard]] virtual std::optional<Bytes> final_block(Height height) const = 0;

  /// The oldest that is here; the height after the newest when none is.
  [[nodiscard]] virtual Height lowest_block() const { return 1; }
  /// All that wait for a block; valid until the next call from outside.
  [[nodiscard]] virtual std::vector<const KnownTransaction*> pool() const { return {}; }

  // A node that keeps no letters knows them all, so that it never asks for one.
  [[nodiscard]] virtual bool knows_letter(const LetterId&) const { return true; }
  [[nodiscard]] virtual const Letter* letter(const LetterId&) const { return nullptr; }
  [[nodiscard]] virtual std::vector<LetterId> letters() const { return {}; }
  /// The token with that SHA-256; empty when it is not here.
  [[nodiscard]] virtual std::optional<Bytes> status_list(const Hash256&) const { return {}; }
  /// Of the newest snapshot; empty when there is none. Being asked may be a reason to make it.
  [[nodiscard]] virtual std::optional<Bytes> snapshot_manifest() { return std::nullopt; }
  [[nodiscard]] virtual std::optional<Bytes> snapshot_chunk(Height /*height*/,
                                                            std::uint32_t /*index*/) {
    return std::nullopt;
  }
  [[nodiscard]] virtual std::optional<LightBlock> light_block(Height) { return std::nullopt; }
};

struct ExchangeOptions {
  ChainId chain;
  Key32 static_key{};  ///< makes the node id
  std::uint16_t listen_port = 0;
  std::string agent;
  std::vector<std::string> connect;
  Bytes book;  ///< of an earlier run; empty: a new one
  /// 32 fresh bytes each call; a simulator's are not chance.
  std::function<Key32()> entropy;
};

// Actions.
struct SendFrame {
  PeerNumber to = 0;
  Bytes frame;
};
struct ClosePeer {
  PeerNumber peer = 0;
  std::string why;
};
/// Connect, and report opened or closed under this number.
struct Dial {
  PeerNumber peer = 0;
  std::string address;
};
using Statement = std::variant<Proposal, Vote, Polka, Commit>;
struct HeardStatement {
  PeerNumber from = 0;
  Statement statement;
};
/// Its body is the one that its header names; no more is known of it.
struct HeardBlock {
  PeerNumber from = 0;
  Block block;
};
struct HeardTx {
  PeerNumber from = 0;
  KnownTransaction tx;
};
struct HeardLetter {
  PeerNumber from = 0;
  LetterId id;
  Letter letter;
};
/// Its digest is the one that was asked for.
struct HeardStatusList {
  Hash256 digest;
  Bytes token;
};
struct HeardManifest {
  PeerNumber from = 0;
  Bytes manifest;
};
struct HeardChunk {
  PeerNumber from = 0;
  Height height = 0;
  std::uint32_t index = 0;
  Bytes chunk;
};
struct HeardLight {
  PeerNumber from = 0;
  Height height = 0;
  std::optional<LightBlock> block;
};
/// For the log.
struct Noted {
  std::string text;
};
using Action =
    std::variant<SendFrame, ClosePeer, Dial, HeardStatement, HeardBlock, HeardTx, HeardLetter,
                 HeardStatusList, HeardManifest, HeardChunk, HeardLight, Noted>;

class Exchange {
 public:
  Exchange(ExchangeOptions options, Backend& backend);

  // what happens
  void opened(PeerNumber peer, bool is_inbound, const std::string& address, Moment now);
  void took(PeerNumber peer, ByteView frame, Moment now);
  /// Also for a Dial that came to nothing.
  void closed(PeerNumber peer, Moment now);
  void tick(Moment now);

  // what the node wants
  void set_height(Height height, Moment now);
  /// To everybody; with the block, if it is a proposal of ours that nobody can have yet.
  void broadcast(const Statement& statement, const Block* block);
  /// To everybody who is not known to have it.
  void relay(PeerNumber from, const Statement& statement);
  void want_block(const BlockId& block, Moment now);
  void charge(PeerNumber peer, Offence offence, Moment now);
  /// One message to one peer.
  void tell(PeerNumber peer, const Message& message) { send(peer, message); }
  [[nodiscard]] TxGossip& txs() { return txs_; }
  [[nodiscard]] Mail& mail() { return mail_; }
  [[nodiscard]] BlockSync& sync() { return sync_; }
  [[nodiscard]] const PeerBook& book() const { return book_; }
  /// For the next run, with the present outbound peers as anchors.
  [[nodiscard]] Bytes saved_book() const;
  /// Where others can call us; 0: nowhere. What peers are told from now on.
  void set_listen_port(std::uint16_t port) { options_.listen_port = port; }
  /// Closes a peer and keeps it out for a while. False when there is no such peer.
  bool ban(PeerNumber peer, Moment now);

  [[nodiscard]] std::vector<Action> take_actions() { return std::exchange(actions_, {}); }
  [[nodiscard]] std::vector<PeerInfo> peers() const;
  [[nodiscard]] std::size_t peer_count() const;
  [[nodiscard]] const NodeId& id() const { return id_; }

 private:
  void send(Peer& peer, const Message& message);
  void send(PeerNumber peer, const Message& message);
  void close(PeerNumber peer, const std::string& why, Moment now);
  void flush(Outbox& out, Moment now);
  void hear(Peer& peer, ByteView bytes, Moment now);
  void greet(Peer& peer, const Hello& hello, Moment now);
  [[nodiscard]] bool resolve_double(Peer& peer, Moment now);
  [[nodiscard]] static bool is_possible(const Peer& peer, Height height, Height lowest);
  [[nodiscard]] bool is_flood(Peer& peer, Moment now);
  [[nodiscard]] bool may_ask(Peer& peer, Moment now);
  void on(Peer& peer, Hello& message, Moment now);
  void on(Peer& peer, Status& message, Moment now);
  void on(Peer& peer, Ping& message, Moment now);
  void on(Peer& peer, Pong& message, Moment now);
  void on(Peer& peer, SaidProposal& message, Moment now);
  void on(Peer& peer, SaidVote& message, Moment now);
  void on(Peer& peer, SaidPolka& message, Moment now);
  void on(Peer& peer, SaidCommit& message, Moment now);
  void on(Peer& peer, AskBlock& message, Moment now);
  void on(Peer& peer, GiveBlock& message, Moment now);
  void on(Peer& peer, AskCompact& message, Moment now);
  void on(Peer& peer, GiveCompact& message, Moment now);
  void on(Peer& peer, AskMissing& message, Moment now);
  void on(Peer& peer, GiveMissing& message, Moment now);
  void on(Peer& peer, AnnounceTxs& message, Moment now);
  void on(Peer& peer, AskTxs& message, Moment now);
  void on(Peer& peer, GiveTx& message, Moment now);
  void on(Peer& peer, AskRange& message, Moment now);
  void on(Peer& peer, GiveRange& message, Moment now);
  void on(Peer& peer, AskAddresses& message, Moment now);
  void on(Peer& peer, GiveAddresses& message, Moment now);
  void on(Peer& peer, AnnounceLetters& message, Moment now);
  void on(Peer& peer, AskLetters& message, Moment now);
  void on(Peer& peer, GiveLetter& message, Moment now);
  void on(Peer& peer, AskStatusList& message, Moment now);
  void on(Peer& peer, GiveStatusList& message, Moment now);
  void on(Peer& peer, AskSnapshot& message, Moment now);
  void on(Peer& peer, GiveSnapshot& message, Moment now);
  void on(Peer& peer, AskChunk& message, Moment now);
  void on(Peer& peer, GiveChunk& message, Moment now);
  void on(Peer& peer, AskLight& message, Moment now);
  void on(Peer& peer, GiveLight& message, Moment now);
  void send_block(Peer& peer, const Block& block);
  void rebuild(PeerNumber from, CompactBlock compact, Moment now);
  void finish(PeerNumber from, Rebuild rebuild, std::vector<Transaction> rest, Moment now);
  void note_address(Peer& peer, std::uint16_t listen_port, Moment now);
  void find_peers(Moment now, std::size_t outbound);
  [[nodiscard]] bool is_callable(const std::string& address) const;
  void call(const std::string& address, bool is_feeler, Moment now);
  [[nodiscard]] std::uint64_t chance();
  [[nodiscard]] std::vector<PeerNumber> greeted() const;

  ExchangeOptions options_;
  Backend& backend_;
  NodeId id_;
  Height height_ = 0;
  std::map<PeerNumber, Peer> peers_;
  Dialer dialer_;
  PeerBook book_;
  std::map<PeerNumber, std::string> found_calls_;  ///< under way, by the book
  std::set<PeerNumber> feelers_;
  std::int64_t next_call_ms_ = 0;
  std::int64_t next_feeler_ms_ = 0;
  TxGossip txs_;
  Mail mail_;
  BlockFetch fetch_;
  std::optional<Compactor> compactor_;  ///< of the block that was sent last
  BlockSync sync_;
  std::vector<Action> actions_;
};

}  // namespace tally::network
