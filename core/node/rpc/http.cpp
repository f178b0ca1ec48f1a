// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/http.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/detail/base64.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <array>
#include <charconv>
#include <optional>
#include <set>
#include <thread>

namespace tally::node {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using Tcp = asio::ip::tcp;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

std::string basic(const std::string& credentials) {
  std::string encoded(beast::detail::base64::encoded_size(credentials.size()), '\0');
  encoded.resize(
      beast::detail::base64::encode(encoded.data(), credentials.data(), credentials.size()));
  return "Basic " + encoded;
}

/// Takes as long whatever the first difference is.
bool same_secret(const std::string& a, const std::string& b) {
  unsigned difference = a.size() == b.size() ? 0U : 1U;
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
    difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
  return difference == 0;
}

bool is_this_machine(std::string host) {
  const std::size_t colon = host.rfind(':');
  const std::size_t bracket = host.rfind(']');
  if (colon != std::string::npos && (bracket == std::string::npos || bracket < colon))
    host.resize(colon);
  return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

std::string numeric(const std::string& host) { return host == "localhost" ? "127.0.0.1" : host; }

Fault network_fault(const beast::error_code& error, const std::string& what) {
  return Fault{error, what + ": " + error.message()};
}

}  // namespace

Result<HostPort, Fault> parse_host_port(const std::string& text) {
  const auto refuse = [&] {
    return Fail{fault(std::errc::invalid_argument,
                      "\"" + text + "\" is no address of this machine: give 127.0.0.1:PORT")};
  };
  const std::size_t colon = text.rfind(':');
  if (colon == std::string::npos || !is_this_machine(text)) return refuse();
  HostPort where;
  where.host = text.substr(0, colon);
  if (where.host == "[::1]") where.host = "::1";
  const char* end = text.data() + text.size();
  const auto parsed = std::from_chars(text.data() + colon + 1, end, where.port);
  if (parsed.ec != std::errc{} || parsed.ptr != end) return refuse();
  return where;
}

struct HttpServer::Impl : std::enable_shared_from_this<HttpServer::Impl> {
  class Session;

  Impl(std::string secret, RpcHandle handler)
      : acceptor(context), authorization(basic(secret)), handle(std::move(handler)) {}

  void accept();

  asio::io_context context{1};
  Tcp::acceptor acceptor;
  std::string authorization;
  std::string page;  ///< the only one, for everybody; empty: serves the RPC
  RpcHandle handle;
  std::set<std::shared_ptr<Session>> sessions;
  std::thread thread;
};

/// One connection; lives as long as something is under way on it.
class HttpServer::Impl::Session : public std::enable_shared_from_this<Session> {
 public:
  Session(std::shared_ptr<Impl> server, Tcp::socket socket)
      : server_(std::move(server)), stream_(std::move(socket)) {}

  void start(bool is_welcome) {
    is_welcome_ = is_welcome;
    read();
  }
  void close() {
    beast::error_code ignored;
    stream_.socket().close(ignored);
    server_->sessions.erase(shared_from_this());
  }

 private:
  void read() {
    parser_.emplace();
    parser_->body_limit(kMaxRpcBody);
    parser_->header_limit(8 * 1024);
    stream_.expires_after(std::chrono::seconds(kRpcIdleSeconds));
    http::async_read(stream_, buffer_, *parser_,
                     [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                       self->on_read(error);
                     });
  }

  void on_read(const beast::error_code& error) {
    if (error == http::error::body_limit)
      return refuse(http::status::payload_too_large, "a request may have 1 MiB");
    if (error) return close();
    const Request& request = parser_->get();
    keep_ = request.keep_alive();
    const auto header = [&](http::field name) { return std::string(request[name]); };
    if (!is_welcome_)
      return refuse(http::status::service_unavailable, "too many connections");
    if (!is_this_machine(header(http::field::host)))
      return refuse(http::status::forbidden, "the Host header must name this machine");
    if (!server_->page.empty()) return give_page(request);
    if (!same_secret(header(http::field::authorization), server_->authorization))
      return refuse(http::status::unauthorized, "wrong or missing password; see rpc.cookie");
    if (request.method() != http::verb::post)
      return refuse(http::status::method_not_allowed, "POST a JSON-RPC request");
    answer(std::move(parser_->get().body()), "application/json");
  }

  void give_page(const Request& request) {
    if (request.method() != http::verb::get)
      return refuse(http::status::method_not_allowed, "GET " + server_->page);
    if (request.target() != server_->page)
      return refuse(http::status::not_found, "there is " + server_->page + " only");
    answer({}, "text/plain; version=0.0.4");
  }

  void answer(std::string body_in, const char* type) {
    stream_.expires_never();
    // An answer that comes after the server has gone finds nobody.
    server_->handle(std::move(body_in), [weak = weak_from_this(), type](std::string body) {
      const auto self = weak.lock();
      if (!self) return;
      asio::post(self->server_->context, [weak, type, body = std::move(body)]() mutable {
        if (const auto alive = weak.lock())
          alive->write(http::status::ok, std::move(body), type);
      });
    });
  }

  void refuse(http::status status, const std::string& why) {
    keep_ = false;
    write(status, why + "\n", "text/plain");
  }

  void write(http::status status, std::string body, const char* type) {
    response_ = Response(status, 11);
    response_.set(http::field::content_type, type);
    response_.set(http::field::cache_control, "no-store");
    if (status == http::status::unauthorized)
      response_.set(http::field::www_authenticate, "Basic realm=\"tallystick\"");
    response_.keep_alive(keep_);
    response_.body() = std::move(body);
    response_.prepare_payload();
    stream_.expires_after(std::chrono::seconds(kRpcIdleSeconds));
    http::async_write(stream_, response_,
                      [self = shared_from_this()](const beast::error_code& error, std::size_t) {
                        if (error || !self->keep_) return self->finish();
                        self->read();
                      });
  }

  /// Says that nothing more comes, then reads what the client still sends, so that it sees the
  /// answer and not a broken connection.
  void finish() {
    beast::error_code ignored;
    stream_.socket().shutdown(Tcp::socket::shutdown_send, ignored);
    stream_.expires_after(std::chrono::seconds(2));
    drain();
  }
  void drain() {
    stream_.async_read_some(asio::buffer(rest_),
                            [self = shared_from_this()](const beast::error_code& error,
                                                        std::size_t) {
                              if (error) return self->close();
                              self->drain();
                            });
  }

  std::shared_ptr<Impl> server_;
  beast::tcp_stream stream_;
  beast::flat_buffer buffer_;
  std::optional<http::request_parser<http::string_body>> parser_;
  Response response_;
  std::array<char, 16 * 1024> rest_{};
  bool keep_ = false;
  bool is_welcome_ = true;
};

void HttpServer::Impl::accept() {
  acceptor.async_accept([this](const beast::error_code& error, Tcp::socket socket) {
    if (!acceptor.is_open()) return;
    if (!error && sessions.size() < 2 * kMaxRpcConnections) {
      const auto session = std::make_shared<Session>(shared_from_this(), std::move(socket));
      sessions.insert(session);
      session->start(sessions.size() <= kMaxRpcConnections);
    }
    accept();
  });
}

HttpServer::HttpServer(std::shared_ptr<Impl> impl) : impl_(std::move(impl)) {}

Result<std::unique_ptr<HttpServer>, Fault> HttpServer::start(const HostPort& where,
                                                             std::string credentials,
                                                             RpcHandle handle) {
  return listen(std::make_shared<Impl>(std::move(credentials), std::move(handle)), where,
                "RPC on ADDRESS (choose another with --rpc)");
}

Result<std::unique_ptr<HttpServer>, Fault> HttpServer::start_page(const HostPort& where,
                                                                  std::string path,
                                                                  RpcHandle handle) {
  auto impl = std::make_shared<Impl>(std::string(), std::move(handle));
  impl->page = std::move(path);
  return listen(std::move(impl), where, "measurements on ADDRESS (choose another with --metrics)");
}

Result<std::unique_ptr<HttpServer>, Fault> HttpServer::listen(std::shared_ptr<Impl> impl,
                                                              const HostPort& where,
                                                              const std::string& serves) {
  const std::string name = where.host + ":" + std::to_string(where.port);
  beast::error_code error;
  const auto address = asio::ip::make_address(numeric(where.host), error);
  if (error || !address.is_loopback())
    return Fail{fault(std::errc::invalid_argument, name + " is no address of this machine")};
  const Tcp::endpoint endpoint(address, where.port);
  impl->acceptor.open(endpoint.protocol(), error);
  if (!error) impl->acceptor.set_option(asio::socket_base::reuse_address(true), error);
  if (!error) impl->acceptor.bind(endpoint, error);
  if (!error) impl->acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (error) {
    std::string what = "cannot serve " + serves;
    what.replace(what.find("ADDRESS"), std::string_view("ADDRESS").size(), name);
    return Fail{network_fault(error, what)};
  }
  impl->accept();
  impl->thread = std::thread([server = impl.get()] { server->context.run(); });
  return std::unique_ptr<HttpServer>(new HttpServer(std::move(impl)));
}

HttpServer::~HttpServer() { stop(); }

std::uint16_t HttpServer::port() const {
  beast::error_code ignored;
  return impl_->acceptor.local_endpoint(ignored).port();
}

void HttpServer::stop() {
  if (!impl_->thread.joinable()) return;
  asio::post(impl_->context, [server = impl_.get()] {
    beast::error_code ignored;
    server->acceptor.close(ignored);
    const auto sessions = server->sessions;
    for (const auto& session : sessions) session->close();
    server->context.stop();
  });
  impl_->thread.join();
  impl_->sessions.clear();
}

Result<HttpAnswer, Fault> http_post(const HostPort& where, const std::string& credentials,
                                    const std::string& body, const std::string& host_header) {
  const std::string name = where.host + ":" + std::to_string(where.port);
  asio::io_context context;
  beast::tcp_stream stream(context);
  beast::error_code error;
  const auto address = asio::ip::make_address(numeric(where.host), error);
  if (!error) stream.connect(Tcp::endpoint(address, where.port), error);
  if (error)
    return Fail{network_fault(error, "no node answers at " + name + ": is it running?")};
  Request request(http::verb::post, "/", 11);
  request.set(http::field::host, host_header.empty() ? name : host_header);
  request.set(http::field::authorization, basic(credentials));
  request.set(http::field::content_type, "application/json");
  request.body() = body;
  request.prepare_payload();
  http::write(stream, request, error);
  // A server that refuses early may close while we still write; its answer counts.
  beast::flat_buffer buffer;
  http::response_parser<http::string_body> parser;
  parser.body_limit(256 << 20);
  error = {};
  http::read(stream, buffer, parser, error);
  if (error) return Fail{network_fault(error, "the node at " + name + " broke the connection")};
  return HttpAnswer{static_cast<int>(parser.get().result_int()), std::move(parser.get().body())};
}

}  // namespace tally::node
