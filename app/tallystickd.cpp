// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>
#include <csignal>

#include "app/daemon.hpp"
#include "core/node/make_node.hpp"
#include "core/practice/command.hpp"

namespace {

std::atomic<bool> stop_wanted{false};

void want_stop(int) { stop_wanted = true; }

/// A practice chain is private to this process: a kill loses nothing, and a power cut only what
/// the disk had not written yet.
int run_practice(const tally::practice::CommandOptions& options) {
  using namespace tally;
  const practice::OpenNode open = [](const contract::Genesis& genesis, SecretKey validator,
                                     const std::filesystem::path& dir) {
    node::NodeOptions made;
    made.data_dir = dir;
    made.genesis = genesis;
    made.validator_key = std::move(validator);
    made.drive = node::Drive::kByOwner;
    made.durable = false;
    made.check_invariants = true;
    made.pool.pending_per_sender = 5'000;
    return node::make_node(std::move(made));
  };
  return practice::run_practice_command(options, open, stop_wanted);
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app("A Tallystick node without a window", "tallystickd");
  app.set_version_flag("--version", TALLY_VERSION);
  app.require_subcommand(0, 1);
  tally::app::DaemonOptions daemon;
  app.add_option("--data-dir", daemon.data_dir, "Where the node keeps its chain");
  app.add_option("--network", daemon.network,
                 "The genesis file of the network; only the first time");
  app.add_option("--listen", daemon.listen, "IP:PORT for other nodes to call");
  app.add_option("--connect", daemon.connect, "HOST:PORT of another node; may be given again");
  app.add_option("--prune", daemon.prune_mib,
                 "Keep this many MiB of blocks, delete older ones; all are kept unless given")
      ->check(CLI::Range(128, 1 << 30));
  app.add_flag("--snapshot", daemon.from_snapshot,
               "An empty node begins with the state of a recent block, from its peers");
  app.add_option("--trust", daemon.trust,
                 "HEIGHT:ID of a block not older than 14 days, from somebody you trust: where "
                 "--snapshot begins instead of the genesis")
      ->needs("--snapshot");
  app.add_option("--proxy", daemon.proxy, "HOST:PORT of a SOCKS5 proxy for all calls to others");
  app.add_option("--rpc", daemon.rpc, "HOST:PORT of the RPC, on this machine only");
  app.add_option("--metrics", daemon.metrics, "HOST:PORT for measurements");
  app.add_option("--validator", daemon.validator, "File of the validator key: take part in voting");
  app.add_option("--role", daemon.role, "full or supervisor")
      ->check(CLI::IsMember({"full", "supervisor"}));
  app.add_option("--clock", daemon.clock,
                 "wall, or manual on a practice network: time stands until clock.advance")
      ->check(CLI::IsMember({"wall", "manual"}));

  tally::practice::CommandOptions practice;
  CLI::App* sub = app.add_subcommand("practice", "A practice network, as fast as the machine goes");
  sub->add_option("--loans", practice.loans, "The loan book, a CSV file")->required();
  sub->add_option("--count", practice.count, "Only its first rows");
  sub->add_option("--seed", practice.seed, "Another seed is another life; 1 unless given");
  sub->add_flag("--until-settled", practice.until_settled, "Go on until every loan has ended");
  sub->add_option("--data-dir", practice.data_dir, "Keep the chain here, or go on with it");
  sub->add_option("--report", practice.report, "Write the result here, as JSON")->required();
  sub->add_option("--export", practice.export_dir, "Write loans, payments and notes here, as CSV");

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  std::signal(SIGINT, want_stop);
  std::signal(SIGTERM, want_stop);
  if (sub->parsed()) return run_practice(practice);
  return tally::app::run_daemon(daemon, stop_wanted);
}
