// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

#include "app/node_config.hpp"
#include "core/node/data_directory.hpp"
#include "core/node/genesis_json.hpp"
#include "core/node/make_node.hpp"
#include "core/node/offline/offline_service.hpp"
#include "core/node/rpc/rpc_server.hpp"

namespace tally::app {
namespace {

constexpr std::chrono::milliseconds kLook{50};

int refuse(const std::string& why) {
  std::fprintf(stderr, "tallystickd: %s\n", why.c_str());
  return 1;
}

/// The genesis of the directory; the first time that of --network, which must not differ later.
Result<contract::Genesis, Fault> find_genesis(const DaemonOptions& options) {
  const std::filesystem::path own = options.data_dir / "genesis.json";
  std::error_code ignored;
  const bool has_own = std::filesystem::exists(own, ignored);
  if (options.network.empty() && !has_own)
    return Fail{fault(std::errc::no_such_file_or_directory,
                      "no " + own.string() + ": name the network's genesis file with --network")};
  if (options.network.empty()) return read_genesis_file(own);
  TALLY_TRY(contract::Genesis genesis, read_genesis_file(options.network));
  if (!has_own) {
    std::filesystem::create_directories(options.data_dir, ignored);
    TALLY_TRY_VOID(node::write_file(own, node::print_genesis(genesis), false));
    return genesis;
  }
  TALLY_TRY(const contract::Genesis kept, read_genesis_file(own));
  if (contract::chain_id(kept) != contract::chain_id(genesis))
    return Fail{fault(std::errc::invalid_argument,
                      options.data_dir.string() + " belongs to another network (\"" +
                          kept.network_name + "\", not \"" + genesis.network_name +
                          "\"): choose another --data-dir")};
  return genesis;
}

/// What is accepted on the command line but not there yet is said, not ignored.
std::string missing_part(const DaemonOptions& options) {
  if (!options.metrics.empty())
    return "--metrics is not there yet in this version: leave it out";
  return {};
}

}  // namespace

int run_daemon(const DaemonOptions& options, const std::atomic<bool>& stop) {
  if (options.data_dir.empty()) return refuse("--data-dir is needed; see --help");
  if (const std::string missing = missing_part(options); !missing.empty()) return refuse(missing);

  const auto config = read_node_config(options.data_dir / "node.json");
  if (!config) return refuse(config.error().what);
  const auto genesis = find_genesis(options);
  if (!genesis) return refuse(genesis.error().what);

  node::NodeOptions made;
  made.data_dir = options.data_dir;
  made.genesis = *genesis;
  made.network.listen = options.listen.empty() ? config->listen : options.listen;
  made.network.connect = options.connect.empty() ? config->connect : options.connect;
  made.network.proxy = options.proxy.empty() ? config->proxy : options.proxy;
  std::error_code ignored;
  std::filesystem::path key_file = options.validator;
  if (key_file.empty() && std::filesystem::exists(options.data_dir / "validator.key", ignored))
    key_file = options.data_dir / "validator.key";
  if (!key_file.empty() && options.role != "supervisor") {
    auto key = read_key_file(key_file);
    if (!key) return refuse(key.error().what);
    made.validator_key = *std::move(key);
  }
  const bool is_manual = options.clock == "manual";
  if (is_manual && !genesis->practice)
    return refuse("--clock manual is for practice networks only");
  std::atomic<std::int64_t> clock_ms{genesis->time.ms};
  if (is_manual) made.clock = [&clock_ms] { return Timestamp{clock_ms}; };
  auto node = node::make_node(std::move(made));
  if (!node) return refuse(node.error().what);
  clock_ms = std::max(clock_ms.load(), (*node)->tip()->block_time.ms);

  std::atomic<bool> stop_asked{false};
  const std::string rpc = !options.rpc.empty()   ? options.rpc
                          : !config->rpc.empty() ? config->rpc
                                                 : "127.0.0.1:0";
  const auto where = node::parse_host_port(rpc);
  if (!where) return refuse(where.error().what);
  const auto offline = node::make_offline_service(
      **node, {options.data_dir, genesis->network_name, genesis->practice});
  node::RpcContext context{**node, genesis->practice, [&] { stop_asked = true; }, offline.get()};
  if (is_manual)
    context.advance_clock = [&clock_ms](std::int64_t ms) { return Timestamp{clock_ms += ms}; };
  auto server = node::RpcServer::start(std::move(context), *where, options.data_dir / "rpc.cookie");
  if (!server) return refuse(server.error().what);

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
  server->reset();
  (*node)->stop();
  return code;
}

}  // namespace tally::app
