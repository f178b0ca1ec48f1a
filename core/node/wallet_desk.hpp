// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/node_thread.hpp"
#include "core/node/wallet_service.hpp"
#include "core/node/wallet_shelf.hpp"

/// The care of the wallets on a shelf; see api/wallet_care.hpp.
/// Thread: works on the wallet's thread, which must have stopped before any of this goes.
namespace tally::node {

struct WalletDeskParts {
  DrivenNode& node;
  const WalletServiceOptions& options;
  WalletShelf& shelf;
  std::function<void()> changed;  ///< the wallet in use is another, or is open now
  std::shared_ptr<NodeThread> thread;
};

[[nodiscard]] std::unique_ptr<WalletCare> make_wallet_care(WalletDeskParts parts);

/// What a wallet file refused, in the numbers of rejections.
[[nodiscard]] Rejection rejection_of(const wallet::KeyStoreError& error);

}  // namespace tally::node
