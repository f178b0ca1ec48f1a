// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/hostile_node.hpp"

#include <algorithm>

#include "core/contract/objects.hpp"
#include "core/contract/read.hpp"
#include "core/data/codec/writer.hpp"

namespace tally::sim {
namespace {

/// Of a chance of a thousand, each tenth of a second.
constexpr std::uint64_t kOften = 80;

}  // namespace

/// Drawn once a run, so that there are runs in which it does one thing and is never banned for it.
bool HostileNode::does(Deed deed) const {
  return outside_.chance().below({Topic::kAct, self_.index, deed, 0}, 1'000) < 350;
}

Transaction HostileNode::payment() const {
  TransactionContent content;
  content.chain = chain_id();
  content.sender = Policy{SingleKeyPolicy{user_.public_key()}};
  content.nonce = contract::next_nonce(chain_.state(), account_of(user_.public_key()));
  content.valid_until = start_of(kLastDay);
  content.fee = Amount{2'000};
  content.body = Transfer{genesis_.validators.members[0].reward_account, kNativeAsset, Amount{1},
                          ""};
  return sign(std::move(content), user_);
}

void HostileNode::act() {
  Chance& chance = outside_.chance();
  for (std::uint32_t i = 0; i < kDeeds; ++i) {
    const Deed deed{i};
    if (!does(deed)) continue;
    const Throw act = chance.next(Topic::kHostile, self_.index, deed);
    if (!chance.happens(act, kOften)) continue;
    outside_.probe("hostile deed");
    if (deed == kTellsOne || deed == kPoisons) {
      tell_one(deed == kPoisons);
      continue;
    }
    const auto peers = exchange().peers();
    if (peers.empty()) continue;
    do_to(peers[chance.below(act, peers.size())], deed, act);
  }
}

/// Everybody hears of a payment, or gets one of its name with a wrong signature; one node gets it:
/// the others have to ask that one.
void HostileNode::tell_one(bool forged) {
  const Transaction tx = payment();
  Transaction copy = tx;
  copy.sender_signature[0] ^= 1;
  const TxId id = know(tx).id;
  const auto peers = exchange().peers();
  const bool has_confidant = std::ranges::any_of(peers, [&](const network::PeerInfo& peer) {
    return node_with(peer.id, self_.nodes) == confidant_;
  });
  if (!has_confidant || !hidden_.insert(id).second) return;
  for (const network::PeerInfo& peer : peers) {
    if (node_with(peer.id, self_.nodes) == confidant_)
      exchange().tell(peer.number, {network::GiveTx{encode(tx)}});
    else if (forged)
      exchange().tell(peer.number, {network::GiveTx{encode(copy)}});
    else
      exchange().tell(peer.number, {network::AnnounceTxs{{id}}});
  }
}

void HostileNode::do_to(const network::PeerInfo& peer, Deed deed, const Throw& act) {
  Chance& chance = outside_.chance();
  const Height height = chain_.parent().height;
  if (deed == kClaims) {
    const Height far = height + chance.below(act, 1'000'000'000, 1);
    exchange().tell(peer.number, {network::Status{far, 1}});
  } else if (deed == kUnasked) {
    network::GiveRange range{height + 1, {}};
    range.blocks.push_back({Bytes(100, 7)});
    exchange().tell(peer.number, {std::move(range)});
    exchange().tell(peer.number, {network::GiveAddresses{{{"10.99.0.1:7111"}}}});
  } else if (deed == kHides) {
    const Transaction tx = payment();
    hidden_.insert(know(tx).id);
    exchange().tell(peer.number, {network::AnnounceTxs{{know(tx).id}}});
  } else if (deed == kForges) {
    Vote vote;
    vote.height = height + 1;
    vote.voter = static_cast<std::uint32_t>(chance.below(act, genesis_.validators.members.size()));
    exchange().tell(peer.number, {network::SaidVote{vote}});
    // A name does not cover the signature: somebody's payment, with one that is wrong.
    const auto waiting = chain_.pool().all();
    Transaction tx = waiting.empty() ? payment()
                                     : waiting[chance.below(act, waiting.size(), 1)]->transaction;
    tx.sender_signature[0] ^= 1;
    exchange().tell(peer.number, {network::GiveTx{encode(tx)}});
  } else if (deed == kGarbage) {
    exchange().tell(peer.number, {network::GiveTx{Bytes(50, 0xff)}});
    Block block;
    block.header.height = height + 1;
    block.transactions.push_back(payment());
    exchange().tell(peer.number, {network::GiveBlock{std::move(block)}});
  }
}

std::optional<Bytes> HostileNode::tx(const TxId& id) const {
  if (hidden_.contains(id)) return std::nullopt;
  return WholeNode::tx(id);
}

/// The right block with one byte that is wrong, or one of a height that nobody has reached.
std::optional<Bytes> HostileNode::final_block(Height height) const {
  auto bytes = WholeNode::final_block(height);
  if (!does(kWrongBlocks)) return bytes;
  if (!bytes) return Bytes(200, 3);
  (*bytes)[bytes->size() / 2] ^= 1;
  return bytes;
}

}  // namespace tally::sim
