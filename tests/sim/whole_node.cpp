// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/whole_node.hpp"

#include <algorithm>

#include "core/data/codec/writer.hpp"
#include "core/node/pipeline.hpp"
#include "core/node/statement_check.hpp"

namespace tally::sim {
namespace {

using network::Offence;

constexpr std::int64_t kSaveMs = 20'000;
constexpr std::int64_t kLookAroundMs = 1'000;
constexpr std::int64_t kLookAroundLimitMs = 30'000;

Key32 name_of(std::uint32_t node) {
  return sha256(as_bytes("sim peer " + std::to_string(node))).bytes;
}

}  // namespace

std::string address_of(std::uint32_t node) {
  return "10." + std::to_string(node + 1) + ".0.1:7111";
}

std::uint32_t node_with(const network::NodeId& id, std::uint32_t count) {
  static const std::vector<Key32> keys = [] {
    std::vector<Key32> all;
    for (std::uint32_t i = 0; i < kMostNodes + 2; ++i) all.push_back(x25519_public(name_of(i)));
    return all;
  }();
  const auto found = std::ranges::find(keys, id.bytes);
  return std::min(count, static_cast<std::uint32_t>(found - keys.begin()));
}

WholeNode::WholeNode(Self self, const contract::Genesis& genesis, Outside& outside,
                     Checker& checker, Wires& wires, std::vector<std::string> connect)
    : SimNode(std::move(self), genesis, outside, checker),
      wires_(wires),
      connect_(std::move(connect)) {
  down = true;
}

network::Moment WholeNode::moment() const { return {outside_.now_ms(), wall()}; }

void WholeNode::boot() {
  down = false;
  network::ExchangeOptions options;
  options.chain = chain_id();
  options.static_key = name_of(self_.index);
  options.listen_port = 7111;
  options.agent = "simulated";
  options.connect = connect_;
  options.book = book_;
  options.entropy = [this] {
    Chance& chance = outside_.chance();
    return chance.bytes(chance.next(Topic::kKey, self_.index));
  };
  network::Backend& backend = *this;
  exchange_.emplace(std::move(options), backend);
  exchange_->set_height(chain_.parent().height, moment());
  remembers_ = true;
  has_joined_ = false;
  company_since_ms_ = -1;
  next_save_ms_ = outside_.now_ms() + kSaveMs;
}

void WholeNode::crash(bool log_damaged) {
  SimNode::crash(log_damaged);
  exchange_.reset();
  early_.clear();
  early_blocks_.clear();
  heard_of_.clear();
}

void WholeNode::opened(network::PeerNumber peer, bool is_inbound, const std::string& address) {
  exchange_->opened(peer, is_inbound, address, moment());
  carry_out();
}

void WholeNode::took(network::PeerNumber peer, ByteView frame) {
  exchange_->took(peer, frame, moment());
  carry_out();
}

void WholeNode::closed(network::PeerNumber peer) {
  exchange_->closed(peer, moment());
  carry_out();
}

void WholeNode::timer(const consensus::TimeoutElapsed& timeout) {
  SimNode::timer(timeout);
  settle();
  carry_out();
}

void WholeNode::carry_out() {
  for (auto actions = exchange_->take_actions(); !actions.empty();
       actions = exchange_->take_actions())
    for (network::Action& action : actions)
      std::visit([this](auto& kind) { on(kind); }, action);
}

void WholeNode::on(network::SendFrame& action) {
  wires_.frame(self_.index, action.to, std::move(action.frame));
}

void WholeNode::on(network::ClosePeer& action) {
  if (action.why == "banned") wires_.banned(self_.index, action.peer);
  wires_.hang_up(self_.index, action.peer);
}

void WholeNode::on(network::Dial& action) {
  wires_.dial(self_.index, action.peer, action.address);
}

bool WholeNode::knows_tx(const TxId& id) const {
  // As if what has been announced once need not be asked of anybody else.
  if (self_.mutant == Mutant::kAskedOnce && !heard_of_.insert(id).second) return true;
  return chain_.pool().contains(id);
}

std::optional<Bytes> WholeNode::tx(const TxId& id) const {
  const KnownTransaction* found = chain_.pool().find(id);
  if (found == nullptr) return std::nullopt;
  return encode(found->transaction);
}

std::vector<TxId> WholeNode::waiting_txs() const {
  std::vector<TxId> ids;
  if (self_.mutant == Mutant::kPoolUntold) return ids;
  for (const KnownTransaction* tx : chain_.pool().all()) ids.push_back(tx->id);
  return ids;
}

const Block* WholeNode::candidate(const BlockId& id) const {
  const auto found = disk_.blocks.find(id);
  return found == disk_.blocks.end() ? nullptr : found->second.get();
}

std::optional<Bytes> WholeNode::final_block(Height height) const {
  const FinalBlock* block = chain_.final_block(height);
  if (block == nullptr) return std::nullopt;
  return encode(*block);
}

std::uint16_t WholeNode::take(KnownTransaction tx) {
  const TxId id = tx.id;
  if (chain_.pool().contains(id)) return static_cast<std::uint16_t>(node::PoolError::kDuplicate);
  if (const auto good = node::Pipeline::precheck(tx, chain_id()); !good) return good.error().code;
  if (self_.mutant == Mutant::kSignatureUnchecked)
    tx.signatures_checked = true;
  else if (const auto good = node::Pipeline::verify(tx); !good)
    return good.error().code;
  const auto verdict = contract::check(chain_.state(), tx, wall());
  if (verdict != contract::TxError::kNone && verdict != contract::TxError::kNonceAhead)
    return static_cast<std::uint16_t>(verdict);
  if (const auto taken = chain_.pool().add(std::move(tx), verdict); !taken)
    return static_cast<std::uint16_t>(taken.error());
  exchange_->txs().accepted(id);
  wires_.accepted(self_.index, id);
  return 0;
}

void WholeNode::on(network::HeardTx& action) {
  const TxId id = action.tx.id;
  const std::uint16_t code = take(std::move(action.tx));
  if (code == 0 || code == static_cast<std::uint16_t>(node::PoolError::kDuplicate)) return;
  if (code == static_cast<std::uint16_t>(contract::TxError::kBadSignature)) {
    outside_.probe("forged transaction");
    if (self_.mutant == Mutant::kForgedRefused) exchange_->txs().refused(id);
    return exchange_->charge(action.from, Offence::kBadSignature, moment());
  }
  if (code >= 100 && code < 200) {
    exchange_->txs().refused(id);
    return exchange_->charge(action.from, Offence::kInvalid, moment());
  }
  outside_.probe("transaction asked for again");
  exchange_->txs().later(id, action.from, outside_.now_ms());
}

void WholeNode::say_all(const Said& said, const std::shared_ptr<const Block>& with) {
  std::visit([&](const auto& it) { exchange_->broadcast(network::Statement(it), with.get()); },
             said);
}

void WholeNode::say_to(std::uint32_t node, const Said& said,
                       const std::shared_ptr<const Block>& with) {
  for (const network::PeerInfo& peer : exchange_->peers()) {
    if (node_with(peer.id, self_.nodes) != node) continue;
    if (const auto* vote = std::get_if<Vote>(&said))
      exchange_->tell(peer.number, {network::SaidVote{*vote}});
    if (const auto* proposal = std::get_if<Proposal>(&said))
      exchange_->tell(peer.number, {network::SaidProposal{*proposal}});
    if (with) exchange_->tell(peer.number, {network::GiveBlock{*with}});
  }
}

void WholeNode::want(const BlockId& block) { exchange_->want_block(block, moment()); }

void WholeNode::on(network::HeardStatement& action) {
  const Height ours = chain_.parent().height;
  const Height height = node::height_of(action.statement);
  if (height <= ours && state_.height != height) return;
  if (height > ours + 2) return;
  if (state_.height == height) return hear(action.from, action.statement);
  const contract::ValidatorSets& sets = chain_.parent().next;
  const ValidatorSet& governing = height == ours + 1 ? sets.next : sets.after_next;
  switch (node::judge_early(chain_id(), governing, action.statement)) {
    case node::EarlyVerdict::kIgnored: return;
    case node::EarlyVerdict::kWrong:
      return exchange_->charge(action.from, Offence::kBadSignature, moment());
    case node::EarlyVerdict::kGood: break;
  }
  outside_.probe("statement before its height");
  if (early_.size() < kMaxEarly) early_.push_back({action.from, std::move(action.statement)});
}

/// About the height that the engine is at.
void WholeNode::hear(network::PeerNumber from, const network::Statement& statement) {
  const auto said = feed(node::input_of(statement));
  if (said == consensus::VoteError::kMalformed || said == consensus::VoteError::kUnknownVoter)
    exchange_->charge(from, Offence::kInvalid, moment());
  if (said == consensus::VoteError::kBadSignature ||
      said == consensus::VoteError::kBadCertificate)
    exchange_->charge(from, Offence::kBadSignature, moment());
  if (self_.mutant == Mutant::kLateCharged &&
      (said == consensus::VoteError::kOldHeight || said == consensus::VoteError::kOldRound))
    exchange_->charge(from, Offence::kBadSignature, moment());
  if (said != consensus::VoteError::kNone) return;
  exchange_->relay(from, statement);
  settle();
}

void WholeNode::on(network::HeardBlock& action) {
  const Height height = action.block.header.height;
  const Height ours = chain_.parent().height;
  if (height <= ours || height > ours + 2) return;
  if (!body_fits(action.block)) {
    outside_.probe("block with another body");
    return exchange_->charge(action.from, Offence::kHeavy, moment());
  }
  const BlockId id = id_of(action.block.header);
  if (chain_.candidate(id) != nullptr) return;
  auto block = std::make_shared<const Block>(std::move(action.block));
  if (wanted_.contains(id)) {
    take_block(block);
    return settle();
  }
  early_blocks_.push_back(std::move(block));
  if (early_blocks_.size() > kMaxEarlyBlocks) early_blocks_.pop_front();
}

/// Gives the engine the blocks that it asks for and that have come before.
void WholeNode::settle() {
  for (std::size_t i = 0; i < early_blocks_.size();) {
    if (!wanted_.contains(id_of(early_blocks_[i]->header))) {
      ++i;
      continue;
    }
    const auto block = std::move(early_blocks_[i]);
    early_blocks_.erase(early_blocks_.begin() + static_cast<std::ptrdiff_t>(i));
    take_block(block);
    i = 0;
  }
}

void WholeNode::committed() {
  const Height height = chain_.parent().height;
  if (self_.mutant != Mutant::kHeightUntold) exchange_->set_height(height, moment());
  std::erase_if(early_, [&](const Early& it) { return node::height_of(it.statement) <= height; });
  std::erase_if(early_blocks_, [&](const auto& it) { return it->header.height <= height; });
  wires_.committed(self_.index, chain_.parent());
}

void WholeNode::hear_early() {
  const Height height = state_.height;
  std::vector<Early> now;
  for (Early& it : early_)
    if (node::height_of(it.statement) == height) now.push_back(std::move(it));
  std::erase_if(early_, [&](const Early& it) { return node::height_of(it.statement) <= height; });
  for (const Early& it : now) hear(it.from, it.statement);
  settle();
}

void WholeNode::synchronise() {
  for (const auto* next = exchange_->sync().next(); next != nullptr;
       next = exchange_->sync().next()) {
    const network::BlockSync::Arrived arrived = *next;
    const Height before = chain_.parent().height;
    const bool good = apply(arrived);
    carry_out();
    if (chain_.parent().height > before) {
      outside_.probe("block fetched");
      continue;
    }
    if (good || self_.mutant == Mutant::kBadRangeKept) return;
    outside_.probe("wrong block fetched");
    exchange_->sync().bad(arrived.from);
    exchange_->charge(arrived.from, Offence::kHeavy, moment());
    carry_out();
  }
}

/// One block with its commit, through the engine like every other. False: it is wrong.
bool WholeNode::apply(const network::BlockSync::Arrived& arrived) {
  auto decoded = decode<FinalBlock>(arrived.final_block);
  if (!decoded) return false;
  const node::Parent& parent = chain_.parent();
  const Commit commit = decoded->commit;
  const BlockId id = id_of(decoded->block.header);
  if (commit.height != arrived.height || commit.block != id ||
      !body_fits(decoded->block) ||
      check_commit(parent.chain, parent.next.next, commit) != CommitError::kNone)
    return false;
  if (state_.height != arrived.height) start_height(false);
  static_cast<void>(feed({consensus::CommitReceived{commit}}));
  take_block(std::make_shared<const Block>(std::move(decoded->block)));
  return true;
}

bool WholeNode::has_joined() {
  if (has_joined_) return true;
  const bool is_alone = chain_.parent().next.next.members.size() == 1;
  const std::int64_t now_ms = outside_.now_ms();
  if (company_since_ms_ < 0 && exchange_->peer_count() > 0) company_since_ms_ = now_ms;
  const std::int64_t looked_ms = company_since_ms_ < 0 ? -1 : now_ms - company_since_ms_;
  const bool none_is_further = exchange_->sync().best_claim() <= chain_.parent().height;
  has_joined_ = is_alone || (looked_ms >= kLookAroundMs && none_is_further) ||
                looked_ms >= kLookAroundLimitMs;
  return has_joined_;
}

bool WholeNode::may_begin() {
  if (is_deciding() || !has_joined() || exchange_->sync().next() != nullptr) return false;
  if (self_.mutant == Mutant::kClaimTrusted)
    for (const network::PeerInfo& peer : exchange_->peers())
      if (peer.height > chain_.parent().height + 1) return false;
  if (remembers_) return true;
  const std::int64_t age_ms = wall().ms - chain_.parent().time.ms;
  if (age_ms < genesis_.params.min_block_spacing_ms) return false;
  return age_ms >= genesis_.params.heartbeat_ms || chain_.pool().count() > 0 || !early_.empty();
}

/// A validator that was stopped in the middle of a height first remembers what it said there.
void WholeNode::begin_height() {
  const bool remembers = std::exchange(remembers_, false) && state_.height == 0;
  if (!remembers || !resume_log()) start_height(true);
  hear_early();
}

void WholeNode::tick() {
  if (outside_.now_ms() >= next_save_ms_) {
    book_ = exchange_->saved_book();
    next_save_ms_ = outside_.now_ms() + kSaveMs;
  }
  exchange_->tick(moment());
  carry_out();
  synchronise();
  if (may_begin()) begin_height();
  act();
  carry_out();
  check_bounds();
}

/// What peers can fill has an end.
void WholeNode::check_bounds() {
  const auto within = [&](std::size_t size, std::size_t most, const char* what) {
    if (size > most)
      throw Violation("node " + std::to_string(self_.index) + ": too many " + what);
  };
  within(exchange_->peer_count(), network::kMaxInbound + network::kMaxOutbound, "peers");
  within(exchange_->txs().wanted(), network::TxGossip::kMaxWanted, "wanted transactions");
  within(chain_.pool().count(), node::PoolLimits{}.count, "transactions");
  within(chain_.pool().bytes(), node::PoolLimits{}.bytes, "bytes of transactions");
  within(early_.size(), kMaxEarly, "early statements");
  const Height beyond = chain_.parent().height + network::BlockSync::kWindow + 2;
  within(exchange_->sync().at(beyond) == nullptr ? 0 : 1, 0, "blocks ahead");
}

}  // namespace tally::sim
