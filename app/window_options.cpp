// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_options.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <filesystem>

#include "app/join_link.hpp"
#include "app/node_config.hpp"
#include "ui/language.hpp"

namespace tally::app {
namespace {

/// "1280x800".
QSize size_of(const std::string& text) {
  int width = 0;
  int height = 0;
  char rest = 0;
  if (std::sscanf(text.c_str(), "%dx%d%c", &width, &height, &rest) != 2) return {};
  return {width, height};
}

std::string check_size(const std::string& text) {
  const QSize size = size_of(text);
  const bool fits = size.width() >= 640 && size.width() <= 7680 && size.height() >= 480 &&
                    size.height() <= 4320;
  return fits ? std::string() : "a size is WIDTHxHEIGHT, from 640x480 to 7680x4320";
}

}  // namespace

Result<WindowOptions, int> parse_window_options(int argc, char** argv) {
  std::string network = "practice";
  std::string data_dir;
  std::string page;
  std::string theme;
  std::string language;
  std::string screenshots;
  std::string size;
  std::string listen;
  std::vector<std::string> connect;
  CLI::App app("A window on a full node, for people who lend to and borrow from each other.",
               "tallystick");
  app.set_version_flag("--version", "tallystick " TALLY_VERSION);
  app.add_option("--network", network,
                 "The network to join: a genesis file, or practice, the one built in");
  app.add_option("--connect", connect, "HOST:PORT of a node of that network, any number of times");
  app.add_option("--listen", listen, "HOST:PORT where other nodes may call this one");
  app.add_option("--data-dir", data_dir, "Where keys, chain and settings are kept");
  bool offline = false;
  app.add_flag("--offline", offline,
               "Sign on a machine without a network: opens no connection of any kind");
  std::vector<std::string> given;
  app.add_option("link", given,
                 "A tallystick: link, which fills in the form for sending, or joins a network; "
                 "with --offline files to be signed");
  app.add_option("--page", page,
                 "Open on this page: overview, market, borrow, portfolio, repayments, wallet or "
                 "node");
  app.add_option("--theme", theme, "light or dark; otherwise as last chosen")
      ->check(CLI::IsMember({"light", "dark"}));
  app.add_option("--language", language,
                 ui::languageCodes().toStdString() + "; otherwise as chosen in the window, or the "
                 "system's");
  app.add_option("--screenshots", screenshots,
                 "Live through a practice market, write a picture of every page and end");
  app.add_option("--size", size, "Size of the pictures, as 1280x800")->check(check_size);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return Fail{code == 0 ? 0 : 2};
  }
  const bool joins_by_link = given.size() == 1 && is_join_link(given[0]);
  // The folder of a network that was joined before names it.
  std::error_code ignored;
  const std::filesystem::path own = std::filesystem::path(data_dir) / "genesis.json";
  if (app.count("--network") == 0 && !joins_by_link && !offline && !data_dir.empty() &&
      std::filesystem::exists(own, ignored)) {
    const auto genesis = read_genesis_file(own);
    if (genesis && !genesis->practice) network = own.string();
  }
  if (network == "practice" && !joins_by_link && !(connect.empty() && listen.empty())) {
    std::fprintf(stderr, "tallystick: the practice network has no other nodes: name a network's "
                         "genesis file with --network\n");
    return Fail{2};
  }
  if (network != "practice" && !screenshots.empty()) {
    std::fprintf(stderr, "tallystick: the pictures are of the practice network: leave out "
                         "--network\n");
    return Fail{2};
  }
  const bool is_link = given.size() == 1 && given[0].starts_with("tallystick:");
  if (joins_by_link && !offline && network != "practice") {
    std::fprintf(stderr, "tallystick: this link names a network itself: leave out --network\n");
    return Fail{2};
  }
  for (const std::string& node : connect) {
    if (is_node_address(node)) continue;
    std::fprintf(stderr, "tallystick: --connect %s: HOST:PORT is needed, like 192.0.2.7:7111\n",
                 node.c_str());
    return Fail{2};
  }
  if (!offline && !given.empty() && !is_link) {
    std::fprintf(stderr, "tallystick: %s is no tallystick: link; see --help\n",
                 given[0].c_str());
    return Fail{2};
  }
  WindowOptions options;
  options.connect = std::move(connect);
  options.listen = std::move(listen);
  options.language = QString::fromStdString(language);
  if (!language.empty() && !ui::hasLanguage(options.language)) {
    std::fprintf(stderr, "tallystick: there is no language %s; there are %s\n", language.c_str(),
                 qPrintable(ui::languageCodes()));
    return Fail{2};
  }
  options.network = QString::fromStdString(network);
  options.data_dir = QString::fromStdString(data_dir);
  options.offline = offline;
  for (const std::string& file : given)
    if (offline) options.files.push_back(QString::fromStdString(file));
  if (!offline && joins_by_link) options.join = given[0];
  else if (!offline && !given.empty()) options.link = QString::fromStdString(given[0]);
  options.page = QString::fromStdString(page);
  options.theme = QString::fromStdString(theme);
  options.screenshots = QString::fromStdString(screenshots);
  options.size = size_of(size);
  return options;
}

}  // namespace tally::app
