// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <functional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// `tallystick-bench NAME`: how fast the parts of a node are, beside the limit of this machine.
/// Shape:  a benchmark is a function from options to figures; benches.cpp lists them all. To add
///         one: a source beside this, its function in benches.hpp, a row in benches.cpp.
/// Units:  each figure's name says it (…_per_second, …_ms, …_bytes); ratios are plain numbers.
/// Errors: std::runtime_error with one line; the program then exits with 1.
/// Thread: the caller's; a benchmark may use all cores.
namespace tally::app {

struct BenchOptions {
  std::int64_t transactions = 0;    ///< 0: what the benchmark finds right
  std::filesystem::path directory;  ///< for stores; the system's temporary one unless given
};

struct Figure {
  std::string name;
  double value = 0;
};

struct Bench {
  std::string_view name;
  std::string_view does;  ///< one line
  std::vector<Figure> (*run)(const BenchOptions& options);
};
[[nodiscard]] std::span<const Bench> all_benches();

/// Seconds since it was made.
class Stopwatch {
 public:
  [[nodiscard]] double seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun_).count();
  }

 private:
  std::chrono::steady_clock::time_point begun_ = std::chrono::steady_clock::now();
};

/// Seconds of work of this process, on whatever cores, since it was made: what other programs on
/// the machine do changes it little.
class CpuStopwatch {
 public:
  [[nodiscard]] double seconds() const {
    return static_cast<double>(std::clock() - begun_) / CLOCKS_PER_SEC;
  }

 private:
  std::clock_t begun_ = std::clock();
};

/// The value, or its Fault as an exception.
template <typename Answer>
[[nodiscard]] auto must(Answer answer) {
  if (!answer) throw std::runtime_error(answer.error().what);
  if constexpr (requires { *std::move(answer); }) return *std::move(answer);
}

/// Calls work(0) … work(count - 1) on all cores.
void on_all_cores(std::size_t count, const std::function<void(std::size_t)>& work);

/// A new directory that goes when this goes.
class ScratchDirectory {
 public:
  explicit ScratchDirectory(const BenchOptions& options);
  ~ScratchDirectory();
  ScratchDirectory(const ScratchDirectory&) = delete;
  ScratchDirectory& operator=(const ScratchDirectory&) = delete;
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

/// Of the benchmark's middle run of several, so that one disturbance does not count.
[[nodiscard]] double median_seconds(int runs, const std::function<void()>& work);

}  // namespace tally::app
