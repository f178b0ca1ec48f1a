// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/offline/held_orders.hpp"

#include <algorithm>
#include <tuple>

#include "core/contract/execute.hpp"
#include "core/contract/read.hpp"
#include "core/data/codec/writer.hpp"
#include "core/wallet/sealed_file.hpp"

namespace tally::node {
namespace {

using contract::TxError;

Amount limit_of(const Body& body) {
  if (const auto* pay = std::get_if<PayInstalment>(&body)) return pay->limit;
  if (const auto* pay = std::get_if<PayOffLoan>(&body)) return pay->limit;
  if (const auto* transfer = std::get_if<Transfer>(&body)) return transfer->amount;
  return {};
}

/// What may still come right by itself.
HeldState state_after(TxError error) {
  switch (error) {
    case TxError::kNotYetValid:
    case TxError::kNonceAhead:
    case TxError::kCannotPayFee:
    case TxError::kInsufficientFunds: return HeldState::kWaiting;
    case TxError::kExpired:
    case TxError::kNonceUsed:
    case TxError::kInstalmentReplaced:
    case TxError::kLoanNotFound:
    case TxError::kLoanNotActive: return HeldState::kOver;
    default: return HeldState::kBlocked;
  }
}

}  // namespace

std::filesystem::path HeldOrders::path_of(const TxId& id) const {
  return dir_ / (id.hex() + ".tx");
}

Result<void, Fault> HeldOrders::load() {
  std::error_code error;
  std::filesystem::create_directories(dir_, error);
  if (error) return Fail{Fault{error, "cannot make " + dir_.string() + ": " + error.message()}};
  for (const auto& entry : std::filesystem::directory_iterator(dir_, error)) {
    if (entry.path().extension() != ".tx") continue;
    TALLY_TRY(const Bytes bytes, wallet::read_whole_file(entry.path(), kMaxTransactionBytes));
    auto known = decode_transaction(bytes);
    if (!known || path_of(known->id) != entry.path()) continue;
    const TxId id = known->id;
    orders_.emplace(id, Order{*std::move(known), HeldState::kWaiting, {}, false});
  }
  return {};
}

Result<bool, Fault> HeldOrders::keep(const Transaction& transaction) {
  KnownTransaction known = know(transaction);
  const TxId id = known.id;
  if (orders_.contains(id)) return false;
  TALLY_TRY_VOID(wallet::write_file_atomically(path_of(id), encode(transaction), true));
  orders_.emplace(id, Order{std::move(known), HeldState::kWaiting, {}, false});
  return true;
}

std::uint32_t HeldOrders::drop(const std::optional<TxId>& one, const std::optional<LoanId>& loan) {
  std::uint32_t dropped = 0;
  for (auto at = orders_.begin(); at != orders_.end();) {
    const bool named = one ? at->first == *one
                           : loan && lane_of(at->second.known.transaction.content) == *loan &&
                                 at->second.state != HeldState::kDone;
    if (!named) {
      ++at;
      continue;
    }
    std::error_code ignored;
    std::filesystem::remove(path_of(at->first), ignored);
    at = orders_.erase(at);
    ++dropped;
  }
  return dropped;
}

void HeldOrders::set(const TxId& id, HeldState state, std::string reason) {
  const auto found = orders_.find(id);
  if (found == orders_.end() || found->second.state == HeldState::kDone) return;
  found->second.state = state;
  found->second.reason = std::move(reason);
  if (state == HeldState::kSent) found->second.was_sent = true;
}

void HeldOrders::look_at(Order& order, const StateView& state, Timestamp time) {
  const TxError error = contract::check(state, order.known, time);
  if (error == TxError::kNone) {
    if (order.state != HeldState::kSent) order.state = HeldState::kBlocked;
    order.reason.clear();
    return;
  }
  // What we sent and the chain has moved past: it is in a block.
  if (error == TxError::kNonceUsed && order.was_sent) {
    order.state = HeldState::kDone;
    order.reason.clear();
    return;
  }
  order.state = state_after(error);
  order.reason = contract::to_string(error);
}

std::vector<Transaction> HeldOrders::look(const StateView& state, Timestamp time) {
  std::vector<Transaction> ready;
  for (auto& [id, order] : orders_) {
    if (order.state == HeldState::kDone || order.state == HeldState::kOver) continue;
    look_at(order, state, time);
    if (order.reason.empty() && order.state != HeldState::kDone)
      ready.push_back(order.known.transaction);
  }
  return ready;
}

std::vector<HeldRow> HeldOrders::rows() const {
  std::vector<HeldRow> rows;
  for (const auto& [id, order] : orders_) {
    const TransactionContent& content = order.known.transaction.content;
    rows.push_back({id, kind_name(content.body), lane_of(content), content.nonce,
                    content.valid_from, content.valid_until, limit_of(content.body), order.state,
                    order.reason});
  }
  std::ranges::sort(rows, {}, [](const HeldRow& row) {
    return std::tuple(row.loan.value_or(LoanId{}), row.nonce, row.valid_from.ms, row.id);
  });
  return rows;
}

}  // namespace tally::node
