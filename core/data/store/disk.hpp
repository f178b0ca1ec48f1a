// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>

#include "core/data/bytes.hpp"
#include "core/data/fault.hpp"
#include "core/data/result.hpp"

/// The few things that the store asks of the operating system, each with a Fault that a person can
/// act on.
namespace tally {

/// "what: reason", or the line about a full disk when that is the reason.
[[nodiscard]] Fault disk_fault(int error_number, const std::filesystem::path& path,
                               const std::string& doing);
[[nodiscard]] Fault disk_full(const std::filesystem::path& path);
/// "<what> is damaged (<how>): restore <dir> from a backup, or delete it to start again".
[[nodiscard]] Fault damaged(const std::filesystem::path& what, const std::string& how,
                            const std::filesystem::path& dir);

[[nodiscard]] Result<void, Fault> make_directory(const std::filesystem::path& dir);
[[nodiscard]] Result<void, Fault> sync_directory(const std::filesystem::path& dir);
/// Refuses when the disk of `dir` has less than `bytes` left.
[[nodiscard]] Result<void, Fault> require_free(const std::filesystem::path& dir,
                                               std::uint64_t bytes);

/// Holds DIR/lock against every other holder, in this process or another. The kernel lets go of it
/// when the process dies.
class DirectoryLock {
 public:
  [[nodiscard]] static Result<DirectoryLock, Fault> take(const std::filesystem::path& dir);
  DirectoryLock(DirectoryLock&& other) noexcept;
  DirectoryLock& operator=(DirectoryLock&&) = delete;
  ~DirectoryLock();

 private:
  explicit DirectoryLock(int file) : file_(file) {}
  int file_;
};

}  // namespace tally
