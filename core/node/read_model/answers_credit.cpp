// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/read_model/answers.hpp"
#include "core/node/read_model/credit_keys.hpp"
#include "core/node/read_model/reading.hpp"

namespace tally::node {

IssuerPage answer_issuers(const StoreSnapshot& moment, const IssuersQuery& query) {
  std::vector<IssuerRow> rows;
  if (query.issuer) {
    if (auto row = read_row<IssuerRow>(moment.index(), index_key::issuer(*query.issuer)))
      rows.push_back(*std::move(row));
  } else {
    walk_rows<IssuerRow>(moment.index(), index_key::all('I'), IndexOrder::kForward,
                         [&](ByteView, IssuerRow row) {
                           rows.push_back(std::move(row));
                           return true;
                         });
  }
  IssuerPage page;
  page.height = head_of(moment).height;
  cut_page(rows, query.offset, query.limit, page);
  return page;
}

StatusEpochPage answer_status_epochs(const StoreSnapshot& moment, const StatusEpochsQuery& query) {
  std::vector<StatusEpochRow> rows;
  const auto keep = [&](ByteView, StatusEpochRow row) {
    if (query.list && row.anchor.list != *query.list) return true;
    if (query.in_force_at) {
      if (row.anchored_at > *query.in_force_at) return true;
      // Newest first: the first that was there by then is the one in force.
      if (!rows.empty() && rows.back().anchor.list == row.anchor.list) return true;
    }
    rows.push_back(std::move(row));
    return true;
  };
  walk_rows<StatusEpochRow>(moment.index(), index_key::all_status_epochs(query.issuer),
                            IndexOrder::kBackward, keep);
  StatusEpochPage page;
  page.height = head_of(moment).height;
  cut_page(rows, query.offset, query.limit, page);
  return page;
}

GrantPage answer_grants(const StoreSnapshot& moment, const GrantsQuery& query) {
  const StoreHead head = head_of(moment);
  std::vector<GrantRow> rows;
  walk_keys(moment.index(), index_key::all_grants_of(query.account), IndexOrder::kBackward,
            [&](ByteView key) {
              auto row = read_row<GrantRow>(moment.index(),
                                            index_key::grant(index_key::last_id<GrantId>(key)));
              if (!row || (query.loan && row->given.loan != *query.loan)) return true;
              const bool stands = row->ended_at.ms == 0 && row->given.expires > head.time;
              if (stands || !query.standing_only) rows.push_back(*std::move(row));
              return true;
            });
  GrantPage page;
  page.height = head.height;
  cut_page(rows, query.offset, query.limit, page);
  return page;
}

SealingKeyAnswer answer_sealing_key(const StoreSnapshot& moment, const SealingKeyQuery& query) {
  return {head_of(moment).height,
          read_row<SealingKeyRow>(moment.index(), index_key::sealing_key(query.account))};
}

}  // namespace tally::node
