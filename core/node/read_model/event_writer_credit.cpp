// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/api/credit_rows.hpp"
#include "core/node/read_model/credit_keys.hpp"
#include "core/node/read_model/event_writer.hpp"

namespace tally::node {

void EventWriter::on(const contract::IssuerRegistered& event) {
  const Bytes key = index_key::issuer(event.issuer);
  const auto before = rows_.get<IssuerRow>(key);
  rows_.put(key, IssuerRow{event.issuer, event.said,
                           before ? before->registered_at : block_.time, block_.time});
}

void EventWriter::on(const contract::StatusAnchored& event) {
  rows_.put(index_key::status_epoch(event.issuer, event.anchor.list, event.anchor.epoch),
            StatusEpochRow{event.issuer, event.anchor, block_.time, block_.height});
}

void EventWriter::on(const contract::CredentialGranted& event) {
  GrantRow row;
  row.grant = event.grant;
  row.borrower = event.borrower;
  row.given = event.given;
  row.given_at = block_.time;
  row.height = block_.height;
  rows_.put(index_key::grant(event.grant), row);
  const std::uint32_t order = order_++;
  for (const AccountId& party : {event.borrower, event.given.lender})
    rows_.mark(index_key::grant_of(party, block_.height, order, event.grant));
}

void EventWriter::on(const contract::GrantRevoked& event) {
  auto row = rows_.get<GrantRow>(index_key::grant(event.grant));
  TALLY_CHECK(row.has_value(), "an event takes back a consent that was given");
  row->ended_at = block_.time;
  row->cleared = event.expired;
  rows_.put(index_key::grant(event.grant), *row);
}

void EventWriter::on(const contract::SealingKeyPublished& event) {
  rows_.put(index_key::sealing_key(event.account), SealingKeyRow{event.key, block_.time});
}

}  // namespace tally::node
