// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// `tallystickd` as a node of a network: opens the data directory, runs by the clock, serves RPC.
/// Errors: one line on stderr and exit code 1.
/// Thread: the main thread; `stop` may be set from a signal handler.
namespace tally::app {

struct DaemonOptions {
  std::filesystem::path data_dir;
  std::filesystem::path network;  ///< empty: DIR/genesis.json
  std::string listen;
  std::vector<std::string> connect;
  std::string proxy;
  bool from_snapshot = false;
  std::string trust;
  std::uint64_t prune_mib = 0;  ///< 0: keep all
  std::string rpc;
  std::string metrics;
  std::filesystem::path validator;
  std::string role = "full";
  std::string clock = "wall";  ///< "manual": practice networks only; the RPC moves it
};

[[nodiscard]] int run_daemon(const DaemonOptions& options, const std::atomic<bool>& stop);

}  // namespace tally::app
