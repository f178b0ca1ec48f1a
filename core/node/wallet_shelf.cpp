// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/wallet_shelf.hpp"

#include <algorithm>

#include "core/node/api/preview.hpp"
#include "core/node/rejections.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/sealed_file.hpp"

namespace tally::node {
namespace {

constexpr std::size_t kMaxName = 32;
constexpr const char* kWatchFile = "watch.tpst";

Fail<Rejection> refuse(WalletError error, std::string detail = {}) {
  const auto code = static_cast<std::uint16_t>(error);
  return Fail{Rejection{code, rejection_name(code), std::move(detail)}};
}

bool is_name(const std::string& name) {
  return !name.empty() && name.size() <= kMaxName && std::ranges::all_of(name, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

}  // namespace

WalletShelf::WalletShelf(std::filesystem::path dir, bool practice)
    : dir_(std::move(dir)), practice_(practice), keys_(dir_, practice) {
  const auto name = wallet::read_whole_file(dir_ / "wallets" / "active", kMaxName);
  if (!name) return;
  const std::string text(as_text(*name));
  if (is_name(text) && std::filesystem::exists(dir_of(text))) active_ = text;
  keys_ = wallet::KeyStore(dir_of(active_), practice_);
}

void WalletShelf::open() {
  watched_ = watched_in(dir_of(active_));
  if (watched_) return;
  if (keys_.open() && !keys_.has_passphrase()) static_cast<void>(keys_.unlock({}));
}

std::filesystem::path WalletShelf::dir_of(const std::string& name) const {
  return name.empty() ? dir_ : dir_ / "wallets" / name;
}

std::optional<Policy> WalletShelf::watched_in(const std::filesystem::path& dir) const {
  const auto bytes =
      wallet::read_whole_file(dir / kWatchFile, wallet::offline::kMaxContainerBytes);
  if (!bytes) return std::nullopt;
  const auto container = wallet::offline::read_container(*bytes);
  if (!container || container->accounts.empty()) return std::nullopt;
  return container->accounts.front().policy;
}

std::optional<std::string> WalletShelf::address_in(const std::filesystem::path& dir) const {
  if (const auto policy = watched_in(dir))
    return wallet::to_address(account_of(*policy), practice_);
  wallet::KeyStore there(dir, practice_);
  if (!there.open()) return std::nullopt;
  return wallet::to_address(account_of(there.public_key()), practice_);
}

std::vector<WalletEntry> WalletShelf::list() const {
  std::vector<std::string> names{""};
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(dir_ / "wallets", error))
    if (entry.is_directory() && is_name(entry.path().filename().string()))
      names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  std::vector<WalletEntry> found;
  for (const std::string& name : names)
    if (const auto address = address_in(dir_of(name)))
      found.push_back({name, *address, watched_in(dir_of(name)).has_value(), name == active_});
  return found;
}

Result<void, Rejection> WalletShelf::use(const std::string& name) {
  if (!name.empty() && !is_name(name)) return refuse(WalletError::kBadName);
  if (!address_in(dir_of(name))) return refuse(WalletError::kNoWallet, name);
  std::error_code error;
  std::filesystem::create_directories(dir_ / "wallets", error);
  const auto written =
      wallet::write_file_atomically(dir_ / "wallets" / "active", as_bytes(name), true);
  if (!written) return Fail{rejection_of(written.error())};
  active_ = name;
  keys_ = wallet::KeyStore(dir_of(name), practice_);
  open();
  return {};
}

Result<std::filesystem::path, Rejection> WalletShelf::place_for(const std::string& name) const {
  // The first wallet needs no name.
  if (!is_name(name) && !name.empty()) return refuse(WalletError::kBadName);
  if (address_in(dir_of(name)) || (!name.empty() && std::filesystem::exists(dir_of(name))))
    return refuse(WalletError::kAlreadyExists, name);
  return dir_of(name);
}

Result<void, Rejection> WalletShelf::watch(const std::string& name, const Bytes& accounts,
                                           const ChainId& chain) {
  using wallet::offline::Refusal;
  const auto container = wallet::offline::read_container(accounts);
  const auto not_taken = [](Refusal refusal) {
    return refuse(WalletError::kOfflineRefused, wallet::offline::to_sentence(refusal));
  };
  if (!container) return not_taken(container.error());
  if (container->kind != wallet::offline::ContainerKind::kAccounts || container->accounts.empty())
    return not_taken(Refusal::kOtherKind);
  if (container->chain != chain) return not_taken(Refusal::kWrongChain);
  if (name.empty()) return refuse(WalletError::kBadName);
  TALLY_TRY(const auto dir, place_for(name));
  std::error_code error;
  std::filesystem::create_directories(dir, error);
  const auto written = wallet::write_file_atomically(dir / kWatchFile, accounts, false);
  if (!written) return Fail{rejection_of(written.error())};
  return use(name);
}

}  // namespace tally::node
