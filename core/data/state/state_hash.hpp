// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/crypto/hash.hpp"

/// The hashes of the authenticated state, a sparse Merkle map whose lone leaves stand high up.
/// Shape:  path of an entry = key hash = H(kStateKey ‖ key), read from the most significant bit of
///         byte 0 on; value hash = H(kStateValue ‖ value);
///         leaf = H(kStateLeaf ‖ key hash ‖ value hash); inner = H(kStateInner ‖ left ‖ right);
///         an empty subtree is 32 zero bytes; a subtree that holds one entry is that entry's leaf,
///         however deep it would lie. The root of an empty map is zeroes, of one entry its leaf.
/// Thread: pure.
/// Source: the jellyfish tree of Diem, hashes and packing ours.
namespace tally {

inline constexpr unsigned kStatePathBits = 256;

struct StateLeaf {
  Hash256 key_hash;
  Hash256 value_hash;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.key_hash);
    io(self.value_hash);
  }
  friend bool operator==(const StateLeaf&, const StateLeaf&) = default;
};

[[nodiscard]] Hash256 state_key_hash(ByteView key);
[[nodiscard]] Hash256 state_value_hash(ByteView value);
[[nodiscard]] Hash256 state_leaf_hash(const StateLeaf& leaf);
[[nodiscard]] Hash256 state_inner_hash(const Hash256& left, const Hash256& right);

/// Bit `at` of a path; 0 is the topmost.
[[nodiscard]] inline bool path_bit(const Hash256& path, unsigned at) {
  return (path.bytes[at / 8] >> (7 - at % 8) & 1) != 0;
}

/// Four bits of a path; 0 is the topmost four.
[[nodiscard]] inline unsigned path_nibble(const Hash256& path, unsigned at) {
  return at % 2 == 0 ? path.bytes[at / 2] >> 4 : path.bytes[at / 2] & 15;
}

}  // namespace tally
