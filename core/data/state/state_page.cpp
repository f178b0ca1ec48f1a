// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/state_page.hpp"

#include "core/data/codec/reader.hpp"

namespace tally {

StateSlot StateSlot::of_leaf(const StateLeaf& leaf) {
  return {Kind::kLeaf, state_leaf_hash(leaf), leaf};
}

PageNodes nodes_of(const StateSlots& slots) {
  using Kind = PageNodes::Kind;
  PageNodes nodes;
  for (std::uint8_t i = 0; i < slots.size(); ++i) {
    if (slots[i].kind == StateSlot::Kind::kEmpty) continue;
    const bool leaf = slots[i].kind == StateSlot::Kind::kLeaf;
    nodes.kind[16U + i] = leaf ? Kind::kLeaf : Kind::kMany;
    nodes.slot[16U + i] = i;
    nodes.hash[16U + i] = slots[i].hash;
  }
  for (std::size_t i = 15; i > 0; --i) {
    const std::size_t left = 2 * i;
    const std::size_t right = left + 1;
    if (nodes.kind[left] == Kind::kEmpty && nodes.kind[right] == Kind::kEmpty) continue;
    const bool left_alone = nodes.kind[left] == Kind::kLeaf && nodes.kind[right] == Kind::kEmpty;
    const bool right_alone = nodes.kind[left] == Kind::kEmpty && nodes.kind[right] == Kind::kLeaf;
    if (left_alone || right_alone) {
      const std::size_t leaf = left_alone ? left : right;
      nodes.kind[i] = Kind::kLeaf;
      nodes.slot[i] = nodes.slot[leaf];
      nodes.hash[i] = nodes.hash[leaf];
    } else {
      nodes.kind[i] = Kind::kMany;
      nodes.hash[i] = state_inner_hash(nodes.hash[left], nodes.hash[right]);
    }
  }
  return nodes;
}

StatePage::StatePage(const StateSlots& slots) : hash_(nodes_of(slots).hash[1]) {
  std::size_t words = 0;
  for (const StateSlot& slot : slots)
    words += slot.kind == StateSlot::Kind::kEmpty ? 0 : slot.kind == StateSlot::Kind::kPage ? 1 : 3;
  words_.reserve(words);
  for (unsigned i = 0; i < slots.size(); ++i) {
    const auto bit = static_cast<std::uint16_t>(1U << i);
    if (slots[i].kind == StateSlot::Kind::kEmpty) continue;
    words_.push_back(slots[i].hash);
    if (slots[i].kind == StateSlot::Kind::kPage) {
      page_mask_ |= bit;
    } else {
      leaf_mask_ |= bit;
      words_.push_back(slots[i].leaf.key_hash);
      words_.push_back(slots[i].leaf.value_hash);
    }
  }
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
  Bytes row;
  row.reserve(4 + words_.size() * sizeof(Hash256));
  for (const std::uint16_t mask : {leaf_mask_, page_mask_}) {
    row.push_back(static_cast<std::uint8_t>(mask));
    row.push_back(static_cast<std::uint8_t>(mask >> 8));
  }
  const auto put = [&row](const Hash256& word) {
    row.insert(row.end(), word.bytes.begin(), word.bytes.end());
  };
  auto word = words_.begin();
  for (unsigned i = 0; i < 16; ++i) {
    if ((page_mask_ >> i & 1) != 0) put(*word++);
    if ((leaf_mask_ >> i & 1) == 0) continue;
    ++word;  // the hash of a leaf follows from the rest
    put(*word++);
    put(*word++);
  }
  return row;
}

StateSlots StatePage::unpack() const {
  StateSlots slots;
  auto word = words_.begin();
  for (unsigned i = 0; i < slots.size(); ++i) {
    const bool is_leaf = (leaf_mask_ >> i & 1) != 0;
    const bool is_page = (page_mask_ >> i & 1) != 0;
    if (!is_leaf && !is_page) continue;
    slots[i].kind = is_leaf ? StateSlot::Kind::kLeaf : StateSlot::Kind::kPage;
    slots[i].hash = *word++;
    if (!is_leaf) continue;
    slots[i].leaf.key_hash = *word++;
    slots[i].leaf.value_hash = *word++;
  }
  return slots;
}

std::size_t StatePage::memory_bytes() const {
  return sizeof(StatePage) + words_.size() * sizeof(Hash256);
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
