// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network_window.hpp"

#include "core/node/offline/offline_service.hpp"
#include "core/node/credit/credit_service.hpp"
#include "core/node/wallet_service.hpp"

namespace tally::app {

Result<std::unique_ptr<NetworkWindow>, Fault> NetworkWindow::open(NodeWords words) {
  TALLY_TRY(const NodeConfig config, read_node_config(words.data_dir / "node.json"));
  TALLY_TRY(node::NodeOptions options, own_node_options(words, config));
  node::WalletServiceOptions wallet;
  wallet.directory = words.data_dir;
  wallet.practice = options.genesis.practice;
  wallet.params = options.genesis.params;
  wallet.clock = node::wall_clock_now;

  const std::filesystem::path directory = words.data_dir;
  const bool practice = options.genesis.practice;
  std::unique_ptr<NetworkWindow> made(new NetworkWindow);
  TALLY_TRY(made->node_, node::make_node(std::move(options)));
  made->wallet_ = node::make_wallet_service(*made->node_, std::move(wallet));
  made->bridge_ = std::make_unique<ui::NodeBridge>(*made->node_, *made->wallet_, nullptr);
  made->offline_ = node::make_offline_service(
      *made->node_, {directory, made->node_->tip()->network_name, practice});
  made->offline_bridge_ = std::make_unique<ui::OfflineBridge>(*made->offline_);
  made->care_bridge_ = std::make_unique<ui::CareBridge>(*made->wallet_->care());
  made->bridge_->setServices(made->offline_bridge_.get(), made->care_bridge_.get());
  made->credit_ = node::make_credit_service(*made->node_, *made->wallet_,
                                            {words.data_dir, node::wall_clock_now});
  made->bridge_->setCredit(made->credit_.get());
  return made;
}

NetworkWindow::~NetworkWindow() {
  care_bridge_.reset();
  offline_bridge_.reset();
  bridge_.reset();
  offline_.reset();
  credit_.reset();
  wallet_.reset();
  if (node_) node_->stop();
}

}  // namespace tally::app
