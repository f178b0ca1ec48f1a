// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "core/contract/genesis.hpp"
#include "core/data/crypto/channel.hpp"
#include "core/data/fault.hpp"
#include "core/data/result.hpp"
#include "core/node/trusted_block.hpp"

/// A new node's short way to the tip: the state of a recent final block from peers, part by part,
/// each checked against that block's state root, instead of every block since the beginning.
/// Shape:  fills an empty chain directory; what has arrived stays there, so that a fetch that was
///         killed goes on with the next part. Blocks from the snapshot on come by the usual way.
/// Trust:  the validators of the genesis, or of a block that a person names, within the trusting
///         period (core/data/block/light.hpp), and step by step those after them.
/// Lost:   what was before the snapshot: blocks, histories and payments (read_model/state_rows.hpp
///         says what else). Every loan, bid, note, offer and mandate is there.
/// Thread: the caller's waits; the work is on one of its own.
namespace tally::node {

struct SnapshotFetchOptions {
  contract::Genesis genesis;
  std::filesystem::path directory;   ///< of the chain
  std::vector<std::string> connect;  ///< "HOST:PORT" of nodes that have it
  std::string proxy;
  std::optional<TrustedBlock> trust;  ///< instead of the genesis
  Key32 static_key{};  ///< among peers
  std::function<Timestamp()> now;
  std::function<void(std::uint32_t done, std::uint32_t parts)> progress;
  std::int64_t patience_ms = 60'000;  ///< without anything new
};

/// The height of the snapshot; that of the chain when the directory holds one already.
[[nodiscard]] Result<Height, Fault> fetch_snapshot(SnapshotFetchOptions options);

}  // namespace tally::node
