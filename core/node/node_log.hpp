// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/node/api/rows.hpp"

/// What the node says about itself: the last kLogKept lines in memory and, when it has a file, all
/// of them there (5 MiB, three old files kept).
/// Bounds: what others can bring about is told at kInfo or below, and of that a burst of kLogBurst
///         lines and then kLogPerSecond a second; how many were left out is told in one line.
/// Thread: any.
namespace tally::node {

inline constexpr std::size_t kLogKept = 1'000;
inline constexpr std::int64_t kLogBurst = 300;
inline constexpr std::int64_t kLogPerSecond = 10;

enum class LogLevel : std::uint8_t { kDebug = 0, kInfo = 1, kWarning = 2, kError = 3 };

class NodeLog {
 public:
  /// `clock`: the wall clock unless given.
  explicit NodeLog(std::function<Timestamp()> clock = {});
  ~NodeLog();
  NodeLog(const NodeLog&) = delete;
  NodeLog& operator=(const NodeLog&) = delete;

  /// Lines go to this file from now on; false when it cannot be opened.
  [[nodiscard]] bool open(const std::filesystem::path& file);
  void write(LogLevel level, std::string text);
  /// The newest `limit` lines, newest last.
  [[nodiscard]] std::vector<LogRow> last(std::size_t limit) const;

 private:
  struct File;
  [[nodiscard]] bool has_room(Timestamp now);
  void add(LogLevel level, Timestamp now, std::string text);

  std::function<Timestamp()> clock_;
  mutable std::mutex mutex_;
  std::int64_t room_ = kLogBurst * 1'000;  ///< in thousandths of a line
  Timestamp room_at_;
  std::uint64_t left_out_ = 0;
  std::deque<LogRow> kept_;
  std::unique_ptr<File> file_;
};

}  // namespace tally::node
