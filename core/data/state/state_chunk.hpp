// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "core/data/bytes.hpp"
#include "core/data/result.hpp"
#include "core/data/state/state_hash.hpp"

/// The state in parts that are proven each for itself: the subtrees `bits` steps below the root.
/// Shape:  2^bits tops, in order of paths; their hashes make the root, so who has a root that is
///         final knows every top, and a chunk (all entries below one top) is right or wrong alone.
/// Limits: bits ≤ kMaxChunkBits.
/// Thread: pure.
namespace tally {

inline constexpr unsigned kMaxChunkBits = 12;

/// The top of a subtree. What kind it is decides how it is joined with an empty one beside it.
struct SubtreeTop {
  enum class Kind : std::uint8_t { kEmpty = 0, kLeaf = 1, kMany = 2 };
  Kind kind = Kind::kEmpty;
  Hash256 hash;  ///< zeroes when empty

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.enumerator(self.kind, Kind::kMany);
    io(self.hash);
  }
  friend bool operator==(const SubtreeTop&, const SubtreeTop&) = default;
};

[[nodiscard]] SubtreeTop joined(const SubtreeTop& left, const SubtreeTop& right);
/// Of leaves in order of their key hashes, without repeats, equal in the first `depth` bits.
[[nodiscard]] SubtreeTop top_of(std::span<const StateLeaf> leaves, unsigned depth);
/// The root over 2^bits tops. Requires a power of two.
[[nodiscard]] Hash256 root_of(std::vector<SubtreeTop> tops);
/// Which chunk a path belongs to.
[[nodiscard]] std::uint32_t chunk_of(const Hash256& path, unsigned bits);

struct StateEntry {
  Bytes key;
  Bytes value;
};
/// The entries of a chunk; empty when the bytes are no chunk or their top is not this one.
[[nodiscard]] std::optional<std::vector<StateEntry>> open_chunk(ByteView bytes, std::uint32_t index,
                                                                unsigned bits,
                                                                const SubtreeTop& top);
/// key and value, each behind its length as u32; a chunk is such entries one after the other.
void append_entry(Bytes& chunk, ByteView key, ByteView value);
/// Empty when the bytes are no chunk.
[[nodiscard]] std::optional<SubtreeTop> top_of_chunk(ByteView bytes, std::uint32_t index,
                                                     unsigned bits);

}  // namespace tally
