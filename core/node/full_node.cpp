// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/full_node.hpp"

#include <algorithm>

#include "core/data/check.hpp"
#include "core/node/double_vote_report.hpp"
#include "core/node/read_model/answers.hpp"
#include "core/node/rejections.hpp"
#include "core/node/verify_batch.hpp"

namespace tally::node {
namespace {

constexpr std::size_t kNodeQueue = 16'384;
constexpr std::size_t kQueryQueue = 4'096;
constexpr std::uint32_t kTickTimer = 100;
constexpr std::chrono::milliseconds kTick{50};
/// How far a proposed block's time may be ahead of our clock, and behind it.
constexpr std::int64_t kClockAheadMs = 500;
constexpr std::int64_t kClockBehindMs = 10'000;

std::uint64_t signatures_in(const KnownTransaction& tx) {
  return tx.transaction.content.fee_payer ? 2 : 1;
}

}  // namespace

FullNode::FullNode(DataDirectory directory, std::unique_ptr<Pipeline> pipeline, NodeVoice voice,
                   const Key32& name, NodeOptions options)
    : chain_(pipeline->chain()),
      directory_(std::move(directory)),
      options_(std::move(options)),
      pipeline_(std::move(pipeline)),
      voice_(std::move(voice)),
      effects_(*pipeline_, voice_.signer ? &*voice_.signer : nullptr,
               voice_.log ? &*voice_.log : nullptr, hooks()),
      mail_(directory_.path(), chain_),
      query_thread_(kQueryQueue),
      node_thread_(kNodeQueue) {
  if (!log_.open(directory_.log()))
    log(2, "cannot write " + directory_.log().string() + ": this run has no log file");
  if (options_.drive == Drive::kByClock) {
    PeerHooks peers;
    peers.take_tx = [this](KnownTransaction tx) { return take(std::move(tx), now()); };
    peers.fail = [this](const Fault& problem) { fail(problem); };
    peers.moved = [this] { publish(); };
    peers.log = [this](std::uint8_t level, std::string text) { log(level, std::move(text)); };
    peers.now = [this] { return now(); };
    peers.got_letter = [this](const AccountId& to) { on_letter_.tell(to); };
    PeerOptions sockets;
    sockets.listen = options_.network.listen;
    sockets.proxy = options_.network.proxy;
    sockets.connect = options_.network.connect;
    sockets.agent = "tallystick";
    sockets.static_key = name;
    sockets.book_file = directory_.path() / "peers";
    sockets.validators_file = directory_.path() / "validators.past";
    sockets.snapshots = directory_.path() / "snapshots";
    peers_ = std::make_unique<PeerService>(*pipeline_, effects_,
                                           voice_.signer ? &*voice_.signer : nullptr,
                                           node_thread_, mail_, std::move(peers),
                                           std::move(sockets));
  }
  publish();
  log(1, "opened " + directory_.path().string() + " at height " +
             std::to_string(pipeline_->parent().height));
}

Result<void, Fault> FullNode::start() {
  if (!peers_) return {};
  TALLY_TRY_VOID(peers_->start());
  if (peers_->port() != 0) log(1, "listens for nodes on port " + std::to_string(peers_->port()));
  if (!node_thread_.post([this] { tick(); })) TALLY_CHECK(false, "a new queue has room");
  return {};
}

FullNode::~FullNode() { stop(); }

void FullNode::stop() {
  if (peers_) peers_->stop();
  node_thread_.stop();
  query_thread_.stop();
}

Timestamp FullNode::now() const { return options_.clock ? options_.clock() : wall_clock_now(); }

EffectHooks FullNode::hooks() {
  EffectHooks hooks;
  hooks.block_time = [this] { return driven_time_.value_or(now()); };
  hooks.is_timely = [this](Timestamp time) {
    if (options_.drive == Drive::kByOwner) return true;
    const std::int64_t ahead = time.ms - now().ms;
    return ahead <= kClockAheadMs && ahead >= -kClockBehindMs;
  };
  hooks.set_timer = [this](const consensus::SetTimer& timer) {
    if (options_.drive == Drive::kByOwner) return;  // a lone validator waits for nobody
    const consensus::TimeoutElapsed rings{timer.height, timer.round, timer.timer};
    node_thread_.arm(static_cast<std::uint32_t>(timer.timer),
                     Clock::now() + std::chrono::milliseconds(timer.duration_ms), [this, rings] {
                       const auto fed = effects_.feed({rings});
                       if (!fed) return fail(fed.error());
                       peers_->flush();
                     });
  };
  hooks.broadcast = [this](const consensus::Broadcast& effect) {
    if (peers_) peers_->broadcast(effect);
  };
  hooks.want_block = [this](const BlockId& block) {
    if (peers_) peers_->want_block(block);
  };
  hooks.evidence = [this](const Evidence& evidence) {
    log(3, "a validator signed two different statements at height " +
               std::to_string(height_of(evidence)));
    if (const auto* votes = std::get_if<DoubleVote>(&evidence.kind)) report(*votes);
  };
  hooks.committed = [this](const CommittedBlock&) {
    if (peers_) peers_->committed();
    publish();
  };
  return hooks;
}

/// Later, by itself: the engine is in the middle of its step now.
void FullNode::report(const DoubleVote& proof) {
  const bool posted = node_thread_.post([this, proof] {
    const auto sent = take(know(report_of(chain_, proof, now())), now());
    if (sent)
      log(2, "reported it to the chain: " + sent->hex());
    else
      log(1, "the chain has heard of it: " + sent.error().name);
  });
  if (!posted) log(2, "busy: the lie is left for others to report");
}

std::shared_ptr<const TipSnapshot> FullNode::tip() const { return tip_.load(); }

std::shared_ptr<const StoreSnapshot> FullNode::snapshot() const { return snapshot_.load(); }

Subscription FullNode::on_tip(TipCallback callback) { return on_tip_.add(std::move(callback)); }

void FullNode::log(std::uint8_t level, std::string text) {
  log_.write(static_cast<LogLevel>(std::min<std::uint8_t>(level, 3)), std::move(text));
}

/// Stations 4 to 7; a transaction that comes checked is not checked again.
Result<TxId, Rejection> FullNode::take(KnownTransaction tx, Timestamp at) {
  if (fault_) return Fail{rejection_of(*fault_)};
  if (pipeline_->mempool().contains(tx.id)) return Fail{rejection_of(PoolError::kDuplicate)};
  if (!tx.signatures_checked) {
    TALLY_TRY_VOID(Pipeline::precheck(tx, chain_));
    TALLY_TRY_VOID(Pipeline::verify(tx));
    verified_ += signatures_in(tx);
  }
  TALLY_TRY(const contract::TxError verdict, pipeline_->check(tx, at));
  const TxId id = tx.id;
  TALLY_TRY_VOID(pipeline_->pool(std::move(tx), verdict));
  waiting_ = pipeline_->mempool().count();
  if (peers_) peers_->accepted(id);
  return id;
}

void FullNode::submit(Transaction transaction, SubmitCallback done) {
  const auto shared_done = std::make_shared<SubmitCallback>(std::move(done));
  const bool posted = node_thread_.post(
      [this, tx = std::make_shared<Transaction>(std::move(transaction)), shared_done] {
        (*shared_done)(take(know(std::move(*tx)), now()));
      });
  if (posted) return;
  if (!query_thread_.post(
          [shared_done] { (*shared_done)(Fail{rejection_of(PoolError::kStopping)}); }))
    return;  // stopping: nobody is answered any more
}

std::vector<Result<TxId, Rejection>> FullNode::submit_batch(std::vector<Transaction> transactions,
                                                            Timestamp at) {
  std::vector<KnownTransaction> known;
  known.reserve(transactions.size());
  for (Transaction& tx : transactions) known.push_back(know(std::move(tx)));
  const std::vector<contract::TxError> errors = precheck_batch(known, chain_);

  std::vector<Result<TxId, Rejection>> answers;
  answers.reserve(known.size());
  const bool ran = node_thread_.run([&] {
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (errors[i] != contract::TxError::kNone) {
        answers.push_back(Fail{rejection_of(errors[i])});
        continue;
      }
      verified_ += signatures_in(known[i]);
      answers.push_back(take(std::move(known[i]), at));
    }
  });
  if (!ran)
    for (std::size_t i = 0; i < known.size(); ++i)
      answers.push_back(Fail{rejection_of(PoolError::kStopping)});
  return answers;
}

Result<ProducedBlock, Fault> FullNode::produce_block(Timestamp time) {
  TALLY_CHECK(options_.drive == Drive::kByOwner, "this node makes blocks by the clock");
  Result<ProducedBlock, Fault> answer =
      Fail{fault(std::errc::operation_canceled, "the node is stopping")};
  const bool ran = node_thread_.run([&] {
    if (fault_) {
      answer = Fail{*fault_};
      return;
    }
    const Height before = pipeline_->parent().height;
    driven_time_ = time;
    const auto started = effects_.start_height();
    driven_time_.reset();
    if (!started) {
      fail(started.error());
      answer = Fail{started.error()};
    } else if (pipeline_->parent().height == before) {
      answer = Fail{fault(std::errc::operation_not_permitted,
                          "this node is not the only validator: it cannot make blocks alone")};
    } else {
      const auto tip = this->tip();
      answer = ProducedBlock{tip->height, tip->block, tip->block_time, tip->state_root,
                             tip->block_transactions};
    }
  });
  if (!ran) return Fail{fault(std::errc::operation_canceled, "the node is stopping")};
  return answer;
}

void FullNode::read_block(Height height,
                          std::function<void(Result<FinalBlock, Rejection>)> done) {
  const bool posted = query_thread_.post([this, height, done = std::move(done)] {
    auto block = pipeline_->read_block(height);
    if (block)
      done(*std::move(block));
    else
      done(Fail{rejection_of(block.error())});
  });
  if (!posted) log(2, "a question found the queue full");
}

void FullNode::set_phase(NodePhase phase, std::uint8_t progress_percent) {
  if (!node_thread_.post([this, phase, progress_percent] {
        phase_ = phase;
        progress_percent_ = progress_percent;
        publish();
      }))
    return;  // stopping: nobody looks any more
}

std::vector<std::string> FullNode::check_everything() {
  std::vector<std::string> found;
  if (node_thread_.run([&] { found = pipeline_->check_everything(); })) return found;
  return {"not checked: the node is stopping"};
}

void FullNode::post(AnyQuery query, std::function<void(AnyAnswer)> done) {
  if (const auto* pool = std::get_if<PoolQuery>(&query)) {
    if (!node_thread_.post([this, pool = *pool, done = std::move(done)] { done(pool_page(pool)); }))
      log(2, "a question about the pool found the node's queue full");
    return;
  }
  if (std::holds_alternative<PeersQuery>(query)) {
    if (!node_thread_.post([this, done = std::move(done)] { done(peer_page()); }))
      log(2, "a question about peers found the node's queue full");
    return;
  }
  const bool posted = query_thread_.post([this, query = std::move(query), done = std::move(done)] {
    if (const auto* lines = std::get_if<LogQuery>(&query)) {
      LogPage page;
      page.height = tip()->height;
      page.rows = log_.last(std::min(lines->limit, kMaxPage));
      page.total = page.rows.size();
      done(std::move(page));
      return;
    }
    const auto moment = snapshot();
    done(answer(*moment, query));
  });
  if (!posted) log(2, "a question found the queue full");
}

PeerPage FullNode::peer_page() const {
  PeerPage page;
  page.height = pipeline_->parent().height;
  if (peers_) page.rows = peers_->rows();
  page.total = static_cast<std::uint32_t>(page.rows.size());
  return page;
}

void FullNode::ban_peer(std::uint64_t number) {
  const bool posted = node_thread_.post([this, number] {
    if (peers_ && peers_->ban(number)) log(1, "banned a peer by hand");
  });
  if (!posted) log(2, "a ban found the node's queue full");
}

PoolPage FullNode::pool_page(const PoolQuery& query) const {
  PoolPage page;
  page.height = pipeline_->parent().height;
  for (const KnownTransaction* tx : pipeline_->mempool().all()) {
    if (query.sender && tx->sender != *query.sender) continue;
    ++page.total;
    if (page.rows.size() >= std::min(query.limit, kMaxPage)) continue;
    const TransactionContent& content = tx->transaction.content;
    page.rows.push_back({tx->id, kind_name(content.body), tx->sender, content.fee,
                         static_cast<std::uint32_t>(tx->size_bytes)});
  }
  return page;
}

bool FullNode::has_work() {
  const std::int64_t age_ms = now().ms - pipeline_->parent().time.ms;
  return age_ms >= pipeline_->params().heartbeat_ms || pipeline_->mempool().count() > 0 ||
         peers_->is_called() || contract::has_due_work(pipeline_->state(), now());
}

/// A validator that was stopped in the middle of a height first remembers what it said there.
Result<void, Fault> FullNode::begin_height() {
  const std::vector<LogEntry> memory = std::exchange(voice_.memory, {});
  if (memory.empty() || voice_.log->height() != pipeline_->parent().height + 1 ||
      effects_.state().height != 0)
    return effects_.start_height();
  log(1, "goes on with height " + std::to_string(voice_.log->height()) + " from its log");
  return effects_.resume(memory);
}

/// By the clock: begins a height when there is something to put into it, or at the heartbeat.
void FullNode::tick() {
  if (fault_) return;
  peers_->tick();
  if (fault_) return;
  const std::int64_t age_ms = now().ms - pipeline_->parent().time.ms;
  const bool remembers = !voice_.memory.empty();
  if (!effects_.is_deciding() && peers_->has_joined() && !peers_->has_next() &&
      (remembers || (age_ms >= pipeline_->params().min_block_spacing_ms && has_work()))) {
    const auto started = begin_height();
    if (!started) return fail(started.error());
    peers_->hear_early();
  }
  const bool syncs = peers_->is_syncing();
  const auto shown = tip();
  if (shown->peers != peers_->peer_count() || syncs != (phase_ == NodePhase::kSyncing)) {
    phase_ = syncs ? NodePhase::kSyncing : NodePhase::kRunning;
    publish();
  }
  // More to catch up with: as soon as others have had their turn.
  if (peers_->has_next() && node_thread_.post([this] { tick(); })) return;
  node_thread_.arm(kTickTimer, Clock::now() + kTick, [this] { tick(); });
}

void FullNode::publish() {
  auto tip = std::make_shared<TipSnapshot>(*pipeline_->publish());
  waiting_ = tip->pool_transactions;
  tip->phase = phase_;
  tip->progress_percent = progress_percent_;
  if (peers_) {
    tip->peers = static_cast<std::uint32_t>(peers_->peer_count());
    const Height best = std::max<Height>(peers_->best_claim(), tip->height);
    if (phase_ == NodePhase::kSyncing && best > 0)
      tip->progress_percent = static_cast<std::uint8_t>(tip->height / (best / 100 + 1));
  }
  if (fault_) {
    tip->phase = NodePhase::kStopped;
    tip->fault = fault_->what;
  }
  snapshot_.store(pipeline_->snapshot());
  std::shared_ptr<const TipSnapshot> done = std::move(tip);
  tip_.store(done);
  on_tip_.tell(done);
}

/// Nothing is half done: what is committed is on disk, the rest is forgotten.
void FullNode::fail(const Fault& problem) {
  fault_ = problem;
  log(3, problem.what);
  publish();
}

}  // namespace tally::node
