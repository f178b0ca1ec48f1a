// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

#include "app/network_new.hpp"
#include "app/pay_command.hpp"
#include "app/rpc_client.hpp"
#include "app/tools/tool.hpp"

namespace {

int run_cli(CLI::App& app, int argc, char** argv) {
  tally::app::RpcCall call;
  app.add_option("--data-dir", call.data_dir, "Data directory of the node to ask");
  app.add_option("--rpc", call.rpc, "HOST:PORT of its RPC, if it moved");
  app.add_flag("--json", call.json, "One line of JSON");
  app.add_option("method", call.method,
                 "What to ask: node.status, loan.list …; rpc.discover lists all");
  app.add_option("arguments", call.arguments, "name=value …");

  tally::app::NewNetwork wanted;
  CLI::App* network = app.add_subcommand("network", "Networks of your own");
  network->require_subcommand(1);
  CLI::App* made = network->add_subcommand("new", "Make one: genesis, keys, a directory a node");
  made->add_option("--validators", wanted.validators, "How many vote")->required();
  made->add_option("--full-nodes", wanted.full_nodes, "How many more follow without voting");
  made->add_option("--out", wanted.out, "An empty or new directory")->required();
  made->add_option("--base-port", wanted.base_port, "RPC of node0; the others count up");
  made->add_option("--host", wanted.hosts,
                   "IP where others reach a node, once for each in order; this machine unless "
                   "given");
  made->add_option("--name", wanted.name, "What people call it");
  made->add_flag("--json", wanted.json, "One line of JSON");

  std::vector<std::string> payment;
  CLI::App* pay = app.add_subcommand("pay", "Pay through a node, and wait until it is final");
  pay->fallthrough();
  pay->add_option("words", payment,
                  "to=ADDRESS amount=12.50 [asset=SYMBOL] [reference=TEXT] [key=FILE]; without a "
                  "key the node's open wallet pays");

  app.add_subcommand("tool", "Work that needs no node: tallystick-cli tool --help lists it");

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : 2;
  }
  if (made->parsed()) {
    wanted.json = wanted.json || call.json;
    return tally::app::run_new_network(wanted);
  }
  if (pay->parsed()) return tally::app::run_pay_command({call.data_dir, call.rpc}, payment);
  if (call.method.empty()) {
    std::fprintf(stderr, "tallystick-cli: name a method, pay, or network new; see --help\n");
    return 2;
  }
  return tally::app::run_rpc_call(call);
}

}  // namespace

int main(int argc, char** argv) {
  // A tool's words are its own: name=value, options and files in any order.
  if (argc > 1 && std::string_view(argv[1]) == "tool")
    return tally::app::run_tool(std::vector<std::string>(argv + 2, argv + argc));
  CLI::App app("Asks a Tallystick node, and makes networks", "tallystick-cli");
  app.set_version_flag("--version", TALLY_VERSION);
  return run_cli(app, argc, argv);
}
