// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/json/object.hpp>

#include "core/wallet/offline/review.hpp"

/// Containers and reviews as tools print them: amounts in minor units under names that end in
/// _minor, days and times as in the RPC.
/// Shape:  "proven" holds what was proven or computed from it, "claimed" what only the file says,
///         "refused" the name of a refusal.
/// Thread: pure.
namespace tally::app {

/// All of it a claim: nothing is checked.
[[nodiscard]] boost::json::object json_of(const wallet::offline::Container& container);
[[nodiscard]] boost::json::object json_of(const wallet::offline::Review& review);

}  // namespace tally::app
