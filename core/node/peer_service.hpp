// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

#include "core/network/exchange.hpp"
#include "core/network/transport.hpp"
#include "core/node/api/chain_rows.hpp"
#include "core/node/catch_up.hpp"
#include "core/node/effects.hpp"
#include "core/node/mail/mail_room.hpp"
#include "core/node/node_thread.hpp"
#include "core/node/snapshot_shelf.hpp"
#include "core/node/validator_history.hpp"

/// Where peers, consensus and the chain meet: carries out what the peer logic wants, hands what
/// peers say to the engine, and applies what sync fetched, all by the same `feed` and `take_block`.
/// Shape:  a statement about a height that the engine is not at is verified here, by the set that
///         will govern it, before it is put aside (kMaxEarly) or passed on. Of a node that is two
///         blocks behind or more the engine has nothing to decide: CatchUp applies the run. A block
///         of sync counts only if its body fits its header; else its sender pays, not the block.
/// Errors: Fault through `fail`.
/// Thread: the node thread, except what the transport calls.
namespace tally::node {

struct PeerHooks {
  std::function<Result<TxId, Rejection>(KnownTransaction)> take_tx;
  std::function<void(const Fault&)> fail;
  std::function<void()> moved;  ///< several blocks were committed in one go
  std::function<void(std::uint8_t level, std::string text)> log;
  std::function<Timestamp()> now;
  std::function<void(const AccountId& to)> got_letter;
};

struct PeerOptions {
  std::string listen;
  std::string proxy;
  std::vector<std::string> connect;
  std::string agent;
  Key32 static_key{};
  std::filesystem::path book_file;  ///< addresses of others, kept between runs
  std::filesystem::path validators_file;  ///< who governed past heights
  std::filesystem::path snapshots;  ///< a directory for those that others ask for
};

class PeerService : private network::Backend {
 public:
  static constexpr std::size_t kMaxEarly = 512;
  static constexpr std::size_t kMaxEarlyBlocks = 4;
  /// How long sync applies blocks in one go: timers and questions get their turn in between.
  static constexpr std::int64_t kSyncBurstMs = 30;
  /// A snapshot this many blocks old is made anew when somebody asks.
  static constexpr Height kSnapshotAge = 5'000;
  /// How long a validator that has just started looks for somebody who is further.
  static constexpr std::int64_t kLookAroundMs = 1'000;
  static constexpr std::int64_t kLookAroundLimitMs = 30'000;

  /// What is given must outlive this. `signer` is null for a node that does not vote.
  PeerService(Pipeline& pipeline, Effects& effects, Signer* signer, NodeThread& thread,
              MailRoom& mail, PeerHooks hooks, PeerOptions options);

  /// Opens the sockets. Not from the node thread.
  [[nodiscard]] Result<void, Fault> start();
  /// Closes them; nothing arrives afterwards. Not from the node thread.
  void stop();

  void tick();
  void broadcast(const consensus::Broadcast& effect);
  void want_block(const BlockId& block);
  void committed();
  void accepted(const TxId& id);
  /// A letter of this node's own has come into the mail room.
  void posted(const LetterId& id);
  void want_list(const Hash256& digest);
  /// A height has begun: what was said of it before is heard now.
  void hear_early();
  /// The engine has done something by itself: what it wants said is sent.
  void flush();

  /// May this node begin a height by itself? Not before it has looked around: a validator whose
  /// directory is a restored backup would else vote again where it voted before.
  [[nodiscard]] bool has_joined();
  /// Somebody has begun the next height.
  [[nodiscard]] bool is_called() const { return !early_.empty(); }
  [[nodiscard]] bool is_syncing() const;
  /// The next block is here, final: there is nothing to decide about it. (That others *say* they
  /// are further is no reason not to vote: one liar could stop everybody.)
  [[nodiscard]] bool has_next() const { return exchange_.sync().next() != nullptr; }
  [[nodiscard]] Height best_claim() const { return exchange_.sync().best_claim(); }
  [[nodiscard]] std::vector<PeerRow> rows() const;
  [[nodiscard]] std::size_t peer_count() const { return exchange_.peer_count(); }
  [[nodiscard]] std::uint16_t port() const { return transport_ ? transport_->port() : 0; }
  [[nodiscard]] bool ban(network::PeerNumber peer);

 private:
  // network::Backend
  [[nodiscard]] bool knows_tx(const TxId& id) const override;
  [[nodiscard]] std::optional<Bytes> tx(const TxId& id) const override;
  [[nodiscard]] std::vector<TxId> waiting_txs() const override;
  [[nodiscard]] const Block* candidate(const BlockId& id) const override;
  [[nodiscard]] std::optional<Bytes> final_block(Height height) const override;
  [[nodiscard]] Height lowest_block() const override { return pipeline_.lowest_block(); }
  [[nodiscard]] std::vector<const KnownTransaction*> pool() const override;
  [[nodiscard]] bool knows_letter(const LetterId& id) const override;
  [[nodiscard]] const Letter* letter(const LetterId& id) const override;
  [[nodiscard]] std::vector<LetterId> letters() const override;
  [[nodiscard]] std::optional<Bytes> status_list(const Hash256& digest) const override;
  [[nodiscard]] std::optional<Bytes> snapshot_manifest() override;
  [[nodiscard]] std::optional<Bytes> snapshot_chunk(Height height, std::uint32_t index) override;

  [[nodiscard]] std::optional<LightBlock> light_block(Height height) override;

  [[nodiscard]] network::Moment moment() const;
  [[nodiscard]] network::TransportEvents events();
  void carry_out();
  void on(network::SendFrame& action);
  void on(network::ClosePeer& action);
  void on(network::Dial& action);
  void on(network::HeardStatement& action);
  void on(network::HeardBlock& action);
  void on(network::HeardTx& action);
  void on(network::HeardLetter& action);
  void on(network::HeardStatusList& action);
  void on(network::Noted& action);
  // Nobody asks for snapshots here: snapshot_fetch.hpp has connections of its own.
  void on(network::HeardManifest& it) { unasked(it.from); }
  void on(network::HeardChunk& it) { unasked(it.from); }
  void on(network::HeardLight& it) { unasked(it.from); }
  void unasked(network::PeerNumber from) {
    exchange_.charge(from, network::Offence::kHeavy, moment());
  }
  void hear(network::PeerNumber from, const network::Statement& statement);
  void heard_own(const Vote& vote);
  void settle();
  void save_files();
  void look_whether_stranded();
  void look_for_lists();
  void synchronise();
  [[nodiscard]] bool run_ahead();
  [[nodiscard]] bool apply(const network::BlockSync::Arrived& arrived);

  struct Early {
    network::PeerNumber from = 0;
    network::Statement statement;
  };

  Pipeline& pipeline_;
  Effects& effects_;
  Signer* signer_;
  NodeThread& thread_;
  MailRoom& mail_;
  PeerHooks hooks_;
  PeerOptions options_;
  mutable network::Exchange exchange_;
  std::unique_ptr<network::Transport> transport_;
  std::vector<Early> early_;
  std::deque<Block> early_blocks_;
  CatchUp catch_up_{pipeline_};
  std::deque<network::PeerNumber> senders_;  ///< of the blocks in catch_up_, from the next one on
  Height ahead_of_ = 0;                      ///< the height that they follow
  ValidatorHistory validators_;
  std::optional<SnapshotShelf> shelf_;
  std::optional<std::jthread> shelf_maker_;  ///< while one is being made
  bool has_joined_ = false;
  bool told_stranded_ = false;
  std::int64_t stranded_since_ms_ = -1;
  bool is_stopped_ = false;
  std::int64_t company_since_ms_ = -1;
  std::int64_t next_save_ms_ = 0;
  std::int64_t next_look_ms_ = 0;
};

}  // namespace tally::node
