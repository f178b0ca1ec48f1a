// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/read_model/answers.hpp"
#include "core/node/read_model/reading.hpp"

namespace tally::node {

ReferencePage answer_references(const StoreSnapshot& moment, const ReferencesQuery& query) {
  std::vector<ReferenceRow> rows;
  walk_rows<ReferenceRow>(moment.index(), index_key::all('F'), IndexOrder::kForward,
                          [&](ByteView, ReferenceRow row) {
                            rows.push_back(std::move(row));
                            return true;
                          });
  ReferencePage page;
  page.height = head_of(moment).height;
  cut_page(rows, query.offset, query.limit, page);
  return page;
}

}  // namespace tally::node
