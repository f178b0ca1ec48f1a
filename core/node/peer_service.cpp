// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/peer_service.hpp"

#include <algorithm>
#include <chrono>

#include "core/data/codec/writer.hpp"
#include "core/data/crypto/random.hpp"
#include "core/data/store/small_file.hpp"
#include "core/network/beast/beast_transport.hpp"
#include "core/node/statement_check.hpp"

namespace tally::node {
namespace {

using consensus::VoteError;
using network::Offence;

constexpr std::size_t kMaxBookBytes = 16 << 20;
constexpr std::int64_t kSaveMs = 300'000;
constexpr std::int64_t kStrandedMs = 15'000;

network::ExchangeOptions exchange_options(const ChainId& chain, const PeerOptions& options) {
  network::ExchangeOptions made;
  made.chain = chain;
  made.static_key = options.static_key;
  made.agent = options.agent;
  made.connect = options.connect;
  // Addresses that cannot be read are asked for anew; nothing else depends on them.
  if (auto book = load_file(options.book_file, kMaxBookBytes); book && *book)
    made.book = **std::move(book);
  made.entropy = [] {
    Key32 fresh{};
    fill_random(fresh);
    return fresh;
  };
  return made;
}

/// What a refusal of the engine costs who caused it; nothing for what honest peers say too.
std::optional<Offence> offence_of(VoteError error) {
  switch (error) {
    case VoteError::kMalformed:
    case VoteError::kUnknownVoter: return Offence::kInvalid;
    case VoteError::kBadSignature:
    case VoteError::kBadCertificate: return Offence::kBadSignature;
    default: return std::nullopt;
  }
}

}  // namespace

PeerService::PeerService(Pipeline& pipeline, Effects& effects, Signer* signer,
                         NodeThread& thread, MailRoom& mail, PeerHooks hooks,
                         PeerOptions options)
    : pipeline_(pipeline),
      effects_(effects),
      signer_(signer),
      thread_(thread),
      mail_(mail),
      hooks_(std::move(hooks)),
      options_(std::move(options)),
      exchange_(exchange_options(pipeline.chain(), options_), *this) {
  if (!options_.snapshots.empty()) shelf_ = SnapshotShelf::open(options_.snapshots);
  // What cannot be read is lost; others know it.
  if (auto past = load_file(options_.validators_file, ValidatorHistory::kMaxBytes); past && *past)
    validators_ = ValidatorHistory::load(**past);
  validators_.note(pipeline_.parent().height, pipeline_.parent().commit_validators);
  exchange_.set_height(pipeline_.parent().height, moment());
}

network::Moment PeerService::moment() const {
  const auto steady = Clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(steady).count(), hooks_.now()};
}

network::TransportEvents PeerService::events() {
  network::TransportEvents events;
  events.opened = [this](network::PeerNumber peer, bool is_inbound, std::string address) {
    const bool posted = thread_.post([this, peer, is_inbound, address = std::move(address)] {
      exchange_.opened(peer, is_inbound, address, moment());
      carry_out();
    });
    if (!posted && transport_) transport_->close(peer);
  };
  // The next frame is read when this one has been dealt with: the queue holds one a peer.
  events.took = [this](network::PeerNumber peer, Bytes frame) {
    const bool posted = thread_.post([this, peer, frame = std::move(frame)] {
      exchange_.took(peer, frame, moment());
      carry_out();
      if (!is_stopped_) transport_->more(peer);
    });
    if (!posted && transport_) transport_->close(peer);  // the peer logic finds it silent
  };
  events.closed = [this](network::PeerNumber peer) {
    const bool posted = thread_.post([this, peer] {
      exchange_.closed(peer, moment());
      carry_out();
    });
    static_cast<void>(posted);  // found silent as well
  };
  return events;
}

Result<void, Fault> PeerService::start() {
  network::TransportOptions sockets;
  sockets.listen = options_.listen;
  sockets.proxy = options_.proxy;
  // On the node's thread: peers call at once, and what they send waits there until the transport
  // that answers them is known.
  Result<void, Fault> made;
  const auto make = [&]() -> Result<void, Fault> {
    TALLY_TRY(transport_, network::make_beast_transport(sockets, events()));
    return {};
  };
  if (!thread_.run([&] { made = make(); }))
    return Fail{fault(std::errc::operation_canceled, "the node is stopping")};
  TALLY_TRY_VOID(made);
  // Who calls through a proxy does not want to be found.
  if (options_.proxy.empty()) exchange_.set_listen_port(transport_->port());
  return {};
}

void PeerService::stop() {
  // Tasks that are queued already find it stopped.
  const auto end = [this] {
    if (shelf_maker_) shelf_maker_->request_stop();
    if (!is_stopped_ && transport_) save_files();
    if (const auto written = pipeline_.catch_up(false); !written) hooks_.fail(written.error());
    is_stopped_ = true;
  };
  if (!thread_.run(end)) is_stopped_ = true;
  if (transport_) transport_->stop();
}

bool PeerService::knows_tx(const TxId& id) const { return pipeline_.mempool().contains(id); }

std::optional<Bytes> PeerService::tx(const TxId& id) const {
  const KnownTransaction* found = pipeline_.mempool().find(id);
  if (found == nullptr) return std::nullopt;
  return encode(found->transaction);
}

std::vector<TxId> PeerService::waiting_txs() const {
  std::vector<TxId> ids;
  for (const KnownTransaction* tx : pipeline_.mempool().all()) ids.push_back(tx->id);
  return ids;
}

const Block* PeerService::candidate(const BlockId& id) const { return pipeline_.candidate(id); }

std::vector<const KnownTransaction*> PeerService::pool() const {
  return pipeline_.mempool().all();
}

std::optional<Bytes> PeerService::final_block(Height height) const {
  auto bytes = pipeline_.read_block_bytes(height);
  if (!bytes) return std::nullopt;
  return *std::move(bytes);
}

void PeerService::carry_out() {
  for (auto actions = exchange_.take_actions(); !actions.empty();
       actions = exchange_.take_actions())
    for (network::Action& action : actions)
      std::visit([this](auto& kind) { on(kind); }, action);
}

void PeerService::on(network::SendFrame& action) {
  if (!is_stopped_) transport_->send(action.to, std::move(action.frame));
}

void PeerService::on(network::ClosePeer& action) {
  if (!is_stopped_) transport_->close(action.peer);
}

void PeerService::on(network::Dial& action) {
  if (!is_stopped_) transport_->dial(action.peer, action.address);
}

void PeerService::on(network::Noted& action) { hooks_.log(1, std::move(action.text)); }

void PeerService::on(network::HeardStatement& action) {
  const Height ours = pipeline_.parent().height;
  const Height height = height_of(action.statement);
  if (height <= ours && effects_.state().height != height) return;  // over
  if (height > ours + 2) return;                                     // sync fetches it
  if (effects_.state().height == height) return hear(action.from, action.statement);

  const contract::ValidatorSets& sets = pipeline_.parent().next;
  const ValidatorSet& governing = height == ours + 1 ? sets.next : sets.after_next;
  switch (judge_early(pipeline_.chain(), governing, action.statement)) {
    case EarlyVerdict::kIgnored: return;
    case EarlyVerdict::kWrong:
      return exchange_.charge(action.from, Offence::kBadSignature, moment());
    case EarlyVerdict::kGood: break;
  }
  if (early_.size() >= kMaxEarly) return;  // said again within seconds
  early_.push_back({action.from, std::move(action.statement)});
}

/// About the height that the engine is at.
void PeerService::hear(network::PeerNumber from, const network::Statement& statement) {
  const auto said = effects_.feed(input_of(statement));
  if (!said) return hooks_.fail(said.error());
  if (const auto offence = offence_of(*said)) exchange_.charge(from, *offence, moment());
  if (*said != VoteError::kNone) return;
  exchange_.relay(from, statement);
  if (const auto* vote = std::get_if<Vote>(&statement)) heard_own(*vote);
  settle();
}

/// The engine has verified it.
void PeerService::heard_own(const Vote& vote) {
  if (signer_ == nullptr) return;
  const auto& members = effects_.state().validators.members;
  if (vote.voter >= members.size() || members[vote.voter].key != signer_->public_key()) return;
  const auto is_news = signer_->heard(vote);
  if (!is_news) return hooks_.fail(is_news.error());
  if (*is_news)
    hooks_.log(3, "the validator key of this node has signed at height " +
                      std::to_string(vote.height) +
                      " and this node does not remember it: a backup was restored, or the key is "
                      "in use twice; run it in one place only");
}

void PeerService::on(network::HeardBlock& action) {
  const Height height = action.block.header.height;
  const Height ours = pipeline_.parent().height;
  if (height <= ours || height > ours + 2) return;
  const BlockId id = id_of(action.block.header);
  if (pipeline_.has_candidate(id)) return;
  if (!effects_.wants(id)) {
    // The proposer sends it right behind its proposal; this node may not be that far yet.
    early_blocks_.push_back(std::move(action.block));
    if (early_blocks_.size() > kMaxEarlyBlocks) early_blocks_.pop_front();
    return;
  }
  const auto taken = effects_.take_block(std::move(action.block));
  if (!taken) return hooks_.fail(taken.error());
  settle();
}

/// Gives the engine the blocks that it asks for and that have come before.
void PeerService::settle() {
  for (std::size_t i = 0; i < early_blocks_.size();) {
    if (!effects_.wants(id_of(early_blocks_[i].header))) {
      ++i;
      continue;
    }
    Block block = std::move(early_blocks_[i]);
    early_blocks_.erase(early_blocks_.begin() + static_cast<std::ptrdiff_t>(i));
    const auto taken = effects_.take_block(std::move(block));
    if (!taken) return hooks_.fail(taken.error());
    i = 0;
  }
}

void PeerService::on(network::HeardTx& action) {
  const TxId id = action.tx.id;
  const auto taken = hooks_.take_tx(std::move(action.tx));
  if (taken) return;  // accepted() has been called
  const std::uint16_t code = taken.error().code;
  if (code == static_cast<std::uint16_t>(PoolError::kDuplicate)) return;
  if (code >= 100 && code < 200) {
    const auto is = [code](contract::TxError error) {
      return code == static_cast<std::uint16_t>(error);
    };
    const bool forged = is(contract::TxError::kBadSignature);
    // The name says nothing of the signatures: who spoils a copy must not keep the real one out.
    if (!forged && !is(contract::TxError::kTooLarge)) exchange_.txs().refused(id);
    return exchange_.charge(action.from, forged ? Offence::kBadSignature : Offence::kInvalid,
                            moment());
  }
  // It may stand once a block or the transaction before it is here.
  exchange_.txs().later(id, action.from, moment().steady_ms);
}

void PeerService::accepted(const TxId& id) { exchange_.txs().accepted(id); }

void PeerService::broadcast(const consensus::Broadcast& effect) {
  const Block* block = nullptr;
  if (const auto* proposal = std::get_if<Proposal>(&effect.message))
    block = pipeline_.candidate(proposal->block);
  std::visit([&](const auto& it) { exchange_.broadcast(network::Statement(it), block); },
             effect.message);
}

void PeerService::want_block(const BlockId& block) { exchange_.want_block(block, moment()); }

void PeerService::committed() {
  const Height height = pipeline_.parent().height;
  validators_.note(height, pipeline_.parent().commit_validators);
  exchange_.set_height(height, moment());
  std::erase_if(early_, [&](const Early& it) { return height_of(it.statement) <= height; });
  std::erase_if(early_blocks_, [&](const Block& it) { return it.header.height <= height; });
}

void PeerService::hear_early() {
  const Height height = effects_.state().height;
  std::vector<Early> now;
  for (Early& it : early_)
    if (height_of(it.statement) == height) now.push_back(std::move(it));
  std::erase_if(early_, [&](const Early& it) {
    return height_of(it.statement) <= height;
  });
  for (const Early& it : now) hear(it.from, it.statement);
  flush();
}

void PeerService::flush() {
  settle();
  carry_out();
}

bool PeerService::is_syncing() const {
  return exchange_.sync().is_behind(moment().steady_ms);
}

bool PeerService::has_joined() {
  if (has_joined_) return true;
  const bool is_alone = pipeline_.parent().next.next.members.size() == 1;
  const std::int64_t now_ms = moment().steady_ms;
  if (company_since_ms_ < 0 && exchange_.peer_count() > 0) company_since_ms_ = now_ms;
  const std::int64_t looked_ms = company_since_ms_ < 0 ? -1 : now_ms - company_since_ms_;
  const bool none_is_further = best_claim() <= pipeline_.parent().height;
  has_joined_ = is_alone || (looked_ms >= kLookAroundMs && none_is_further) ||
                looked_ms >= kLookAroundLimitMs;
  return has_joined_;
}

std::vector<PeerRow> PeerService::rows() const {
  std::vector<PeerRow> rows;
  for (const network::PeerInfo& peer : exchange_.peers()) {
    PeerRow row;
    row.number = peer.number;
    row.id = id_cast<Hash256>(peer.id);
    row.address = peer.address;
    row.is_inbound = peer.is_inbound;
    row.agent = peer.agent;
    row.height = peer.height;
    row.since = peer.since;
    row.ping_ms = peer.ping_ms;
    row.clock_difference_ms = peer.clock_difference_ms;
    row.debt = peer.debt;
    row.received_bytes = peer.received_bytes;
    row.sent_bytes = peer.sent_bytes;
    rows.push_back(std::move(row));
  }
  std::ranges::sort(rows, {}, [](const PeerRow& row) { return std::pair(row.since, row.number); });
  return rows;
}

bool PeerService::ban(network::PeerNumber peer) {
  const bool found = exchange_.ban(peer, moment());
  carry_out();
  return found;
}

void PeerService::save_files() {
  next_save_ms_ = moment().steady_ms + kSaveMs;
  if (const auto saved = replace_file(options_.book_file, exchange_.saved_book()); !saved)
    hooks_.log(2, saved.error().what);
  if (const auto saved = replace_file(options_.validators_file, validators_.save()); !saved)
    hooks_.log(2, saved.error().what);
}

/// Said once, and not before the other peers have had time to be found.
void PeerService::look_whether_stranded() {
  const std::int64_t now_ms = moment().steady_ms;
  if (!exchange_.sync().is_stranded()) {
    stranded_since_ms_ = -1;
    told_stranded_ = false;
    return;
  }
  if (stranded_since_ms_ < 0) stranded_since_ms_ = now_ms;
  if (told_stranded_ || now_ms - stranded_since_ms_ < kStrandedMs) return;
  told_stranded_ = true;
  hooks_.log(2, "no peer keeps block " + std::to_string(pipeline_.parent().height + 1) +
                    " any more: connect to a node that keeps all blocks, or begin anew with "
                    "--snapshot in an empty directory");
}

void PeerService::tick() {
  if (moment().steady_ms >= next_save_ms_) save_files();
  look_for_lists();
  exchange_.tick(moment());
  carry_out();
  synchronise();
  look_whether_stranded();
}

}  // namespace tally::node
