// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/state_tree.hpp"

#include <algorithm>
#include <span>

namespace tally {
namespace {

using Kind = StateSlot::Kind;

struct Change {
  Hash256 key_hash;
  std::optional<Hash256> value_hash;  ///< empty: the entry goes
};
using Changes = std::span<const Change>;

/// The page at this place, which the page above says hashes to `expected`.
Result<PagePtr, Fault> load_page(const PageSource& source, const PageKey& key,
                                 const Hash256& expected) {
  TALLY_TRY(PagePtr page, source.load(key));
  if (page == nullptr || page->hash() != expected)
    return Fail{fault(std::errc::io_error,
                      "the state tree is damaged (page " + to_hex(key) +
                          (page == nullptr ? " is missing" : " has another content") +
                          "): restore the data directory from a backup, or delete it to start "
                          "again")};
  return page;
}

class Updater {
 public:
  Updater(const PageSource& source, TreeUpdate& update) : source_(source), update_(update) {}

  Result<void, Fault> run(Changes changes) {
    if (changes.empty()) return {};
    StateSlots slots;
    if (!update_.base_root.is_zero()) {
      TALLY_TRY(const PagePtr page, load_page(source_, page_key({}, 0), update_.base_root));
      slots = page->unpack();
    }
    TALLY_TRY(const bool any, change_slots(0, changes, slots));
    if (!any) return {};
    const bool empty =
        std::ranges::all_of(slots, [](const auto& slot) { return slot.kind == Kind::kEmpty; });
    update_.root = empty ? drop({}, 0).hash : keep({}, 0, slots).hash;
    return {};
  }

 private:
  /// Hands each four-bit step of the changes to its slot; says whether any became another.
  Result<bool, Fault> change_slots(unsigned depth, Changes changes, StateSlots& slots) {
    bool any = false;
    while (!changes.empty()) {
      const unsigned step = path_nibble(changes.front().key_hash, depth);
      const auto end = std::ranges::find_if(changes, [&](const Change& change) {
        return path_nibble(change.key_hash, depth) != step;
      });
      const auto count = static_cast<std::size_t>(end - changes.begin());
      TALLY_TRY(const StateSlot slot, changed(depth + 1, changes.first(count), slots[step]));
      any = any || slot.hash != slots[step].hash;
      slots[step] = slot;
      changes = changes.subspan(count);
    }
    return any;
  }

  /// What a slot becomes. All changes lie on the slot's path, `depth` steps down.
  Result<StateSlot, Fault> changed(unsigned depth, Changes changes, const StateSlot& old) {
    if (old.kind != Kind::kPage) return grown(depth, changes, old);
    const Hash256 path = changes.front().key_hash;
    TALLY_TRY(const PagePtr page, load_page(source_, page_key(path, depth), old.hash));
    StateSlots slots = page->unpack();
    TALLY_TRY(const bool any, change_slots(depth, changes, slots));
    if (!any) return old;

    const auto used =
        std::ranges::count_if(slots, [](const auto& slot) { return slot.kind != Kind::kEmpty; });
    if (used == 0) return drop(path, depth);
    const auto first =
        std::ranges::find_if(slots, [](const auto& slot) { return slot.kind != Kind::kEmpty; });
    if (used == 1 && first->kind == Kind::kLeaf) {
      drop(path, depth);
      return *first;
    }
    return keep(path, depth, slots);
  }

  /// A slot that was empty or one leaf, after the changes.
  StateSlot grown(unsigned depth, Changes changes, const StateSlot& old) {
    std::vector<StateLeaf> leaves;
    bool old_leaf_pending = old.kind == Kind::kLeaf;
    for (const Change& change : changes) {
      if (old_leaf_pending && old.leaf.key_hash <= change.key_hash) {
        if (old.leaf.key_hash != change.key_hash) leaves.push_back(old.leaf);
        old_leaf_pending = false;
      }
      if (change.value_hash) leaves.push_back({change.key_hash, *change.value_hash});
    }
    if (old_leaf_pending) leaves.push_back(old.leaf);
    if (leaves.size() == 1 && old.kind == Kind::kLeaf && leaves.front() == old.leaf) return old;
    return built(depth, leaves);
  }

  StateSlot built(unsigned depth, std::span<const StateLeaf> leaves) {
    if (leaves.empty()) return {};
    if (leaves.size() == 1) return StateSlot::of_leaf(leaves.front());
    const Hash256 path = leaves.front().key_hash;
    StateSlots slots;
    while (!leaves.empty()) {
      const unsigned step = path_nibble(leaves.front().key_hash, depth);
      const auto end = std::ranges::find_if(leaves, [&](const StateLeaf& leaf) {
        return path_nibble(leaf.key_hash, depth) != step;
      });
      const auto count = static_cast<std::size_t>(end - leaves.begin());
      slots[step] = built(depth + 1, leaves.first(count));
      leaves = leaves.subspan(count);
    }
    return keep(path, depth, slots);
  }

  StateSlot keep(const Hash256& path, unsigned depth, const StateSlots& slots) {
    auto page = std::make_shared<const StatePage>(slots);
    const StateSlot slot{Kind::kPage, page->hash(), {}};
    update_.pages.emplace_back(page_key(path, depth), std::move(page));
    return slot;
  }

  StateSlot drop(const Hash256& path, unsigned depth) {
    update_.pages.emplace_back(page_key(path, depth), nullptr);
    return {};
  }

  const PageSource& source_;
  TreeUpdate& update_;
};

}  // namespace

Result<TreeUpdate, Fault> StateTree::update(const StateDiff& diff) const {
  std::vector<Change> changes;
  changes.reserve(diff.size());
  for (const auto& [key, value] : diff) {
    Change& change = changes.emplace_back(Change{state_key_hash(key), std::nullopt});
    if (value) change.value_hash = state_value_hash(*value);
  }
  std::ranges::sort(changes, {}, &Change::key_hash);
  TreeUpdate update{root_, root_, {}};
  TALLY_TRY_VOID(Updater(source_, update).run(changes));
  return update;
}

Result<StateProof, Fault> StateTree::prove(ByteView key) const {
  const Hash256 path = state_key_hash(key);
  StateProof proof;
  proof.end = EmptyEnd{};
  Hash256 expected = root_;
  for (unsigned depth = 0; !expected.is_zero(); ++depth) {
    TALLY_TRY(const PagePtr page, load_page(source_, page_key(path, depth), expected));
    const StateSlots slots = page->unpack();
    const PageNodes nodes = nodes_of(slots);
    std::size_t at = 1;
    for (unsigned bit = depth * 4;; ++bit) {
      if (nodes.kind[at] == PageNodes::Kind::kEmpty) return proof;
      if (nodes.kind[at] == PageNodes::Kind::kLeaf) {
        const StateLeaf& leaf = slots[nodes.slot[at]].leaf;
        if (leaf.key_hash == path)
          proof.end = OwnLeafEnd{};
        else
          proof.end = OtherLeafEnd{leaf};
        return proof;
      }
      if (at >= 16) break;
      at = at * 2 + (path_bit(path, bit) ? 1 : 0);
      proof.siblings.push_back(nodes.hash[at ^ 1]);
    }
    expected = nodes.hash[at];
  }
  return proof;
}

}  // namespace tally
