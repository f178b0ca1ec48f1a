// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/block/light_walk.hpp"

/// The messages of message.hpp that carry a snapshot of the state. What a manifest and a chunk hold
/// is for the node to say (core/node/snapshot_shelf.hpp).
/// Thread: values.
namespace tally::network {

/// A final block, a set of validators, and what proves 4096 chunks.
inline constexpr std::size_t kMaxManifestBytes = kMaxBlockBytes + 272 * 1024;
inline constexpr std::size_t kMaxChunkBytes = 2 << 20;

/// Who has a snapshot of the state?
struct AskSnapshot {
  static constexpr std::uint16_t kKind = 50;

  template <typename Io, typename Self>
  static void fields(Io&, Self&) {}
};
/// What proves its parts (FORMAT §9.1); empty when there is none yet.
struct GiveSnapshot {
  static constexpr std::uint16_t kKind = 51;
  Bytes manifest;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io.bytes(it.manifest, kMaxManifestBytes);
  }
};
struct AskChunk {
  static constexpr std::uint16_t kKind = 52;
  Height height = 0;
  std::uint32_t index = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.height);
    io(it.index);
  }
};
/// Empty when that snapshot is not here any more.
struct GiveChunk {
  static constexpr std::uint16_t kKind = 53;
  Height height = 0;
  std::uint32_t index = 0;
  Bytes chunk;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.height);
    io(it.index);
    io.bytes(it.chunk, kMaxChunkBytes);
  }
};

/// Who signed the block of that height, and as which set?
struct AskLight {
  static constexpr std::uint16_t kKind = 54;
  Height height = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.height);
  }
};
/// Empty when it is not known here any more.
struct GiveLight {
  static constexpr std::uint16_t kKind = 55;
  Height height = 0;
  std::optional<LightBlock> block;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.height);
    io(it.block);
  }
};

}  // namespace tally::network
