// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/store/index_view.hpp"

namespace tally {

IndexRange IndexRange::with_prefix(ByteView prefix) {
  IndexRange range{to_bytes(prefix), to_bytes(prefix)};
  while (!range.until.empty() && range.until.back() == 0xff) range.until.pop_back();
  if (!range.until.empty()) ++range.until.back();
  return range;
}

std::vector<IndexRow> IndexView::scan(const IndexRange& range, IndexOrder order,
                                      std::size_t limit) const {
  std::vector<IndexRow> rows;
  if (limit == 0) return rows;
  walk(range, order, [&](ByteView key, ByteView value) {
    rows.emplace_back(to_bytes(key), to_bytes(value));
    return rows.size() < limit;
  });
  return rows;
}

}  // namespace tally
