// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/read_model/state_rows.hpp"

#include "core/contract/objects.hpp"
#include "core/contract/state_keys.hpp"

namespace tally::node {

void write_state_row(RowStore& rows, ByteView key, ByteView value) {
  if (contract::kind_of(key) != contract::KeyKind::kAsset) return;
  if (const auto asset = row_in<contract::AssetRecord>(value))
    rows.put(index_key::asset(contract::asset_in(key)),
             AssetEntry{asset->symbol, asset->name, asset->decimals, asset->issuer,
                        asset->supply});
}

void write_snapshot_rows(RowStore& rows, const StateView& state, const FinalBlock& block,
                         std::size_t size_bytes) {
  const BlockHeader& header = block.block.header;
  BlockEntry entry;
  entry.id = id_of(header);
  entry.time = header.time;
  entry.transactions = static_cast<std::uint32_t>(block.block.transactions.size());
  entry.size_bytes = static_cast<std::uint32_t>(size_bytes);
  entry.state_root = header.state_root;
  rows.put(index_key::block(header.height), entry);
  ChainTotals totals;
  totals.transactions = entry.transactions;
  write_loan_rows(rows, state, header, totals);
  rows.put(index_key::totals(), totals);
  rows.put(index_key::begun_at(), header.height);
}

}  // namespace tally::node
