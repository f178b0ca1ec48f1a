// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "tests/ui/quiet_node.hpp"

namespace tally::ui::test {

/// A wallet that notes what it was asked to sign.
class NotingWallet : public QuietWallet {
 public:
  void send(Body body, node::Node::SubmitCallback done) override {
    sent.push_back(std::move(body));
    done(TxId{});
  }
  std::vector<Body> sent;
};

}  // namespace tally::ui::test
