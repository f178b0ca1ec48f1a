// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/state/state_chunk.hpp"

#include <algorithm>

#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"

namespace tally {
namespace {

constexpr std::size_t kMaxField = 1 << 20;

struct Opened {
  std::vector<StateEntry> entries;
  std::vector<StateLeaf> leaves;  ///< in order of their key hashes
};

std::optional<Opened> read(ByteView bytes, std::uint32_t index, unsigned bits) {
  Opened opened;
  Reader reader(bytes);
  while (reader.ok() && reader.remaining() > 0) {
    StateEntry entry;
    reader.bytes(entry.key, kMaxField);
    reader.bytes(entry.value, kMaxField);
    if (!reader.ok()) return std::nullopt;
    const StateLeaf leaf{state_key_hash(entry.key), state_value_hash(entry.value)};
    if (chunk_of(leaf.key_hash, bits) != index) return std::nullopt;
    opened.leaves.push_back(leaf);
    opened.entries.push_back(std::move(entry));
  }
  std::ranges::sort(opened.leaves, {}, &StateLeaf::key_hash);
  const auto twice = std::ranges::adjacent_find(opened.leaves, {}, &StateLeaf::key_hash);
  if (twice != opened.leaves.end()) return std::nullopt;
  return opened;
}

}  // namespace

SubtreeTop joined(const SubtreeTop& left, const SubtreeTop& right) {
  using Kind = SubtreeTop::Kind;
  if (left.kind == Kind::kEmpty && right.kind != Kind::kMany) return right;
  if (right.kind == Kind::kEmpty && left.kind == Kind::kLeaf) return left;
  return {Kind::kMany, state_inner_hash(left.hash, right.hash)};
}

SubtreeTop top_of(std::span<const StateLeaf> leaves, unsigned depth) {
  if (leaves.empty()) return {};
  if (leaves.size() == 1) return {SubtreeTop::Kind::kLeaf, state_leaf_hash(leaves.front())};
  const auto right = std::ranges::find_if(
      leaves, [depth](const StateLeaf& leaf) { return path_bit(leaf.key_hash, depth); });
  const auto count = static_cast<std::size_t>(right - leaves.begin());
  return joined(top_of(leaves.first(count), depth + 1), top_of(leaves.subspan(count), depth + 1));
}

Hash256 root_of(std::vector<SubtreeTop> tops) {
  TALLY_CHECK(!tops.empty() && (tops.size() & (tops.size() - 1)) == 0, "a power of two");
  while (tops.size() > 1) {
    for (std::size_t i = 0; i < tops.size() / 2; ++i)
      tops[i] = joined(tops[2 * i], tops[2 * i + 1]);
    tops.resize(tops.size() / 2);
  }
  return tops.front().hash;
}

std::uint32_t chunk_of(const Hash256& path, unsigned bits) {
  const unsigned first = static_cast<unsigned>(path.bytes[0]) << 8 | path.bytes[1];
  return first >> (16 - bits);
}

std::optional<std::vector<StateEntry>> open_chunk(ByteView bytes, std::uint32_t index,
                                                  unsigned bits, const SubtreeTop& top) {
  auto opened = read(bytes, index, bits);
  if (!opened || !(top_of(opened->leaves, bits) == top)) return std::nullopt;
  return std::move(opened->entries);
}

void append_entry(Bytes& chunk, ByteView key, ByteView value) {
  for (const ByteView part : {key, value}) {
    for (unsigned shift = 0; shift < 32; shift += 8)
      chunk.push_back(static_cast<std::uint8_t>(part.size() >> shift));
    chunk.insert(chunk.end(), part.begin(), part.end());
  }
}

std::optional<SubtreeTop> top_of_chunk(ByteView bytes, std::uint32_t index, unsigned bits) {
  const auto opened = read(bytes, index, bits);
  if (!opened) return std::nullopt;
  return top_of(opened->leaves, bits);
}

}  // namespace tally
