// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

#include "core/node/api/wallet_care.hpp"
#include "core/wallet/key_store.hpp"
#include "core/wallet/offline/container.hpp"

/// The wallets of one data directory, one of them in use.
/// Shape:  DIR/wallet.tally is the one without a name; DIR/wallets/NAME/wallet.tally the others, or
///         watch.tpst, the accounts of a wallet whose key is elsewhere. DIR/wallets/active names
///         the one in use.
/// Errors: WalletError.
/// Thread: one owner.
namespace tally::node {

class WalletShelf {
 public:
  WalletShelf(std::filesystem::path dir, bool practice);

  /// Opens the file of the active wallet; a damaged one is told when it is unlocked.
  void open();
  [[nodiscard]] wallet::KeyStore& keys() { return keys_; }
  /// The account that is watched, of a wallet without a key.
  [[nodiscard]] const std::optional<Policy>& watched() const { return watched_; }
  [[nodiscard]] const std::string& active() const { return active_; }
  [[nodiscard]] bool exists() const { return watched_.has_value() || keys_.exists(); }
  [[nodiscard]] std::vector<WalletEntry> list() const;

  [[nodiscard]] Result<void, Rejection> use(const std::string& name);
  /// Where a new wallet of this name goes. kBadName, kAlreadyExists.
  [[nodiscard]] Result<std::filesystem::path, Rejection> place_for(const std::string& name) const;
  [[nodiscard]] Result<void, Rejection> watch(const std::string& name, const Bytes& accounts,
                                              const ChainId& chain);

 private:
  [[nodiscard]] std::filesystem::path dir_of(const std::string& name) const;
  [[nodiscard]] std::optional<Policy> watched_in(const std::filesystem::path& dir) const;
  [[nodiscard]] std::optional<std::string> address_in(const std::filesystem::path& dir) const;

  std::filesystem::path dir_;
  bool practice_;
  std::string active_;
  wallet::KeyStore keys_;
  std::optional<Policy> watched_;
};

}  // namespace tally::node
