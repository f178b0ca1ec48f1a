// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/node/api/rows.hpp"

/// What the node says about itself: the last kLogKept lines in memory and, when it has a file, all
/// of them there (5 MiB, three old files kept).
/// Thread: any.
namespace tally::node {

inline constexpr std::size_t kLogKept = 1'000;

enum class LogLevel : std::uint8_t { kDebug = 0, kInfo = 1, kWarning = 2, kError = 3 };

class NodeLog {
 public:
  NodeLog();
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
  mutable std::mutex mutex_;
  std::deque<LogRow> kept_;
  std::unique_ptr<File> file_;
};

}  // namespace tally::node
