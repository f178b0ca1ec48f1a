// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <variant>
#include <vector>

#include "core/data/state/state_hash.hpp"

/// Proof that a state root holds a key with a value, or does not hold the key.
/// Shape:  the siblings from the root down (siblings[0] stands directly under the root), one for
///         each bit of the path that has to be followed, at most 256; then what stands at the end:
///         the leaf of the key itself, nothing, or the leaf of another key.
/// Limits: canonical: the last sibling is never empty (a lone leaf would stand higher), another
///         leaf is of another key and lies on the same path.
/// Thread: pure.
namespace tally {

struct OwnLeafEnd {
  static constexpr std::uint16_t kKind = 0;
  template <typename Io, typename Self>
  static void fields(Io&, Self&) {}
  friend bool operator==(const OwnLeafEnd&, const OwnLeafEnd&) = default;
};

struct EmptyEnd {
  static constexpr std::uint16_t kKind = 1;
  template <typename Io, typename Self>
  static void fields(Io&, Self&) {}
  friend bool operator==(const EmptyEnd&, const EmptyEnd&) = default;
};

struct OtherLeafEnd {
  static constexpr std::uint16_t kKind = 2;
  StateLeaf leaf;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.leaf);
  }
  friend bool operator==(const OtherLeafEnd&, const OtherLeafEnd&) = default;
};

struct StateProof {
  std::vector<Hash256> siblings;
  std::variant<OwnLeafEnd, EmptyEnd, OtherLeafEnd> end;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.list(self.siblings, kStatePathBits);
    io.variant(self.end);
  }
  friend bool operator==(const StateProof&, const StateProof&) = default;
};

/// Does `root` hold `key` with exactly this value or, when `value` is empty, not at all?
[[nodiscard]] bool verify_state_proof(const Hash256& root, ByteView key,
                                      std::optional<ByteView> value, const StateProof& proof);

}  // namespace tally
