// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <functional>
#include <set>

#include "core/consensus/step.hpp"
#include "core/node/consensus_log.hpp"
#include "core/node/pipeline.hpp"
#include "core/node/signer.hpp"

/// Station 10 of the walk, [agree]: carries out what the consensus engine wants done, in its order,
/// and feeds it the answers until it wants nothing more.
/// Shape:  the same for one validator and for many: votes are real, signed by the validator key,
///         and a block is committed when their commit stands. With one validator the whole height
///         runs through in one call of start_height.
///         Each input is in the log before what it caused leaves, each block before an input that
///         rests on it.
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
  /// A block that consensus asks about is not here; take_block brings it.
  std::function<void(const BlockId&)> want_block;
  /// A validator has signed two things.
  std::function<void(const Evidence&)> evidence;
  /// After each block, with what it did.
  std::function<void(CommittedBlock)> committed;
};

class Effects {
 public:
  /// What is given must outlive this. `signer` is null for a node that does not vote; `log` for one
  /// that need not remember: it does not vote, or nobody but itself ever hears its votes.
  Effects(Pipeline& pipeline, Signer* signer, ConsensusLog* log, EffectHooks hooks);

  /// Begins the height after the committed one. Without `voting` it only follows: the height has
  /// been decided elsewhere, and a commit will be fed.
  [[nodiscard]] Result<void, Fault> start_height(bool voting = true);
  /// After a restart, with what the log held of the height after the committed one.
  [[nodiscard]] Result<void, Fault> resume(const std::vector<LogEntry>& entries);
  /// A vote, proposal, certificate, timeout …; refused ones change nothing.
  [[nodiscard]] Result<consensus::VoteError, Fault> feed(consensus::Input input);
  /// The block of a proposal has come.
  [[nodiscard]] Result<void, Fault> take_block(Block block);

  /// Is the block of a proposal or of a commit being waited for?
  [[nodiscard]] bool wants(const BlockId& block) const { return wanted_.contains(block); }
  [[nodiscard]] const std::set<BlockId>& wanted() const { return wanted_; }
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
  Signer* signer_;
  ConsensusLog* log_;
  EffectHooks hooks_;
  consensus::State state_;
  std::deque<consensus::Input> inputs_;
  std::set<BlockId> wanted_;  ///< CheckValue is open and the block not here
};

}  // namespace tally::node
