// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <optional>
#include <vector>

#include "core/data/bytes.hpp"

/// The outer form of an offline container: maps of keys to values, as partially signed
/// transactions of Bitcoin have them.
/// Shape:  "tpst" ff, then maps; a map is entries and a zero byte; an entry is its key and its
///         value, each behind its length; the first byte of a key is its type.
/// Limits: canonical: shortest lengths, keys of a map strictly ascending, nothing after the last
///         map; kMaxContainerBytes in all, kMaxMaps maps.
/// Errors: empty when any of that is broken.
/// Thread: pure.
/// Source: the framing of BIP174 and BIP370.
namespace tally::wallet::offline {

inline constexpr std::size_t kMaxContainerBytes = 256 * 1024;
inline constexpr std::size_t kMaxMaps = 2'048;

using FrameMap = std::map<Bytes, Bytes>;

[[nodiscard]] Bytes write_frame(const std::vector<FrameMap>& maps);
[[nodiscard]] std::optional<std::vector<FrameMap>> read_frame(ByteView bytes);
/// Does it begin as a container does?
[[nodiscard]] bool has_magic(ByteView bytes);

}  // namespace tally::wallet::offline
