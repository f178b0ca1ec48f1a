// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/network/exchange.hpp"
#include "core/network/socks.hpp"

/// The part of the exchange that finds other nodes: what the book is told, and whom it calls.
namespace tally::network {
namespace {

constexpr std::size_t kWantedOutbound = 8;
constexpr std::int64_t kCallMs = 1'000;
constexpr std::int64_t kFeelerMs = 120'000;
constexpr std::int64_t kAskMs = 180'000;
constexpr std::int64_t kTellMs = 60'000;
constexpr int kPicks = 20;

}  // namespace

std::uint64_t Exchange::chance() {
  const Key32 fresh = options_.entropy();
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < 8; ++i) number |= static_cast<std::uint64_t>(fresh[i]) << (8 * i);
  return number;
}

/// Who called us says at which port it listens; who we called is where we called it.
void Exchange::note_address(Peer& peer, std::uint16_t listen_port, Moment now) {
  if (!peer.is_inbound) {
    peer.listens_at = peer.address;
    return book_.succeeded(peer.address, now.wall);
  }
  const auto remote = split_address(peer.address);
  if (!remote || listen_port == 0) return;
  const bool is_v6 = remote->host.find(':') != std::string::npos;
  peer.listens_at = (is_v6 ? "[" + remote->host + "]" : remote->host) + ":" +
                    std::to_string(listen_port);
  book_.add(peer.listens_at, peer.listens_at, now.wall);
}

void Exchange::on(Peer& peer, AskAddresses&, Moment now) {
  const bool too_soon = peer.is_inbound && peer.addresses_ms >= 0 &&
                        now.steady_ms - peer.addresses_ms < kTellMs;
  if (too_soon) return charge(peer.number, Offence::kUseless, now);
  peer.addresses_ms = now.steady_ms;
  GiveAddresses give;
  for (std::string& address : book_.share(chance(), now.wall)) {
    // Addresses of this machine mean something else on another one.
    if (is_own_machine(address) && !is_own_machine(peer.address)) continue;
    if (address != peer.listens_at) give.addresses.push_back({std::move(address)});
  }
  send(peer, {std::move(give)});
}

void Exchange::on(Peer& peer, GiveAddresses& give, Moment now) {
  if (!peer.asked_addresses) return charge(peer.number, Offence::kUseless, now);
  peer.asked_addresses = false;
  for (const GiveAddresses::Item& item : give.addresses)
    if (!is_own_machine(item.address) || is_own_machine(peer.address))
      book_.add(item.address, peer.address, now.wall);
}

/// Not somebody we are connected to or calling, and nobody near one of those that we called: who
/// owns one network shall not own all of our connections.
bool Exchange::is_callable(const std::string& address) const {
  const auto is_same = [&](const std::string& other) {
    return other == address || netgroup(other) == netgroup(address);
  };
  for (const auto& [number, peer] : peers_) {
    if (peer.listens_at == address) return false;
    if (!peer.is_inbound && is_same(peer.address)) return false;
  }
  return std::ranges::none_of(found_calls_, [&](const auto& it) { return is_same(it.second); });
}

void Exchange::call(const std::string& address, bool is_feeler, Moment now) {
  const PeerNumber number = dialer_.next_number();
  book_.attempted(address, now.wall);
  found_calls_[number] = address;
  if (is_feeler) feelers_.insert(number);
  actions_.push_back(Dial{number, address});
}

void Exchange::find_peers(Moment now, std::size_t outbound) {
  const auto pick = [&](bool only_new) -> std::optional<std::string> {
    for (int i = 0; i < kPicks; ++i) {
      const auto address = book_.pick(chance(), only_new, now.wall);
      if (!address) return std::nullopt;
      if (is_callable(*address)) return address;
    }
    return std::nullopt;
  };
  if (outbound < kWantedOutbound && now.steady_ms >= next_call_ms_) {
    next_call_ms_ = now.steady_ms + kCallMs;
    std::optional<std::string> address;
    // The last ones of an earlier run first.
    while (!address && !book_.anchors.empty()) {
      if (is_callable(book_.anchors.back())) address = book_.anchors.back();
      book_.anchors.pop_back();
    }
    if (!address) address = pick(false);
    if (address) call(*address, false, now);
  }
  if (now.steady_ms >= next_feeler_ms_ && outbound < kMaxOutbound) {
    if (next_feeler_ms_ != 0)
      if (const auto address = pick(true)) call(*address, true, now);
    next_feeler_ms_ = now.steady_ms + kFeelerMs;
  }
  for (auto& [number, peer] : peers_) {
    if (peer.is_inbound || !peer.has_greeted || now.steady_ms - peer.addresses_ms < kAskMs)
      continue;
    peer.asked_addresses = true;
    peer.addresses_ms = now.steady_ms;
    send(peer, {AskAddresses{}});
  }
}

Bytes Exchange::saved_book() const {
  PeerBook copy = book_;
  copy.anchors.clear();
  for (const auto& [number, peer] : peers_)
    if (peer.has_greeted && !peer.is_inbound && copy.anchors.size() < PeerBook::kAnchors)
      copy.anchors.push_back(peer.address);
  return copy.save();
}

}  // namespace tally::network
