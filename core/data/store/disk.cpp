// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/store/disk.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace tally {

Fault disk_full(const std::filesystem::path& path) {
  return fault(std::errc::no_space_on_device,
               "no space left on the disk of " + path.string() + ": free some and start again");
}

Fault disk_fault(int error_number, const std::filesystem::path& path, const std::string& doing) {
  if (error_number == ENOSPC || error_number == EDQUOT) return disk_full(path);
  const std::error_code code(error_number, std::generic_category());
  return {code, "cannot " + doing + " " + path.string() + ": " + code.message()};
}

Fault damaged(const std::filesystem::path& what, const std::string& how,
              const std::filesystem::path& dir) {
  return fault(std::errc::io_error, what.string() + " is damaged (" + how + "): restore " +
                                        dir.string() +
                                        " from a backup, or delete it to start again");
}

Result<void, Fault> make_directory(const std::filesystem::path& dir) {
  std::error_code code;
  std::filesystem::create_directories(dir, code);
  if (code) return Fail{disk_fault(code.value(), dir, "make the directory")};
  return {};
}

Result<void, Fault> sync_directory(const std::filesystem::path& dir) {
  const int file = ::open(dir.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) return Fail{disk_fault(errno, dir, "open")};
  const int error_number = ::fsync(file) == 0 ? 0 : errno;
  ::close(file);
  if (error_number != 0) return Fail{disk_fault(error_number, dir, "write")};
  return {};
}

Result<void, Fault> require_free(const std::filesystem::path& dir, std::uint64_t bytes) {
  struct statvfs disk {};
  if (::statvfs(dir.c_str(), &disk) != 0) return Fail{disk_fault(errno, dir, "measure")};
  if (static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize < bytes)
    return Fail{disk_full(dir)};
  return {};
}

Result<DirectoryLock, Fault> DirectoryLock::take(const std::filesystem::path& dir) {
  const auto path = dir / "lock";
  const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (file < 0) return Fail{disk_fault(errno, path, "open")};
  if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
    const int error_number = errno;
    ::close(file);
    if (error_number != EWOULDBLOCK) return Fail{disk_fault(error_number, path, "lock")};
    return Fail{fault(std::errc::device_or_resource_busy,
                      dir.string() +
                          " is in use by another Tallystick: close that one, or choose another "
                          "data directory")};
  }
  return DirectoryLock(file);
}

DirectoryLock::DirectoryLock(DirectoryLock&& other) noexcept
    : file_(std::exchange(other.file_, -1)) {}

DirectoryLock::~DirectoryLock() {
  if (file_ >= 0) ::close(file_);
}

}  // namespace tally
