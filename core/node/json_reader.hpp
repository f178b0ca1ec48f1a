// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/json/value.hpp>
#include <cstdint>
#include <set>
#include <string>

/// Reads a JSON object that a person wrote. The first thing wrong sticks, with the path of the
/// member it is about, so that reading needs no checks of its own.
/// Thread: one.
namespace tally::node {

class JsonReader {
 public:
  explicit JsonReader(const boost::json::value& value) : value_(&value), problem_(&own_problem_) {}

  [[nodiscard]] const std::string& problem() const { return *problem_; }
  [[nodiscard]] bool ok() const { return problem_->empty(); }
  void fail(const std::string& what) const;

  [[nodiscard]] bool has(const char* member) const;
  /// A member that has to be there.
  [[nodiscard]] JsonReader at(const char* member);
  [[nodiscard]] std::size_t size() const;
  [[nodiscard]] JsonReader item(std::size_t at) const;
  /// To be called when all members were read: refuses those that nobody asked for.
  void finish() const;

  [[nodiscard]] std::string text(std::size_t max_bytes) const;
  /// A whole number from `low` to `high`, also as text ("100000000000" keeps every digit).
  [[nodiscard]] std::int64_t number(std::int64_t low, std::int64_t high) const;
  [[nodiscard]] bool truth() const;
  [[nodiscard]] bool is_text() const;

 private:
  JsonReader(const boost::json::value* value, std::string path, std::string* problem)
      : value_(value), path_(std::move(path)), problem_(problem) {}

  const boost::json::value* value_;
  std::string path_;
  std::set<std::string> read_;
  std::string own_problem_;
  std::string* problem_;
};

}  // namespace tally::node
