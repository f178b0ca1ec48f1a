// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/node/consensus_log.hpp"
#include "core/node/pipeline.hpp"
#include "core/node/signer.hpp"

/// What a node votes with: its signer and the log that its signatures rest on. A node that follows
/// has neither.
/// Thread: the node thread.
namespace tally::node {

struct NodeVoice {
  std::optional<Signer> signer;
  std::optional<ConsensusLog> log;
  /// What the log held of the height after the committed one; heard once the node may vote.
  std::vector<LogEntry> memory;
};

/// Sorts out what was found at opening. A log of a height that is over is of no use; a signature
/// whose log is gone, or is older than it, keeps the signer quiet through its height.
[[nodiscard]] Result<void, Fault> recall(const Pipeline& pipeline, NodeVoice& voice);

}  // namespace tally::node
