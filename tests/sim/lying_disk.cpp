// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/lying_disk.hpp"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <fstream>

namespace tally::sim {

LyingDisk* LyingDisk::here = nullptr;

LyingDisk::LyingDisk(std::filesystem::path root, std::uint64_t seed, Bugs bugs)
    : root_(std::move(root)), chance_(seed, std::nullopt), bugs_(bugs) {
  here = this;
}

LyingDisk::~LyingDisk() { here = nullptr; }

void LyingDisk::cut_after(std::uint64_t calls) { calls_left_ = calls; }

void LyingDisk::count(bool may_throw) {
  if (!off_ && calls_left_ > 0 && --calls_left_ == 0) off_ = true;
  if (off_ && may_throw) throw PowerCut{};
}

void LyingDisk::opened(int file, const std::string& path, bool truncates, bool is_directory) {
  if (is_directory) {
    files_[file] = {std::nullopt, path, 0};
    return;
  }
  const auto known = names_.find(path);
  std::size_t inode = known == names_.end() ? inodes_.size() : known->second;
  if (known == names_.end() && !off_) {
    inodes_.emplace_back();
    names_[path] = inode;
    namings_.push_back({"", path, inode});
  }
  files_[file] = {inode, path, 0};
  if (truncates && known != names_.end()) cut_to(file, 0);
}

void LyingDisk::wrote(int file, std::optional<std::uint64_t> offset, ByteView bytes) {
  const auto open = files_.find(file);
  if (open == files_.end() || !open->second.inode || off_) return;
  const std::uint64_t at = offset.value_or(open->second.at);
  if (!offset) open->second.at += bytes.size();
  inodes_[*open->second.inode].pending.push_back({false, at, to_bytes(bytes)});
}

void LyingDisk::cut_to(int file, std::uint64_t size) {
  const auto open = files_.find(file);
  if (open == files_.end() || !open->second.inode || off_) return;
  inodes_[*open->second.inode].pending.push_back({true, size, {}});
}

void LyingDisk::apply(Bytes& bytes, const Change& change, std::size_t most) {
  if (change.cuts) return bytes.resize(change.offset);
  const std::size_t size = std::min(most, change.bytes.size());
  if (bytes.size() < change.offset + size) bytes.resize(change.offset + size);
  std::copy_n(change.bytes.begin(), size,
              bytes.begin() + static_cast<std::ptrdiff_t>(change.offset));
}

void LyingDisk::apply(const Naming& naming) {
  if (!naming.from.empty()) durable_.erase(naming.from);
  durable_[naming.to] = naming.inode;
}

void LyingDisk::synced(int file) {
  const auto open = files_.find(file);
  if (open == files_.end() || off_) return;
  if (open->second.inode) {
    if (bugs_.no_file_sync) return;
    Inode& inode = inodes_[*open->second.inode];
    for (const Change& change : inode.pending) apply(inode.durable, change, ~std::size_t{0});
    inode.pending.clear();
    return;
  }
  if (bugs_.no_directory_sync) return;
  for (const Naming& naming : namings_)
    if (std::filesystem::path(naming.to).parent_path() == open->second.path) apply(naming);
  std::erase_if(namings_, [&](const Naming& naming) {
    return std::filesystem::path(naming.to).parent_path() == open->second.path;
  });
}

void LyingDisk::renamed(const std::string& from, const std::string& to) {
  const auto known = names_.find(from);
  if (known == names_.end() || off_) return;
  namings_.push_back({from, to, known->second});
  names_[to] = known->second;
  names_.erase(from);
}

/// Of what was under way the first few changes are there, the last of them torn.
void LyingDisk::come_back() {
  const Throw cut{Topic::kTail, 0, 0, ++cuts_};
  for (std::size_t i = 0; i < inodes_.size(); ++i) {
    Inode& inode = inodes_[i];
    const std::size_t kept = chance_.below(cut, inode.pending.size() + 1, 10 + 2 * i);
    for (std::size_t k = 0; k < kept; ++k) {
      const std::size_t size = inode.pending[k].bytes.size();
      const bool torn = k + 1 == kept && k + 1 < inode.pending.size();
      const std::size_t most = torn ? chance_.below(cut, size + 1, 11 + 2 * i) : size;
      apply(inode.durable, inode.pending[k], most);
    }
    inode.pending.clear();
  }
  const std::size_t kept = chance_.below(cut, namings_.size() + 1, 1);
  for (std::size_t k = 0; k < kept; ++k) apply(namings_[k]);
  namings_.clear();
  names_ = durable_;
  files_.clear();
  calls_left_ = 0;

  LyingDisk* const self = std::exchange(here, nullptr);  // what follows is not the program's
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root_))
    if (entry.is_regular_file() && !names_.contains(entry.path().string()))
      std::filesystem::remove(entry.path());
  for (const auto& [path, inode] : names_) {
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    const Bytes& bytes = inodes_[inode].durable;
    file.write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
  }
  here = self;
  off_ = false;
}

}  // namespace tally::sim

using tally::sim::LyingDisk;

// The system's own functions, as every part of this program calls them.
extern "C" {

int open(const char* path, int flags, ...) {
  std::va_list more;
  va_start(more, flags);
  const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
  va_end(more);
  LyingDisk* const disk = LyingDisk::of(path);
  if (disk != nullptr) disk->count(true);
  const int file = static_cast<int>(::syscall(SYS_openat, AT_FDCWD, path, flags, mode));
  if (disk != nullptr && file >= 0)
    disk->opened(file, path, (flags & O_TRUNC) != 0, (flags & O_DIRECTORY) != 0);
  return file;
}

int close(int file) {
  if (LyingDisk* const disk = LyingDisk::of(file)) disk->closed(file);
  return static_cast<int>(::syscall(SYS_close, file));
}

ssize_t write(int file, const void* bytes, size_t size) {
  LyingDisk* const disk = LyingDisk::of(file);
  if (disk != nullptr) disk->count(true);
  const ssize_t put = ::syscall(SYS_write, file, bytes, size);
  if (disk != nullptr && put > 0)
    disk->wrote(file, std::nullopt,
                {static_cast<const std::uint8_t*>(bytes), static_cast<size_t>(put)});
  return put;
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset) {
  LyingDisk* const disk = LyingDisk::of(file);
  if (disk != nullptr) disk->count(true);
  const ssize_t put = ::syscall(SYS_pwrite64, file, bytes, size, offset);
  if (disk != nullptr && put > 0)
    disk->wrote(file, static_cast<std::uint64_t>(offset),
                {static_cast<const std::uint8_t*>(bytes), static_cast<size_t>(put)});
  return put;
}

int fsync(int file) {
  LyingDisk* const disk = LyingDisk::of(file);
  if (disk == nullptr) return static_cast<int>(::syscall(SYS_fsync, file));
  disk->count(true);
  disk->synced(file);  // the real one would only cost time
  disk->count(true);
  return 0;
}

int ftruncate(int file, off_t size) noexcept {
  if (LyingDisk* const disk = LyingDisk::of(file)) {
    disk->count(false);
    disk->cut_to(file, static_cast<std::uint64_t>(size));
  }
  return static_cast<int>(::syscall(SYS_ftruncate, file, size));
}

int rename(const char* from, const char* to) noexcept {
  if (LyingDisk* const disk = LyingDisk::of(from)) {
    disk->count(false);
    disk->renamed(from, to);
  }
  return static_cast<int>(::syscall(SYS_rename, from, to));
}

}  // extern "C"
