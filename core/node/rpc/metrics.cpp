// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/metrics.hpp"

#include <algorithm>

namespace tally::node {
namespace {

class Lines {
 public:
  void gauge(const std::string& name, const std::string& says) {
    text_ += "# HELP " + name + " " + says + "\n# TYPE " + name + " gauge\n";
  }
  void value(const std::string& name, std::uint64_t number) {
    text_ += name + " " + std::to_string(number) + "\n";
  }
  void one(const std::string& name, const std::string& says, std::uint64_t number) {
    gauge(name, says);
    value(name, number);
  }
  [[nodiscard]] std::string take() && { return std::move(text_); }

 private:
  std::string text_;
};

}  // namespace

std::string metrics_text(const TipSnapshot& tip, const PeerPage& peers,
                         const std::string& version) {
  const auto inbound = static_cast<std::uint64_t>(
      std::ranges::count_if(peers.rows, [](const PeerRow& row) { return row.is_inbound; }));
  std::uint64_t received = 0;
  std::uint64_t sent = 0;
  for (const PeerRow& row : peers.rows) {
    received += row.received_bytes;
    sent += row.sent_bytes;
  }
  Lines lines;
  lines.gauge("tally_build_info", "Version of the program");
  lines.value("tally_build_info{version=\"" + version + "\"}", 1);
  lines.one("tally_chain_height", "Height of the newest block here", tip.height);
  lines.one("tally_chain_final_height", "Height of the newest final block here", tip.height);
  lines.one("tally_chain_block_timestamp_seconds", "Time of the newest block, since 1970",
            static_cast<std::uint64_t>(std::max<std::int64_t>(tip.block_time.ms, 0)) / 1'000);
  lines.one("tally_chain_transactions", "Transactions in all blocks", tip.total_transactions);
  lines.gauge("tally_peers", "Nodes connected, by who called");
  lines.value("tally_peers{direction=\"inbound\"}", inbound);
  lines.value("tally_peers{direction=\"outbound\"}", peers.rows.size() - inbound);
  lines.gauge("tally_peer_bytes", "Bytes over the connections that are open now");
  lines.value("tally_peer_bytes{direction=\"received\"}", received);
  lines.value("tally_peer_bytes{direction=\"sent\"}", sent);
  lines.one("tally_syncing", "1 while catching up", tip.phase == NodePhase::kSyncing ? 1 : 0);
  lines.one("tally_stopped", "1 when a fault has stopped the node",
            tip.phase == NodePhase::kStopped ? 1 : 0);
  lines.one("tally_validators", "Members of the validator set", tip.validators.size());
  lines.one("tally_mempool_txs", "Transactions that wait for a block", tip.pool_transactions);
  lines.one("tally_mempool_bytes", "Their bytes", tip.pool_bytes);
  lines.one("tally_listings_open", "Loans that take bids", tip.open_listings);
  lines.one("tally_loans_open", "Loans that are being repaid", tip.active_loans);
  lines.one("tally_invariant_violations", "Broken rules about money; anything but 0 is a bug",
            tip.violations);
  return std::move(lines).take();
}

Result<std::unique_ptr<HttpServer>, Fault> start_metrics(Node& node, const HostPort& where,
                                                         std::string version) {
  return HttpServer::start_page(
      where, "/metrics", [&node, version = std::move(version)](std::string, RpcReply reply) {
        node.ask(PeersQuery{}, [tip = node.tip(), version, reply](const PeerPage& peers) {
          reply(metrics_text(*tip, peers, version));
        });
      });
}

}  // namespace tally::node
