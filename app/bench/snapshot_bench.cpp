// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <chrono>
#include <thread>

#include "app/bench/bench_chain.hpp"
#include "app/bench/benches.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/crypto/random.hpp"
#include "core/node/make_node.hpp"
#include "core/node/snapshot_fetch.hpp"

namespace tally::app {
namespace {

constexpr std::int64_t kUsually = 1'000'000;
constexpr std::int64_t kPatienceMs = 600'000;

SecretKey validator_key() { return *SecretKey::from_bytes(sha256(as_bytes("validator")).bytes); }

contract::Genesis genesis_of(std::int64_t accounts) {
  contract::Genesis genesis;
  genesis.network_name = "Bench";
  genesis.time = Timestamp{node::wall_clock_now().ms - 2 * genesis.params.heartbeat_ms};
  genesis.assets = {{"TLY", "Tally", 6, {}}};
  for (std::int64_t i = 0; i < accounts; ++i)
    genesis.allocations.push_back({id_cast<AccountId>(sha256(as_bytes(std::to_string(i)))),
                                   kNativeAsset, Amount{1'000'000}});
  const PublicKey key = validator_key().public_key();
  genesis.validators.members = {{key, account_of(key), 1, 0}};
  return genesis;
}

}  // namespace

/// A validator with a state of many accounts, and new nodes that fetch it over loopback: the first
/// waits until the snapshot has been made, the second finds it. Both end at a height that is
/// verified by the genesis, every part against its state root, in a store that a node can open.
std::vector<Figure> bench_snapshot(const BenchOptions& options) {
  const ScratchDirectory scratch(options);
  const std::int64_t accounts = options.transactions > 0 ? options.transactions : kUsually;
  const contract::Genesis genesis = genesis_of(accounts);
  std::array<std::uint8_t, 2> dice{};
  fill_random(dice);
  const std::string where = "127.0.0.1:" + std::to_string(20'000 + dice[0] * 64 + dice[1] % 64);

  node::NodeOptions serving;
  serving.data_dir = scratch.path() / "source";
  serving.genesis = genesis;
  serving.validator_key = validator_key();
  serving.durable = false;
  serving.network.listen = where;
  const Stopwatch opening;
  const auto source = must(node::make_node(std::move(serving)));
  const double open_seconds = opening.seconds();
  while (source->tip()->height == 0 && opening.seconds() < 600)
    std::this_thread::sleep_for(std::chrono::milliseconds(20));

  const auto fetch = [&](const char* name) {
    node::SnapshotFetchOptions wanted;
    wanted.genesis = genesis;
    wanted.directory = scratch.path() / name;
    wanted.connect = {where};
    fill_random(wanted.static_key);
    wanted.now = node::wall_clock_now;
    wanted.patience_ms = kPatienceMs;
    const Stopwatch watch;
    const Height height = must(node::fetch_snapshot(std::move(wanted)));
    const double seconds = watch.seconds();
    const auto copy =
        open_pipeline(genesis, scratch.path() / name, validator_key().public_key());
    if (height == 0 || copy->parent().height != height)
      throw std::runtime_error("the snapshot is of another height");
    return seconds;
  };
  const double first = fetch("first");
  const double second = fetch("second");
  source->stop();
  return {{"accounts", static_cast<double>(accounts)},
          {"source_open_seconds", open_seconds},
          {"first_seconds", first},
          {"seconds", second}};
}

}  // namespace tally::app
