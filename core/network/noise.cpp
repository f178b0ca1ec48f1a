// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/noise.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "core/data/check.hpp"

namespace tally::network {
namespace {

constexpr std::string_view kName = "Noise_XX_25519_ChaChaPoly_SHA256";
constexpr std::size_t kKeyBytes = 32;
constexpr std::size_t kTagBytes = 16;

/// HKDF with two outputs, as the framework writes it.
std::pair<Key32, Key32> hkdf(const Key32& chaining, ByteView input) {
  const Key32 temp = hmac_sha256(chaining, {input});
  const std::uint8_t one = 1;
  const std::uint8_t two = 2;
  const Key32 first = hmac_sha256(temp, {ByteView(&one, 1)});
  const Key32 second = hmac_sha256(temp, {first, ByteView(&two, 1)});
  return {first, second};
}

}  // namespace

Bytes NoiseCipher::seal(ByteView header, ByteView plain) {
  return channel_seal(key_, number_++, header, plain);
}

std::optional<Bytes> NoiseCipher::open(ByteView header, ByteView sealed) {
  auto plain = channel_open(key_, number_, header, sealed);
  if (plain) ++number_;
  return plain;
}

NoiseHandshake::NoiseHandshake(bool initiator, const Key32& static_key, const Key32& ephemeral,
                               ByteView prologue)
    : initiator_(initiator),
      static_(static_key),
      static_public_(x25519_public(static_key)),
      ephemeral_(ephemeral),
      ephemeral_public_(x25519_public(ephemeral)) {
  static_assert(kName.size() == kKeyBytes, "a longer name would be hashed");
  std::copy(kName.begin(), kName.end(), hash_.bytes.begin());
  chaining_ = hash_.bytes;
  mix_hash(prologue);
}

void NoiseHandshake::mix_hash(ByteView bytes) {
  Bytes all = to_bytes(hash_.view());
  all.insert(all.end(), bytes.begin(), bytes.end());
  hash_ = sha256(all);
}

void NoiseHandshake::mix_key(const Key32& secret) {
  const auto [chaining, key] = hkdf(chaining_, secret);
  chaining_ = chaining;
  cipher_ = NoiseCipher(key);
  has_key_ = true;
}

bool NoiseHandshake::mix_shared(const Key32& own, const Key32& theirs) {
  const auto shared = agree_x25519(own, theirs);
  if (!shared) return false;
  mix_key(*shared);
  return true;
}

Bytes NoiseHandshake::seal(ByteView plain) {
  Bytes out = has_key_ ? cipher_.seal(hash_.view(), plain) : to_bytes(plain);
  mix_hash(out);
  return out;
}

std::optional<Bytes> NoiseHandshake::open(ByteView sealed) {
  std::optional<Bytes> plain = has_key_ ? cipher_.open(hash_.view(), sealed) : to_bytes(sealed);
  if (plain) mix_hash(sealed);
  return plain;
}

Bytes NoiseHandshake::write(ByteView payload) {
  TALLY_CHECK(is_our_turn(), "a handshake message out of turn");
  Bytes out;
  const auto add = [&](ByteView bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); };
  // The other side's keys passed read(), which refused those that give no secret.
  bool good = true;
  if (step_ < 2) {
    add(ephemeral_public_);
    mix_hash(ephemeral_public_);
  }
  if (step_ == 1) good = mix_shared(ephemeral_, their_ephemeral_);
  if (step_ >= 1) add(seal(static_public_));
  if (step_ == 1) good = good && mix_shared(static_, their_ephemeral_);
  if (step_ == 2) good = mix_shared(static_, their_ephemeral_);
  TALLY_CHECK(good, "a key that read() let through gives no secret");
  add(seal(payload));
  ++step_;
  return out;
}

std::optional<Key32> NoiseHandshake::take_key(ByteView& rest, bool sealed) {
  const std::size_t size = kKeyBytes + (sealed ? kTagBytes : 0);
  if (rest.size() < size) return std::nullopt;
  Key32 key{};
  if (sealed) {
    const auto plain = open(rest.first(size));
    if (!plain) return std::nullopt;
    std::copy(plain->begin(), plain->end(), key.begin());
  } else {
    std::copy_n(rest.begin(), size, key.begin());
    mix_hash(key);
  }
  rest = rest.subspan(size);
  return key;
}

std::optional<Bytes> NoiseHandshake::read(ByteView message) {
  if (is_done() || is_our_turn()) return std::nullopt;
  ByteView rest = message;
  if (step_ < 2) {
    const auto key = take_key(rest, false);
    // A key that gives no secret is found here, before we would have to answer it.
    if (!key || !agree_x25519(ephemeral_, *key)) return std::nullopt;
    their_ephemeral_ = *key;
  }
  if (step_ == 1 && !mix_shared(ephemeral_, their_ephemeral_)) return std::nullopt;
  if (step_ >= 1) {
    const auto key = take_key(rest, true);
    if (!key || !mix_shared(ephemeral_, *key)) return std::nullopt;
    their_static_ = *key;
  }
  auto payload = open(rest);
  if (payload) ++step_;
  return payload;
}

NoiseHandshake::Ciphers NoiseHandshake::split() const {
  TALLY_CHECK(is_done(), "keys before the end of the handshake");
  const auto [first, second] = hkdf(chaining_, {});
  if (initiator_) return {NoiseCipher(first), NoiseCipher(second)};
  return {NoiseCipher(second), NoiseCipher(first)};
}

}  // namespace tally::network
