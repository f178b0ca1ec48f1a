// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "core/network/exchange.hpp"
#include "tests/sim/sim_node.hpp"

/// A node that talks through the real peer logic (core/network/exchange): greeting, gossip,
/// announcements, block fetching, catching up, the peer book, prices and bans, in sealed frames
/// over connections. What stands between that and the engine does what node/peer_service does,
/// without its threads: early statements, early blocks, looking around before the first vote.
/// Thread: one at a time.
namespace tally::sim {

/// Connections to others, as a transport gives them.
class Wires {
 public:
  virtual ~Wires() = default;
  virtual void dial(std::uint32_t from, network::PeerNumber peer, const std::string& to) = 0;
  virtual void frame(std::uint32_t from, network::PeerNumber peer, Bytes frame) = 0;
  virtual void hang_up(std::uint32_t from, network::PeerNumber peer) = 0;
  // what happens, for those who watch
  virtual void banned(std::uint32_t by, network::PeerNumber peer) = 0;
  virtual void accepted(std::uint32_t by, const TxId& tx) = 0;
  virtual void committed(std::uint32_t by, const node::Parent& parent) = 0;
};

[[nodiscard]] std::string address_of(std::uint32_t node);
/// Its number among the nodes of a run; count when it is none of them.
[[nodiscard]] std::uint32_t node_with(const network::NodeId& id, std::uint32_t count);

class WholeNode : public SimNode, protected network::Backend {
 public:
  WholeNode(Self self, const contract::Genesis& genesis, Outside& outside, Checker& checker,
            Wires& wires, std::vector<std::string> connect);

  void opened(network::PeerNumber peer, bool is_inbound, const std::string& address);
  void took(network::PeerNumber peer, ByteView frame);
  void closed(network::PeerNumber peer);
  /// A user's payment, or one that a peer has sent: the code of its rejection, 0 when it is taken.
  std::uint16_t take(KnownTransaction tx);

  void timer(const consensus::TimeoutElapsed& timeout) override;
  /// Ten times a second.
  void tick() override;
  void crash(bool log_damaged) override;
  void boot() override;

 protected:
  [[nodiscard]] network::Moment moment() const;
  [[nodiscard]] network::Exchange& exchange() { return *exchange_; }
  virtual void act() {}  ///< of those who do more than a node should
  void carry_out();

  // network::Backend
  [[nodiscard]] bool knows_tx(const TxId& id) const override;
  [[nodiscard]] std::optional<Bytes> tx(const TxId& id) const override;
  [[nodiscard]] std::vector<TxId> waiting_txs() const override;
  [[nodiscard]] const Block* candidate(const BlockId& id) const override;
  [[nodiscard]] std::optional<Bytes> final_block(Height height) const override;

 private:
  static constexpr std::size_t kMaxEarly = 512;
  static constexpr std::size_t kMaxEarlyBlocks = 4;

  void say_all(const Said& said, const std::shared_ptr<const Block>& with) override;
  void say_to(std::uint32_t node, const Said& said,
              const std::shared_ptr<const Block>& with) override;
  void want(const BlockId& block) override;
  void committed() override;
  void settle();

  void on(network::SendFrame& action);
  void on(network::ClosePeer& action);
  void on(network::Dial& action);
  void on(network::HeardStatement& action);
  void on(network::HeardBlock& action);
  void on(network::HeardTx& action);
  template <typename Action>
  void on(Action&) {}  // letters, lists and snapshots are not simulated

  void hear(network::PeerNumber from, const network::Statement& statement);
  void hear_early();
  void synchronise();
  [[nodiscard]] bool apply(const network::BlockSync::Arrived& arrived);
  [[nodiscard]] bool has_joined();
  [[nodiscard]] bool may_begin();
  void begin_height();
  void check_bounds();

  struct Early {
    network::PeerNumber from = 0;
    network::Statement statement;
  };

  Wires& wires_;
  const std::vector<std::string> connect_;
  Bytes book_;  ///< on disk
  // memory
  std::optional<network::Exchange> exchange_;
  std::vector<Early> early_;
  std::deque<std::shared_ptr<const Block>> early_blocks_;
  mutable std::set<TxId> heard_of_;  ///< a planted bug's
  bool remembers_ = false;
  bool has_joined_ = false;
  std::int64_t company_since_ms_ = -1;
  std::int64_t next_save_ms_ = 0;
};

}  // namespace tally::sim
