// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/exchange.hpp"

#include <algorithm>
#include <cstdlib>

namespace tally::network {
namespace {

/// Theirs less ours. A clock that shows what no clock shows is far off, and no more than that.
std::int64_t clock_difference_ms(Timestamp theirs, Timestamp ours) {
  constexpr std::int64_t kFarOffMs = 36'500 * kDayMs;
  return std::clamp(theirs.ms, ours.ms - kFarOffMs, ours.ms + kFarOffMs) - ours.ms;
}

NodeId id_from(const Key32& public_key) {
  NodeId id;
  id.bytes = public_key;
  return id;
}

Message message_of(const Statement& statement) {
  return std::visit(
      []<typename T>(const T& value) -> Message {
        if constexpr (std::is_same_v<T, Proposal>) return {SaidProposal{value}};
        else if constexpr (std::is_same_v<T, Vote>) return {SaidVote{value}};
        else if constexpr (std::is_same_v<T, Polka>) return {SaidPolka{value}};
        else return {SaidCommit{value}};
      },
      statement);
}

}  // namespace

Exchange::Exchange(ExchangeOptions options, Backend& backend)
    : options_(std::move(options)),
      backend_(backend),
      id_(id_from(x25519_public(options_.static_key))),
      dialer_(options_.connect),
      book_(PeerBook::load(options_.book, options_.entropy())) {}

std::vector<PeerNumber> Exchange::greeted() const {
  std::vector<PeerNumber> all;
  for (const auto& [number, peer] : peers_)
    if (peer.has_greeted) all.push_back(number);
  return all;
}

std::size_t Exchange::peer_count() const { return greeted().size(); }

std::vector<PeerInfo> Exchange::peers() const {
  std::vector<PeerInfo> all;
  for (const auto& [number, peer] : peers_)
    if (peer.has_greeted)
      all.push_back({number, peer.id, peer.address, peer.is_inbound, peer.agent, peer.height,
                     peer.since.wall, peer.ping_ms, peer.clock_difference_ms, peer.debt,
                     peer.received_bytes, peer.sent_bytes});
  return all;
}

void Exchange::send(Peer& peer, const Message& message) {
  if (!peer.channel.is_open()) return;
  for (Bytes& frame : peer.channel.pack(encode_message(message))) {
    peer.sent_bytes += frame.size();
    actions_.push_back(SendFrame{peer.number, std::move(frame)});
  }
}

void Exchange::send(PeerNumber number, const Message& message) {
  if (const auto peer = peers_.find(number); peer != peers_.end()) send(peer->second, message);
}

void Exchange::close(PeerNumber number, const std::string& why, Moment now) {
  if (!peers_.contains(number)) return;
  actions_.push_back(ClosePeer{number, why});
  actions_.push_back(Noted{"peer " + peers_.at(number).address + " closed: " + why});
  closed(number, now);
}

void Exchange::closed(PeerNumber number, Moment now) {
  dialer_.ended(number, now.steady_ms);
  found_calls_.erase(number);
  feelers_.erase(number);
  txs_.forget(number);
  mail_.forget(number);
  fetch_.forget(number);
  sync_.forget(number);
  peers_.erase(number);
}

void Exchange::flush(Outbox& out, Moment now) {
  for (const auto& [to, message] : out.messages) send(to, message);
  for (const auto& [whom, offence] : out.charges) charge(whom, offence, now);
  out = {};
}

void Exchange::charge(PeerNumber number, Offence offence, Moment now) {
  const auto found = peers_.find(number);
  if (found == peers_.end()) return;
  Peer& peer = found->second;
  const std::int64_t before = debt_after(peer.debt, now.steady_ms - peer.debt_ms);
  peer.debt = before + price(offence);
  peer.debt_ms = now.steady_ms;
  if (peer.debt >= kDropDebt) {
    ban(number, now);
  } else if (before < kWarnDebt && peer.debt >= kWarnDebt) {
    actions_.push_back(Noted{"peer " + peer.address + " misbehaves"});
  }
}

bool Exchange::ban(PeerNumber number, Moment now) {
  const auto found = peers_.find(number);
  if (found == peers_.end()) return false;
  if (found->second.has_greeted) dialer_.ban(found->second.id, now.steady_ms + kBanMs);
  close(number, "banned", now);
  return true;
}

void Exchange::opened(PeerNumber number, bool is_inbound, const std::string& address,
                      Moment now) {
  const auto same_way = static_cast<std::size_t>(std::ranges::count_if(
      peers_, [&](const auto& entry) { return entry.second.is_inbound == is_inbound; }));
  const auto neighbours = static_cast<std::size_t>(std::ranges::count_if(
      peers_, [group = netgroup(address)](const auto& entry) {
        return entry.second.is_inbound && netgroup(entry.second.address) == group;
      }));
  const bool is_crowded =
      is_inbound && neighbours >= kMaxInboundOfGroup && !is_private_network(address);
  if (is_crowded || same_way >= (is_inbound ? kMaxInbound : kMaxOutbound)) {
    actions_.push_back(ClosePeer{number, "too many peers"});
    dialer_.ended(number, now.steady_ms);
    return;
  }
  SecureChannel channel(!is_inbound, options_.static_key, options_.entropy());
  auto [at, is_new] =
      peers_.emplace(number, Peer(number, is_inbound, address, std::move(channel)));
  if (!is_new) return;
  Peer& peer = at->second;
  peer.since = now;
  peer.heard_ms = peer.pinged_ms = peer.debt_ms = now.steady_ms;
  for (Bytes& frame : peer.channel.begin())
    actions_.push_back(SendFrame{number, std::move(frame)});
}

bool Exchange::is_flood(Peer& peer, Moment now) {
  const std::int64_t second = now.steady_ms / 1'000;
  if (second != peer.second) {
    peer.messages_this_second = peer.served_this_second = 0;
    peer.given_this_second = 0;
  }
  peer.second = second;
  return ++peer.messages_this_second > kMaxMessagesPerSecond;
}

/// A small question with a large answer: some are free, the rest is not answered and costs.
bool Exchange::may_ask(Peer& peer, Moment now) {
  if (++peer.served_this_second <= kMaxServedPerSecond) return true;
  charge(peer.number, Offence::kHeavy, now);
  return false;
}

void Exchange::took(PeerNumber number, ByteView frame, Moment now) {
  const auto found = peers_.find(number);
  if (found == peers_.end()) return;
  Peer& peer = found->second;
  peer.received_bytes += frame.size();
  peer.heard_ms = now.steady_ms;
  if (is_flood(peer, now)) return charge(number, Offence::kNoProtocol, now);
  const bool was_open = peer.channel.is_open();
  const bool was_amid = peer.channel.is_amid_message();
  SecureChannel::Heard heard = peer.channel.take(frame);
  if (heard.broken) return close(number, "its channel is broken", now);
  if (!was_amid) peer.message_ms = now.steady_ms;
  for (Bytes& answer : heard.answers) actions_.push_back(SendFrame{number, std::move(answer)});
  if (!was_open && peer.channel.is_open())
    send(peer, {Hello{kWireVersion, options_.chain, now.wall, options_.listen_port, height_,
                      backend_.lowest_block(), options_.agent}});
  if (heard.message) hear(peer, *heard.message, now);
}

void Exchange::hear(Peer& peer, ByteView bytes, Moment now) {
  auto message = decode_message(bytes);
  if (!message) {
    const bool newer = peer.has_greeted && message.error() == DecodeError::kUnknownVariant;
    return charge(peer.number, newer ? Offence::kUseless : Offence::kMalformed, now);
  }
  if (std::holds_alternative<Hello>(message->kind) == peer.has_greeted)
    return charge(peer.number, Offence::kNoProtocol, now);
  std::visit([&](auto& kind) { on(peer, kind, now); }, message->kind);
}

/// Two nodes that call each other at once keep one of the two connections, both the same one: the
/// one that the lower id opened; of two opened by the same side the newer, since the older is dead.
bool Exchange::resolve_double(Peer& peer, Moment now) {
  for (const auto& [number, other] : peers_) {
    if (number == peer.number || !other.has_greeted || other.id != peer.id) continue;
    const bool ours_wins = id_ < peer.id;
    const bool keep_new =
        other.is_inbound == peer.is_inbound || peer.is_inbound != ours_wins;
    close(keep_new ? number : peer.number, "connected twice", now);
    return keep_new;
  }
  return true;
}

void Exchange::on(Peer& peer, Hello& hello, Moment now) {
  const PeerNumber number = peer.number;
  peer.id = id_from(peer.channel.their_key());
  peer.agent = hello.agent;
  peer.clock_difference_ms = clock_difference_ms(hello.time, now.wall);
  if (peer.id == id_) {
    dialer_.reached_ourselves(number);
    return close(number, "that is this node itself", now);
  }
  dialer_.reached(number, peer.id);
  if (hello.version != kWireVersion) return close(number, "it speaks another version", now);
  if (hello.chain != options_.chain) return close(number, "it is of another network", now);
  if (dialer_.is_banned(peer.id, now.steady_ms)) return close(number, "it is banned", now);
  if (std::abs(peer.clock_difference_ms) > kMaxClockDifferenceMs)
    return close(number,
                 "its clock is " + std::to_string(peer.clock_difference_ms / 1'000) +
                     " s off ours: set the clocks",
                 now);
  if (!is_possible(peer, hello.height, hello.lowest))
    return close(number, "it says that it keeps blocks that it has not", now);
  note_address(peer, hello.listen_port, now);
  if (feelers_.contains(number)) return close(number, "it is there", now);
  if (!resolve_double(peer, now)) return;
  peer.has_greeted = true;
  peer.height = hello.height;
  peer.lowest = hello.lowest;
  txs_.add_peer(number, backend_.waiting_txs());
  mail_.add_peer(number, backend_.letters());
  sync_.claims(number, hello.height, now.steady_ms, hello.lowest);
  actions_.push_back(Noted{"peer " + peer.address + (peer.is_inbound ? " called" : " reached") +
                           ", at height " + std::to_string(hello.height)});
  if (height_ != hello.height) send(peer, {Status{height_, backend_.lowest_block()}});
  if (!peer.is_inbound) {
    peer.asked_addresses = true;
    peer.addresses_ms = now.steady_ms;
    send(peer, {AskAddresses{}});
  }
}

/// A chain only grows, and blocks that were deleted do not come back.
bool Exchange::is_possible(const Peer& peer, Height height, Height lowest) {
  return lowest > 0 && lowest - 1 <= height && height >= peer.height && lowest >= peer.lowest;
}

void Exchange::on(Peer& peer, Status& status, Moment now) {
  if (!is_possible(peer, status.height, status.lowest))
    return charge(peer.number, Offence::kInvalid, now);
  peer.height = status.height;
  peer.lowest = status.lowest;
  sync_.claims(peer.number, status.height, now.steady_ms, status.lowest);
}

void Exchange::on(Peer& peer, Ping& ping, Moment) { send(peer, {Pong{ping.number}}); }

void Exchange::on(Peer& peer, Pong& pong, Moment now) {
  if (static_cast<std::int64_t>(pong.number) != peer.pinged_ms)
    return charge(peer.number, Offence::kUseless, now);
  peer.ping_ms = now.steady_ms - peer.pinged_ms;
}

void Exchange::on(Peer& peer, SaidProposal& said, Moment) {
  peer.statements.add(sha256(encode_message(message_of(said.value))));
  fetch_.hint(said.value.block, peer.number);
  actions_.push_back(HeardStatement{peer.number, said.value});
}

void Exchange::on(Peer& peer, SaidVote& said, Moment) {
  peer.statements.add(sha256(encode_message(message_of(said.value))));
  actions_.push_back(HeardStatement{peer.number, said.value});
}

void Exchange::on(Peer& peer, SaidPolka& said, Moment) {
  actions_.push_back(HeardStatement{peer.number, std::move(said.value)});
}

void Exchange::on(Peer& peer, SaidCommit& said, Moment) {
  actions_.push_back(HeardStatement{peer.number, std::move(said.value)});
}

void Exchange::on(Peer& peer, AnnounceTxs& announce, Moment now) {
  txs_.announced(peer.number, announce.ids,
                 [this](const TxId& id) { return backend_.knows_tx(id); }, now.steady_ms);
}

void Exchange::on(Peer& peer, AskTxs& ask, Moment now) {
  const PeerNumber number = peer.number;  // a charge may end the peer
  for (const TxId& id : ask.ids) {
    if (peer.given_this_second > kMaxGivenPerSecond)
      return charge(number, Offence::kHeavy, now);
    auto bytes = backend_.tx(id);
    if (!bytes) continue;
    peer.given_this_second += bytes->size();
    send(peer, {GiveTx{*std::move(bytes)}});
  }
}

void Exchange::on(Peer& peer, GiveTx& give, Moment now) {
  const PeerNumber number = peer.number;  // a charge may end the peer
  auto tx = decode_transaction(give.transaction);
  if (!tx) return charge(number, Offence::kMalformed, now);
  // Late is tolerated: whoever floods with what nobody asked for is dropped by the sum.
  if (!txs_.arrived(number, tx->id)) charge(number, Offence::kUseless, now);
  actions_.push_back(HeardTx{number, *std::move(tx)});
}

void Exchange::on(Peer& peer, AskRange& ask, Moment now) {
  const PeerNumber number = peer.number;  // a charge may end the peer
  if (!may_ask(peer, now)) return;
  GiveRange give;
  give.from = ask.from;
  std::size_t bytes = 0;
  const std::size_t most = std::min<std::size_t>(ask.count, kMaxRangeBlocks);
  if (ask.from == 0 || ask.from > height_) charge(number, Offence::kUseless, now);
  for (std::size_t i = 0; ask.from > 0 && i < most && ask.from + i <= height_; ++i) {
    auto block = backend_.final_block(ask.from + i);
    if (!block || (!give.blocks.empty() && bytes + block->size() > kRangeBytes)) break;
    bytes += block->size();
    give.blocks.push_back({*std::move(block)});
  }
  send(number, {std::move(give)});
}

void Exchange::on(Peer& peer, GiveRange& give, Moment now) {
  Outbox out;
  sync_.take(peer.number, std::move(give), now.steady_ms, out);
  flush(out, now);
}

void Exchange::on(Peer& peer, AskSnapshot&, Moment now) {
  if (!may_ask(peer, now)) return;
  send(peer, {GiveSnapshot{backend_.snapshot_manifest().value_or(Bytes{})}});
}

void Exchange::on(Peer& peer, GiveSnapshot& give, Moment) {
  actions_.push_back(HeardManifest{peer.number, std::move(give.manifest)});
}

void Exchange::on(Peer& peer, AskChunk& ask, Moment now) {
  if (!may_ask(peer, now)) return;
  auto chunk = backend_.snapshot_chunk(ask.height, ask.index);
  send(peer, {GiveChunk{ask.height, ask.index, std::move(chunk).value_or(Bytes{})}});
}

void Exchange::on(Peer& peer, GiveChunk& give, Moment) {
  actions_.push_back(HeardChunk{peer.number, give.height, give.index, std::move(give.chunk)});
}

void Exchange::on(Peer& peer, AskLight& ask, Moment now) {
  if (may_ask(peer, now)) send(peer, {GiveLight{ask.height, backend_.light_block(ask.height)}});
}

void Exchange::on(Peer& peer, GiveLight& give, Moment) {
  actions_.push_back(HeardLight{peer.number, give.height, std::move(give.block)});
}

void Exchange::set_height(Height height, Moment now) {
  height_ = height;
  fetch_.clear(height);
  sync_.set_height(height, now.steady_ms);
  for (auto& [number, peer] : peers_)
    if (peer.has_greeted) send(peer, {Status{height, backend_.lowest_block()}});
}

void Exchange::broadcast(const Statement& statement, const Block* block) {
  const Message message = message_of(statement);
  const Hash256 digest = sha256(encode_message(message));
  if (block != nullptr) compactor_.emplace(*block, chance());
  for (auto& [number, peer] : peers_) {
    if (!peer.has_greeted) continue;
    const bool is_first = peer.statements.add(digest);
    send(peer, message);
    if (block != nullptr && is_first) send_block(peer, *block);
  }
}

void Exchange::relay(PeerNumber from, const Statement& statement) {
  const Message message = message_of(statement);
  const Hash256 digest = sha256(encode_message(message));
  for (auto& [number, peer] : peers_)
    if (number != from && peer.has_greeted && peer.statements.add(digest)) send(peer, message);
}

void Exchange::tick(Moment now) {
  std::vector<PeerNumber> dead;
  std::vector<PeerNumber> slow;
  std::vector<PeerNumber> dripping;
  std::size_t outbound = 0;
  for (auto& [number, peer] : peers_) {
    outbound += peer.is_inbound ? 0 : 1;
    if (!peer.has_greeted && now.steady_ms - peer.since.steady_ms > kGreetingMs)
      slow.push_back(number);
    else if (peer.channel.is_amid_message() && now.steady_ms - peer.message_ms > kMessageMs)
      dripping.push_back(number);
    else if (now.steady_ms - peer.heard_ms > kSilenceMs)
      dead.push_back(number);
    else if (peer.has_greeted && now.steady_ms - peer.pinged_ms >= kPingMs) {
      peer.pinged_ms = now.steady_ms;
      send(peer, {Ping{static_cast<std::uint64_t>(now.steady_ms)}});
    }
  }
  for (const PeerNumber number : slow) close(number, "no greeting in time", now);
  for (const PeerNumber number : dripping) close(number, "a message takes too long", now);
  for (const PeerNumber number : dead) close(number, "silent for too long", now);

  const auto is_here = [this](const NodeId& node) {
    return std::ranges::any_of(peers_, [&](const auto& entry) {
      return entry.second.has_greeted && entry.second.id == node;
    });
  };
  const std::size_t room = kMaxOutbound - std::min(outbound, kMaxOutbound);
  for (Dialer::Call& due : dialer_.due(now.steady_ms, room, is_here)) {
    actions_.push_back(Dial{due.peer, std::move(due.address)});
    ++outbound;
  }
  find_peers(now, outbound);

  Outbox out;
  txs_.tick(now.steady_ms, out);
  mail_.tick(now.steady_ms, out);
  fetch_.tick(now.steady_ms, greeted(), out);
  sync_.tick(now.steady_ms, out);
  flush(out, now);
}

}  // namespace tally::network
