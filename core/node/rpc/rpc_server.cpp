// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/rpc_server.hpp"

#include "core/data/crypto/random.hpp"
#include "core/node/data_directory.hpp"

namespace tally::node {
namespace {

constexpr std::size_t kMaxFileBytes = 1'000;

std::filesystem::path address_file(const std::filesystem::path& cookie) {
  return cookie.parent_path() / "rpc.address";
}

std::string shown(const HostPort& where) {
  const bool is_v6 = where.host.find(':') != std::string::npos;
  return (is_v6 ? "[" + where.host + "]" : where.host) + ":" + std::to_string(where.port);
}

}  // namespace

Result<std::unique_ptr<RpcServer>, Fault> RpcServer::start(RpcContext context,
                                                           const HostPort& where,
                                                           const std::filesystem::path& cookie) {
  std::array<std::uint8_t, 32> secret{};
  fill_random(secret);
  const std::string credentials = "__cookie__:" + to_hex(secret);
  std::unique_ptr<RpcServer> server(new RpcServer(std::move(context), cookie));
  TALLY_TRY(server->http_,
            HttpServer::start(where, credentials,
                              [raw = server.get()](std::string body, RpcReply reply) {
                                dispatch(raw->context_, body, std::move(reply));
                              }));
  const HostPort real{where.host, server->http_->port()};
  TALLY_TRY_VOID(write_file(address_file(cookie), shown(real) + "\n", false));
  TALLY_TRY_VOID(write_file(cookie, credentials, true));
  return server;
}

RpcServer::~RpcServer() {
  if (!http_) return;
  http_->stop();
  std::error_code ignored;
  std::filesystem::remove(cookie_, ignored);
  std::filesystem::remove(address_file(cookie_), ignored);
}

Result<RpcCookie, Fault> read_cookie(const std::filesystem::path& file) {
  auto credentials = read_file(file, kMaxFileBytes);
  auto address = read_file(address_file(file), kMaxFileBytes);
  if (!credentials || !address)
    return Fail{fault(std::errc::no_such_file_or_directory,
                      "no " + file.string() + ": is a node running on this data directory?")};
  while (!address->empty() && address->back() == '\n') address->pop_back();
  TALLY_TRY(const HostPort where, parse_host_port(*address));
  return RpcCookie{*std::move(credentials), where};
}

}  // namespace tally::node
