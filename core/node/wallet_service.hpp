// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>

#include "core/contract/params.hpp"
#include "core/node/api/driven.hpp"
#include "core/node/api/wallet.hpp"
#include "core/wallet/content.hpp"

/// The wallet of a window: keys on a thread of their own, beside the node.
/// Shape:  one key in DIR/wallet.tally. A file without a passphrase (practice only) opens by
///         itself.
/// Nonces: the next one of the committed state, or the one after what this wallet sent last; a
///         transaction that meets one already waiting moves on to the following nonce.
/// Errors: WalletError, then those of the node.
/// Thread: as Wallet. The node must outlive it.
namespace tally::node {

struct WalletServiceOptions {
  std::filesystem::path directory;
  bool practice = false;
  contract::ChainParams params;
  std::uint32_t unlock_ms = 500;     ///< what opening behind a passphrase takes, about
  std::function<Timestamp()> clock;  ///< chain time, for the windows of transactions
};

/// A wallet whose keys other services of this process may use.
class KeyedWallet : public Wallet {
 public:
  using UseKeys = std::function<void(Result<const wallet::WalletContent*, Rejection>)>;
  /// Runs `use` on the wallet's thread, once; what it is given ends with the call.
  virtual void with_keys(UseKeys use) = 0;
};

[[nodiscard]] std::unique_ptr<KeyedWallet> make_wallet_service(DrivenNode& node,
                                                          WalletServiceOptions options);

}  // namespace tally::node
