// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "core/data/byte_map.hpp"

/// Reading the index rows of the store: opaque keys and values that the read model gives meaning.
/// Order:  bytewise by key.
/// Errors: a row that cannot be read counts as absent and is remembered (ChainStore::health).
/// Thread: an implementation says; that of a StoreSnapshot is any.
namespace tally {

/// A stretch of keys: from <= key < until, an empty `until` meaning no upper bound.
struct IndexRange {
  Bytes from;
  Bytes until;

  /// All keys that begin with `prefix`.
  [[nodiscard]] static IndexRange with_prefix(ByteView prefix);
};

enum class IndexOrder { kForward, kBackward };
using IndexRow = std::pair<Bytes, Bytes>;

class IndexView {
 public:
  virtual ~IndexView() = default;

  [[nodiscard]] virtual std::optional<Bytes> get(ByteView key) const = 0;

  /// Visits the rows of a range until the visitor returns false. The views it is handed are valid
  /// during that call only.
  virtual void walk(const IndexRange& range, IndexOrder order,
                    const std::function<bool(ByteView key, ByteView value)>& visit) const = 0;

  /// The first `limit` rows of a range in this order.
  [[nodiscard]] std::vector<IndexRow> scan(const IndexRange& range, IndexOrder order,
                                           std::size_t limit) const;
};

/// Index rows that a block changes: key → new value, or nothing when the row goes.
using IndexDiff = ByteDiff;

}  // namespace tally
