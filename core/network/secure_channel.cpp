// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/secure_channel.hpp"

#include <algorithm>
#include <utility>

#include "core/data/check.hpp"

namespace tally::network {
namespace {

constexpr std::size_t kFragmentBytes = kMaxFrameBytes - 16 - 1;

}  // namespace

SecureChannel::SecureChannel(bool initiator, const Key32& static_key, const Key32& ephemeral)
    : handshake_(initiator, static_key, ephemeral, tally::as_bytes(kPrologue)) {}

std::vector<Bytes> SecureChannel::begin() {
  if (!handshake_.is_our_turn()) return {};
  return {handshake_.write({})};
}

SecureChannel::Heard SecureChannel::take(ByteView frame) {
  if (broken_) return {true, {}, std::nullopt};
  Heard heard;
  if (!ciphers_) {
    heard = take_handshake(frame);
    broken_ = heard.broken;
    return heard;
  }
  const auto plain = frame.size() <= kMaxFrameBytes ? ciphers_->receive.open({}, frame)
                                                    : std::optional<Bytes>{};
  const bool good = plain && !plain->empty() && plain->front() <= 1 &&
                    (plain->size() > 1 || plain->front() == 1) &&
                    partial_.size() + plain->size() - 1 <= kMaxMessageBytes;
  if (!good) {
    broken_ = true;
    return {true, {}, std::nullopt};
  }
  partial_.insert(partial_.end(), plain->begin() + 1, plain->end());
  if (plain->front() == 1) heard.message = std::exchange(partial_, {});
  return heard;
}

SecureChannel::Heard SecureChannel::take_handshake(ByteView frame) {
  Heard heard;
  const auto payload = handshake_.read(frame);
  if (!payload || !payload->empty()) {
    heard.broken = true;
    return heard;
  }
  if (handshake_.is_our_turn()) heard.answers.push_back(handshake_.write({}));
  if (handshake_.is_done()) ciphers_ = handshake_.split();
  return heard;
}

std::vector<Bytes> SecureChannel::pack(ByteView message) {
  TALLY_CHECK(ciphers_ && message.size() <= kMaxMessageBytes, "a message that cannot be packed");
  std::vector<Bytes> frames;
  do {
    const std::size_t size = std::min(message.size(), kFragmentBytes);
    Bytes plain;
    plain.reserve(size + 1);
    plain.push_back(size == message.size() ? 1 : 0);
    plain.insert(plain.end(), message.begin(), message.begin() + static_cast<std::ptrdiff_t>(size));
    frames.push_back(ciphers_->send.seal({}, plain));
    message = message.subspan(size);
  } while (!message.empty());
  return frames;
}

}  // namespace tally::network
