// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/node_log.hpp"

#include <spdlog/logger.h>
#include <spdlog/sinks/rotating_file_sink.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tally::node {
namespace {

constexpr std::size_t kFileBytes = 5 << 20;
constexpr std::size_t kOldFiles = 3;

Timestamp wall_clock() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
}

spdlog::level::level_enum level_of(LogLevel level) {
  switch (level) {
    case LogLevel::kDebug: return spdlog::level::debug;
    case LogLevel::kInfo: return spdlog::level::info;
    case LogLevel::kWarning: return spdlog::level::warn;
    case LogLevel::kError: return spdlog::level::err;
  }
  return spdlog::level::err;
}

}  // namespace

struct NodeLog::File {
  explicit File(const std::filesystem::path& path)
      : logger("node", std::make_shared<spdlog::sinks::rotating_file_sink_st>(
                           path.string(), kFileBytes, kOldFiles)) {
    logger.set_level(spdlog::level::debug);
    logger.set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %l %v");
    logger.flush_on(spdlog::level::info);
  }
  spdlog::logger logger;
};

NodeLog::NodeLog(std::function<Timestamp()> clock)
    : clock_(clock ? std::move(clock) : wall_clock) {}
NodeLog::~NodeLog() = default;

bool NodeLog::open(const std::filesystem::path& file) {
  try {
    auto opened = std::make_unique<File>(file);
    const std::lock_guard lock(mutex_);
    file_ = std::move(opened);
    return true;
  } catch (const spdlog::spdlog_ex&) {
    return false;
  }
}

/// Takes the room of one line. A clock that is set back gives no room and takes none.
bool NodeLog::has_room(Timestamp now) {
  const std::int64_t passed_ms = std::clamp<std::int64_t>(now.ms - room_at_.ms, 0, 1'000'000);
  room_ = std::min(room_ + passed_ms * kLogPerSecond, kLogBurst * 1'000);
  room_at_ = now;
  if (room_ < 1'000) return false;
  room_ -= 1'000;
  return true;
}

void NodeLog::add(LogLevel level, Timestamp now, std::string text) {
  if (file_) file_->logger.log(level_of(level), text);
  kept_.push_back({now, static_cast<std::uint8_t>(level), std::move(text)});
  if (kept_.size() > kLogKept) kept_.pop_front();
}

void NodeLog::write(LogLevel level, std::string text) {
  const std::lock_guard lock(mutex_);
  const Timestamp now = clock_();
  if (level <= LogLevel::kInfo) {
    if (!has_room(now)) {
      ++left_out_;
      return;
    }
    if (left_out_ > 0)
      add(LogLevel::kWarning, now,
          std::to_string(std::exchange(left_out_, 0)) + " lines left out: too many at once");
  }
  add(level, now, std::move(text));
}

std::vector<LogRow> NodeLog::last(std::size_t limit) const {
  const std::lock_guard lock(mutex_);
  const std::size_t count = std::min(limit, kept_.size());
  return {kept_.end() - static_cast<std::ptrdiff_t>(count), kept_.end()};
}

}  // namespace tally::node
