// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <utility>
#include <vector>

#include "core/data/state/state_page.hpp"
#include "core/data/state/state_proof.hpp"
#include "core/data/state_view.hpp"

/// The tree over the committed state: says what the root becomes, and proves entries.
/// Shape:  reads pages, never writes them: an update is a value that the caller may commit or drop,
///         so any number of proposed blocks can be tried from the same state.
/// Cost:   each page on a changed path is read and hashed once, whatever the number of changes.
/// Errors: Fault when a page cannot be read, is missing, or is not what the page above says.
/// Thread: that of the source.
namespace tally {

struct TreeUpdate {
  Hash256 base_root;  ///< the root that this update starts from
  Hash256 root;       ///< the root after it
  /// Pages to write, each once; null: to delete. In no particular order.
  std::vector<std::pair<PageKey, PagePtr>> pages;
};

class StateTree {
 public:
  /// `source` must outlive the tree and hold the pages of `root`.
  StateTree(const PageSource& source, const Hash256& root) : source_(source), root_(root) {}

  [[nodiscard]] const Hash256& root() const { return root_; }
  [[nodiscard]] Result<TreeUpdate, Fault> update(const StateDiff& diff) const;
  [[nodiscard]] Result<StateProof, Fault> prove(ByteView key) const;

 private:
  const PageSource& source_;
  Hash256 root_;
};

}  // namespace tally
