// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/data/bytes.hpp"
#include "tests/sim/chance.hpp"

/// A disk that keeps after a power cut what it must and no more: of a file what was synced, and of
/// the rest some; of a directory the names that were synced, and of later changes the first few.
/// Shape:  the program's calls to the system stand in lying_disk.cpp and go on to the real one, so
///         what runs over it is the product's own code, unchanged. Only files below one directory
///         are looked at. What survives a cut is written there before the next life.
/// Thread: one.
namespace tally::sim {

/// Thrown where the power goes.
struct PowerCut {};

class LyingDisk {
 public:
  struct Bugs {
    bool no_directory_sync = false;  ///< as if nobody asked for it
    bool no_file_sync = false;
  };

  /// The one that the calls of this process go to, while it lives.
  LyingDisk(std::filesystem::path root, std::uint64_t seed, Bugs bugs);
  ~LyingDisk();
  LyingDisk(const LyingDisk&) = delete;
  LyingDisk& operator=(const LyingDisk&) = delete;

  /// The power goes at this call that changes something, counted from now.
  void cut_after(std::uint64_t calls);
  [[nodiscard]] bool is_off() const { return off_; }
  /// What is left of everything.
  void come_back();

  // the calls
  void opened(int file, const std::string& path, bool truncates, bool is_directory);
  void closed(int file) { files_.erase(file); }
  void wrote(int file, std::optional<std::uint64_t> offset, ByteView bytes);
  void cut_to(int file, std::uint64_t size);
  void synced(int file);
  void renamed(const std::string& from, const std::string& to);
  /// Throws when it is time to; where nothing may be thrown, the next call does.
  void count(bool may_throw);

  /// Is this one of its files? No other call is counted: it may come from anywhere.
  [[nodiscard]] bool has(int file) const { return files_.contains(file); }
  [[nodiscard]] bool has(const std::string& path) const {
    return path.starts_with(root_.string());
  }

  /// The one that looks at this file or path; null when none does.
  template <typename FileOrPath>
  [[nodiscard]] static LyingDisk* of(const FileOrPath& what) {
    return here != nullptr && here->has(what) ? here : nullptr;
  }

 private:
  static LyingDisk* here;

  struct Change {
    bool cuts = false;
    std::uint64_t offset = 0;
    Bytes bytes;
  };
  struct Inode {
    Bytes durable;
    std::vector<Change> pending;
  };
  struct Naming {
    std::string from;  ///< empty: a new file
    std::string to;
    std::size_t inode = 0;
  };
  struct Open {
    std::optional<std::size_t> inode;  ///< none: a directory
    std::string path;
    std::uint64_t at = 0;
  };
  static void apply(Bytes& bytes, const Change& change, std::size_t most);
  void apply(const Naming& naming);

  const std::filesystem::path root_;
  Chance chance_;
  const Bugs bugs_;
  std::uint64_t cuts_ = 0;
  std::uint64_t calls_left_ = 0;
  bool off_ = false;
  std::vector<Inode> inodes_;
  std::map<std::string, std::size_t> names_;    ///< as programs see them
  std::map<std::string, std::size_t> durable_;  ///< names that survive
  std::vector<Naming> namings_;                 ///< in order
  std::map<int, Open> files_;
};

}  // namespace tally::sim
