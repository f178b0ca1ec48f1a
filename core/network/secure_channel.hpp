// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "core/network/noise.hpp"

/// Frames ↔ messages: the handshake, then messages of any size in sealed fragments.
/// Shape:  a frame is one WebSocket message of at most kMaxFrameBytes. The first three are the
///         handshake's, without payload. Then frame = sealed (u8: 1 if it ends a message, else 0,
///         ‖ fragment). Prologue: kPrologue.
/// Errors: a frame that does not open, an empty fragment that ends nothing, or a message over
///         kMaxMessageBytes break the channel for good.
/// Thread: a value. No clock, no chance of its own.
namespace tally::network {

inline constexpr std::size_t kMaxFrameBytes = 65'535;
inline constexpr std::size_t kMaxMessageBytes = 4 << 20;
inline constexpr std::string_view kPrologue = "tallystick/1";

class SecureChannel {
 public:
  SecureChannel(bool initiator, const Key32& static_key, const Key32& ephemeral);

  /// What to send first; empty for the side that was called.
  [[nodiscard]] std::vector<Bytes> begin();

  struct Heard {
    bool broken = false;
    std::vector<Bytes> answers;    ///< frames to send back
    std::optional<Bytes> message;  ///< a whole one that has come
  };
  [[nodiscard]] Heard take(ByteView frame);

  [[nodiscard]] bool is_open() const { return ciphers_.has_value(); }
  /// A message has begun and is not whole.
  [[nodiscard]] bool is_amid_message() const { return !partial_.empty(); }
  /// Who the other side is; zeroes until is_open.
  [[nodiscard]] const Key32& their_key() const { return handshake_.their_static(); }

  /// The frames of one message. Requires is_open and at most kMaxMessageBytes.
  [[nodiscard]] std::vector<Bytes> pack(ByteView message);

 private:
  [[nodiscard]] Heard take_handshake(ByteView frame);

  NoiseHandshake handshake_;
  std::optional<NoiseHandshake::Ciphers> ciphers_;
  Bytes partial_;
  bool broken_ = false;
};

}  // namespace tally::network
