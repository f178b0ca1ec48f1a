// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// `tallystick-cli tool NAME …`: work that needs no node and no network.
/// Shape:  each tool is a function from its words to an exit code; tools.cpp lists them all.
/// Errors: throw Refusal (the outside is wrong: exit 1) or Usage (the words are wrong: exit 2);
///         the caller prints one line on stderr. A tool prints only its answer on stdout.
/// Thread: the caller's.
namespace tally::app {

struct Refusal : std::runtime_error {
  using std::runtime_error::runtime_error;
};
struct Usage : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// What stands after the tool's name: `name=value` pairs, `--name value` or `--name` options, and
/// the rest in order. A name given twice is a Usage error.
class Words {
 public:
  explicit Words(std::span<const std::string> words, std::span<const std::string_view> flags = {});

  [[nodiscard]] const std::vector<std::string>& plain() const { return plain_; }
  [[nodiscard]] bool has(std::string_view name) const;
  [[nodiscard]] std::string text(std::string_view name) const;  ///< Usage if it is not there
  [[nodiscard]] std::string text_or(std::string_view name, std::string otherwise) const;
  [[nodiscard]] std::int64_t number(std::string_view name) const;
  [[nodiscard]] std::int64_t number_or(std::string_view name, std::int64_t otherwise) const;
  /// Usage unless every name given is one of these.
  void only(std::span<const std::string_view> names) const;

 private:
  std::vector<std::string> plain_;
  std::map<std::string, std::string, std::less<>> named_;
};

struct Tool {
  std::string_view name;   ///< "schedule"; the first word after `tool`
  std::string_view words;  ///< what may follow, for --help
  std::string_view does;   ///< one line
  int (*run)(std::span<const std::string> words);
};

[[nodiscard]] std::span<const Tool> all_tools();
/// The exit code. `words` begins with the tool's name.
[[nodiscard]] int run_tool(std::span<const std::string> words);

/// The file whole; "-" is standard input. Refusal if it can't be read or is over `max_bytes`.
[[nodiscard]] std::string read_input(const std::string& file, std::size_t max_bytes = 64 << 20);

}  // namespace tally::app
