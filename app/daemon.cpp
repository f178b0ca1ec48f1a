// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

#include "app/join_link.hpp"
#include "app/own_node.hpp"
#include "core/node/make_node.hpp"
#include "core/node/rpc/metrics.hpp"
#include "core/node/offline/offline_service.hpp"
#include "core/node/wallet_service.hpp"
#include "core/node/rpc/rpc_server.hpp"

namespace tally::app {
namespace {

constexpr std::chrono::milliseconds kLook{50};

int refuse(const std::string& why) {
  std::fprintf(stderr, "tallystickd: %s\n", why.c_str());
  return 1;
}

/// Null when no measurements are wanted.
Result<std::unique_ptr<node::HttpServer>, Fault> serve_metrics(const DaemonOptions& options,
                                                               node::Node& node) {
  if (options.metrics.empty()) return std::unique_ptr<node::HttpServer>();
  TALLY_TRY(const node::HostPort where, node::parse_host_port(options.metrics));
  return node::start_metrics(node, where, TALLY_VERSION);
}

}  // namespace

int run_daemon(const DaemonOptions& options, const std::atomic<bool>& stop) {
  if (options.data_dir.empty()) return refuse("--data-dir is needed; see --help");

  const auto config = read_node_config(options.data_dir / "node.json");
  if (!config) return refuse(config.error().what);
  NodeWords words;
  words.data_dir = options.data_dir;
  words.network = options.network;
  words.listen = options.listen;
  words.connect = options.connect;
  for (const std::string& node : options.connect)
    if (!is_node_address(node))
      return refuse("--connect " + node + ": HOST:PORT is needed, like 192.0.2.7:7111");
  words.proxy = options.proxy;
  words.from_snapshot = options.from_snapshot;
  words.trust = options.trust;
  words.validator = options.validator;
  words.may_validate = options.role != "supervisor";
  auto made = own_node_options(words, *config);
  if (!made) return refuse(made.error().what);
  made->keep_block_bytes = options.prune_mib << 20;
  const bool is_practice = made->genesis.practice;
  const bool is_manual = options.clock == "manual";
  if (is_manual && !is_practice) return refuse("--clock manual is for practice networks only");
  const contract::ChainParams params = made->genesis.params;
  std::atomic<std::int64_t> clock_ms{made->genesis.time.ms};
  if (is_manual) made->clock = [&clock_ms] { return Timestamp{clock_ms}; };
  auto node = node::make_node(*std::move(made));
  if (!node) return refuse(node.error().what);
  clock_ms = std::max(clock_ms.load(), (*node)->tip()->block_time.ms);

  std::atomic<bool> stop_asked{false};
  const std::string rpc = !options.rpc.empty()   ? options.rpc
                          : !config->rpc.empty() ? config->rpc
                                                 : "127.0.0.1:0";
  const auto where = node::parse_host_port(rpc);
  if (!where) return refuse(where.error().what);
  const auto offline = node::make_offline_service(
      **node, {options.data_dir, (*node)->tip()->network_name, is_practice});
  node::WalletServiceOptions keys;
  keys.directory = options.data_dir;
  keys.practice = is_practice;
  keys.params = params;
  keys.clock = is_manual ? std::function([&clock_ms] { return Timestamp{clock_ms}; })
                         : std::function(node::wall_clock_now);
  const auto wallet = node::make_wallet_service(**node, std::move(keys));
  node::RpcContext context{**node, is_practice, [&] { stop_asked = true; }, offline.get(),
                           wallet.get()};
  if (is_manual)
    context.advance_clock = [&clock_ms](std::int64_t ms) { return Timestamp{clock_ms += ms}; };
  auto server = node::RpcServer::start(std::move(context), *where, options.data_dir / "rpc.cookie");
  if (!server) return refuse(server.error().what);

  auto metrics = serve_metrics(options, **node);
  if (!metrics) return refuse(metrics.error().what);

  const auto tip = (*node)->tip();
  std::printf("ready: network \"%s\", height %llu, RPC on %s:%u\n", tip->network_name.c_str(),
              static_cast<unsigned long long>(tip->height), where->host.c_str(),
              static_cast<unsigned>((*server)->port()));
  std::fflush(stdout);
  int code = 0;
  while (!stop && !stop_asked) {
    std::this_thread::sleep_for(kLook);
    if ((*node)->tip()->phase == node::NodePhase::kStopped) {
      code = refuse((*node)->tip()->fault);
      break;
    }
  }
  metrics->reset();
  server->reset();
  (*node)->stop();
  return code;
}

}  // namespace tally::app
