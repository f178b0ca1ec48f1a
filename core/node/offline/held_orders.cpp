// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/offline/held_orders.hpp"

#include <algorithm>
#include <tuple>

#include "core/contract/account_rules.hpp"
#include "core/contract/execute.hpp"
#include "core/contract/loan_changes.hpp"
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
    case TxError::kLoanNotActive:
    case TxError::kPolicyNotInForce:
    case TxError::kCancelled: return HeldState::kOver;
    default: return HeldState::kBlocked;
  }
}

/// What is certain already about an instalment whose turn has not come: empty while it may apply.
struct Outlook {
  HeldState state = HeldState::kWaiting;
  const char* reason = nullptr;
};

bool is_paid(const KnownTransaction& known, const StateView& state) {
  const auto* pay = std::get_if<PayInstalment>(&known.transaction.content.body);
  const auto loan = pay == nullptr ? std::nullopt : contract::read_loan(state, pay->loan);
  return loan && number_in(known.transaction.content.nonce) <= loan->paid;
}

Outlook outlook_of(const KnownTransaction& known, const StateView& state) {
  const TransactionContent& content = known.transaction.content;
  const auto* pay = std::get_if<PayInstalment>(&content.body);
  if (pay == nullptr) return {};
  const auto over = [](TxError error) {
    return Outlook{HeldState::kOver, contract::to_string(error)};
  };
  const auto loan = contract::read_loan(state, pay->loan);
  if (!loan) return over(TxError::kLoanNotFound);
  if (epoch_in(content.nonce) < contract::read_epoch(state, known.sender, pay->loan))
    return over(TxError::kCancelled);
  const std::uint32_t number = number_in(content.nonce);
  if (loan->status != LoanStatus::kActive && loan->status != LoanStatus::kListed)
    return over(TxError::kLoanNotActive);
  if (contract::is_replaced(*loan, number)) return over(TxError::kInstalmentReplaced);
  if (number <= loan->paid) return over(TxError::kNonceUsed);
  if (!contract::is_in_force(state, content.sender)) return over(TxError::kPolicyNotInForce);
  if (loan->status != LoanStatus::kActive) return {};
  if (number > loan->periods) return {HeldState::kOver, "loan_is_shorter"};
  // The last one takes the rest, so the regular part says nothing about it.
  if (number < loan->periods && loan->instalment > pay->limit)
    return {HeldState::kBlocked, contract::to_string(TxError::kCostsMore)};
  return {};
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
    orders_.emplace(id, order_of(*std::move(known)));
  }
  return {};
}

HeldOrders::Order HeldOrders::order_of(KnownTransaction known) {
  const bool waits = std::holds_alternative<CancelAhead>(known.transaction.content.body);
  return {std::move(known), waits ? HeldState::kKept : HeldState::kWaiting, {}, false, !waits};
}

Result<bool, Fault> HeldOrders::keep(const Transaction& transaction) {
  KnownTransaction known = know(transaction);
  const TxId id = known.id;
  if (orders_.contains(id)) return false;
  TALLY_TRY_VOID(wallet::write_file_atomically(path_of(id), encode(transaction), true));
  orders_.emplace(id, order_of(std::move(known)));
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
  if (order.was_sent && (error == TxError::kNonceUsed || is_paid(order.known, state))) {
    order.state = HeldState::kDone;
    order.reason.clear();
    return;
  }
  order.state = state_after(error);
  order.reason = contract::to_string(error);
  if (order.state != HeldState::kWaiting) return;
  if (const Outlook outlook = outlook_of(order.known, state); outlook.reason != nullptr) {
    order.state = outlook.state;
    order.reason = outlook.reason;
  }
}

std::optional<Transaction> HeldOrders::want_cancel(const LoanId& loan, const StateView& state,
                                                   Timestamp time) {
  for (auto& [id, order] : orders_) {
    const auto* cancel = std::get_if<CancelAhead>(&order.known.transaction.content.body);
    if (cancel == nullptr || cancel->loan != loan) continue;
    look_at(order, state, time);
    if (!order.reason.empty() || order.state == HeldState::kDone) continue;
    order.is_wanted = true;
    return order.known.transaction;
  }
  return std::nullopt;
}

std::vector<Transaction> HeldOrders::look(const StateView& state, Timestamp time) {
  std::vector<Transaction> ready;
  for (auto& [id, order] : orders_) {
    if (order.state == HeldState::kDone || order.state == HeldState::kOver) continue;
    look_at(order, state, time);
    if (!order.reason.empty() || order.state == HeldState::kDone) continue;
    if (order.is_wanted)
      ready.push_back(order.known.transaction);
    else
      order.state = HeldState::kKept;
  }
  return ready;
}

std::vector<HeldRow> HeldOrders::rows() const {
  std::vector<HeldRow> rows;
  for (const auto& [id, order] : orders_) {
    const TransactionContent& content = order.known.transaction.content;
    rows.push_back({id, kind_name(content.body), lane_of(content), place_in_lane(content),
                    content.valid_from, content.valid_until, limit_of(content.body), order.state,
                    order.reason});
  }
  std::ranges::sort(rows, {}, [](const HeldRow& row) {
    return std::tuple(row.loan.value_or(LoanId{}), row.nonce, row.valid_from.ms, row.id);
  });
  return rows;
}

}  // namespace tally::node
