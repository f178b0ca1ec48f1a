// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/execute.hpp"

#include "core/contract/account_rules.hpp"
#include "core/contract/apply.hpp"
#include "core/contract/body/bodies.hpp"
#include "core/contract/due_work.hpp"
#include "core/contract/loan_changes.hpp"
#include "core/contract/rule_sets.hpp"
#include "core/contract/stake_steps.hpp"
#include "core/data/check.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/merkle.hpp"
#include "core/incentive/fee.hpp"

namespace tally::contract {
namespace {

TxError check_main_lane(const StateView& view, const TxContext& context) {
  const std::uint64_t last = read_account(view, context.tx.sender).nonce;
  if (context.content().nonce <= last) return TxError::kNonceUsed;
  if (context.content().nonce > last + 1) return TxError::kNonceAhead;
  return TxError::kNone;
}

/// The lane of a loan waits for earlier instalments only while the loan runs; whether it does is
/// for the body to say.
TxError check_loan_lane(const StateView& view, const TxContext& context, const LoanId& id) {
  const std::uint32_t epoch = read_epoch(view, context.tx.sender, id);
  const std::uint64_t nonce = context.content().nonce;
  if (epoch_in(nonce) < epoch) return TxError::kCancelled;
  const std::uint32_t number = number_in(nonce);
  const auto loan = read_loan(view, id);
  if (!loan) return TxError::kNone;
  if (is_replaced(*loan, number)) return TxError::kNone;
  if (number <= loan->paid) return TxError::kNonceUsed;
  if (loan->status == LoanStatus::kActive && number > std::uint64_t{loan->paid} + 1)
    return TxError::kNonceAhead;
  return epoch_in(nonce) > epoch ? TxError::kNonceAhead : TxError::kNone;
}

TxError check_cancel_lane(const StateView& view, const TxContext& context, const LoanId& id) {
  const std::uint64_t next = std::uint64_t{read_epoch(view, context.tx.sender, id)} + 1;
  if (context.content().nonce < next) return TxError::kNonceUsed;
  return context.content().nonce > next ? TxError::kNonceAhead : TxError::kNone;
}

TxError check_lane(const StateView& view, const TxContext& context) {
  const Body& body = context.content().body;
  if (const auto* pay = std::get_if<PayInstalment>(&body))
    return check_loan_lane(view, context, pay->loan);
  if (const auto* cancel = std::get_if<CancelAhead>(&body))
    return check_cancel_lane(view, context, cancel->loan);
  return check_main_lane(view, context);
}

/// What a transaction like this costs at least. A proof that a validator lied costs nothing: it is
/// heard once, it harms who is named alone, and who saw the lie may have no coins.
Amount least_fee(const TxContext& context) {
  if (std::holds_alternative<ReportDoubleVote>(context.content().body)) return Amount{};
  return minimum_fee(context.params, context.tx.size_bytes);
}

/// The envelope's rules, in order.
TxError check_envelope(const StateView& view, const TxContext& context) {
  const TransactionContent& content = context.content();
  if (context.time < content.valid_from) return TxError::kNotYetValid;
  if (context.time > content.valid_until) return TxError::kExpired;
  if (content.fee < least_fee(context)) return TxError::kFeeTooLow;
  if (const TxError order = check_lane(view, context); order != TxError::kNone) return order;
  if (!is_in_force(view, context.tx.sender, content.sender)) return TxError::kPolicyNotInForce;
  if (content.fee_payer && !is_in_force(view, context.tx.fee_payer, *content.fee_payer))
    return TxError::kPolicyNotInForce;
  if (read_balance(view, context.tx.fee_payer, kNativeAsset).available < content.fee)
    return TxError::kCannotPayFee;
  return TxError::kNone;
}

TxError check_all_rules(const StateView& view, const TxContext& context) {
  if (const TxError error = check_envelope(view, context); error != TxError::kNone) return error;
  return std::visit([&](const auto& body) { return check(view, context, body); },
                    context.content().body);
}

/// A leaf holds what one transaction did, or the due work before or after them.
Hash256 root_of(const std::vector<EmittedEvent>& events) {
  std::vector<Hash256> leaves;
  Writer writer;
  for (std::size_t i = 0; i < events.size(); ++i) {
    writer(events[i]);
    if (i + 1 < events.size() && events[i + 1].transaction == events[i].transaction) continue;
    leaves.push_back(list_leaf(writer.view()));
    writer.clear();
  }
  return list_root(leaves);
}

}  // namespace

Amount minimum_fee(const ChainParams& params, std::size_t size_bytes) {
  return incentive::minimum_fee(params.base_fee, params.fee_per_byte, size_bytes);
}

void apply_transaction(Ledger& ledger, const TxContext& context,
                       const std::optional<AccountId>& reward_account) {
  const TransactionContent& content = context.content();
  ledger.debit(context.tx.fee_payer, kNativeAsset, content.fee);
  if (reward_account) ledger.credit(*reward_account, kNativeAsset, content.fee);
  ledger.emit(FeePaid{context.tx.fee_payer, reward_account.value_or(AccountId{}), content.fee});
  if (!lane_of(content)) {
    AccountRecord account = read_account(ledger.view(), context.tx.sender);
    account.nonce = content.nonce;
    ledger.put(context.tx.sender, account);
  }
  std::visit([&](const auto& body) { apply(ledger, context, body); }, content.body);
}

TxError check(const StateView& view, const KnownTransaction& tx, Timestamp time) {
  const ChainParams params = params_of(view);
  return check_all_rules(view, TxContext{tx, params, time});
}

struct BlockExecutor::Impl {
  Impl(const StateView& base, BlockContext block)
      : ledger(base), context(block), params(params_of(base)) {
    do_due_work(ledger, params, context.time);
    const auto stake = read_stake(ledger.view(), context.proposer);
    shares_fees = stake && stake->shares > 0;
  }

  Ledger ledger;
  BlockContext context;
  ChainParams params;
  std::uint32_t applied = 0;
  bool shares_fees = false;  ///< the proposer has delegators: they wait for the end of the block
  Amount fees;               ///< that wait
};

BlockExecutor::BlockExecutor(const StateView& base, BlockContext context)
    : impl_(std::make_unique<Impl>(base, context)) {}

BlockExecutor::~BlockExecutor() = default;

TxError BlockExecutor::apply(const KnownTransaction& tx) {
  Ledger& ledger = impl_->ledger;
  const TxContext context{tx, impl_->params, impl_->context.time};
  const TxError error = check_all_rules(ledger.view(), context);
  if (error != TxError::kNone) return error;
  ledger.begin_step(impl_->applied++);
  if (impl_->shares_fees) {
    apply_transaction(ledger, context, std::nullopt);
    impl_->fees += tx.transaction.content.fee;
  } else {
    apply_transaction(ledger, context, impl_->context.reward_account);
  }
  ledger.end_step();
  return TxError::kNone;
}

void BlockExecutor::expect(std::size_t transactions) {
  constexpr std::size_t kUsualEvents = 8;  // room that is not used costs nothing
  impl_->ledger.expect_events(transactions * kUsualEvents);
}

bool BlockExecutor::is_empty() const { return impl_->ledger.events().empty(); }

Execution BlockExecutor::finish() {
  TALLY_CHECK(impl_ != nullptr, "finish() once");
  end_block_of_stake(impl_->ledger, impl_->context, impl_->fees);
  if (const auto rules = rules_after(read_rules(impl_->ledger.view()), impl_->context))
    impl_->ledger.put(rules_key(), *rules);
  Execution execution;
  execution.events = impl_->ledger.take_events();
  execution.events_root = root_of(execution.events);
  execution.diff = impl_->ledger.take_diff();
  return execution;
}

Result<Execution, BlockRefusal> execute_block(const StateView& base, const BlockContext& context,
                                              std::span<const KnownTransaction> transactions) {
  BlockExecutor executor(base, context);
  executor.expect(transactions.size());
  for (std::uint32_t i = 0; i < transactions.size(); ++i) {
    const TxError error = executor.apply(transactions[i]);
    if (error != TxError::kNone) return Fail{BlockRefusal{i, error}};
  }
  return executor.finish();
}

}  // namespace tally::contract
