// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/state/queue_front.hpp"
#include "core/data/state_view.hpp"
#include "core/data/store/database.hpp"
#include "core/data/store/generation_cache.hpp"

/// The state as the database has it, with what was read and written lately in memory.
/// Thread: one at a time.
namespace tally {

/// The first entry of the state with from <= key < until. Walks on where the rows stand already.
[[nodiscard]] std::optional<std::pair<Bytes, Bytes>> first_state_row(leveldb::Iterator& rows,
                                                                     ByteView from,
                                                                     ByteView until);

class CommittedState : public StateView {
 public:
  CommittedState(const Database& base, std::size_t cache_bytes)
      : base_(base), cache_(cache_bytes) {}

  [[nodiscard]] std::optional<Bytes> get(ByteView key) const override;
  [[nodiscard]] std::optional<StateValue> look(ByteView key) const override;
  [[nodiscard]] std::optional<std::pair<Bytes, Bytes>> next(ByteView from,
                                                            ByteView until) const override;
  /// These changes are in the database now.
  void committed(StateDiff diff);

 private:
  const Database& base_;
  mutable GenerationCache<std::optional<Bytes>> cache_;
  mutable QueueFront front_;
  /// Shows the state as it was when it was made, so each commit throws it away.
  mutable std::unique_ptr<leveldb::Iterator> rows_;
};

}  // namespace tally
