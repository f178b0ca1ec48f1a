// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/joining.hpp"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>

#include "core/node/data_directory.hpp"
#include "core/node/genesis_json.hpp"

namespace tally::app {

namespace {

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(tally::app::Joining)
};

constexpr int kNameDigits = 16;

}  // namespace

QString folder_of(const QString& base, const contract::Genesis& genesis) {
  return base + QString::fromStdString(contract::chain_id(genesis).hex().substr(0, kNameDigits));
}

Result<void, Fault> keep_nodes(const std::filesystem::path& dir,
                               const std::vector<std::string>& nodes) {
  const std::filesystem::path file = dir / "node.json";
  std::error_code error;
  if (nodes.empty() || std::filesystem::exists(file, error)) return {};
  std::filesystem::create_directories(dir, error);
  if (error) return Fail{Fault{error, "cannot make " + dir.string() + ": " + error.message()}};
  NodeConfig config;
  config.connect = nodes;
  return node::write_file(file, print_node_config(config), false);
}

Result<NodeWords, Fault> settle_in(const std::filesystem::path& dir, const JoinLink& link) {
  std::error_code error;
  std::filesystem::create_directories(dir, error);
  if (error) return Fail{Fault{error, "cannot make " + dir.string() + ": " + error.message()}};
  const std::filesystem::path own = dir / "genesis.json";
  if (!std::filesystem::exists(own, error))
    TALLY_TRY_VOID(node::write_file(own, node::print_genesis(link.genesis), false));
  TALLY_TRY(const contract::Genesis kept, read_genesis_file(own));
  if (contract::chain_id(kept) != contract::chain_id(link.genesis))
    return Fail{fault(std::errc::invalid_argument,
                      dir.string() + " belongs to another network (\"" + kept.network_name +
                          "\", not \"" + link.genesis.network_name +
                          "\"): choose another --data-dir")};
  TALLY_TRY_VOID(keep_nodes(dir, link.nodes));
  NodeWords words;
  words.data_dir = dir;
  return words;
}

QString open_in_new_window(const QString& network, const QString& node) {
  const std::string text = network.toStdString();
  const std::string address = node.toStdString();
  QStringList words;
  if (!address.empty() && !is_node_address(address))
    return Texts::tr("%1 is no address of a node. It is like 192.0.2.7:7111.").arg(node);
  if (network.startsWith(QLatin1String("tallystick:"))) {
    if (!is_join_link(text))
      return Texts::tr("This link asks for a payment: open it on the Wallet page.");
    const auto link = parse_join_link(text);
    if (!link) return QString::fromStdString(link.error());
    words << network;
  } else {
    const auto genesis = read_genesis_file(text);
    if (!genesis) return QString::fromStdString(genesis.error().what);
    words << QStringLiteral("--network") << network;
  }
  if (!address.empty()) words << QStringLiteral("--connect") << node;
  return QProcess::startDetached(QCoreApplication::applicationFilePath(), words)
             ? QString()
             : Texts::tr("The other window could not be started.");
}

}  // namespace tally::app
