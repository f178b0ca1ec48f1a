// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "core/data/store/database.hpp"

namespace tally {

/// Puts rows into a batch without a new key text for each.
class RowBatch {
 public:
  void put(Space space, ByteView key, ByteView value) {
    batch_.Put(named(space, key), slice(value));
  }
  void erase(Space space, ByteView key) { batch_.Delete(named(space, key)); }
  void diff(Space space, const ByteDiff& changes) {
    for (const auto& [key, value] : changes)
      value ? put(space, key, *value) : erase(space, key);
  }
  [[nodiscard]] leveldb::WriteBatch& batch() { return batch_; }

 private:
  leveldb::Slice named(Space space, ByteView key) {
    key_.assign(1, static_cast<char>(space));
    key_.append(as_text(key));
    return key_;
  }

  std::string key_;
  leveldb::WriteBatch batch_;
};

}  // namespace tally
