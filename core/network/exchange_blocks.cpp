// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/body.hpp"
#include "core/network/exchange.hpp"

/// The part of the exchange that carries the blocks of the height under way.
namespace tally::network {

/// Without what this peer may have, where that is worth while.
void Exchange::send_block(Peer& peer, const Block& block) {
  if (!compactor_ || compactor_->block_id() != id_of(block.header))
    compactor_.emplace(block, chance());
  if (auto compact = compactor_->compact(block, txs_.heard_by(peer.number)))
    send(peer, {GiveCompact{*std::move(compact)}});
  else
    send(peer, {GiveBlock{block}});
}

// Not having it is no answer: the other side asks somebody else.
void Exchange::on(Peer& peer, AskBlock& ask, Moment now) {
  if (!may_ask(peer, now)) return;
  if (const Block* block = backend_.candidate(ask.block)) send(peer, {GiveBlock{*block}});
}

void Exchange::on(Peer& peer, AskCompact& ask, Moment now) {
  if (!may_ask(peer, now)) return;
  if (const Block* block = backend_.candidate(ask.block)) send_block(peer, *block);
}

void Exchange::on(Peer& peer, AskMissing& ask, Moment now) {
  if (!may_ask(peer, now)) return;
  const Block* block = backend_.candidate(ask.block);
  if (block == nullptr) return;
  GiveMissing give{ask.block, {}};
  std::size_t least = 0;
  for (const std::uint16_t index : ask.indexes) {
    if (index < least || index >= block->transactions.size())
      return charge(peer.number, Offence::kInvalid, now);
    least = index + std::size_t{1};
    give.transactions.push_back(block->transactions[index]);
  }
  send(peer, {std::move(give)});
}

/// A body that is not its header's says nothing of the block: the sender pays, and it is looked for
/// elsewhere.
void Exchange::on(Peer& peer, GiveBlock& give, Moment now) {
  if (!body_fits(give.block)) return charge(peer.number, Offence::kHeavy, now);
  fetch_.arrived(id_of(give.block.header));
  actions_.push_back(HeardBlock{peer.number, std::move(give.block)});
}

void Exchange::want_block(const BlockId& block, Moment now) {
  fetch_.want(block, now.steady_ms);
  while (auto offer = fetch_.take_offer(block))
    rebuild(offer->from, std::move(offer->compact), now);
}

void Exchange::on(Peer& peer, GiveCompact& give, Moment now) {
  const BlockHeader& header = give.compact.header;
  if (header.height <= height_ || header.height > height_ + 2) return;  // over, or for sync
  const BlockId id = id_of(header);
  fetch_.hint(id, peer.number);
  if (fetch_.is_wanted(id)) return rebuild(peer.number, std::move(give.compact), now);
  // The proposer sends it right behind its proposal; this node may not be that far yet.
  fetch_.offer(id, {peer.number, std::move(give.compact)});
}

void Exchange::rebuild(PeerNumber from, CompactBlock compact, Moment now) {
  const BlockId id = id_of(compact.header);
  if (!fetch_.is_wanted(id)) return;
  if (!fetch_.may_rebuild(id, from)) return charge(from, Offence::kUseless, now);
  auto begun = Rebuild::begin(std::move(compact), backend_.pool());
  if (!begun) {
    if (begun.error() == CompactError::kMalformed)
      return charge(from, Offence::kInvalid, now);
    fetch_.need_whole(id, from, now.steady_ms + BlockFetch::kRetryMs);
    return send(from, {AskBlock{id}});
  }
  if (begun->missing().empty()) return finish(from, *std::move(begun), {}, now);
  AskMissing ask{id, begun->missing()};
  if (fetch_.keep(from, *std::move(begun), now.steady_ms)) send(from, {std::move(ask)});
}

void Exchange::on(Peer& peer, GiveMissing& give, Moment now) {
  auto waiting = fetch_.take_rebuild(give.block, peer.number);
  if (!waiting) return charge(peer.number, Offence::kUseless, now);
  finish(peer.number, *std::move(waiting), std::move(give.transactions), now);
}

/// All of it may be there and still be another body: one of our own transactions was taken for
/// another, or has other signatures. So whoever sent the form is asked for the whole.
void Exchange::finish(PeerNumber from, Rebuild rebuild, std::vector<Transaction> rest,
                      Moment now) {
  const BlockId id = rebuild.block_id();
  auto block = std::move(rebuild).finish(std::move(rest));
  if (block) {
    fetch_.arrived(id);
    actions_.push_back(HeardBlock{from, *std::move(block)});
    return;
  }
  if (block.error() == CompactError::kNotAsked) {
    fetch_.need_whole(id, from, now.steady_ms);
    return charge(from, Offence::kHeavy, now);
  }
  fetch_.need_whole(id, from, now.steady_ms + BlockFetch::kRetryMs);
  send(from, {AskBlock{id}});
}

}  // namespace tally::network
