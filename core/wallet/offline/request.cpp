// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/offline/request.hpp"

#include <algorithm>
#include <tuple>

#include "core/contract/account_rules.hpp"
#include "core/contract/execute.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/read.hpp"
#include "core/contract/rehearsal.hpp"
#include "core/data/codec/writer.hpp"
#include "core/wallet/offline/proven_view.hpp"
#include "core/wallet/offline/rehearse.hpp"

namespace tally::wallet::offline {
namespace {

constexpr std::int64_t kEnough = 1'000'000'000'000'000;
constexpr std::int64_t kLateWindowMs = 30 * kDayMs;

Fail<RequestProblem> refuse(Refusal refusal, contract::TxError rule = contract::TxError::kNone) {
  return Fail{RequestProblem{refusal, rule, {}}};
}

std::vector<Bytes> shown_notes(const StateView& state, const LoanId& loan) {
  std::vector<Bytes> keys;
  contract::for_each(state, contract::notes_of(loan), [&](ByteView key, ByteView) {
    keys.push_back(to_bytes(key));
    return keys.size() < kShownNotes;
  });
  return keys;
}

/// The window in which instalment `number` of the loan may be taken.
std::pair<Timestamp, Timestamp> window_of(const contract::LoanRecord& loan, std::uint32_t number,
                                          Timestamp now, const ScheduleWish& wish) {
  const Day due = contract::due_date(loan, number);
  const Day before = contract::due_date(loan, number - 1);
  const Timestamp from = start_of(std::max(before, due + -wish.days_early));
  const Timestamp late = contract::late_at(loan, number);
  const bool is_late = late <= now;
  if (is_late) return {from, Timestamp{now.ms + kLateWindowMs}};
  const Timestamp end = wish.with_late_fee ? contract::default_at(loan, number) : late;
  return {from, Timestamp{end.ms - 1}};
}

KnownTransaction assumed(TransactionContent content, Timestamp at) {
  content.valid_from = at;
  content.valid_until = at;
  std::get<PayInstalment>(content.body).limit = Amount{kEnough};
  Transaction tx;
  tx.content = std::move(content);
  return know(std::move(tx));
}

TransactionContent cancellation(const StateView& state,
                                const std::vector<TransactionContent>& cancelled, Timestamp now,
                                const ScheduleWish& wish, std::uint32_t epoch) {
  TransactionContent content;
  content.chain = cancelled.front().chain;
  content.sender = wish.payer;
  content.nonce = epoch;
  content.valid_from = now;
  content.valid_until =
      std::ranges::max(cancelled, {}, &TransactionContent::valid_until).valid_until;
  content.body = CancelAhead{wish.loan};
  finish_content(state, content);
  return content;
}

std::uint64_t next_in_lane(const StateView& state, const TransactionContent& content) {
  const AccountId sender = account_of(content.sender);
  const auto lane = lane_of(content);
  if (!lane) return contract::next_nonce(state, sender);
  const std::uint32_t epoch = contract::read_epoch(state, sender, *lane);
  if (std::holds_alternative<CancelAhead>(content.body)) return std::uint64_t{epoch} + 1;
  const auto loan = contract::read_loan(state, *lane);
  return instalment_nonce(epoch, loan ? loan->paid + 1 : 1);
}

}  // namespace

Result<Container, RequestProblem> make_request(const ChainMoment& moment,
                                               std::vector<OfflineTransaction> transactions,
                                               std::string purpose) {
  Container made;
  made.chain = moment.final.header.chain;
  made.purpose = std::move(purpose);
  made.final = moment.final;
  made.steps = moment.steps;
  made.transactions = std::move(transactions);
  const RecordingView view(moment.state);
  Review seen;
  seen.anchor.chain = made.chain;
  static_cast<void>(view.get(contract::params_key()));
  rehearse(view, moment.final.header.time, made.transactions, seen);
  for (const TransactionReview& one : seen.transactions)
    if (one.refusal != Refusal::kNone) return refuse(one.refusal, one.rule);
  std::set<Bytes> keys = view.asked();
  for (const auto& [loan, record] : seen.loans)
    for (Bytes& key : shown_notes(moment.state, loan)) keys.insert(std::move(key));
  for (const Bytes& key : keys) {
    auto proof = moment.prove(key);
    if (!proof) return Fail{RequestProblem{Refusal::kNone, {}, proof.error()}};
    made.state.emplace(key, StateEntry{moment.state.get(key), *std::move(proof)});
  }
  return made;
}

void finish_content(const StateView& state, TransactionContent& content) {
  if (const std::uint64_t nonce = next_in_lane(state, content); content.nonce == 0)
    content.nonce = nonce;
  // A fee takes the same room whatever it is: the size is known before the fee.
  content.fee = contract::minimum_fee(contract::params_of(state),
                                      encode(content).size() + signature_bytes(content));
}

std::vector<TransactionContent> schedule_contents(const StateView& state, const ChainId& chain,
                                                  Timestamp now, const ScheduleWish& wish) {
  std::vector<TransactionContent> made;
  contract::Rehearsal play(state);
  const AccountId payer = account_of(wish.payer);
  const std::uint32_t epoch = contract::read_epoch(state, payer, wish.loan);
  const auto finish = [&] {
    if (wish.with_cancel && !made.empty())
      made.push_back(cancellation(state, made, now, wish, epoch + 1));
    return std::move(made);
  };
  while (true) {
    const auto loan = contract::read_loan(play.view(), wish.loan);
    if (!loan || loan->status != LoanStatus::kActive || loan->paid >= wish.last) return finish();
    const std::uint32_t number = loan->paid + 1;
    TransactionContent content;
    content.chain = chain;
    content.sender = wish.payer;
    content.nonce = instalment_nonce(epoch, number);
    std::tie(content.valid_from, content.valid_until) = window_of(*loan, number, now, wish);
    content.body = PayInstalment{wish.loan, Amount{kEnough}};
    finish_content(state, content);
    const contract::Parts parts = contract::instalment_due(*loan, day_of(now));
    const Amount due = parts.total();
    play.grant(payer, loan->terms.asset, due);
    play.grant(payer, kNativeAsset, content.fee);
    if (!play.apply(assumed(content, now), now)) return finish();
    const bool is_late = contract::late_at(*loan, number) <= now;
    Amount& limit = std::get<PayInstalment>(content.body).limit;
    // What is late already grows until its window ends.
    limit = contract::instalment_due(*loan, day_of(content.valid_until)).total();
    if (wish.with_late_fee && !is_late)
      limit = due + contract::most_late_charges(*loan, parts.principal);
    if (number >= wish.first) made.push_back(std::move(content));
  }
}

}  // namespace tally::wallet::offline
