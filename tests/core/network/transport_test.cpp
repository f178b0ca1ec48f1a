// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>
#include <condition_variable>
#include <mutex>

#include "core/network/beast/beast_transport.hpp"
#include "core/network/secure_channel.hpp"

using namespace tally;
using namespace tally::network;

namespace {

/// A transport and what happened on it; waits for things, never for time.
class End {
 public:
  explicit End(const std::string& listen, const std::string& proxy = {}) {
    TransportEvents events;
    events.opened = [this](PeerNumber peer, bool, std::string) {
      note([&] { opened.push_back(peer); });
    };
    events.took = [this](PeerNumber peer, Bytes frame) {
      note([&] { frames.push_back(std::move(frame)); });
      if (reads) transport->more(peer);
    };
    events.closed = [this](PeerNumber peer) { note([&] { closed.push_back(peer); }); };
    auto made = make_beast_transport({listen, proxy}, std::move(events));
    if (!made) qFatal("%s", made.error().what.c_str());
    transport = *std::move(made);
  }
  ~End() { transport->stop(); }

  template <typename Condition>
  bool wait(Condition condition) {
    std::unique_lock lock(mutex_);
    return happened_.wait_for(lock, std::chrono::seconds(60), condition);
  }
  std::string address() const { return "127.0.0.1:" + std::to_string(transport->port()); }

  std::unique_ptr<Transport> transport;
  std::vector<PeerNumber> opened;
  std::vector<PeerNumber> closed;
  std::vector<Bytes> frames;
  std::atomic<bool> reads{true};

 private:
  template <typename Change>
  void note(Change change) {
    const std::lock_guard lock(mutex_);
    change();
    happened_.notify_all();
  }
  std::mutex mutex_;
  std::condition_variable happened_;
};

}  // namespace

class TransportTest : public QObject {
  Q_OBJECT

 private slots:
  void frames_arrive_whole_and_in_order() {
    End server("127.0.0.1:0");
    End client("");
    client.transport->dial(5, server.address());
    QVERIFY(server.wait([&] { return server.opened.size() == 1; }));
    QVERIFY(client.wait([&] { return client.opened == std::vector<PeerNumber>{5}; }));
    QVERIFY(server.opened[0] >= PeerNumber{1} << 63);
    for (std::size_t i = 0; i < 200; ++i)
      client.transport->send(5, Bytes(1 + i * 300, static_cast<std::uint8_t>(i)));
    client.transport->send(5, Bytes(kMaxFrameBytes, 1));
    server.transport->send(server.opened[0], Bytes(3, 9));
    QVERIFY(server.wait([&] { return server.frames.size() == 201; }));
    for (std::size_t i = 0; i < 200; ++i)
      QVERIFY(server.frames[i] == Bytes(1 + i * 300, static_cast<std::uint8_t>(i)));
    QVERIFY(client.wait([&] { return client.frames.size() == 1; }));
  }

  void who_closes_is_not_told_and_the_other_is() {
    End server("127.0.0.1:0");
    End client("");
    client.transport->dial(5, server.address());
    QVERIFY(client.wait([&] { return client.opened.size() == 1; }));
    QVERIFY(server.wait([&] { return server.opened.size() == 1; }));
    client.transport->send(5, Bytes(10, 1));
    client.transport->close(5);
    QVERIFY(server.wait([&] { return server.closed == server.opened; }));
    QCOMPARE(server.frames.size(), std::size_t{1});  // what was said before went out
    QVERIFY(client.closed.empty());
  }

  void a_call_that_comes_to_nothing_is_told_data() {
    QTest::addColumn<QString>("address");
    QTest::newRow("nobody listens") << "127.0.0.1:1";
    QTest::newRow("no address") << "nonsense";
    QTest::newRow("no such name") << "no-such-host.invalid:80";
  }
  void a_call_that_comes_to_nothing_is_told() {
    QFETCH(QString, address);
    End client("");
    client.transport->dial(7, address.toStdString());
    QVERIFY(client.wait([&] { return client.closed == std::vector<PeerNumber>{7}; }));
  }

  void a_frame_that_is_too_large_ends_the_connection() {
    End server("127.0.0.1:0");
    End client("");
    client.transport->dial(5, server.address());
    QVERIFY(client.wait([&] { return client.opened.size() == 1; }));
    client.transport->send(5, Bytes(kMaxFrameBytes + 1, 1));
    QVERIFY(server.wait([&] { return server.closed.size() == 1; }));
    QVERIFY(server.frames.empty());
  }

  void a_peer_that_does_not_read_is_closed() {
    End server("127.0.0.1:0");
    End client("");
    server.reads = false;
    client.transport->dial(5, server.address());
    QVERIFY(client.wait([&] { return client.opened.size() == 1; }));
    // Past what the system buffers and what we hold for one peer.
    for (std::size_t sent = 0; sent < 4 * kMaxSendBytes; sent += 65'000)
      client.transport->send(5, Bytes(65'000, 1));
    QVERIFY(client.wait([&] { return client.closed.size() == 1; }));
    QVERIFY(server.frames.size() <= 1);
  }

  void a_taken_port_is_a_fault_that_says_so() {
    End server("127.0.0.1:0");
    const auto second = make_beast_transport({server.address(), ""}, {});
    QVERIFY(!second.has_value());
    QVERIFY(second.error().what.find("--listen") != std::string::npos);
    QVERIFY(!make_beast_transport({"nonsense", ""}, {}).has_value());
    QVERIFY(!make_beast_transport({"", "nonsense"}, {}).has_value());
  }
};

TALLY_TEST(TransportTest)
#include "transport_test.moc"
