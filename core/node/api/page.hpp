// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "core/data/ids.hpp"

/// A part of a longer answer. `total` counts everything that fits the question.
namespace tally::node {

inline constexpr std::uint32_t kMaxPage = 500;

template <typename Row>
struct Page {
  Height height = 0;
  std::uint64_t total = 0;
  std::uint32_t offset = 0;
  std::vector<Row> rows;
};

}  // namespace tally::node
