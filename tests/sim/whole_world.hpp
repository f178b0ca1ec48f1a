// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/sim/hostile_node.hpp"
#include "tests/sim/world.hpp"

/// Whole nodes and the connections between them: validators, one node that joins late and has to
/// catch up, and one that means harm. Payments come in at every honest node.
/// Shape:  a connection is ordered and loses nothing while it lives, as TCP; what can happen is
///         that it stalls, is cut, or is dead without either end knowing. A partition stalls what
///         crosses it until it is over.
/// Holds:  no honest node bans an honest one; queues stay within their limits; what an honest node
///         took in and did not lose in a crash is in a block after healing; who came late is there.
namespace tally::sim {

class WholeWorld : public World, public Wires {
 public:
  explicit WholeWorld(const Settings& settings);

 private:
  /// One end is 0, who called; the other 1.
  struct Link {
    std::uint32_t node[2] = {};
    std::uint32_t life[2] = {};
    network::PeerNumber number[2] = {};
    bool open[2] = {};
    std::int64_t last_ms[2] = {};   ///< when the newest frame to that end arrives
    std::size_t waiting[2] = {};    ///< bytes under way to that end
    bool dead = false;
  };

  // World
  void arrive(const Event& event) override;
  void drive() override;
  void upset_links(std::int64_t until_ms) override;
  void died(std::uint32_t node) override;
  void healing() override;
  [[nodiscard]] bool is_spare(std::uint32_t) const override { return everybody_is_known_; }
  [[nodiscard]] bool finished() const override;
  [[nodiscard]] std::string what_is_missing() const override;
  [[nodiscard]] std::int64_t tick_ms() const override { return 100; }
  [[nodiscard]] std::int64_t begins_ms(std::uint32_t node) override;

  // Wires
  void dial(std::uint32_t from, network::PeerNumber peer, const std::string& to) override;
  void frame(std::uint32_t from, network::PeerNumber peer, Bytes frame) override;
  void hang_up(std::uint32_t from, network::PeerNumber peer) override;
  void banned(std::uint32_t by, network::PeerNumber peer) override;
  void accepted(std::uint32_t by, const TxId& tx) override;
  void committed(std::uint32_t by, const node::Parent& parent) override;

  [[nodiscard]] std::vector<std::string> connections_of(std::uint32_t node) const;
  [[nodiscard]] std::uint32_t late() const { return settings().nodes; }
  [[nodiscard]] std::uint32_t hostile() const { return settings().nodes + 1; }
  [[nodiscard]] std::int64_t arrival(Link& link, int end);
  void send_to(std::uint64_t number, int end, LinkEvent::Kind kind, Bytes frame);
  void cut_link(std::uint64_t number);
  [[nodiscard]] WholeNode& whole(std::uint32_t number) const { return *owned_[number]; }
  [[nodiscard]] KnownTransaction payment(std::uint32_t user, std::uint64_t nonce);

  std::vector<std::unique_ptr<WholeNode>> owned_;
  bool everybody_is_known_ = false;
  std::uint64_t slow_per_mille_ = 0;
  std::uint64_t cut_per_mille_ = 0;
  std::map<std::uint64_t, Link> links_;
  std::map<std::pair<std::uint32_t, network::PeerNumber>, std::uint64_t> ends_;
  std::uint64_t next_link_ = 1;
  std::int64_t partition_ends_ms_ = 0;
  std::map<std::pair<std::uint32_t, std::uint64_t>, KnownTransaction> payments_;
  std::vector<SecretKey> users_;
  Height told_ = 0;                       ///< blocks whose payments are in final_
  std::set<TxId> final_;
  std::map<TxId, std::uint32_t> owed_;    ///< taken in by this node, to be in a block
};

}  // namespace tally::sim
