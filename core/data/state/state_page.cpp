// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/state_page.hpp"

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"

namespace tally {

StateSlot StateSlot::of_leaf(const StateLeaf& leaf) {
  return {Kind::kLeaf, state_leaf_hash(leaf), leaf};
}

PageNodes nodes_of(const StateSlots& slots) {
  PageNodes nodes;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    nodes.hash[16 + i] = slots[i].hash;
    if (slots[i].kind == StateSlot::Kind::kLeaf) nodes.lone[16 + i] = &slots[i];
  }
  for (std::size_t i = 15; i > 0; --i) {
    const std::size_t left = 2 * i;
    const std::size_t right = left + 1;
    const bool no_left = nodes.hash[left].is_zero();
    const bool no_right = nodes.hash[right].is_zero();
    if (no_left && no_right) continue;
    if (no_right && nodes.lone[left] != nullptr) {
      nodes.lone[i] = nodes.lone[left];
      nodes.hash[i] = nodes.hash[left];
    } else if (no_left && nodes.lone[right] != nullptr) {
      nodes.lone[i] = nodes.lone[right];
      nodes.hash[i] = nodes.hash[right];
    } else {
      nodes.hash[i] = state_inner_hash(nodes.hash[left], nodes.hash[right]);
    }
  }
  return nodes;
}

StatePage::StatePage(const StateSlots& slots) : hash_(nodes_of(slots).hash[1]) {
  for (unsigned i = 0; i < slots.size(); ++i) {
    const auto bit = static_cast<std::uint16_t>(1U << i);
    if (slots[i].kind == StateSlot::Kind::kEmpty) continue;
    hashes_.push_back(slots[i].hash);
    if (slots[i].kind == StateSlot::Kind::kPage) {
      page_mask_ |= bit;
    } else {
      leaf_mask_ |= bit;
      leaves_.push_back(slots[i].leaf);
    }
  }
  hashes_.shrink_to_fit();
  leaves_.shrink_to_fit();
}

std::optional<StatePage> StatePage::from_row(ByteView row) {
  Reader reader(row);
  std::uint16_t leaf_mask = 0;
  std::uint16_t page_mask = 0;
  reader(leaf_mask);
  reader(page_mask);
  if ((leaf_mask & page_mask) != 0) return std::nullopt;
  StateSlots slots;
  for (unsigned i = 0; i < slots.size() && reader.ok(); ++i) {
    if ((leaf_mask >> i & 1) != 0) {
      StateLeaf leaf;
      reader(leaf);
      slots[i] = StateSlot::of_leaf(leaf);
    } else if ((page_mask >> i & 1) != 0) {
      slots[i].kind = StateSlot::Kind::kPage;
      reader(slots[i].hash);
    }
  }
  reader.finish();
  if (!reader.ok()) return std::nullopt;
  return StatePage(slots);
}

Bytes StatePage::row() const {
  Writer writer;
  writer(leaf_mask_);
  writer(page_mask_);
  std::size_t leaf = 0;
  std::size_t hash = 0;
  for (unsigned i = 0; i < 16; ++i) {
    if ((leaf_mask_ >> i & 1) != 0) {
      writer(leaves_[leaf++]);
      ++hash;
    } else if ((page_mask_ >> i & 1) != 0) {
      writer(hashes_[hash++]);
    }
  }
  return std::move(writer).take();
}

StateSlots StatePage::unpack() const {
  StateSlots slots;
  std::size_t leaf = 0;
  std::size_t hash = 0;
  for (unsigned i = 0; i < slots.size(); ++i) {
    const bool is_leaf = (leaf_mask_ >> i & 1) != 0;
    const bool is_page = (page_mask_ >> i & 1) != 0;
    if (!is_leaf && !is_page) continue;
    slots[i].kind = is_leaf ? StateSlot::Kind::kLeaf : StateSlot::Kind::kPage;
    slots[i].hash = hashes_[hash++];
    if (is_leaf) slots[i].leaf = leaves_[leaf++];
  }
  return slots;
}

std::size_t StatePage::memory_bytes() const {
  return sizeof(StatePage) + leaves_.size() * sizeof(StateLeaf) + hashes_.size() * sizeof(Hash256);
}

PageKey page_key(const Hash256& path, unsigned depth) {
  PageKey key;
  key.reserve(1 + (depth + 1) / 2);
  key.push_back(static_cast<std::uint8_t>(depth));
  for (unsigned i = 0; i < depth / 2; ++i) key.push_back(path.bytes[i]);
  if (depth % 2 == 1) key.push_back(path.bytes[depth / 2] & 0xf0);
  return key;
}

}  // namespace tally
