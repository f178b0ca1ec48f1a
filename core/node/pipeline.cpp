// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/pipeline.hpp"

#include "core/contract/invariants.hpp"
#include "core/contract/rule_sets.hpp"
#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/freed_memory.hpp"
#include "core/data/state/state_overlay.hpp"
#include "core/node/block_builder.hpp"
#include "core/node/block_check.hpp"
#include "core/node/read_model/keys.hpp"
#include "core/node/read_model/writer.hpp"
#include "core/node/rejections.hpp"

namespace tally::node {
namespace {

/// Candidates of one height that may stand beside each other; more come only from a broken peer.
constexpr std::size_t kMaxCandidates = 64;

/// What a node that catches up holds back at most before it writes.
constexpr std::size_t kMostStagedBlocks = 512;
constexpr std::size_t kMostStagedBytes = 16 << 20;
/// How often old blocks are looked for, in writes.
constexpr std::size_t kPruneEvery = 64;

}  // namespace

Pipeline::Pipeline(PipelineOptions options, std::unique_ptr<ChainStore> store)
    : options_(std::move(options)), store_(std::move(store)), pool_(options_.pool) {}

Result<std::unique_ptr<Pipeline>, Fault> Pipeline::open(PipelineOptions options) {
  if (const std::string wrong = contract::validate_genesis(options.genesis); !wrong.empty())
    return Fail{fault(std::errc::invalid_argument, "genesis: " + wrong)};
  StoreOptions store_options;
  store_options.sync = options.durable;
  const ChainId chain = contract::chain_id(options.genesis);
  TALLY_TRY(auto store, ChainStore::open(options.directory, chain, store_options));
  std::unique_ptr<Pipeline> pipeline(new Pipeline(std::move(options), std::move(store)));
  pipeline->parent_.chain = chain;
  if (pipeline->store_->import_progress())
    return Fail{fault(std::errc::operation_in_progress,
                      "a snapshot was only fetched in part: start with --snapshot to fetch the "
                      "rest, or delete " + pipeline->options_.directory.string())};
  if (!pipeline->store_->head()) TALLY_TRY_VOID(pipeline->commit_genesis());
  // The state has them now, and a million take 48 MB.
  pipeline->options_.genesis.allocations = std::vector<contract::GenesisAllocation>();
  TALLY_TRY_VOID(pipeline->load_parent());
  TALLY_TRY_VOID(pipeline->health());
  return pipeline;
}

Result<void, Fault> Pipeline::commit_genesis() {
  CommitBatch batch;
  batch.state = contract::genesis_state(options_.genesis);
  TALLY_TRY(batch.tree, store_->tree().update(batch.state));
  batch.head.height = 0;
  batch.head.block = id_cast<BlockId>(parent_.chain);
  batch.head.state_root = batch.tree.root;
  batch.head.time = options_.genesis.time;

  WrittenBlock written;
  written.id = batch.head.block;
  written.time = batch.head.time;
  written.state_root = batch.head.state_root;
  const auto before = store_->snapshot();
  rows_.stand_on(before->index());
  write_rows(rows_, written, genesis_events(options_.genesis));
  batch.index = rows_.take();
  return store_->commit(std::move(batch));
}

/// What the next block stands on, read back from the store.
Result<void, Fault> Pipeline::load_parent() {
  const StoreHead head = *store_->head();
  parent_.height = head.height;
  parent_.block = head.block;
  parent_.time = head.time;
  parent_.next = contract::validators_of(store_->state());
  read_parent_rules();
  TALLY_TRY_VOID(knows_rules());
  params_ = contract::params_of(store_->state());
  take_snapshot();
  if (head.height == 0) return {};
  TALLY_TRY(FinalBlock last, read_block(head.height));
  last_block_transactions_ = static_cast<std::uint32_t>(last.block.transactions.size());
  parent_.commit = std::move(last.commit);
  auto validators = read_row<ValidatorSet>(snapshot_->index(), index_key::commit_validators());
  if (!validators)
    return Fail{fault(std::errc::io_error,
                      "the index of " + options_.directory.string() +
                          " is damaged: delete this directory, the node then fetches or makes "
                          "it anew")};
  parent_.commit_validators = *std::move(validators);
  find_lowest_block();
  return {};
}

void Pipeline::read_parent_rules() {
  parent_.rules = contract::read_rules(store_->state()).in_force;
  parent_.ready = std::max(options_.newest_rules, parent_.rules);
}

Result<void, Fault> Pipeline::knows_rules() const {
  if (parent_.rules <= options_.newest_rules) return {};
  return Fail{fault(std::errc::not_supported,
                    "from height " + std::to_string(parent_.height + 1) +
                        " on this network follows rules " + std::to_string(parent_.rules) +
                        ", this version of Tallystick knows rules " +
                        std::to_string(options_.newest_rules) +
                        ": install a newer version; nothing is lost")};
}

Result<KnownTransaction, Rejection> Pipeline::decode(ByteView bytes) {
  auto tx = decode_transaction(bytes);
  if (!tx) return Fail{rejection_of(tx.error())};
  return *std::move(tx);
}

Result<void, Rejection> Pipeline::precheck(const KnownTransaction& tx, const ChainId& chain) {
  KnownTransaction unsigned_part = tx;
  unsigned_part.signatures_checked = true;
  const contract::TxError error = contract::precheck(unsigned_part, chain);
  if (error != contract::TxError::kNone) return Fail{rejection_of(error)};
  return {};
}

Result<void, Rejection> Pipeline::verify(KnownTransaction& tx) {
  if (tx.signatures_checked) return {};
  if (!verify_signatures(tx)) return Fail{rejection_of(contract::TxError::kBadSignature)};
  tx.signatures_checked = true;
  return {};
}

Result<contract::TxError, Rejection> Pipeline::check(const KnownTransaction& tx,
                                                     Timestamp now) const {
  const Timestamp earliest{parent_.time.ms + 1};
  const contract::TxError error = contract::check(store_->state(), tx, std::max(now, earliest));
  if (error != contract::TxError::kNone && error != contract::TxError::kNonceAhead)
    return Fail{rejection_of(error)};
  return error;
}

Result<void, Rejection> Pipeline::pool(KnownTransaction tx, contract::TxError verdict) {
  const auto added = pool_.add(std::move(tx), verdict);
  if (!added) return Fail{rejection_of(added.error())};
  return {};
}

Result<BlockId, Fault> Pipeline::propose(Timestamp time) {
  TALLY_CHECK(options_.validator.has_value(), "only a validator proposes");
  TALLY_TRY_VOID(knows_rules());
  const Timestamp later = std::max(time, Timestamp{parent_.time.ms + 1});
  TALLY_TRY(Built built, build_block(store_->state(), store_->tree(), parent_, pool_,
                                     *options_.validator, later));
  TALLY_TRY_VOID(health());
  for (const TxId& id : built.refused) pool_.drop(id);
  const BlockId id = built.candidate.id;
  candidates_.insert_or_assign(id, std::move(built.candidate));
  return id;
}

Result<bool, Fault> Pipeline::execute(Block block) {
  return execute(prepare(std::move(block), parent_.chain, Signatures::kLater));
}

Result<bool, Fault> Pipeline::execute(PreparedBlock block) {
  TALLY_TRY_VOID(knows_rules());
  TALLY_TRY(CheckedBlock checked,
            check_block(store_->state(), store_->tree(), parent_, std::move(block)));
  TALLY_TRY_VOID(health());
  if (!checked.candidate) return false;
  const BlockId id = checked.candidate->id;
  candidates_.insert_or_assign(id, *std::move(checked.candidate));
  return true;
}

Result<CommittedBlock, Fault> Pipeline::commit(const Commit& commit) {
  const auto found = candidates_.find(commit.block);
  TALLY_CHECK(found != candidates_.end(), "consensus decides for executed blocks only");
  Candidate candidate = std::move(found->second);
  candidates_.clear();
  check_invariants(candidate.execution.diff);

  const BlockHeader header = candidate.block.header;
  CommittedBlock committed;
  committed.header = header;
  committed.id = candidate.id;
  for (const KnownTransaction& tx : candidate.transactions) committed.transactions.push_back(tx.id);
  committed.events = std::move(candidate.execution.events);

  CommitBatch batch;
  batch.head = {header.height, candidate.id, header.state_root, header.time};
  batch.block = encode(FinalBlock{std::move(candidate.block), commit});
  WrittenBlock written;
  written.height = header.height;
  written.id = candidate.id;
  written.time = header.time;
  written.state_root = header.state_root;
  written.size_bytes = static_cast<std::uint32_t>(batch.block->size());
  written.transactions = committed.transactions;
  write_rows(rows_, written, committed.events);
  rows_.put(index_key::commit_validators(), parent_.next.next);
  batch.state = std::move(candidate.execution.diff);
  batch.tree = std::move(candidate.tree);
  TALLY_TRY_VOID(store_->stage(std::move(batch)));

  parent_.height = header.height;
  parent_.block = candidate.id;
  parent_.time = header.time;
  parent_.commit = commit;
  parent_.commit_validators = std::move(parent_.next.next);
  parent_.next = contract::validators_of(store_->state());
  read_parent_rules();
  last_block_transactions_ = static_cast<std::uint32_t>(candidate.transactions.size());
  pool_.on_commit(candidate.transactions, header.time);
  ++staged_blocks_;
  if (!is_catching_up_ || staged_blocks_ >= kMostStagedBlocks ||
      store_->staged_bytes() >= kMostStagedBytes)
    TALLY_TRY_VOID(flush());
  return committed;
}

Result<void, Fault> Pipeline::catch_up(bool on) {
  if (on != is_catching_up_) keep_freed_memory(on);
  is_catching_up_ = on;
  return on ? Result<void, Fault>{} : flush();
}

Result<void, Fault> Pipeline::flush() {
  if (staged_blocks_ == 0) return {};
  TALLY_TRY_VOID(store_->flush(rows_.take()));
  staged_blocks_ = 0;
  take_snapshot();
  return prune();
}

Result<void, Fault> Pipeline::prune() {
  if (options_.keep_block_bytes == 0 || flushes_++ % kPruneEvery != 0) return {};
  TALLY_TRY(const std::size_t files, store_->prune(options_.keep_block_bytes));
  if (files > 0) find_lowest_block();
  return {};
}

/// Blocks are deleted from the oldest on, so what is kept has one beginning.
void Pipeline::find_lowest_block() {
  const auto is_kept = [this](Height height) { return read_block_bytes(height).has_value(); };
  if (parent_.height == 0 || is_kept(lowest_block_)) return;
  Height deleted = lowest_block_;
  Height kept = parent_.height;  // or is said to be, when none is
  while (kept - deleted > 1) {
    const Height middle = deleted + (kept - deleted) / 2;
    (is_kept(middle) ? kept : deleted) = middle;
  }
  lowest_block_ = kept;
}

void Pipeline::take_snapshot() {
  snapshot_ = store_->snapshot();
  rows_.stand_on(snapshot_->index());
}

std::shared_ptr<const TipSnapshot> Pipeline::publish() const {
  auto tip = std::make_shared<TipSnapshot>();
  tip->phase = NodePhase::kRunning;
  tip->network_name = options_.genesis.network_name;
  tip->chain = parent_.chain;
  tip->height = parent_.height;
  tip->block = parent_.block;
  tip->block_time = parent_.time;
  tip->state_root = store_->state_root();
  tip->block_transactions = last_block_transactions_;
  tip->pool_transactions = static_cast<std::uint32_t>(pool_.count());
  tip->pool_bytes = pool_.bytes();
  tip->violations = violations_;
  tip->rules = parent_.rules;
  tip->rules_known = options_.newest_rules;
  tip->next_rules_from = contract::read_rules(store_->state()).next_from;
  tip->minimum_fee = contract::minimum_fee(params_, 300);
  tip->home_asset = options_.genesis.assets.size() > 1 ? AssetId{1} : kNativeAsset;

  const IndexView& index = snapshot_->index();
  if (const auto totals = read_row<ChainTotals>(index, index_key::totals())) {
    tip->total_transactions = totals->transactions;
    tip->open_listings = totals->open_listings;
    tip->active_loans = totals->active_loans;
  }
  index.walk(IndexRange::with_prefix(index_key::all('A')), IndexOrder::kForward,
             [&](ByteView key, ByteView value) {
               const auto asset = row_in<AssetEntry>(value);
               if (!asset || key.size() != 5) return true;
               const AssetId id = index_key::asset_at(key, 1);
               tip->assets.push_back({id, asset->symbol, asset->name, asset->decimals,
                                      asset->issuer, asset->supply});
               return true;
             });
  for (const Validator& member : parent_.next.next.members)
    tip->validators.push_back({member.key, member.power, options_.validator == member.key});
  return tip;
}

const Block* Pipeline::candidate(const BlockId& id) const {
  const auto found = candidates_.find(id);
  return found == candidates_.end() ? nullptr : &found->second.block;
}

bool Pipeline::has_room() const { return candidates_.size() < kMaxCandidates; }

Result<Bytes, Fault> Pipeline::read_block_bytes(Height height) const {
  return store_->read_block(height);
}

Result<FinalBlock, Fault> Pipeline::read_block(Height height) const {
  TALLY_TRY(const Bytes bytes, read_block_bytes(height));
  auto block = tally::decode<FinalBlock>(bytes);
  if (!block)
    return Fail{fault(std::errc::io_error, "block " + std::to_string(height) +
                                               " on disk is damaged: " +
                                               to_string(block.error()))};
  return *std::move(block);
}

void Pipeline::check_invariants(const StateDiff& diff) {
  if (!options_.check_invariants) return;
  StateOverlay after(store_->state());
  after.apply(diff);
  violations_ += contract::check_block(store_->state(), after, diff).size();
}

std::vector<std::string> Pipeline::check_everything() {
  std::vector<std::string> found = contract::check_all(store_->state());
  violations_ += found.size();
  return found;
}

}  // namespace tally::node
