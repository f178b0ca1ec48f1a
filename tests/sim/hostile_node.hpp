// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/sim/whole_node.hpp"

/// A peer that means harm and has no vote: it follows the chain, and beside that claims heights
/// that nobody reached, answers what nobody asked, announces payments that it does not hand over,
/// gives wrong blocks, forged statements and bytes that are nothing. In each run it does some of
/// these.
namespace tally::sim {

class HostileNode : public WholeNode {
 public:
  HostileNode(Self self, const contract::Genesis& genesis, Outside& outside, Checker& checker,
              Wires& wires, std::vector<std::string> connect, SecretKey user,
              std::uint32_t confidant)
      : WholeNode(std::move(self), genesis, outside, checker, wires, std::move(connect)),
        user_(std::move(user)),
        confidant_(confidant) {}

 private:
  enum Deed : std::uint32_t {
    kClaims, kUnasked, kHides, kWrongBlocks, kForges, kGarbage, kTellsOne, kPoisons, kDeeds
  };
  void act() override;
  void do_to(const network::PeerInfo& peer, Deed deed, const Throw& act);
  void tell_one(bool forged);
  [[nodiscard]] bool does(Deed deed) const;
  [[nodiscard]] std::optional<Bytes> tx(const TxId& id) const override;
  [[nodiscard]] std::optional<Bytes> final_block(Height height) const override;
  [[nodiscard]] Transaction payment() const;

  const SecretKey user_;
  const std::uint32_t confidant_;  ///< the one node that gets what all others hear of
  std::set<TxId> hidden_;
};

}  // namespace tally::sim
