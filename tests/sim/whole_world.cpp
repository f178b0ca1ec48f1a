// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/whole_world.hpp"

#include <algorithm>

#include "core/contract/read.hpp"
#include "core/network/transport.hpp"

namespace tally::sim {
namespace {

constexpr network::PeerNumber kFirstInbound = network::PeerNumber{1} << 63;
constexpr std::int64_t kUsualMs = 20;
constexpr std::int64_t kDialMs = 5'000;  ///< until a call that nobody answers comes to nothing
constexpr std::int64_t kPayEveryMs = 1'500;
constexpr std::int64_t kPayOnMs = 8'000;  ///< after healing
constexpr std::uint64_t kPending = 3;
enum Setting : std::uint64_t { kKnown = 200, kSlow, kCuts, kLateness, kFriend };

}  // namespace

WholeWorld::WholeWorld(const Settings& settings) : World(settings, 2, 1) {
  everybody_is_known_ = chance().below({Topic::kSetting, 0, 0, kKnown}, 2) == 0;
  if (settings.faults.network) {
    slow_per_mille_ = chance().below({Topic::kSetting, 0, 0, kSlow}, 60);
    cut_per_mille_ = chance().below({Topic::kSetting, 0, 0, kCuts}, 150);
  }
  for (std::uint32_t i = 0; i < count(); ++i)
    users_.push_back(key_named("user " + std::to_string(i)));
  std::vector<SimNode*> all;
  for (std::uint32_t i = 0; i < count(); ++i) {
    if (i == hostile() && settings.faults.byzantine)
      owned_.push_back(std::make_unique<HostileNode>(
          self(i), genesis(), *this, checker(), *this, connections_of(i),
          key_named("user " + std::to_string(i)), late()));
    else
      owned_.push_back(std::make_unique<WholeNode>(self(i), genesis(), *this, checker(), *this,
                                                   connections_of(i)));
    all.push_back(owned_.back().get());
  }
  set_nodes(std::move(all));
}

/// Either all validators, or two of them: the book has to find the rest.
std::vector<std::string> WholeWorld::connections_of(std::uint32_t number) const {
  std::vector<std::string> all;
  for (std::uint32_t i = 0; i < settings().nodes; ++i)
    if (i != number) all.push_back(address_of(i));
  if (number == hostile() || everybody_is_known_) return all;
  const std::uint32_t before = number == 0 ? settings().nodes - 1 : number - 1;
  std::vector<std::string> few = {address_of(std::min(before, settings().nodes - 1))};
  if (number == late()) few.push_back(address_of(hostile()));
  return few;
}

std::int64_t WholeWorld::begins_ms(std::uint32_t number) {
  if (number != late()) return 1 + number;
  return chance().between({Topic::kSetting, 0, 0, kLateness}, 2'000, 35'000);
}

// Connections.

void WholeWorld::dial(std::uint32_t from, network::PeerNumber peer, const std::string& to) {
  std::uint32_t other = 0;
  while (other < count() && address_of(other) != to) ++other;
  const std::uint64_t number = next_link_++;
  Link& link = links_[number];
  link.node[0] = from;
  link.life[0] = node(from).life;
  link.number[0] = peer;
  ends_[{from, peer}] = number;
  link.open[0] = true;
  const Throw which = chance().next(Topic::kMessage, from, from);
  const std::int64_t trip_ms = chance().between(which, 1, kUsualMs);
  const bool unreachable = other == count() || cut(from, other) || cut(other, from);
  if (unreachable || node(other).down) {
    const std::int64_t wait_ms = unreachable ? kDialMs : trip_ms;
    return at(now_ms() + wait_ms,
              {from, from, 0, LinkEvent{number, 0, LinkEvent::Kind::kClosed, {}}});
  }
  link.node[1] = other;
  link.life[1] = node(other).life;
  link.number[1] = kFirstInbound + number;
  ends_[{other, link.number[1]}] = number;
  link.open[1] = true;
  send_to(number, 1, LinkEvent::Kind::kOpened, {});
  send_to(number, 0, LinkEvent::Kind::kOpened, {});
}

/// When what is sent now arrives there: behind everything before it.
std::int64_t WholeWorld::arrival(Link& link, int end) {
  const std::uint32_t from = link.node[1 - end];
  const std::uint32_t to = link.node[end];
  const Throw which = chance().next(Topic::kMessage, from, to);
  std::int64_t time_ms = now_ms() + chance().between(which, 1, kUsualMs);
  if (!healed()) {
    const Throw late{Topic::kLate, from, to, which.n};
    if (slow_per_mille_ > 0 && chance().happens(late, slow_per_mille_)) {
      time_ms += chance().between(late, kUsualMs, 4'000);
      probe("connection stalls");
    }
    if (cut(from, to)) time_ms = std::max(time_ms, partition_ends_ms_ + time_ms - now_ms());
  }
  link.last_ms[end] = std::max(link.last_ms[end], time_ms);
  return link.last_ms[end];
}

void WholeWorld::send_to(std::uint64_t number, int end, LinkEvent::Kind kind, Bytes frame) {
  Link& link = links_.at(number);
  if (link.dead) return;
  link.waiting[end] += frame.size();
  const std::int64_t time_ms = arrival(link, end);
  at(time_ms,
     {link.node[end], link.node[1 - end], 0, LinkEvent{number, end, kind, std::move(frame)}});
}

void WholeWorld::frame(std::uint32_t from, network::PeerNumber peer, Bytes frame) {
  const auto found = ends_.find({from, peer});
  if (found == ends_.end()) return;
  Link& link = links_.at(found->second);
  const int end = link.node[0] == from && link.number[0] == peer ? 0 : 1;
  if (!link.open[end]) return;
  if (link.waiting[1 - end] + frame.size() > network::kMaxSendBytes)
    throw Violation("node " + std::to_string(from) + ": sends more than a peer can read");
  send_to(found->second, 1 - end, LinkEvent::Kind::kFrame, std::move(frame));
}

void WholeWorld::hang_up(std::uint32_t from, network::PeerNumber peer) {
  const auto found = ends_.find({from, peer});
  if (found == ends_.end()) return;
  const std::uint64_t number = found->second;
  ends_.erase(found);
  Link& link = links_.at(number);
  const int end = link.node[0] == from && link.number[0] == peer ? 0 : 1;
  link.open[end] = false;
  if (link.open[1 - end]) send_to(number, 1 - end, LinkEvent::Kind::kClosed, {});
}

void WholeWorld::arrive(const Event& event) {
  const LinkEvent& what = std::get<LinkEvent>(event.what);
  const auto found = links_.find(what.link);
  if (found == links_.end()) return;
  Link& link = found->second;
  const int end = what.end;
  link.waiting[end] -= what.frame.size();
  WholeNode& here = whole(event.to);
  if (!link.open[end] || link.life[end] != here.life || link.dead) return;
  const network::PeerNumber peer = link.number[end];
  if (what.kind == LinkEvent::Kind::kOpened) {
    const std::string port = end == 0 ? "7111" : std::to_string(40'000 + what.link % 20'000);
    const std::string address = address_of(link.node[1 - end]);
    here.opened(peer, end == 1, address.substr(0, address.find(':') + 1) + port);
  } else if (what.kind == LinkEvent::Kind::kFrame) {
    here.took(peer, what.frame);
  } else {
    link.open[end] = false;
    ends_.erase({event.to, peer});
    here.closed(peer);
  }
}

/// Both ends learn of it.
void WholeWorld::cut_link(std::uint64_t number) {
  for (const int end : {0, 1})
    if (links_.at(number).open[end]) send_to(number, end, LinkEvent::Kind::kClosed, {});
}

void WholeWorld::upset_links(std::int64_t until_ms) {
  partition_ends_ms_ = until_ms;
  std::erase_if(links_, [](const auto& it) { return !it.second.open[0] && !it.second.open[1]; });
  if (cut_per_mille_ == 0) return;
  const Throw upset = chance().next(Topic::kPeer);
  for (auto& [number, link] : links_) {
    if (!link.open[0] || !link.open[1] || link.dead) continue;
    const auto which = static_cast<std::uint32_t>(upset.n);
    if (chance().happens({Topic::kConnectionCut, 0, which, number}, cut_per_mille_)) {
      cut_link(number);
      probe("connection cut");
    } else if (chance().happens({Topic::kConnectionDead, 0, which, number}, cut_per_mille_ / 3)) {
      link.dead = true;
      probe("connection dead");
    }
  }
}

/// The machine of the other side hears of it, or not.
void WholeWorld::died(std::uint32_t number) {
  const std::uint32_t life = node(number).life;
  std::vector<std::uint64_t> its;
  for (auto& [key, link] : ends_)
    if (key.first == number) its.push_back(link);
  for (const std::uint64_t key : its) {
    Link& link = links_.at(key);
    const int end = link.node[0] == number && link.life[0] != life ? 0 : 1;
    ends_.erase({number, link.number[end]});
    link.open[end] = false;
    if (!link.open[1 - end] || link.dead) continue;
    if (settings().faults.network &&
        chance().happens({Topic::kConnectionDead, 1, life, key}, 200)) {
      link.dead = true;
      probe("connection dead");
    } else {
      send_to(key, 1 - end, LinkEvent::Kind::kClosed, {});
    }
  }
}

// Payments.

KnownTransaction WholeWorld::payment(std::uint32_t user, std::uint64_t nonce) {
  const auto [found, is_new] = payments_.try_emplace({user, nonce});
  if (!is_new) return found->second;
  TransactionContent content;
  content.chain = contract::chain_id(genesis());
  content.sender = Policy{SingleKeyPolicy{users_[user].public_key()}};
  content.nonce = nonce;
  content.valid_until = start_of(kLastDay);
  content.fee = Amount{2'000};
  content.body = Transfer{
      account_of(key(static_cast<std::uint32_t>(nonce % settings().nodes)).public_key()),
      kNativeAsset, Amount{7}, ""};
  return found->second = know(sign(std::move(content), users_[user]));
}

/// Each user's wallet pays through its own node, and says again what that does not know any more.
void WholeWorld::drive() {
  if (now_ms() > settings().chaos_ms + kPayOnMs) return;
  at(now_ms() + kPayEveryMs, {0, 0, 0, Drive{}});
  for (std::uint32_t i = 0; i <= late(); ++i) {
    WholeNode& here = whole(i);
    if (here.down || here.lies()) continue;
    const auto account = account_of(users_[i].public_key());
    const std::uint64_t next = contract::next_nonce(here.chain().state(), account);
    for (std::uint64_t nonce = next; nonce < next + kPending; ++nonce) {
      KnownTransaction tx = payment(i, nonce);
      if (here.chain().pool().contains(tx.id)) continue;
      static_cast<void>(here.take(std::move(tx)));
      break;
    }
  }
}

void WholeWorld::accepted(std::uint32_t by, const TxId& tx) {
  if (was_healed() && is_core(by) && !final_.contains(tx)) owed_.emplace(tx, by);
}

void WholeWorld::committed(std::uint32_t by, const node::Parent& parent) {
  if (node(by).lies() || parent.height <= told_) return;
  told_ = parent.height;
  const FinalBlock* block = node(by).chain().final_block(parent.height);
  for (const Transaction& tx : block->block.transactions) {
    final_.insert(id_of(tx.content));
    owed_.erase(id_of(tx.content));
  }
}

void WholeWorld::healing() {
  for (std::uint32_t i = 0; i < count(); ++i) {
    if (!is_core(i)) continue;
    for (const KnownTransaction* tx : node(i).chain().pool().all())
      if (!final_.contains(tx->id)) owed_.emplace(tx->id, i);
  }
}

void WholeWorld::banned(std::uint32_t by, network::PeerNumber peer) {
  const auto found = ends_.find({by, peer});
  if (found == ends_.end()) return;
  const Link& link = links_.at(found->second);
  const std::uint32_t whom = link.node[0] == by && link.number[0] == peer ? link.node[1]
                                                                          : link.node[0];
  probe("peer banned");
  if (!node(by).lies() && !node(whom).lies())
    throw Violation("node " + std::to_string(by) + ": bans honest node " + std::to_string(whom));
}

bool WholeWorld::finished() const {
  return World::finished() && owed_.empty() && now_ms() > settings().chaos_ms + kPayOnMs;
}

std::string WholeWorld::what_is_missing() const {
  if (!World::finished()) return "";
  if (owed_.empty()) return ": nothing is missing";
  return ": " + std::to_string(owed_.size()) + " payments, one taken in by node " +
         std::to_string(owed_.begin()->second);
}

}  // namespace tally::sim
