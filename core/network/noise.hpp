// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/data/crypto/channel.hpp"
#include "core/data/crypto/curve25519.hpp"
#include "core/data/crypto/hash.hpp"

/// Noise_XX_25519_ChaChaPoly_SHA256: two nodes that know nothing of each other end up with two
/// secret keys and proof of each other's static key.
/// Shape:  three messages, begun by the initiator: e / e, ee, s, es / s, se. write and read take
///         turns; each message carries a payload, hidden from the second message on.
/// Errors: read is empty for a message that is not what this handshake expects: it is then over.
/// Thread: a value.
/// Source: The Noise Protocol Framework, revision 34; the published vectors are tests.
namespace tally::network {

/// One direction of a channel. Each message gets the next number and so a nonce of its own.
class NoiseCipher {
 public:
  NoiseCipher() = default;
  explicit NoiseCipher(const Key32& key) : key_(key) {}
  [[nodiscard]] Bytes seal(ByteView header, ByteView plain);
  /// Empty, and the number stays, for what was not sealed as the next message.
  [[nodiscard]] std::optional<Bytes> open(ByteView header, ByteView sealed);

 private:
  Key32 key_{};
  std::uint64_t number_ = 0;
};

class NoiseHandshake {
 public:
  /// `ephemeral` must be fresh chance: once used, never again.
  NoiseHandshake(bool initiator, const Key32& static_key, const Key32& ephemeral,
                 ByteView prologue);

  [[nodiscard]] Bytes write(ByteView payload);
  [[nodiscard]] std::optional<Bytes> read(ByteView message);

  /// All three messages have passed.
  [[nodiscard]] bool is_done() const { return step_ == 3; }
  [[nodiscard]] bool is_our_turn() const { return !is_done() && (step_ % 2 == 0) == initiator_; }
  /// Of the other side; zeroes until it has come.
  [[nodiscard]] const Key32& their_static() const { return their_static_; }
  /// Both sides have the same one exactly when they saw the same handshake.
  [[nodiscard]] const Hash256& hash() const { return hash_; }

  struct Ciphers {
    NoiseCipher send;
    NoiseCipher receive;
  };
  /// Requires is_done.
  [[nodiscard]] Ciphers split() const;

 private:
  void mix_hash(ByteView bytes);
  void mix_key(const Key32& secret);
  [[nodiscard]] bool mix_shared(const Key32& own, const Key32& theirs);
  [[nodiscard]] Bytes seal(ByteView plain);
  [[nodiscard]] std::optional<Bytes> open(ByteView sealed);
  /// Bytes of a public key at the front of `rest`, sealed or not; empty when they do not fit.
  [[nodiscard]] std::optional<Key32> take_key(ByteView& rest, bool sealed);

  bool initiator_;
  int step_ = 0;
  bool has_key_ = false;
  Key32 static_;
  Key32 static_public_;
  Key32 ephemeral_;
  Key32 ephemeral_public_;
  Key32 their_static_{};
  Key32 their_ephemeral_{};
  Key32 chaining_{};
  NoiseCipher cipher_;
  Hash256 hash_;
};

}  // namespace tally::network
