// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/read_model/event_writer.hpp"

namespace tally::node {

void EventWriter::on(const contract::Delegated& event) {
  add_history(event.delegator,
              line(HistoryKind::kStaked, kNativeAsset, Amount{-event.amount.minor}));
}

void EventWriter::on(const contract::Undelegated& event) {
  add_history(event.delegator, line(HistoryKind::kUnstaked, kNativeAsset, event.amount));
}

void EventWriter::on(const contract::StakeReturned& event) {
  add_history(event.delegator, line(HistoryKind::kStakeReturned, kNativeAsset, event.amount));
}

void EventWriter::on(const contract::RewardPaid& event) {
  rewards_[event.delegator] += event.amount;
}

void EventWriter::on(const contract::RewardShared& event) {
  rewards_[event.operator_account] += event.to_operator;
}

}  // namespace tally::node
