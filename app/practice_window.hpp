// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>
#include <memory>

#include "app/story.hpp"
#include "core/data/fault.hpp"
#include "core/node/api/credit.hpp"
#include "core/node/wallet_service.hpp"
#include "core/practice/practice_network.hpp"
#include "ui/bridge/care_bridge.hpp"
#include "ui/bridge/node_bridge.hpp"
#include "ui/bridge/offline_bridge.hpp"

/// Practice network, wallet, credit facts and bridge in the order in which they must come and go.
/// Errors: Fault, one line that says what to do.
/// Thread: gui.
namespace tally::app {

class PracticeWindow {
 public:
  /// `hurried`: a network that is to be lived through as fast as the machine goes.
  [[nodiscard]] static Result<std::unique_ptr<PracticeWindow>, Fault> open(const QString& dir,
                                                                           bool hurried);

  [[nodiscard]] ui::NodeBridge& bridge() { return *bridge_; }
  [[nodiscard]] practice::PracticeNetwork& network() { return *network_; }
  [[nodiscard]] std::unique_ptr<Story> live_a_story();

 private:
  PracticeWindow() = default;

  std::unique_ptr<practice::PracticeNetwork> network_;
  std::unique_ptr<node::KeyedWallet> wallet_;
  std::unique_ptr<node::Offline> offline_;
  std::unique_ptr<node::Credit> credit_;
  std::unique_ptr<ui::NodeBridge> bridge_;
  std::unique_ptr<ui::OfflineBridge> offline_bridge_;
  std::unique_ptr<ui::CareBridge> care_bridge_;
};

}  // namespace tally::app
