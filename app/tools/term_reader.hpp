// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <boost/json/object.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/tools/tool.hpp"
#include "core/contract/cashflow/dates.hpp"
#include "core/contract/cashflow/fixed.hpp"

/// Reads the terms of a contract from JSON that a person wrote: text or numbers, each by its name.
/// Errors: Refusal that names the contract, the term and what it should be.
/// Thread: one.
namespace tally::app {

/// A word that a term may hold, and what it stands for.
template <typename T>
struct Choice {
  std::string_view name;
  T value;
};

/// "2013-01-01T00:00", "2013-01-01T23:59:59", "2013-01-01T24:00" or "2013-01-01".
[[nodiscard]] contract::cashflow::Moment read_moment(const std::string& where,
                                                     std::string_view name,
                                                     std::string_view text);

class TermReader {
 public:
  TermReader(std::string where, const boost::json::object& terms, int decimals)
      : where_(std::move(where)), terms_(terms), decimals_(decimals) {}

  [[noreturn]] void refuse(std::string_view name, const std::string& what) const;

  /// Empty when it is missing.
  [[nodiscard]] std::string text(const char* name) const;
  /// An array, or one value as an array of one.
  [[nodiscard]] std::vector<std::string> list(const char* name) const;
  [[nodiscard]] contract::cashflow::Wide decimal(const char* name, const std::string& text,
                                                 int decimals) const;
  [[nodiscard]] std::optional<contract::cashflow::Wide> money(const char* name) const;
  [[nodiscard]] std::optional<contract::cashflow::Wide> rate(const char* name) const;
  [[nodiscard]] std::optional<contract::cashflow::Moment> moment(const char* name) const;
  [[nodiscard]] contract::cashflow::Cycle cycle(const char* name,
                                                const std::string& written) const;
  /// Empty too for a period of nothing ("P0D").
  [[nodiscard]] std::optional<contract::cashflow::Cycle> cycle(const char* name) const;

  template <typename T, std::size_t N>
  [[nodiscard]] T choice(const char* name, const Choice<T> (&choices)[N], T otherwise) const {
    const std::string written = text(name);
    return written.empty() ? otherwise : choice(name, written, choices);
  }
  template <typename T, std::size_t N>
  [[nodiscard]] T choice(const char* name, std::string_view written,
                         const Choice<T> (&choices)[N]) const {
    const auto* found = std::ranges::find(choices, written, &Choice<T>::name);
    if (found != std::end(choices)) return found->value;
    std::string known;
    for (const auto& one : choices) known += " " + std::string(one.name);
    refuse(name, "\"" + std::string(written) + "\" is none of" + known);
  }

  [[nodiscard]] const std::string& where() const { return where_; }
  [[nodiscard]] const boost::json::object& object() const { return terms_; }
  [[nodiscard]] int decimals() const { return decimals_; }

 private:
  [[nodiscard]] std::optional<contract::cashflow::Wide> optional_decimal(const char* name,
                                                                         int decimals) const;

  std::string where_;
  const boost::json::object& terms_;
  int decimals_;
};

}  // namespace tally::app
