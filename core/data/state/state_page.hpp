// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <memory>
#include <optional>
#include <vector>

#include "core/data/fault.hpp"
#include "core/data/result.hpp"
#include "core/data/state/state_hash.hpp"

/// Four levels of the state tree in one record: 16 slots, each empty, a lone leaf, or a page below.
/// Shape:  row key = depth (one byte: four-bit steps from the root) ‖ the path so far, two steps a
///         byte, an odd last step in the upper half; so rows of one level lie together, the
///         topmost first. Row = mask of leaves u16 ‖ mask of pages u16 ‖ for each slot that is not
///         empty, in order: key hash ‖ value hash of a leaf, or the hash of a page.
/// Limits: a page below the root holds at least two entries in all; the root page at least one.
/// Thread: a value; shared as PagePtr it never changes.
namespace tally {

struct StateSlot {
  enum class Kind : std::uint8_t { kEmpty, kLeaf, kPage };
  Kind kind = Kind::kEmpty;
  Hash256 hash;    ///< of the leaf or of the page below; zeroes when empty
  StateLeaf leaf;  ///< of a leaf only

  [[nodiscard]] static StateSlot of_leaf(const StateLeaf& leaf);
};
using StateSlots = std::array<StateSlot, 16>;

/// The 31 nodes of a page as a heap: nodes[1] is its top, nodes[16 + i] is slot i.
struct PageNodes {
  enum class Kind : std::uint8_t { kEmpty, kLeaf, kMany };
  std::array<Kind, 32> kind{};
  std::array<std::uint8_t, 32> slot{};  ///< where the leaf is, when it is all of this subtree
  std::array<Hash256, 32> hash{};       ///< zeroes when empty
};
[[nodiscard]] PageNodes nodes_of(const StateSlots& unpacked);

class StatePage {
 public:
  explicit StatePage(const StateSlots& unpacked);
  /// Empty when the bytes are not a page.
  [[nodiscard]] static std::optional<StatePage> from_row(ByteView row);

  [[nodiscard]] Bytes row() const;
  [[nodiscard]] StateSlots unpack() const;
  /// Of the subtree that begins here.
  [[nodiscard]] const Hash256& hash() const { return hash_; }
  [[nodiscard]] std::size_t memory_bytes() const;

 private:
  Hash256 hash_;
  std::uint16_t leaf_mask_ = 0;
  std::uint16_t page_mask_ = 0;
  /// For each slot that is not empty, in order: its hash, then of a leaf key hash and value hash.
  std::vector<Hash256> words_;
};

using PageKey = Bytes;
using PagePtr = std::shared_ptr<const StatePage>;

/// The row key of the page that is `depth` four-bit steps down this path.
[[nodiscard]] PageKey page_key(const Hash256& path, unsigned depth);

/// Where pages come from.
class PageSource {
 public:
  virtual ~PageSource() = default;
  /// Null when there is no such page; a Fault when it cannot be read.
  [[nodiscard]] virtual Result<PagePtr, Fault> load(const PageKey& key) const = 0;
};

}  // namespace tally
