// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/contract/tx_error.hpp"
#include "core/data/state_view.hpp"
#include "core/data/tx/transaction.hpp"

/// Follows what this wallet has sent until it is known how it ended, so that nothing that was said
/// to be on its way is lost in silence.
/// Shape:  a transaction whose nonce is used on its lane has been taken (this wallet signs each
///         nonce once). One that the state refuses for good will be dropped by every block maker.
/// Limits: at most kMaxWatched; the oldest is forgotten.
/// Thread: one.
namespace tally::node {

struct LostTransaction {
  TxId id;
  Body body;
  contract::TxError reason = contract::TxError::kNone;
};

class SentWatch {
 public:
  static constexpr std::size_t kMaxWatched = 256;

  void add(KnownTransaction sent);
  /// Those that the state as of now refuses; each is told once and then forgotten.
  [[nodiscard]] std::vector<LostTransaction> look(const StateView& state, Timestamp now);
  [[nodiscard]] bool is_empty() const { return sent_.empty(); }

 private:
  std::vector<KnownTransaction> sent_;
};

}  // namespace tally::node
