// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/sent_watch.hpp"

#include "core/contract/execute.hpp"

namespace tally::node {

void SentWatch::add(KnownTransaction sent) {
  if (sent_.size() == kMaxWatched) sent_.erase(sent_.begin());
  sent_.push_back(std::move(sent));
}

std::vector<LostTransaction> SentWatch::look(const StateView& state, Timestamp now) {
  using contract::TxError;
  std::vector<LostTransaction> lost;
  std::erase_if(sent_, [&](const KnownTransaction& sent) {
    const TxError error = contract::check(state, sent, now);
    // Its turn is still to come.
    if (error == TxError::kNone || error == TxError::kNonceAhead || error == TxError::kNotYetValid)
      return false;
    if (error != TxError::kNonceUsed)
      lost.push_back({sent.id, sent.transaction.content.body, error});
    return true;
  });
  return lost;
}

}  // namespace tally::node
