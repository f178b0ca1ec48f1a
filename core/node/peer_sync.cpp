// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codec/reader.hpp"
#include "core/node/peer_service.hpp"
#include "core/node/statement_check.hpp"

/// The part of the peer service that catches up, and helps others to.
namespace tally::node {

using network::Offence;

/// The first who asks makes it begin to be; whoever asks later finds it.
std::optional<Bytes> PeerService::snapshot_manifest() {
  const Parent& parent = pipeline_.parent();
  const bool is_old = !shelf_ || shelf_->height() + kSnapshotAge < parent.height;
  const auto moment = pipeline_.snapshot();
  const bool is_written = moment->head() && moment->head()->height == parent.height;
  if (is_old && !shelf_maker_ && parent.height > 0 && is_written && !options_.snapshots.empty()) {
    if (auto block = pipeline_.read_block(parent.height))
      shelf_maker_.emplace([this, moment, block = *std::move(block),
                            validators = parent.commit_validators](const std::stop_token& stop) {
        auto made = std::make_shared<Result<SnapshotShelf, Fault>>(
            SnapshotShelf::make(options_.snapshots, *moment, block, validators, stop));
        const bool posted = thread_.post([this, made] {
          shelf_maker_.reset();
          if (*made)
            shelf_ = **made;
          else if (!is_stopped_)
            hooks_.log(2, made->error().what);
        });
        static_cast<void>(posted);  // else the node is stopping, or busy until it is asked again
      });
  }
  return shelf_ ? shelf_->manifest() : std::nullopt;
}

std::optional<Bytes> PeerService::snapshot_chunk(Height height, std::uint32_t index) {
  if (!shelf_ || shelf_->height() != height) return std::nullopt;
  return shelf_->chunk(index);
}

std::optional<LightBlock> PeerService::light_block(Height height) {
  auto validators = validators_.at(height);
  if (!validators) return std::nullopt;
  auto block = pipeline_.read_block(height);
  if (!block || block->block.header.validators_hash != validators->hash()) return std::nullopt;
  return LightBlock{std::move(block->block.header), std::move(block->commit),
                    *std::move(validators)};
}

void PeerService::synchronise() {
  const std::int64_t end_ms = moment().steady_ms + kSyncBurstMs;
  const Height begun_at = pipeline_.parent().height;
  while (moment().steady_ms < end_ms && run_ahead()) continue;
  if (pipeline_.parent().height > begun_at) hooks_.moved();
  if (!has_next())
    if (const auto written = pipeline_.catch_up(false); !written) hooks_.fail(written.error());

  while (moment().steady_ms < end_ms) {
    const auto* next = exchange_.sync().next();
    if (next == nullptr) return;
    const network::BlockSync::Arrived arrived = *next;
    const Height before = pipeline_.parent().height;
    const bool good = apply(arrived);
    if (pipeline_.parent().height > before) continue;
    if (good) return;  // a fault of ours, told already
    exchange_.sync().bad(arrived.from);
    exchange_.charge(arrived.from, Offence::kHeavy, moment());
    carry_out();
  }
}

/// Commits one block of a run that the engine is not concerned with. False: there is none.
bool PeerService::run_ahead() {
  network::BlockSync& sync = exchange_.sync();
  const Height ours = pipeline_.parent().height;
  if (!senders_.empty() && ahead_of_ != ours) {
    catch_up_.reset();
    senders_.clear();
  }
  if (effects_.state().height > ours || sync.next() == nullptr) return false;
  if (senders_.empty() && sync.at(ours + 2) == nullptr) return false;
  while (catch_up_.has_room()) {
    const auto* arrived = sync.at(ours + 1 + senders_.size());
    if (arrived == nullptr) break;
    catch_up_.push(arrived->final_block);
    senders_.push_back(arrived->from);
  }
  auto done = pipeline_.catch_up(true);
  const auto outcome = done ? catch_up_.step() : Fail{done.error()};
  if (!outcome) {
    hooks_.fail(outcome.error());
    return false;
  }
  if (*outcome == CatchUp::Outcome::kWrong) {
    const network::PeerNumber liar = senders_[catch_up_.wrong_at()];
    senders_.clear();
    sync.bad(liar);
    exchange_.charge(liar, Offence::kHeavy, moment());
    carry_out();
    return false;
  }
  if (*outcome != CatchUp::Outcome::kCommitted) return false;
  senders_.pop_front();
  ahead_of_ = ours + 1;
  committed();
  return true;
}

/// One block with its commit, through the engine like every other. False: it is wrong.
bool PeerService::apply(const network::BlockSync::Arrived& arrived) {
  auto decoded = decode<FinalBlock>(arrived.final_block);
  if (!decoded) return false;
  const Parent& parent = pipeline_.parent();
  const Commit commit = decoded->commit;
  const BlockId id = id_of(decoded->block.header);
  if (commit.height != arrived.height || commit.block != id || !body_fits(decoded->block) ||
      check_commit(parent.chain, parent.next.next, commit) != CommitError::kNone)
    return false;
  if (effects_.state().height != arrived.height) {
    // It is decided: a vote of ours would say nothing new, so the engine only follows.
    if (const auto begun = effects_.start_height(false); !begun) {
      hooks_.fail(begun.error());
      return true;
    }
  }
  const auto said = effects_.feed({consensus::CommitReceived{commit}});
  if (!said) {
    hooks_.fail(said.error());
    return true;
  }
  if (const auto taken = effects_.take_block(std::move(decoded->block)); !taken)
    hooks_.fail(taken.error());
  return true;
}

}  // namespace tally::node
