// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>

#include "app/own_node.hpp"
#include "core/node/api/credit.hpp"
#include "core/node/wallet_service.hpp"
#include "ui/bridge/care_bridge.hpp"
#include "ui/bridge/node_bridge.hpp"
#include "ui/bridge/offline_bridge.hpp"

/// Node of a network, wallet, credit facts and bridge in the order in which they must come and go.
/// Errors: Fault, one line that says what to do.
/// Thread: gui.
namespace tally::app {

class NetworkWindow {
 public:
  [[nodiscard]] static Result<std::unique_ptr<NetworkWindow>, Fault> open(NodeWords words);
  ~NetworkWindow();

  [[nodiscard]] ui::NodeBridge& bridge() { return *bridge_; }
  [[nodiscard]] node::DrivenNode& node() { return *node_; }

 private:
  NetworkWindow() = default;

  std::unique_ptr<node::DrivenNode> node_;
  std::unique_ptr<node::KeyedWallet> wallet_;
  std::unique_ptr<node::Offline> offline_;
  std::unique_ptr<node::Credit> credit_;
  std::unique_ptr<ui::NodeBridge> bridge_;
  std::unique_ptr<ui::OfflineBridge> offline_bridge_;
  std::unique_ptr<ui::CareBridge> care_bridge_;
};

}  // namespace tally::app
