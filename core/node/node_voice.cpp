// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/node_voice.hpp"

namespace tally::node {

Result<void, Fault> recall(const Pipeline& pipeline, NodeVoice& voice) {
  const Height next = pipeline.parent().height + 1;
  const GuardRecord& guard = voice.signer->memory();
  std::vector<LogEntry> entries = voice.log->take_entries();
  const bool has_reasons = guard.height == next && voice.log->height() == next &&
                           voice.log->last() >= guard.log_record;
  if (guard.height >= next && !has_reasons)
    TALLY_TRY_VOID(voice.signer->be_quiet_through(guard.height));
  if (voice.log->height() == next) voice.memory = std::move(entries);
  return {};
}

}  // namespace tally::node
