// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

#include "core/node/api/driven.hpp"
#include "core/node/api/offline.hpp"

/// See api/offline.hpp.
/// Shape:  DIR/offline/held/TXID.tx       what waits for its time
///         DIR/offline/accounts/ID.tpst   accounts that were paired
///         DIR/offline/steps/HEIGHT.tpst  blocks after which others vote: the way from old anchors
/// Limits: a step is kept from the first run of this service on; an anchor from before a change of
///         validators that no node has seen happen has to be renewed.
/// Thread: a thread of its own beside the node, which must outlive it.
namespace tally::node {

struct OfflineOptions {
  std::filesystem::path directory;  ///< the data directory
  std::string network_name;
  bool practice = false;
};

[[nodiscard]] std::unique_ptr<Offline> make_offline_service(DrivenNode& node,
                                                            OfflineOptions options);

}  // namespace tally::node
