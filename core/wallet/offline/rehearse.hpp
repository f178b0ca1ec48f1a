// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/state_view.hpp"
#include "core/wallet/offline/review.hpp"

/// The part of a review that both sides run: the online machine on a RecordingView, to learn which
/// entries have to be proven, and the offline one on a ProvenView.
/// Errors: throws what the view throws.
/// Thread: that of the view.
namespace tally::wallet::offline {

/// Adds to `review` one TransactionReview each, and the entries that the screen names. Reads only
/// through `view`; `at` is the time of the final header.
void rehearse(const StateView& view, Timestamp at, const std::vector<OfflineTransaction>& all,
              Review& review);

}  // namespace tally::wallet::offline
