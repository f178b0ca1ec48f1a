// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <memory>
#include <string>

#include "core/data/fault.hpp"
#include "core/data/result.hpp"

/// Where a node keeps its things, for one process at a time.
/// Shape:  DIR/node.lock     held while the node runs; says the process id
///         DIR/genesis.json  the network it belongs to
///         DIR/chain/        the store
///         DIR/validators.past  who governed past heights, for nodes that follow the validators
///         DIR/snapshots/    the state in parts, when a peer has asked for it
///         DIR/rpc.cookie    user:password of the RPC, readable by the owner only, new each start
///         DIR/rpc.address   HOST:PORT of the RPC while it runs
///         DIR/log/node.log
/// Errors: Fault: cannot be made, cannot be written, or in use by another process.
/// Thread: a value with one owner.
namespace tally::node {

class DataDirectory {
 public:
  /// Makes the directory if it is missing, and takes its lock.
  [[nodiscard]] static Result<DataDirectory, Fault> open(const std::filesystem::path& path);
  DataDirectory(DataDirectory&& other) noexcept;
  DataDirectory& operator=(DataDirectory&& other) noexcept;
  ~DataDirectory();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::filesystem::path chain() const { return path_ / "chain"; }
  [[nodiscard]] std::filesystem::path genesis() const { return path_ / "genesis.json"; }
  [[nodiscard]] std::filesystem::path cookie() const { return path_ / "rpc.cookie"; }
  [[nodiscard]] std::filesystem::path log() const { return path_ / "log" / "node.log"; }

 private:
  DataDirectory(std::filesystem::path path, int lock) : path_(std::move(path)), lock_(lock) {}
  std::filesystem::path path_;
  int lock_ = -1;
};

/// The whole of a small file.
[[nodiscard]] Result<std::string, Fault> read_file(const std::filesystem::path& path,
                                                   std::size_t max_bytes);
/// Writes beside it and renames: a reader sees the old file or the new one. `is_private`: 0600.
[[nodiscard]] Result<void, Fault> write_file(const std::filesystem::path& path,
                                             const std::string& content, bool is_private);

}  // namespace tally::node
