// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <functional>
#include <optional>

#include "core/consensus/step.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/node/pipeline.hpp"

/// Station 10 of the walk, [agree]: carries out what the consensus engine wants done, in its order,
/// and feeds it the answers until it wants nothing more.
/// Shape:  the same for one validator and for many: votes are real, signed by the validator key,
///         and a block is committed when their commit stands. With one validator the whole height
///         runs through in one call of start_height.
/// Errors: Fault: the disk fails, or two thirds finalised what our execution refuses. The node
///         stops; nothing half done.
/// Thread: the node thread.
namespace tally::node {

struct EffectHooks {
  /// The time that a block we propose now gets.
  std::function<Timestamp()> block_time;
  /// Is a proposed block's time within bounds by our clock?
  std::function<bool(Timestamp)> is_timely;
  std::function<void(const consensus::SetTimer&)> set_timer;
  std::function<void(const consensus::Broadcast&)> broadcast;
  /// Writes to the log that a restart replays; durable at once when it has a barrier.
  std::function<Result<void, Fault>(const consensus::Persist&)> persist;
  /// After each block, with what it did.
  std::function<void(CommittedBlock)> committed;
};

class Effects {
 public:
  /// `pipeline` and `key` must outlive this; `key` is null for a node that does not vote.
  Effects(Pipeline& pipeline, const SecretKey* key, EffectHooks hooks);

  /// Begins the height after the committed one.
  [[nodiscard]] Result<void, Fault> start_height();
  /// A vote, proposal, certificate, timeout …; refused ones change nothing.
  [[nodiscard]] Result<consensus::VoteError, Fault> feed(consensus::Input input);
  /// The block of a proposal has come.
  [[nodiscard]] Result<void, Fault> take_block(Block block);

  /// Is a height under way?
  [[nodiscard]] bool is_deciding() const;
  [[nodiscard]] const consensus::State& state() const { return state_; }

 private:
  [[nodiscard]] Result<void, Fault> carry_out(const consensus::Effects& effects);
  [[nodiscard]] Result<void, Fault> on(const consensus::Persist& effect);
  [[nodiscard]] Result<void, Fault> on(const consensus::NeedValue& effect);
  [[nodiscard]] Result<void, Fault> on(const consensus::CheckValue& effect);
  [[nodiscard]] Result<void, Fault> on(const consensus::SignProposal& effect);
  [[nodiscard]] Result<void, Fault> on(const consensus::SignVote& effect);
  [[nodiscard]] Result<void, Fault> on(const consensus::Broadcast& effect);
  [[nodiscard]] Result<void, Fault> on(const consensus::SetTimer& effect);
  [[nodiscard]] Result<void, Fault> on(const consensus::Decide& effect);
  [[nodiscard]] Result<void, Fault> on(const consensus::ReportEvidence& effect);
  [[nodiscard]] Result<void, Fault> on(const consensus::Contradiction& effect);
  [[nodiscard]] Result<void, Fault> work_off();
  void answer_check(const BlockId& block, Timestamp time);

  Pipeline& pipeline_;
  const SecretKey* key_;
  EffectHooks hooks_;
  consensus::State state_;
  std::deque<consensus::Input> inputs_;
  std::optional<BlockId> wanted_;  ///< CheckValue is open and its block not here
};

}  // namespace tally::node
