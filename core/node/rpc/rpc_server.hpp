// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

#include "core/node/rpc/dispatch.hpp"

/// The node's RPC: server, password file and methods together.
/// Shape:  user "__cookie__", a new password each start, in a file only the owner can
///         read; where it serves, in "rpc.address" beside it.
/// Thread: start and stop: the owner's.
namespace tally::node {

class RpcServer {
 public:
  [[nodiscard]] static Result<std::unique_ptr<RpcServer>, Fault> start(
      RpcContext context, const HostPort& where, const std::filesystem::path& cookie);
  /// Stops, and removes the password file.
  ~RpcServer();
  RpcServer(const RpcServer&) = delete;
  RpcServer& operator=(const RpcServer&) = delete;

  [[nodiscard]] std::uint16_t port() const { return http_->port(); }

 private:
  RpcServer(RpcContext context, std::filesystem::path cookie)
      : context_(std::move(context)), cookie_(std::move(cookie)) {}
  RpcContext context_;
  std::filesystem::path cookie_;
  std::unique_ptr<HttpServer> http_;
};

/// How to reach the node that wrote these files.
struct RpcCookie {
  std::string credentials;
  HostPort where;
};
[[nodiscard]] Result<RpcCookie, Fault> read_cookie(const std::filesystem::path& file);

}  // namespace tally::node
