// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/sim/sim_node.hpp"

/// A node whose words reach every other one directly, each message by itself: late, lost, doubled
/// or out of order. It is harder on consensus than connections are, and knows nothing of gossip.
namespace tally::sim {

struct WantBlock {
  BlockId block;
};
struct AtHeight {
  Height height = 0;
};
using Message = std::variant<Proposal, Vote, Polka, std::shared_ptr<const Block>,
                             std::shared_ptr<const FinalBlock>, WantBlock, AtHeight,
                             std::shared_ptr<const KnownTransaction>>;

class Post {
 public:
  virtual ~Post() = default;
  virtual void send(std::uint32_t from, std::uint32_t to, const Message& message) = 0;
};

class DirectNode : public SimNode {
 public:
  DirectNode(Self self, const contract::Genesis& genesis, Outside& outside, Checker& checker,
             Post& post)
      : SimNode(std::move(self), genesis, outside, checker), post_(post) {}

  void receive(std::uint32_t from, const Message& message);
  /// Once a second: asks for what is missing, begins a height that is due.
  void tick() override;
  void crash(bool log_damaged) override;
  void boot() override;

 private:
  void say_all(const Said& said, const std::shared_ptr<const Block>& with) override;
  void say_to(std::uint32_t node, const Said& said,
              const std::shared_ptr<const Block>& with) override;
  void want(const BlockId& block) override { send_all(WantBlock{block}); }

  void hear(std::uint32_t from, Height height, consensus::Input input);
  void try_start();
  void take_final(const std::shared_ptr<const FinalBlock>& block);
  void help(std::uint32_t peer, Height behind);
  void send_all(const Message& message);

  Post& post_;
  std::map<Height, std::shared_ptr<const FinalBlock>> ahead_;
};

}  // namespace tally::sim
