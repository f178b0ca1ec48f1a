// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/dialer.hpp"

#include <algorithm>

namespace tally::network {

Dialer::Dialer(const std::vector<std::string>& addresses) {
  for (const std::string& address : addresses) {
    if (std::ranges::find(targets_, address, &Target::address) != targets_.end()) continue;
    Target target;
    target.address = address;
    targets_.push_back(std::move(target));
  }
}

Dialer::Target* Dialer::of(PeerNumber call) {
  const auto found =
      std::ranges::find(targets_, std::optional(call), [](const Target& it) { return it.call; });
  return found == targets_.end() ? nullptr : &*found;
}

void Dialer::reached(PeerNumber call, const NodeId& node) {
  Target* target = of(call);
  if (target == nullptr) return;
  target->node = node;
  target->wait_ms = kFirstRetryMs;
}

void Dialer::reached_ourselves(PeerNumber call) {
  if (Target* target = of(call)) target->is_us = true;
}

void Dialer::ended(PeerNumber call, std::int64_t now_ms) {
  Target* target = of(call);
  if (target == nullptr) return;
  target->call.reset();
  target->next_ms = now_ms + target->wait_ms;
  target->wait_ms = std::min(2 * target->wait_ms, kLastRetryMs);
}

void Dialer::ban(const NodeId& node, std::int64_t until_ms) {
  if (bans_.size() >= kMaxBans && !bans_.contains(node))
    bans_.erase(std::ranges::min_element(bans_, {}, [](const auto& it) { return it.second; }));
  bans_[node] = until_ms;
}

bool Dialer::is_banned(const NodeId& node, std::int64_t now_ms) const {
  const auto found = bans_.find(node);
  return found != bans_.end() && now_ms < found->second;
}

}  // namespace tally::network
