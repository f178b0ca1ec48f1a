// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <string>

#include "core/data/fault.hpp"
#include "core/data/result.hpp"

/// HTTP for the RPC, server and client; the only door to the library behind it.
/// Shape:  one POST a request; body at most kMaxRpcBody; at most kMaxRpcConnections at once, each
///         closed after kRpcIdleSeconds without a request. Loopback addresses only.
/// Errors: 401 wrong or no password, 403 a Host that is not this machine (a web page that rebinds a
///         name cannot get in), 405 not POST, 413 too large, 503 too many connections.
/// Thread: the server has one of its own and calls `handle` there; `reply` may be called from any,
///         once.
namespace tally::node {

inline constexpr std::size_t kMaxRpcBody = 1024 * 1024;
inline constexpr std::size_t kMaxRpcConnections = 32;
inline constexpr int kRpcIdleSeconds = 30;

struct HostPort {
  std::string host;
  std::uint16_t port = 0;
};
/// "127.0.0.1:7110", "localhost:7110", "[::1]:7110"; a Fault that says so for anything else.
[[nodiscard]] Result<HostPort, Fault> parse_host_port(const std::string& text);

using RpcReply = std::function<void(std::string body)>;
using RpcHandle = std::function<void(std::string body, RpcReply reply)>;

class HttpServer {
 public:
  /// `credentials` is "user:password". Port 0: any free one.
  [[nodiscard]] static Result<std::unique_ptr<HttpServer>, Fault> start(const HostPort& where,
                                                                        std::string credentials,
                                                                        RpcHandle handle);
  /// One page of text instead: GET `path`, without a password. `handle` gets an empty body.
  [[nodiscard]] static Result<std::unique_ptr<HttpServer>, Fault> start_page(const HostPort& where,
                                                                             std::string path,
                                                                             RpcHandle handle);
  ~HttpServer();
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;

  [[nodiscard]] std::uint16_t port() const;
  /// Closes every connection and waits for the thread.
  void stop();

 private:
  struct Impl;
  explicit HttpServer(std::shared_ptr<Impl> impl);
  [[nodiscard]] static Result<std::unique_ptr<HttpServer>, Fault> listen(
      std::shared_ptr<Impl> impl, const HostPort& where, const std::string& serves);
  std::shared_ptr<Impl> impl_;
};

struct HttpAnswer {
  int status = 0;
  std::string body;
};
/// Posts one body and waits. `host_header` replaces the right one where it is not empty.
[[nodiscard]] Result<HttpAnswer, Fault> http_post(const HostPort& where,
                                                  const std::string& credentials,
                                                  const std::string& body,
                                                  const std::string& host_header = {});

}  // namespace tally::node
