// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/peer_methods.hpp"

#include "core/node/rpc/method_parts.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

json::value json_of(const PeerRow& row) {
  return json::object{{"number", std::to_string(row.number)},
                      {"id", row.id.hex()},
                      {"address", row.address},
                      {"inbound", row.is_inbound},
                      {"agent", row.agent},
                      {"height", row.height},
                      {"since", to_iso(row.since)},
                      {"ping_ms", row.ping_ms},
                      {"clock_difference_ms", row.clock_difference_ms},
                      {"debt", row.debt},
                      {"received_bytes", row.received_bytes},
                      {"sent_bytes", row.sent_bytes}};
}

void list_peers(RpcContext& context, JsonReader&, const RpcDone& done) {
  context.node.ask(PeersQuery{}, [done](const PeerPage& page) {
    done(page_json(page, [](const PeerRow& row) { return json_of(row); }));
  });
}

void ban_peer(RpcContext& context, JsonReader& params, const RpcDone& done) {
  // As text: the numbers of peers who called us begin at 2^63, beyond what JSON keeps exactly.
  const JsonReader number = params.at("number");
  const std::string text = number.text(20);
  std::uint64_t value = 0;
  for (const char digit : text) {
    if (digit < '0' || digit > '9') number.fail("the number of a peer is needed; see node.peers");
    value = value * 10 + static_cast<std::uint64_t>(digit - '0');
  }
  if (!params.ok()) return;
  context.node.ban_peer(value);
  done(json::value(json::object{{"banned", text}}));
}

}  // namespace

std::vector<RpcMethod> peer_methods() {
  return {
      {"node.peers", "The nodes that this one is connected to, longest first", {}, list_peers},
      {"node.ban", "Closes a connection and keeps that node out for an hour",
       {{"number", "string", true, "of the peer, as node.peers shows it"}}, ban_peer},
  };
}

}  // namespace tally::node
