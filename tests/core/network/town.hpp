// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>

#include "core/data/codec/writer.hpp"
#include "core/network/exchange.hpp"

/// Several exchanges in one place; frames travel in order, time is a number.
namespace tally::network::test {

inline ChainId chain_of(std::uint8_t number) {
  ChainId id;
  id.bytes.fill(number);
  return id;
}

inline Key32 key_of(std::uint8_t number) {
  Key32 key{};
  key.fill(number);
  return key;
}

inline BlockId block_id(std::uint8_t number) {
  BlockId id;
  id.bytes.fill(number);
  return id;
}

struct Store : Backend {
  [[nodiscard]] bool knows_tx(const TxId& id) const override { return txs.contains(id); }
  [[nodiscard]] std::optional<Bytes> tx(const TxId& id) const override {
    const auto found = txs.find(id);
    return found == txs.end() ? std::nullopt : std::optional(found->second);
  }
  [[nodiscard]] std::vector<TxId> waiting_txs() const override {
    std::vector<TxId> ids;
    for (const auto& [id, bytes] : txs) ids.push_back(id);
    return ids;
  }
  [[nodiscard]] const Block* candidate(const BlockId& id) const override {
    const auto found = candidates.find(id);
    return found == candidates.end() ? nullptr : &found->second;
  }
  [[nodiscard]] std::optional<Bytes> final_block(Height height) const override {
    if (height > heights || height < lowest) return std::nullopt;
    return Bytes(200, static_cast<std::uint8_t>(height));
  }
  [[nodiscard]] std::vector<const KnownTransaction*> pool() const override {
    std::vector<const KnownTransaction*> all;
    for (const KnownTransaction& tx : waiting) all.push_back(&tx);
    return all;
  }
  std::map<TxId, Bytes> txs;
  std::deque<KnownTransaction> waiting;
  std::map<BlockId, Block> candidates;
  [[nodiscard]] Height lowest_block() const override { return lowest; }
  Height heights = 0;
  Height lowest = 1;
};

class Town {
 public:
  struct Home {
    Store store;
    std::unique_ptr<Exchange> exchange;
    std::vector<Action> heard;  ///< what is not for the wire
    std::vector<std::string> closings;
  };

  std::size_t add(std::uint8_t chain = 1, std::vector<std::string> connect = {},
                  std::uint8_t key = 0) {
    auto home = std::make_unique<Home>();
    ExchangeOptions options;
    options.chain = chain_of(chain);
    options.static_key = key_of(key != 0 ? key : static_cast<std::uint8_t>(homes.size() + 1));
    options.agent = "test";
    options.listen_port = 7111;
    options.connect = std::move(connect);
    options.entropy = [this] { return key_of(static_cast<std::uint8_t>(++chance_)); };
    home->exchange = std::make_unique<Exchange>(std::move(options), home->store);
    homes.push_back(std::move(home));
    return homes.size() - 1;
  }
  static std::string address_of(std::size_t home) {
    return "10." + std::to_string(home) + ".0.1:7111";
  }
  Moment now(std::size_t home) const {
    return {now_ms, Timestamp{1'700'000'000'000 + now_ms + (home < skew.size() ? skew[home] : 0)}};
  }
  /// A wire from one home to another.
  void connect(std::size_t from, std::size_t to) {
    const PeerNumber number = ++numbers_;
    join(from, number, to, (PeerNumber{1} << 63) + number);
  }
  void tick() {
    for (std::size_t i = 0; i < homes.size(); ++i) {
      homes[i]->exchange->tick(now(i));
      carry(i);
    }
    run();
  }
  /// Hands over frames until no more are under way.
  void run() {
    for (std::size_t i = 0; i < homes.size(); ++i) carry(i);
    while (!frames_.empty()) {
      const Frame frame = std::move(frames_.front());
      frames_.pop_front();
      homes[frame.home]->exchange->took(frame.peer, frame.bytes, now(frame.home));
      carry(frame.home);
    }
  }
  Home& operator[](std::size_t i) { return *homes[i]; }
  template <typename T>
  std::size_t heard(std::size_t i) const {
    return static_cast<std::size_t>(std::ranges::count_if(homes[i]->heard, [](const Action& it) {
      return std::holds_alternative<T>(it);
    }));
  }
  PeerNumber peer_of(std::size_t i) const { return homes[i]->exchange->peers().at(0).number; }

  std::vector<std::unique_ptr<Home>> homes;
  std::vector<std::int64_t> skew;
  std::int64_t now_ms = 1'000'000;

 private:
  struct Frame {
    std::size_t home = 0;
    PeerNumber peer = 0;
    Bytes bytes;
  };
  void join(std::size_t from, PeerNumber out, std::size_t to, PeerNumber in) {
    wires_[{from, out}] = {to, in};
    wires_[{to, in}] = {from, out};
    const std::string caller = "10." + std::to_string(from) + ".0.1:50000";
    homes[to]->exchange->opened(in, true, caller, now(to));
    homes[from]->exchange->opened(out, false, address_of(to), now(from));
    run();
  }
  void carry(std::size_t i) {
    for (Action& action : homes[i]->exchange->take_actions()) {
      if (auto* send = std::get_if<SendFrame>(&action)) {
        const auto wire = wires_.find({i, send->to});
        if (wire != wires_.end())
          frames_.push_back({wire->second.first, wire->second.second, std::move(send->frame)});
      } else if (auto* closed = std::get_if<ClosePeer>(&action)) {
        homes[i]->closings.push_back(closed->why);
        const auto wire = wires_.find({i, closed->peer});
        if (wire == wires_.end()) continue;
        const auto other = wire->second;
        wires_.erase(wire);
        wires_.erase(other);
        homes[other.first]->exchange->closed(other.second, now(other.first));
      } else if (auto* dial = std::get_if<Dial>(&action)) {
        dialled_.emplace_back(i, *dial);
      } else {
        homes[i]->heard.push_back(std::move(action));
      }
    }
  }

 public:
  /// Answers the calls that were made: 10.N.0.1 is home N, anything else nobody.
  void connect_calls() {
    for (const auto& [from, dial] : std::exchange(dialled_, {})) {
      std::size_t to = 0;
      while (to < homes.size() && dial.address != address_of(to)) ++to;
      if (to >= homes.size())
        homes[from]->exchange->closed(dial.peer, now(from));
      else
        join(from, dial.peer, to, (PeerNumber{1} << 63) + ++numbers_);
    }
  }

 private:
  std::deque<Frame> frames_;
  std::map<std::pair<std::size_t, PeerNumber>, std::pair<std::size_t, PeerNumber>> wires_;
  std::vector<std::pair<std::size_t, Dial>> dialled_;
  PeerNumber numbers_ = 1'000;
  int chance_ = 100;
};

inline Transaction some_transaction(std::uint8_t number) {
  std::array<std::uint8_t, 32> secret{};
  secret.fill(number);
  const auto key = SecretKey::from_bytes(secret);
  TransactionContent content;
  content.sender = Policy{SingleKeyPolicy{key->public_key()}};
  content.body = Transfer{};
  return sign(content, *key);
}

inline Vote some_vote(std::uint32_t voter) {
  Vote vote;
  vote.height = 1;
  vote.block = block_id(9);
  vote.voter = voter;
  return vote;
}

}  // namespace tally::network::test
