// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/full_node.hpp"

#include <algorithm>

#include "core/data/check.hpp"
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

FullNode::FullNode(DataDirectory directory, std::unique_ptr<Pipeline> pipeline,
                   NodeOptions options)
    : chain_(pipeline->chain()),
      directory_(std::move(directory)),
      options_(std::move(options)),
      pipeline_(std::move(pipeline)),
      effects_(*pipeline_, options_.validator_key ? &*options_.validator_key : nullptr, hooks()),
      query_thread_(kQueryQueue),
      node_thread_(kNodeQueue) {
  if (!log_.open(directory_.log()))
    log(2, "cannot write " + directory_.log().string() + ": this run has no log file");
  publish();
  log(1, "opened " + directory_.path().string() + " at height " +
             std::to_string(pipeline_->parent().height));
  if (options_.drive == Drive::kByClock)
    if (!node_thread_.post([this] { tick(); })) TALLY_CHECK(false, "a new queue has room");
}

FullNode::~FullNode() { stop(); }

void FullNode::stop() {
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
                       if (!fed) fail(fed.error());
                     });
  };
  hooks.broadcast = [](const consensus::Broadcast&) {};
  hooks.persist = [](const consensus::Persist&) -> Result<void, Fault> { return {}; };
  hooks.committed = [this](const CommittedBlock&) { publish(); };
  return hooks;
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

/// By the clock: begins a height when there is something to put into it, or at the heartbeat.
void FullNode::tick() {
  if (fault_) return;
  const Parent& parent = pipeline_->parent();
  const contract::ChainParams& params = pipeline_->params();
  const std::int64_t age_ms = now().ms - parent.time.ms;
  const bool has_work = age_ms >= params.heartbeat_ms || pipeline_->mempool().count() > 0 ||
                        contract::has_due_work(pipeline_->state(), now());
  if (!effects_.is_deciding() && age_ms >= params.min_block_spacing_ms && has_work) {
    const auto started = effects_.start_height();
    if (!started) return fail(started.error());
  }
  node_thread_.arm(kTickTimer, Clock::now() + kTick, [this] { tick(); });
}

void FullNode::publish() {
  auto tip = std::make_shared<TipSnapshot>(*pipeline_->publish());
  waiting_ = tip->pool_transactions;
  tip->phase = phase_;
  tip->progress_percent = progress_percent_;
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
