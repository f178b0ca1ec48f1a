// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <string>

#include "core/node/api/node.hpp"

/// The user's keys beside the node: builds, signs and submits on a thread of its own.
/// Thread: as Node: any thread, returns at once; callbacks on the wallet's thread.
namespace tally::node {

enum class WalletState : std::uint8_t { kNone = 0, kLocked = 1, kUnlocked = 2, kOpening = 3,
                                     kWatching = 4 /* its key is elsewhere */ };

struct WalletInfo {
  WalletState state = WalletState::kNone;
  AccountId account;    ///< unless kNone
  PublicKey key;
  std::string address;  ///< bech32m, "tly1…" ("ptly1…" on practice)
  bool has_passphrase = false;
};

class WalletCare;

class Wallet {
 public:
  virtual ~Wallet() = default;

  [[nodiscard]] virtual std::shared_ptr<const WalletInfo> info() const = 0;
  [[nodiscard]] virtual Subscription on_change(
      std::function<void(std::shared_ptr<const WalletInfo>)> callback) = 0;

  using Done = std::function<void(Result<void, Rejection>)>;
  /// Makes a new key and its sealed file. An empty passphrase is allowed on practice only.
  virtual void create(std::string passphrase, Done done) = 0;
  virtual void unlock(std::string passphrase, Done done) = 0;
  virtual void lock() = 0;

  /// Backups, passphrases, further wallets; null where a wallet has none of that.
  [[nodiscard]] virtual WalletCare* care() { return nullptr; }

  /// A transaction of this wallet's that was on its way and that the chain now refuses for good:
  /// the loan it bid on has ended, the money has gone elsewhere.
  using LostCallback = std::function<void(Body, Rejection)>;
  [[nodiscard]] virtual Subscription on_lost(LostCallback callback) = 0;

  /// Builds a transaction around the body (next nonce, minimum fee, valid for a day of chain
  /// time; PayInstalment goes on its loan's lane), signs and submits it.
  virtual void send(Body body, Node::SubmitCallback done) = 0;
};

}  // namespace tally::node
