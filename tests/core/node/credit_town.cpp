// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/node/credit_town.hpp"

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>

#include "core/contract/execute.hpp"
#include "core/wallet/key_store.hpp"

namespace tally::test {
namespace {

constexpr std::chrono::minutes kPatience{3};

/// A port that is free now.
std::uint16_t free_port() {
  const int handle = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  TALLY_CHECK(::bind(handle, reinterpret_cast<sockaddr*>(&address), size) == 0, "a free port");
  TALLY_CHECK(::getsockname(handle, reinterpret_cast<sockaddr*>(&address), &size) == 0, "its name");
  ::close(handle);
  return ntohs(address.sin_port);
}

std::string at(std::uint16_t port) { return "127.0.0.1:" + std::to_string(port); }

}  // namespace

CreditTown::CreditTown() {
  std::string name = (std::filesystem::temp_directory_path() / "tally-credit-XXXXXX").string();
  TALLY_CHECK(::mkdtemp(name.data()) != nullptr, "a temporary directory");
  directory_ = name;
  genesis_.network_name = "Credit town";
  genesis_.practice = true;
  genesis_.time = Timestamp{node::wall_clock_now().ms - 60'000};
  genesis_.assets = {{"TLY", "Tally", 6, {}}, {"USD", "Test dollar", 2, {}}};
  for (std::size_t i = 0; i < kHomes; ++i) {
    Home& home = homes_.emplace_back();
    home.directory = directory_ / std::to_string(i);
    std::filesystem::create_directories(home.directory);
    wallet::KeyStore keys(home.directory, true);
    TALLY_CHECK(keys.create({}, wallet::kOpenFileCost).has_value(), "a wallet");
    home.account = account_of(keys.public_key());
    genesis_.allocations.push_back({home.account, kNativeAsset, Amount{1'000'000'000}});
    genesis_.allocations.push_back({home.account, AssetId{1}, Amount{100'000'000}});
    std::array<std::uint8_t, 32> secret{};
    secret.fill(static_cast<std::uint8_t>(i + 1));
    validators_.push_back(*SecretKey::from_bytes(secret));
    ports_.push_back(free_port());
  }
  genesis_.assets[1].issuer = homes_[0].account;
  for (const SecretKey& key : validators_)
    genesis_.validators.members.push_back(
        {key.public_key(), account_of(key.public_key()), 10, 0});
  std::ranges::sort(genesis_.validators.members, {}, &Validator::key);
}

CreditTown::~CreditTown() {
  for (std::size_t i = 0; i < homes_.size(); ++i) stop(i);
  std::error_code ignored;
  std::filesystem::remove_all(directory_, ignored);
}

std::string CreditTown::start() {
  for (std::size_t i = 0; i < kHomes; ++i)
    if (std::string problem = start(i); !problem.empty()) return problem;
  return {};
}

void CreditTown::stop(std::size_t i) {
  Home& home = homes_[i];
  home.subscriptions.clear();
  home.credit.reset();
  home.wallet.reset();
  if (home.node) home.node->stop();
  home.node.reset();
}

std::string CreditTown::start(std::size_t i) {
  Home& home = homes_[i];
  node::NodeOptions options;
  options.data_dir = home.directory;
  options.genesis = genesis_;
  options.validator_key = SecretKey::from_bytes(validators_[i].bytes());
  options.network.listen = at(ports_[i]);
  for (std::size_t other = 0; other < kHomes; ++other)
    if (other != i) options.network.connect.push_back(at(ports_[other]));
  options.durable = false;
  options.check_invariants = true;
  auto node = node::make_node(std::move(options));
  if (!node) return node.error().what;
  home.node = *std::move(node);
  home.wallet = node::make_wallet_service(
      *home.node, {home.directory, true, genesis_.params, 1, node::wall_clock_now});
  home.credit = node::make_credit_service(*home.node, *home.wallet,
                                          {home.directory, node::wall_clock_now});
  const auto tell = [this] {
    const std::lock_guard lock(mutex_);
    news_.notify_all();
  };
  home.subscriptions.push_back(home.node->on_tip([tell](const auto&) { tell(); }));
  home.subscriptions.push_back(home.credit->on_change(tell));
  return {};
}

bool CreditTown::until(const std::function<bool()>& holds) {
  const auto end = std::chrono::steady_clock::now() + kPatience;
  std::unique_lock lock(mutex_);
  while (!holds())
    // What happens between the look and the wait is seen a moment later.
    if (std::chrono::steady_clock::now() > end) return false;
    else news_.wait_for(lock, std::chrono::milliseconds(200));
  return true;
}

std::string CreditTown::done(const std::function<void(node::Credit::Done)>& call) {
  const auto answer = wait_for<Result<void, node::Rejection>>(
      [&](auto then) { call(std::move(then)); });
  return answer ? std::string() : answer.error().name + " " + answer.error().detail;
}

TxId CreditTown::send(std::size_t home, Body body) {
  const auto sent = wait_for<Result<TxId, node::Rejection>>(
      [&](auto then) { homes_[home].wallet->send(body, std::move(then)); });
  TALLY_CHECK(sent.has_value(), "the transaction is taken");
  const bool settled = until([&] {
    return homes_[home].node->waiting_transactions() == 0;
  });
  TALLY_CHECK(settled, "a block comes");
  return *sent;
}

}  // namespace tally::test
