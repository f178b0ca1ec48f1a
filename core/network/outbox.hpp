// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <utility>
#include <vector>

#include "core/network/message.hpp"
#include "core/network/prices.hpp"

/// Small words of the peer logic.
/// Thread: values.
namespace tally::network {

/// A connection, for as long as it lasts; never used again in one run.
using PeerNumber = std::uint64_t;
/// A node: its static key of the handshake.
using NodeId = Id32<struct NodeIdTag>;

/// What time it is. Waiting is measured by the first, which never jumps.
struct Moment {
  std::int64_t steady_ms = 0;
  Timestamp wall;
};

/// What a part of the peer logic wants said, and whom it wants to pay.
struct Outbox {
  std::vector<std::pair<PeerNumber, Message>> messages;
  std::vector<std::pair<PeerNumber, Offence>> charges;

  void say(PeerNumber to, Message message) { messages.emplace_back(to, std::move(message)); }
  void charge(PeerNumber whom, Offence offence) { charges.emplace_back(whom, offence); }
};

}  // namespace tally::network
