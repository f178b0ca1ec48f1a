// SPDX-License-Identifier: GPL-3.0-or-later
#include <condition_variable>
#include <mutex>

#include "core/data/codec/writer.hpp"
#include "core/network/beast/beast_transport.hpp"
#include "core/network/exchange.hpp"
#include "tests/core/node/node_world.hpp"

using namespace tally;
using namespace tally::network;

namespace {

/// A peer that says what a test wants as soon as it has been greeted, and has one transaction.
class Forger : public Backend {
 public:
  using Speech = std::function<void(Exchange&, PeerNumber)>;
  Forger(const ChainId& chain, Transaction good, Speech speech)
      : good_(std::move(good)), speech_(std::move(speech)) {
    ExchangeOptions options;
    options.chain = chain;
    options.static_key.fill(3);
    options.entropy = [] {
      Key32 key{};
      key.fill(5);
      return key;
    };
    exchange_.emplace(std::move(options), *this);
    TransportEvents events;
    events.opened = [this](PeerNumber peer, bool is_inbound, const std::string& address) {
      exchange_->opened(peer, is_inbound, address, now());
      carry_out();
    };
    events.took = [this](PeerNumber peer, const Bytes& frame) {
      exchange_->took(peer, frame, now());
      if (exchange_->peer_count() > 0 && !std::exchange(has_spoken_, true))
        speech_(*exchange_, peer);
      carry_out();
      transport_->more(peer);
    };
    events.closed = [this](PeerNumber peer) {
      exchange_->closed(peer, now());
      const std::lock_guard lock(mutex_);
      closed_ = true;
      happened_.notify_all();
    };
    auto made = make_beast_transport({"127.0.0.1:0", {}}, std::move(events));
    TALLY_CHECK(made.has_value(), "a free port");
    transport_ = *std::move(made);
  }
  ~Forger() override { transport_->stop(); }
  [[nodiscard]] std::string address() const {
    return "127.0.0.1:" + std::to_string(transport_->port());
  }
  [[nodiscard]] bool was_asked() {
    std::unique_lock lock(mutex_);
    return happened_.wait_for(lock, std::chrono::seconds(60), [this] { return asked_; });
  }

  [[nodiscard]] bool was_closed() {
    std::unique_lock lock(mutex_);
    return happened_.wait_for(lock, std::chrono::seconds(60), [this] { return closed_; });
  }

  [[nodiscard]] bool knows_tx(const TxId&) const override { return true; }
  [[nodiscard]] std::optional<Bytes> tx(const TxId&) const override {
    const std::lock_guard lock(mutex_);
    asked_ = true;
    happened_.notify_all();
    return encode(good_);
  }
  [[nodiscard]] const Block* candidate(const BlockId&) const override { return nullptr; }
  [[nodiscard]] std::optional<Bytes> final_block(Height) const override { return std::nullopt; }

 private:
  static Moment now() { return {1'000, node::wall_clock_now()}; }
  void carry_out() {
    for (Action& action : exchange_->take_actions())
      if (auto* send = std::get_if<SendFrame>(&action))
        transport_->send(send->to, std::move(send->frame));
  }

  Transaction good_;
  Speech speech_;
  std::optional<Exchange> exchange_;  ///< on the transport's thread
  std::unique_ptr<Transport> transport_;
  bool has_spoken_ = false;
  mutable std::mutex mutex_;
  mutable std::condition_variable happened_;
  mutable bool asked_ = false;
  bool closed_ = false;
};

/// A node by the clock that calls this peer.
std::unique_ptr<node::DrivenNode> node_that_calls(const Forger& peer, test::NodeWorld& world) {
  node::NodeOptions options;
  options.data_dir = world.directory();
  options.genesis = world.genesis();
  options.drive = node::Drive::kByClock;
  options.durable = false;
  options.network.connect = {peer.address()};
  auto opened = node::make_node(std::move(options));
  TALLY_CHECK(opened.has_value(), "the node opens");
  return *std::move(opened);
}

}  // namespace

/// What a peer gives unasked.
class ForgedCopyTest : public QObject {
  Q_OBJECT

 private slots:
  void a_forged_copy_does_not_keep_the_transaction_out() {
    test::NodeWorld world;
    QCOMPARE(world.open(node::Drive::kByOwner), std::string());
    const Transaction good = world.make("anna", Transfer{world.account("ben"), test::kDollar,
                                                         Amount{500}, "rent"});
    world.close();
    TransactionContent content = good.content;
    content.valid_until = start_of(kLastDay);
    const Transaction real = sign(content, world.key("anna"));
    Forger forger(contract::chain_id(world.genesis()), real, [&](Exchange& says, PeerNumber to) {
      Transaction spoilt = real;
      spoilt.sender_signature[5] ^= 1;
      says.tell(to, {GiveTx{encode(spoilt)}});
      says.tell(to, {AnnounceTxs{{id_of(real.content)}}});
    });
    const auto node = node_that_calls(forger, world);
    QVERIFY(forger.was_asked());
    QTRY_COMPARE_WITH_TIMEOUT(node->waiting_transactions(), std::size_t{1}, 60'000);
    node->stop();
  }

  void parts_of_snapshots_that_nobody_asked_for_are_paid_for() {
    test::NodeWorld world;
    QCOMPARE(world.open(node::Drive::kByOwner), std::string());
    world.close();
    Forger forger(contract::chain_id(world.genesis()), {}, [](Exchange& says, PeerNumber to) {
      for (std::uint32_t i = 0; i < 13; ++i) says.tell(to, {GiveChunk{7, i, Bytes(1'000, 1)}});
    });
    const auto node = node_that_calls(forger, world);
    QVERIFY(forger.was_closed());
    node->stop();
  }
};

TALLY_TEST(ForgedCopyTest)
#include "forged_copy_test.moc"
