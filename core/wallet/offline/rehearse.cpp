// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/offline/rehearse.hpp"

#include <algorithm>

#include "core/contract/execute.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/read.hpp"
#include "core/contract/rehearsal.hpp"
#include "core/data/codec/writer.hpp"
#include "core/wallet/offline/proven_view.hpp"

namespace tally::wallet::offline {
namespace {

using contract::TxError;

constexpr std::int64_t kFeeFactor = 10;
constexpr std::int64_t kEnough = 1'000'000'000'000'000;

/// Kinds whose every amount stands in them, or is compared with the rehearsal's. A kind that lets
/// the network take "at most" something is not signed before somebody wrote that comparison.
bool can_be_judged(const Body& body) {
  return std::visit(
      []<typename T>(const T&) {
        return std::is_same_v<T, Transfer> || std::is_same_v<T, CreateAsset> ||
               std::is_same_v<T, IssueAsset> || std::is_same_v<T, RedeemAsset> ||
               std::is_same_v<T, ApplyForLoan> || std::is_same_v<T, WithdrawApplication> ||
               std::is_same_v<T, PlaceBid> || std::is_same_v<T, WithdrawBid> ||
               std::is_same_v<T, PayInstalment> || std::is_same_v<T, PayOffLoan> ||
               std::is_same_v<T, CollectPayments> || std::is_same_v<T, PayAny> ||
               std::is_same_v<T, SetPolicy> || std::is_same_v<T, CancelAhead>;
      },
      body);
}

/// The size and the id that it will have once it is signed.
KnownTransaction as_if_signed(const TransactionContent& content) {
  Transaction tx;
  tx.content = content;
  if (is_joint(content.sender)) tx.sender_joint.resize(threshold_of(content.sender));
  if (content.fee_payer && is_joint(*content.fee_payer))
    tx.fee_payer_joint.resize(threshold_of(*content.fee_payer));
  else if (content.fee_payer)
    tx.fee_payer_signature.emplace();
  return know(std::move(tx));
}

class Rehearser {
 public:
  Rehearser(const StateView& view, Timestamp at, Review& review)
      : view_(view), at_(at), review_(review), play_(view) {}

  void run(const OfflineTransaction& offline) {
    TransactionReview made = begin(offline);
    try {
      judge(offline, made);
    } catch (const NotProven& missing) {
      made.refusal = Refusal::kNotProven;
      made.missing = missing.key;
    } catch (const NeedsRange&) {
      made.refusal = Refusal::kNeedsRange;
    }
    if (made.refusal == Refusal::kNone && failed_) made.refusal = Refusal::kEarlierRefused;
    failed_ = failed_ || made.refusal != Refusal::kNone;
    if (made.refusal == Refusal::kNone) review_.total_fees += made.fee;
    review_.transactions.push_back(std::move(made));
  }

 private:
  TransactionReview begin(const OfflineTransaction& offline) {
    const TransactionContent& content = offline.content;
    TransactionReview made;
    made.id = id_of(content);
    made.kind = kind_name(content.body);
    made.sender = account_of(content.sender);
    made.nonce = content.nonce;
    made.valid_from = content.valid_from;
    made.valid_until = content.valid_until;
    made.fee = content.fee;
    made.body = content.body;
    for (const auto& [key, signature] : offline.signatures)
      if (!verify(key, id_cast<Hash256>(made.id), signature)) made.refusal = Refusal::kBadSignature;
    if (const auto whole = finished(offline); whole && made.refusal == Refusal::kNone) {
      made.is_signed = verify_signatures(know(*whole));
      if (!made.is_signed) made.refusal = Refusal::kBadSignature;
    }
    const auto& all = review_.transactions;
    const bool twice = std::ranges::find(all, made.id, &TransactionReview::id) != all.end();
    if (twice && made.refusal == Refusal::kNone) made.refusal = Refusal::kRepeated;
    return made;
  }

  void judge(const OfflineTransaction& offline, TransactionReview& made) {
    if (made.refusal != Refusal::kNone || failed_) return;
    if (blind_) return refuse(made, Refusal::kNeedsRange);
    const TransactionContent& content = offline.content;
    if (content.chain != review_.anchor.chain) return refuse(made, Refusal::kWrongChain);
    if (content.valid_until < at_) return refuse(made, Refusal::kWindowOver);
    if (!can_be_judged(content.body)) return refuse(made, Refusal::kNeedsRange);
    KnownTransaction known = as_if_signed(content);
    known.signatures_checked = true;
    if (!note_rule(made, contract::precheck(known, content.chain))) return;
    name_money(made.sender, kNativeAsset);
    const Amount least = contract::minimum_fee(contract::params_of(view_), known.size_bytes);
    if (content.fee.minor > least.minor * kFeeFactor) return refuse(made, Refusal::kFeeTooHigh);
    if (const auto* pay = std::get_if<PayInstalment>(&content.body)) open_lane(known, pay->loan);
    const auto before = loan_before(content.body);
    if (!play(known, made)) return;
    for (const contract::Event& event : made.events) name(event);
    if (std::holds_alternative<PayInstalment>(content.body)) {
      if (before) judge_instalment(content, *before, made);
      if (!made.instalment) refuse(made, Refusal::kNeedsRange);
    }
    if (const auto* pay = std::get_if<PayOffLoan>(&content.body)) judge_payoff(*pay, made);
  }

  static void refuse(TransactionReview& made, Refusal refusal) { made.refusal = refusal; }

  static bool note_rule(TransactionReview& made, TxError rule) {
    if (rule == TxError::kNone) return true;
    made.rule = rule;
    made.refusal = Refusal::kRuleRefuses;
    return false;
  }

  std::optional<contract::LoanRecord> loan_before(const Body& body) {
    if (const auto* pay = std::get_if<PayInstalment>(&body))
      return contract::read_loan(play_.view(), pay->loan);
    if (const auto* pay = std::get_if<PayOffLoan>(&body))
      return contract::read_loan(play_.view(), pay->loan);
    return std::nullopt;
  }

  /// In a block at the time of the data, or as soon as the window opens; money that is still to
  /// come is lent for the rehearsal.
  bool play(const KnownTransaction& known, TransactionReview& made) {
    const TransactionContent& content = known.transaction.content;
    Timestamp time = std::max(at_, content.valid_from);
    // What an early payoff costs grows with the days: the last one costs most.
    if (std::holds_alternative<PayOffLoan>(content.body)) time = content.valid_until;
    for (int tries = 0;; ++tries) {
      const TxError error = contract::check(play_.view(), known, time);
      if (error == TxError::kNone) break;
      const bool poor = error == TxError::kInsufficientFunds || error == TxError::kCannotPayFee;
      if (!poor || tries == 2) return note_rule(made, error);
      made.needs_money = true;
      if (error == TxError::kCannotPayFee)
        play_.grant(known.fee_payer, kNativeAsset, content.fee);
      else
        grant_for(known);
    }
    try {
      auto events = play_.apply(known, time);
      if (!events) return note_rule(made, events.error());
      made.events = *std::move(events);
    } catch (const NeedsRange&) {
      // Whose amounts are decided by its effects is not signed without them.
      if (!std::holds_alternative<ApplyForLoan>(content.body)) throw;
      made.effects_unknown = true;
      blind_ = true;
    }
    return true;
  }

  void grant_for(const KnownTransaction& known) {
    const Body& body = known.transaction.content.body;
    if (const auto loan = loan_before(body))
      return play_.grant(known.sender, loan->terms.asset, limit_of(body));
    if (const auto* transfer = std::get_if<Transfer>(&body))
      return play_.grant(known.sender, transfer->asset, transfer->amount);
  }

  static Amount limit_of(const Body& body) {
    if (const auto* pay = std::get_if<PayInstalment>(&body)) return pay->limit;
    return std::get<PayOffLoan>(body).limit;
  }

  /// Instalments before the first one in the container are taken as paid.
  void open_lane(const KnownTransaction& known, const LoanId& id) {
    auto loan = contract::read_loan(play_.view(), id);
    while (loan && loan->status == LoanStatus::kActive &&
           loan->paid + 1 < number_in(known.transaction.content.nonce) && !lane_begun_) {
      TransactionContent before = known.transaction.content;
      before.nonce = instalment_nonce(epoch_in(before.nonce), loan->paid + 1);
      before.body = PayInstalment{id, Amount{kEnough}};
      const KnownTransaction assumed = as_if_signed(before);
      const Timestamp time = std::max(at_, before.valid_from);
      play_.grant(known.sender, loan->terms.asset,
                  contract::instalment_due(*loan, day_of(time)).total());
      play_.grant(known.fee_payer, kNativeAsset, before.fee);
      if (!play_.apply(assumed, time)) break;
      ++review_.assumed_instalments;
      loan = contract::read_loan(play_.view(), id);
    }
    lane_begun_ = true;
  }

  void judge_instalment(const TransactionContent& content, const contract::LoanRecord& before,
                        TransactionReview& made) {
    const PayInstalment& body = std::get<PayInstalment>(content.body);
    for (const contract::Event& event : made.events) {
      const auto* paid = std::get_if<contract::InstalmentPaid>(&event);
      if (paid == nullptr) continue;
      InstalmentFigures figures;
      figures.number = paid->number;
      figures.due = paid->due;
      figures.principal = paid->principal;
      figures.interest = paid->interest;
      figures.fee = paid->late_interest + paid->fee;
      figures.limit = body.limit;
      figures.outstanding_before = before.outstanding;
      figures.outstanding_after = paid->outstanding;
      figures.days_early = std::max(0, paid->due - day_of(std::max(at_, content.valid_from)));
      figures.days_late = std::max(0, day_of(content.valid_until) - paid->due);
      const Amount due = paid->principal + paid->interest + figures.fee;
      const Amount with_late_fee = due + contract::most_late_charges(before, paid->principal);
      figures.covers_late_fee = body.limit == with_late_fee && with_late_fee > due;
      const Amount on_last_day =
          contract::instalment_due(before, day_of(content.valid_until)).total();
      if (body.limit != due && body.limit != with_late_fee && body.limit != on_last_day)
        made.refusal = Refusal::kLimitDiffers;
      const Day day_before = contract::due_date(before, paid->number - 1);
      if (made.refusal == Refusal::kNone && paid->number > 1 &&
          content.valid_from < start_of(day_before))
        made.refusal = Refusal::kWindowTooWide;
      made.instalment = figures;
    }
  }

  /// The limit is what the last day of the window costs, and not a cent more.
  static void judge_payoff(const PayOffLoan& body, TransactionReview& made) {
    made.refusal = Refusal::kNeedsRange;
    for (const contract::Event& event : made.events)
      if (const auto* paid = std::get_if<contract::LoanPaidOff>(&event))
        made.refusal =
            body.limit == paid->principal + paid->interest + paid->late_interest + paid->fee
                ? Refusal::kNone
                : Refusal::kLimitDiffers;
  }

  /// Entries that the screen shows beside an event.
  void name(const contract::Event& event) {
    if (const auto* paid = std::get_if<contract::InstalmentPaid>(&event)) name_loan(paid->loan);
    if (const auto* paid = std::get_if<contract::LoanPaidOff>(&event)) name_loan(paid->loan);
    if (const auto* changed = std::get_if<contract::BalanceChanged>(&event))
      name_asset(changed->asset);
  }

  void name_loan(const LoanId& id) {
    if (review_.loans.contains(id)) return;
    const auto loan = contract::read_loan(view_, id);
    if (!loan) return;
    review_.loans.emplace(id, *loan);
    name_money(loan->borrower, loan->terms.asset);
  }

  void name_asset(AssetId id) {
    if (review_.assets.contains(id)) return;
    if (const auto asset = contract::read_asset(view_, id)) review_.assets.emplace(id, *asset);
  }

  void name_money(const AccountId& account, AssetId asset) {
    name_asset(asset);
    review_.balances.emplace(std::pair(account, asset),
                             contract::read_balance(view_, account, asset));
  }

  const StateView& view_;
  Timestamp at_;
  Review& review_;
  contract::Rehearsal play_;
  bool lane_begun_ = false;
  bool failed_ = false;
  bool blind_ = false;  ///< what came before set off something that is not known
};

}  // namespace

void rehearse(const StateView& view, Timestamp at, const std::vector<OfflineTransaction>& all,
              Review& review) {
  Rehearser rehearser(view, at, review);
  for (const OfflineTransaction& offline : all) rehearser.run(offline);
}

}  // namespace tally::wallet::offline
