// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_options.hpp"

#include <CLI/CLI.hpp>

#include <cstdio>

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
  CLI::App app("A window on a full node, for people who lend to and borrow from each other.",
               "tallystick");
  app.set_version_flag("--version", "tallystick " TALLY_VERSION);
  app.add_option("--network", network, "The network to join; practice is the one built in")
      ->check(CLI::IsMember({"practice"}));
  app.add_option("--data-dir", data_dir, "Where keys, chain and settings are kept");
  bool offline = false;
  app.add_flag("--offline", offline,
               "Sign on a machine without a network: opens no connection of any kind");
  app.add_option("--page", page,
                 "Open on this page: overview, market, borrow, portfolio, repayments, wallet or "
                 "node");
  app.add_option("--theme", theme, "light or dark; otherwise as last chosen")
      ->check(CLI::IsMember({"light", "dark"}));
  app.add_option("--language", language, "en is the only one so far")
      ->check(CLI::IsMember({"en"}));
  app.add_option("--screenshots", screenshots,
                 "Live through a practice market, write a picture of every page and end");
  app.add_option("--size", size, "Size of the pictures, as 1280x800")->check(check_size);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return Fail{code == 0 ? 0 : 2};
  }
  WindowOptions options;
  options.network = QString::fromStdString(network);
  options.data_dir = QString::fromStdString(data_dir);
  options.offline = offline;
  options.page = QString::fromStdString(page);
  options.theme = QString::fromStdString(theme);
  options.screenshots = QString::fromStdString(screenshots);
  options.size = size_of(size);
  return options;
}

}  // namespace tally::app
