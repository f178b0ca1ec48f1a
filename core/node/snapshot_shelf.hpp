// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/data/block/light_walk.hpp"
#include "core/data/state/state_chunk.hpp"
#include "core/data/store/chain_store.hpp"
#include "core/network/message.hpp"

/// A state in parts that others can fetch and check one by one: kept in files, because neither a
/// database nor a tree of hashes finds the entries of a subtree.
/// Shape:  DIR/HEIGHT/manifest and DIR/HEIGHT/0 … 2^bits − 1, each a chunk of about kChunkBytes.
/// Errors: Fault that names the file.
/// Thread: making: one; reading: any.
namespace tally::node {

inline constexpr std::size_t kChunkBytes = 384 << 10;

/// What proves the parts: a final block, and the tops that make its state root.
struct SnapshotManifest {
  FinalBlock final_block;
  ValidatorSet validators;  ///< that signed it
  std::uint8_t bits = 0;
  std::vector<SubtreeTop> tops;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.final_block);
    io(self.validators);
    io(self.bits);
    io.list(self.tops, std::size_t{1} << kMaxChunkBits);
  }
  [[nodiscard]] Height height() const { return final_block.block.header.height; }
  [[nodiscard]] LightBlock light_block() const {
    return {final_block.block.header, final_block.commit, validators};
  }
};

/// Empty when the manifest fits its header, which has been found good; else why not.
[[nodiscard]] std::string why_not(const SnapshotManifest& manifest);

class SnapshotShelf {
 public:
  /// The newest that lies in `dir` whole; empty when there is none. What was being made when the
  /// node stopped goes.
  [[nodiscard]] static std::optional<SnapshotShelf> open(const std::filesystem::path& dir);
  /// Writes the state of `moment`, whose block and validators these are, in place of older ones.
  /// Asked to stop it does so with the next entry or part: operation_canceled.
  [[nodiscard]] static Result<SnapshotShelf, Fault> make(const std::filesystem::path& dir,
                                                         const StoreSnapshot& moment,
                                                         FinalBlock block,
                                                         ValidatorSet validators,
                                                         const std::stop_token& stop = {});

  [[nodiscard]] Height height() const { return height_; }
  [[nodiscard]] std::optional<Bytes> manifest() const;
  [[nodiscard]] std::optional<Bytes> chunk(std::uint32_t index) const;

 private:
  SnapshotShelf(std::filesystem::path dir, Height height)
      : dir_(std::move(dir)), height_(height) {}
  std::filesystem::path dir_;
  Height height_;
};

}  // namespace tally::node
