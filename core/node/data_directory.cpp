// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/data_directory.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <sstream>
#include <utility>

namespace tally::node {
namespace {

Fault system_fault(const std::string& what) {
  const std::error_code code(errno, std::generic_category());
  return Fault{code, what + ": " + code.message()};
}

/// Everything of `text`, whatever the number of writes it takes.
bool write_all(int file, const std::string& text) {
  std::size_t done = 0;
  while (done < text.size()) {
    const ssize_t more = ::write(file, text.data() + done, text.size() - done);
    if (more < 0 && errno == EINTR) continue;
    if (more <= 0) return false;
    done += static_cast<std::size_t>(more);
  }
  return true;
}

}  // namespace

Result<DataDirectory, Fault> DataDirectory::open(const std::filesystem::path& path) {
  std::error_code error;
  std::filesystem::create_directories(path / "log", error);
  if (error)
    return Fail{Fault{error, "cannot make the data directory " + path.string() + ": " +
                                 error.message() + "; choose another with --data-dir"}};
  const std::filesystem::path lock_path = path / "node.lock";
  const int lock = ::open(lock_path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (lock < 0) return Fail{system_fault("cannot open " + lock_path.string())};
  if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
    ::close(lock);
    return Fail{fault(std::errc::device_or_resource_busy,
                      "the data directory " + path.string() +
                          " is in use by another Tallystick: stop that one, or choose another "
                          "with --data-dir")};
  }
  const std::string owner = std::to_string(::getpid()) + "\n";
  if (::ftruncate(lock, 0) != 0 || !write_all(lock, owner)) {
    const Fault problem = system_fault("cannot write " + lock_path.string());
    ::close(lock);
    return Fail{problem};
  }
  return DataDirectory(path, lock);
}

DataDirectory::DataDirectory(DataDirectory&& other) noexcept
    : path_(std::move(other.path_)), lock_(std::exchange(other.lock_, -1)) {}

DataDirectory& DataDirectory::operator=(DataDirectory&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(lock_, other.lock_);
  return *this;
}

DataDirectory::~DataDirectory() {
  if (lock_ >= 0) ::close(lock_);  // which also gives the lock back
}

Result<std::string, Fault> read_file(const std::filesystem::path& path, std::size_t max_bytes) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return Fail{system_fault("cannot read " + path.string())};
  std::ostringstream content;
  content << file.rdbuf();
  if (file.bad()) return Fail{system_fault("cannot read " + path.string())};
  std::string text = std::move(content).str();
  if (text.size() > max_bytes)
    return Fail{fault(std::errc::file_too_large,
                      path.string() + " is larger than " + std::to_string(max_bytes) + " bytes")};
  return text;
}

Result<void, Fault> write_file(const std::filesystem::path& path, const std::string& content,
                               bool is_private) {
  const std::filesystem::path beside = path.string() + ".new";
  const int file = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
                          is_private ? 0600 : 0644);
  if (file < 0) return Fail{system_fault("cannot write " + path.string())};
  const bool written = write_all(file, content) && ::fsync(file) == 0;
  const Fault problem = written ? Fault{} : system_fault("cannot write " + path.string());
  ::close(file);
  if (!written || ::rename(beside.c_str(), path.c_str()) != 0) {
    const Fault why = written ? system_fault("cannot write " + path.string()) : problem;
    ::unlink(beside.c_str());
    return Fail{why};
  }
  return {};
}

}  // namespace tally::node
