// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <leveldb/cache.h>
#include <leveldb/db.h>
#include <leveldb/filter_policy.h>
#include <leveldb/write_batch.h>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "core/data/store/disk.hpp"
#include "core/data/store/index_view.hpp"

/// LevelDB with our options, our key spaces and our Faults. Included by this folder only.
/// Shape:  key = one byte that names the space ‖ the key in it.
/// Thread: any, as LevelDB; writing: one.
namespace tally {

enum class Space : char {
  kMeta = 'm',     ///< "chain", "format", "head"
  kState = 's',    ///< state key → value
  kTree = 't',     ///< page key → row
  kBlock = 'b',    ///< height, 8 bytes big-endian → BlockPlace
  kSegment = 'g',  ///< number, 4 bytes big-endian → committed length u64
  kIndex = 'i',    ///< whatever the read model puts there
};

[[nodiscard]] std::string space_key(Space space, ByteView key);

inline leveldb::Slice slice(ByteView bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}
inline ByteView view(const leveldb::Slice& text) {
  return as_bytes(std::string_view(text.data(), text.size()));
}

class Database {
 public:
  /// Opens DIR/db and holds DIR/lock until the last owner lets go.
  [[nodiscard]] static Result<std::shared_ptr<Database>, Fault> open(
      const std::filesystem::path& dir);

  /// A row; empty when there is none or, remembered in health(), when it cannot be read.
  [[nodiscard]] std::optional<Bytes> get(Space space, ByteView key,
                                         const leveldb::Snapshot* at = nullptr) const;
  [[nodiscard]] std::unique_ptr<leveldb::Iterator> iterator(
      const leveldb::Snapshot* at = nullptr) const;
  void walk(Space space, const IndexRange& range, IndexOrder order, const leveldb::Snapshot* at,
            const std::function<bool(ByteView key, ByteView value)>& visit) const;
  [[nodiscard]] Result<void, Fault> write(leveldb::WriteBatch& batch, bool sync);

  [[nodiscard]] leveldb::DB& db() const { return *db_; }
  [[nodiscard]] const std::filesystem::path& dir() const { return dir_; }
  [[nodiscard]] Fault to_fault(const leveldb::Status& status) const;

  /// Keeps the first Fault; returns the one given.
  Fault remember(Fault fault) const;
  void check(const leveldb::Iterator& iterator) const;
  [[nodiscard]] Result<void, Fault> health() const;

 private:
  Database(std::filesystem::path dir, DirectoryLock lock);

  std::filesystem::path dir_;
  DirectoryLock lock_;
  std::unique_ptr<const leveldb::FilterPolicy> filter_;
  std::unique_ptr<leveldb::Cache> cache_;
  std::unique_ptr<leveldb::DB> db_;
  /// Readers of other threads report here; nothing is held while it is locked.
  mutable std::mutex failure_mutex_;
  mutable std::optional<Fault> failure_;
};

}  // namespace tally
