// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/store/small_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "core/data/store/disk.hpp"

namespace tally {

Result<void, Fault> replace_file(const std::filesystem::path& path, ByteView bytes) {
  const std::filesystem::path beside = path.string() + ".new";
  const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (file < 0) return Fail{disk_fault(errno, beside, "write")};
  int error_number = 0;
  while (!bytes.empty() && error_number == 0) {
    const ssize_t put = ::write(file, bytes.data(), bytes.size());
    if (put >= 0)
      bytes = bytes.subspan(static_cast<std::size_t>(put));
    else if (errno != EINTR)
      error_number = errno;
  }
  if (error_number == 0 && ::fsync(file) != 0) error_number = errno;
  ::close(file);
  if (error_number == 0 && std::rename(beside.c_str(), path.c_str()) != 0) error_number = errno;
  if (error_number != 0) return Fail{disk_fault(error_number, path, "write")};
  return sync_directory(path.parent_path());
}

Result<std::optional<Bytes>, Fault> load_file(const std::filesystem::path& path,
                                              std::size_t max_bytes) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0 && errno == ENOENT) return std::optional<Bytes>{};
  if (file < 0) return Fail{disk_fault(errno, path, "read")};
  Bytes bytes(max_bytes + 1);
  std::size_t size = 0;
  int error_number = 0;
  while (size < bytes.size()) {
    const ssize_t got = ::read(file, bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) error_number = errno;
    if (got <= 0) break;
    size += static_cast<std::size_t>(got);
  }
  ::close(file);
  if (error_number != 0) return Fail{disk_fault(error_number, path, "read")};
  if (size > max_bytes) return Fail{damaged(path, "too large", path.parent_path())};
  bytes.resize(size);
  return std::optional(std::move(bytes));
}

}  // namespace tally
