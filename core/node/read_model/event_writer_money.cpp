// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/api/credit_rows.hpp"
#include "core/node/read_model/event_writer.hpp"
#include "core/node/read_model/credit_keys.hpp"
#include "core/node/read_model/keys.hpp"

namespace tally::node {
namespace {

Amount minus(Amount amount) { return Amount{-amount.minor}; }

}  // namespace

EventWriter::EventWriter(RowStore& rows, const WrittenBlock& block)
    : rows_(rows),
      block_(block),
      is_whole_(!rows.get<Height>(index_key::begun_at()).has_value()) {
  totals_ = rows_.get<ChainTotals>(index_key::totals()).value_or(ChainTotals{});
}

template <typename Event>
bool EventWriter::is_unknown(const Event& event) const {
  if constexpr (std::is_same_v<Event, contract::LoanApplied>)
    return false;
  else if constexpr (requires { event.loan; })
    return !rows_.get<LoanEntry>(index_key::loan(event.loan));
  else if constexpr (std::is_same_v<Event, contract::GrantRevoked>)
    return !rows_.get<GrantRow>(index_key::grant(event.grant));
  else
    return false;
}

void EventWriter::write(const contract::EmittedEvent& emitted) {
  transaction_ = emitted.transaction < block_.transactions.size()
                     ? block_.transactions[emitted.transaction]
                     : TxId{};
  std::visit(
      [this](const auto& event) {
        if (is_whole_ || !is_unknown(event)) on(event);
      },
      emitted.event);
}

void EventWriter::finish(std::size_t event_count) {
  transaction_ = TxId{};
  // One line a block, not one a fee: a proposer's history stays readable.
  for (const auto& [account, amount] : rewards_)
    add_history(account, line(HistoryKind::kReward, kNativeAsset, amount));

  totals_.transactions += block_.transactions.size();
  rows_.put(index_key::totals(), totals_);
  BlockEntry entry;
  entry.id = block_.id;
  entry.time = block_.time;
  entry.transactions = static_cast<std::uint32_t>(block_.transactions.size());
  entry.events = static_cast<std::uint32_t>(event_count);
  entry.size_bytes = block_.size_bytes;
  entry.state_root = block_.state_root;
  rows_.put(index_key::block(block_.height), entry);
}

HistoryRow EventWriter::line(HistoryKind kind, AssetId asset, Amount amount) const {
  HistoryRow row;
  row.height = block_.height;
  row.time = block_.time;
  row.kind = kind;
  row.asset = asset;
  row.amount = amount;
  row.transaction = transaction_;
  return row;
}

void EventWriter::add_history(const AccountId& account, HistoryRow row) {
  row.index = order_++;
  rows_.add_line(index_key::all_history(account), row.height, row.index, row);
}

void EventWriter::add_timeline(const LoanId& loan, HistoryRow row) {
  row.index = order_++;
  row.loan = loan;
  rows_.add_line(index_key::all_timeline(loan), row.height, row.index, row);
}

void EventWriter::on(const contract::FeePaid& event) {
  rewards_[event.receiver] += event.fee;
  HistoryRow row = line(HistoryKind::kFee, kNativeAsset, minus(event.fee));
  row.other = event.receiver;
  add_history(event.payer, std::move(row));
}

void EventWriter::on(const contract::Transferred& event) {
  HistoryRow sent = line(HistoryKind::kSent, event.asset, minus(event.amount));
  sent.other = event.to;
  sent.reference = event.reference;
  add_history(event.from, std::move(sent));
  HistoryRow received = line(HistoryKind::kReceived, event.asset, event.amount);
  received.other = event.from;
  received.reference = event.reference;
  add_history(event.to, std::move(received));
}

void EventWriter::on(const contract::AssetCreated& event) {
  rows_.put(index_key::asset(event.asset),
            AssetEntry{event.symbol, event.name, event.decimals, event.issuer, Amount{}});
}

void EventWriter::on(const contract::AssetIssued& event) {
  if (auto asset = rows_.get<AssetEntry>(index_key::asset(event.asset))) {
    asset->supply = event.supply;
    rows_.put(index_key::asset(event.asset), *asset);
  }
  add_history(event.to, line(HistoryKind::kIssued, event.asset, event.amount));
}

void EventWriter::on(const contract::AssetRedeemed& event) {
  if (auto asset = rows_.get<AssetEntry>(index_key::asset(event.asset))) {
    asset->supply = event.supply;
    rows_.put(index_key::asset(event.asset), *asset);
  }
  add_history(event.from, line(HistoryKind::kRedeemed, event.asset, minus(event.amount)));
}

void write_rows(RowStore& rows, const WrittenBlock& block,
                std::span<const contract::EmittedEvent> events) {
  EventWriter writer(rows, block);
  for (const contract::EmittedEvent& event : events) writer.write(event);
  writer.finish(events.size());
}

std::vector<contract::EmittedEvent> genesis_events(const contract::Genesis& genesis) {
  std::vector<contract::EmittedEvent> events;
  const auto emit = [&](contract::Event event) {
    events.push_back({contract::kDueWork, std::move(event)});
  };
  std::vector<Amount> supply(genesis.assets.size());
  for (std::uint32_t i = 0; i < genesis.assets.size(); ++i) {
    const contract::GenesisAsset& asset = genesis.assets[i];
    emit(contract::AssetCreated{AssetId{i}, asset.symbol, asset.name, asset.decimals,
                                asset.issuer});
  }
  for (const contract::GenesisAllocation& given : genesis.allocations) {
    supply[given.asset.number] += given.amount;
    emit(contract::AssetIssued{given.asset, given.account, given.amount,
                               supply[given.asset.number]});
  }
  return events;
}

}  // namespace tally::node
