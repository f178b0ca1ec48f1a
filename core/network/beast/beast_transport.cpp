// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/beast/beast_transport.hpp"

#include <algorithm>
#include <boost/asio/connect.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/websocket.hpp>
#include <deque>
#include <map>
#include <optional>
#include <thread>

#include "core/network/secure_channel.hpp"
#include "core/network/socks.hpp"

namespace tally::network {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace websocket = boost::beast::websocket;
using Tcp = asio::ip::tcp;
using Error = beast::error_code;

constexpr std::chrono::seconds kConnectLimit{10};
constexpr std::chrono::seconds kHandshakeLimit{20};
constexpr PeerNumber kFirstInbound = PeerNumber{1} << 63;

class BeastTransport;

/// One connection; lives as long as something is under way on it.
class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(BeastTransport& owner, PeerNumber number, Tcp::socket socket)
      : owner_(owner), number_(number), ws_(std::move(socket)) {}

  void accept();
  void dial(const std::string& address, const std::string& proxy);
  void send(Bytes frame);
  void more();
  void finish();
  /// Ends it; `told`: the node is told.
  void close(bool told);
  [[nodiscard]] const std::string& host() const { return host_; }

 private:
  void set_up();
  void resolved(const Error& error, const Tcp::resolver::results_type& found);
  void connected(const Error& error);
  void greet_proxy();
  void proxy_answered();
  void shake_hands();
  void opened(const Error& error, bool is_inbound);
  void write();

  BeastTransport& owner_;
  PeerNumber number_;
  websocket::stream<beast::tcp_stream> ws_;
  std::optional<Tcp::resolver> resolver_;
  beast::flat_buffer buffer_;
  std::string address_;
  std::string host_;
  HostAndPort target_;
  bool by_proxy_ = false;
  Bytes proxy_bytes_;
  std::deque<Bytes> queue_;
  std::size_t queued_bytes_ = 0;
  bool is_open_ = false;
  bool is_reading_ = false;
  bool is_closed_ = false;
  bool is_finishing_ = false;
};

class BeastTransport : public Transport {
 public:
  BeastTransport(TransportEvents its_events, std::string its_proxy)
      : acceptor(context), events(std::move(its_events)), proxy(std::move(its_proxy)) {}
  ~BeastTransport() override { stop(); }

  void dial(PeerNumber peer, const std::string& address) override {
    asio::post(context, [this, peer, address] {
      const auto session = std::make_shared<Session>(*this, peer, Tcp::socket(context));
      sessions[peer] = session;
      session->dial(address, proxy);
    });
  }
  void send(PeerNumber peer, Bytes frame) override {
    asio::post(context, [this, peer, frame = std::move(frame)]() mutable {
      if (const auto session = find(peer)) session->send(std::move(frame));
    });
  }
  void more(PeerNumber peer) override {
    asio::post(context, [this, peer] {
      if (const auto session = find(peer)) session->more();
    });
  }
  void close(PeerNumber peer) override {
    asio::post(context, [this, peer] {
      if (const auto session = find(peer)) session->finish();
    });
  }
  [[nodiscard]] std::uint16_t port() const override {
    Error ignored;
    return acceptor.is_open() ? acceptor.local_endpoint(ignored).port() : 0;
  }
  void stop() override {
    if (!thread.joinable()) return;
    asio::post(context, [this] {
      Error ignored;
      acceptor.close(ignored);
      const auto all = sessions;
      for (const auto& [number, session] : all) session->close(false);
      context.stop();
    });
    thread.join();
    sessions.clear();
  }

  Error listen(const Tcp::endpoint& where) {
    Error error;
    acceptor.open(where.protocol(), error);
    if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error) acceptor.bind(where, error);
    if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
  }
  void accept() {
    acceptor.async_accept([this](const Error& error, Tcp::socket socket) {
      if (!acceptor.is_open()) return;
      if (!error) {
        const PeerNumber number = next_inbound;
        next_inbound += 2;
        const auto session = std::make_shared<Session>(*this, number, std::move(socket));
        sessions[number] = session;
        session->accept();
      }
      accept();
    });
  }
  [[nodiscard]] std::shared_ptr<Session> find(PeerNumber peer) const {
    const auto found = sessions.find(peer);
    return found == sessions.end() ? nullptr : found->second;
  }

  asio::io_context context{1};
  Tcp::acceptor acceptor;
  TransportEvents events;
  std::string proxy;
  std::map<PeerNumber, std::shared_ptr<Session>> sessions;
  PeerNumber next_inbound = kFirstInbound;
  std::thread thread;
};

void Session::set_up() {
  ws_.set_option(websocket::stream_base::timeout{kHandshakeLimit,
                                                 websocket::stream_base::none(), false});
  ws_.read_message_max(kMaxFrameBytes);
  ws_.binary(true);
  ws_.auto_fragment(false);
  Error ignored;
  beast::get_lowest_layer(ws_).socket().set_option(Tcp::no_delay(true), ignored);
  beast::get_lowest_layer(ws_).expires_never();
}

void Session::accept() {
  Error error;
  const auto remote = beast::get_lowest_layer(ws_).socket().remote_endpoint(error);
  if (error) return close(false);
  host_ = remote.address().to_string();
  address_ = (remote.address().is_v6() ? "[" + host_ + "]" : host_) + ":" +
             std::to_string(remote.port());
  const auto same = std::ranges::count_if(
      owner_.sessions, [&](const auto& entry) { return entry.second->host() == host_; });
  if (!remote.address().is_loopback() && same > static_cast<std::ptrdiff_t>(kMaxPerHost))
    return close(false);
  if (owner_.sessions.size() > 256) return close(false);  // the peer logic keeps far fewer
  set_up();
  ws_.async_accept([self = shared_from_this()](const Error& failed) {
    self->opened(failed, true);
  });
}

void Session::dial(const std::string& address, const std::string& proxy) {
  address_ = address;
  const auto target = split_address(address);
  const auto first = proxy.empty() ? target : split_address(proxy);
  if (!target || !first) return close(true);
  target_ = *target;
  by_proxy_ = !proxy.empty();
  resolver_.emplace(owner_.context);
  resolver_->async_resolve(
      first->host, std::to_string(first->port),
      [self = shared_from_this()](const Error& error, const Tcp::resolver::results_type& found) {
        self->resolved(error, found);
      });
}

void Session::resolved(const Error& error, const Tcp::resolver::results_type& found) {
  if (error || is_closed_) return close(true);
  beast::get_lowest_layer(ws_).expires_after(kConnectLimit);
  beast::get_lowest_layer(ws_).async_connect(
      found, [self = shared_from_this()](const Error& failed, const Tcp::endpoint&) {
        self->connected(failed);
      });
}

void Session::connected(const Error& error) {
  if (error || is_closed_) return close(true);
  if (by_proxy_) return greet_proxy();
  shake_hands();
}

void Session::greet_proxy() {
  // One round trip: a proxy without password accepts the request right behind the greeting.
  proxy_bytes_ = socks_request(target_);
  asio::async_write(beast::get_lowest_layer(ws_), asio::buffer(proxy_bytes_),
                    [self = shared_from_this()](const Error& error, std::size_t) {
                      if (error || self->is_closed_) return self->close(true);
                      self->proxy_bytes_.assign(kSocksAnswerBytes, 0);
                      self->proxy_answered();
                    });
}

void Session::proxy_answered() {
  asio::async_read(beast::get_lowest_layer(ws_), asio::buffer(proxy_bytes_),
                   [self = shared_from_this()](const Error& error, std::size_t) {
                     if (error || self->is_closed_ || !socks_granted(self->proxy_bytes_))
                       return self->close(true);
                     self->shake_hands();
                   });
}

void Session::shake_hands() {
  set_up();
  ws_.async_handshake(target_.host + ":" + std::to_string(target_.port), "/",
                      [self = shared_from_this()](const Error& failed) {
                        self->opened(failed, false);
                      });
}

void Session::opened(const Error& error, bool is_inbound) {
  // An inbound connection that never opened is nobody's; a dialled one is waited for.
  if (error || is_closed_) return close(!is_inbound);
  is_open_ = true;
  owner_.events.opened(number_, is_inbound, address_);
  more();
}

void Session::more() {
  if (!is_open_ || is_reading_ || is_closed_) return;
  is_reading_ = true;
  ws_.async_read(buffer_, [self = shared_from_this()](const Error& error, std::size_t) {
    self->is_reading_ = false;
    if (error || self->is_closed_) return self->close(true);
    const auto* data = static_cast<const std::uint8_t*>(self->buffer_.cdata().data());
    Bytes frame(data, data + self->buffer_.size());
    self->buffer_.consume(self->buffer_.size());
    self->owner_.events.took(self->number_, std::move(frame));
  });
}

void Session::send(Bytes frame) {
  if (!is_open_ || is_closed_ || is_finishing_) return;
  queued_bytes_ += frame.size();
  if (queued_bytes_ > kMaxSendBytes) return close(true);
  queue_.push_back(std::move(frame));
  if (queue_.size() == 1) write();
}

void Session::write() {
  ws_.async_write(asio::buffer(queue_.front()),
                  [self = shared_from_this()](const Error& error, std::size_t) {
                    if (error || self->is_closed_) return self->close(true);
                    self->queued_bytes_ -= self->queue_.front().size();
                    self->queue_.pop_front();
                    if (!self->queue_.empty()) return self->write();
                    if (self->is_finishing_) self->close(false);
                  });
}

void Session::finish() {
  if (queue_.empty()) return close(false);
  is_finishing_ = true;
}

void Session::close(bool told) {
  if (is_closed_) return;
  is_closed_ = true;
  const auto self = shared_from_this();
  Error ignored;
  beast::get_lowest_layer(ws_).socket().close(ignored);
  owner_.sessions.erase(number_);
  if (told && !is_finishing_) owner_.events.closed(number_);
}

}  // namespace

Result<std::unique_ptr<Transport>, Fault> make_beast_transport(const TransportOptions& options,
                                                               TransportEvents events) {
  const auto refuse = [](const std::string& address, const std::string& why) {
    return Fail{fault(std::errc::invalid_argument, "\"" + address + "\": " + why)};
  };
  if (!options.proxy.empty() && !split_address(options.proxy))
    return refuse(options.proxy, "a proxy is named HOST:PORT");
  auto made = std::make_unique<BeastTransport>(std::move(events), options.proxy);
  if (!options.listen.empty()) {
    const auto where = split_address(options.listen);
    Error error;
    const auto address =
        where ? asio::ip::make_address(where->host, error) : asio::ip::address{};
    if (!where || error) return refuse(options.listen, "give IP:PORT to listen on");
    if (const Error failed = made->listen(Tcp::endpoint(address, where->port)))
      return Fail{Fault{failed, "cannot listen for other nodes on " + options.listen + ": " +
                                    failed.message() + "; choose another with --listen"}};
    made->accept();
  }
  made->thread = std::thread([transport = made.get()] {
    const auto keep = asio::make_work_guard(transport->context);
    transport->context.run();
  });
  return std::unique_ptr<Transport>(std::move(made));
}

}  // namespace tally::network
