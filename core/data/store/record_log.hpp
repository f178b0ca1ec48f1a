// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <vector>

#include "core/data/bytes.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/fault.hpp"
#include "core/data/result.hpp"

/// A file of records, one behind the other, that a restart reads back: written before something is
/// done, so that it can be done again.
/// Shape:  record = length u32 ‖ number u64 ‖ checksum 16 ‖ bytes; the checksum is the first half
///         of H(tag ‖ length ‖ number ‖ bytes). Numbers go up by one and never begin anew, also
///         not after clear().
/// Crash:  what follows the last whole record was being written: it is cut off at opening. A record
///         that is not whole with a whole one *behind* it is no torn write but damage: opening
///         fails, since what stood there cannot be guessed.
/// Errors: Fault, one line that names the file.
/// Thread: one owner.
namespace tally {

inline constexpr std::size_t kMaxRecordBytes = 4 << 20;

class RecordLog {
 public:
  /// Makes the file if it is missing. `advice` ends the line about damage: what to do.
  [[nodiscard]] static Result<RecordLog, Fault> open(const std::filesystem::path& file, HashTag tag,
                                                     const std::string& advice);
  RecordLog(RecordLog&& other) noexcept;
  RecordLog& operator=(RecordLog&& other) = delete;
  ~RecordLog();

  /// What was found at opening, once.
  [[nodiscard]] std::vector<Bytes> take_found();
  /// Written, but not yet durable. Requires at most kMaxRecordBytes.
  [[nodiscard]] Result<void, Fault> append(ByteView bytes);
  /// All that was appended survives a power cut from here on.
  [[nodiscard]] Result<void, Fault> sync();
  /// Forgets every record. Durable with the next sync; until then either the old ones or none are
  /// found, and the caller must be content with both.
  [[nodiscard]] Result<void, Fault> clear();
  /// Number of the newest record ever appended; 0 before the first.
  [[nodiscard]] std::uint64_t last() const { return next_ - 1; }

 private:
  RecordLog(std::filesystem::path path, HashTag tag, int file)
      : path_(std::move(path)), tag_(tag), file_(file) {}
  [[nodiscard]] Result<void, Fault> load(const std::string& advice);

  std::filesystem::path path_;
  HashTag tag_;
  int file_ = -1;
  std::uint64_t next_ = 1;
  std::uint64_t end_ = 0;
  std::vector<Bytes> found_;
};

}  // namespace tally
