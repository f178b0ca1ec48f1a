// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <string>

#include "core/data/fault.hpp"
#include "core/network/outbox.hpp"

/// Frames between machines, whatever carries them. It knows nothing of what is in them.
/// Shape:  a frame has at most kMaxFrameBytes and arrives whole and in order. The next frame of a
///         peer is read only after `more`, so a peer cannot fill our queues; what waits to be sent
///         to one peer is bounded by kMaxSendBytes, a peer that does not read is closed.
/// Thread: the calls from any thread, none waits; the events on a thread of the transport's.
namespace tally::network {

inline constexpr std::size_t kMaxSendBytes = 16 << 20;
/// From one address of another machine.
inline constexpr std::size_t kMaxPerHost = 4;

struct TransportEvents {
  std::function<void(PeerNumber, bool is_inbound, std::string address)> opened;
  std::function<void(PeerNumber, Bytes frame)> took;
  /// Once for each that was opened or dialled, unless it was we who closed it.
  std::function<void(PeerNumber)> closed;
};

class Transport {
 public:
  virtual ~Transport() = default;
  virtual void dial(PeerNumber peer, const std::string& address) = 0;
  virtual void send(PeerNumber peer, Bytes frame) = 0;
  virtual void more(PeerNumber peer) = 0;
  /// What was sent before still goes out.
  virtual void close(PeerNumber peer) = 0;
  /// 0 when it does not listen.
  [[nodiscard]] virtual std::uint16_t port() const = 0;
  /// Closes everything and waits for its thread; no event comes afterwards.
  virtual void stop() = 0;
};

}  // namespace tally::network
