// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/to_json.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include "core/contract/loan_rules.hpp"
#include "core/node/api/preview.hpp"
#include "core/node/rpc/change_methods.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

const char* name_of(NodePhase phase) {
  switch (phase) {
    case NodePhase::kStarting: return "starting";
    case NodePhase::kWarmingUp: return "warming_up";
    case NodePhase::kSyncing: return "syncing";
    case NodePhase::kRunning: return "running";
    case NodePhase::kStopped: return "stopped";
  }
  return "unknown";
}

const char* name_of(InstalmentState state) {
  switch (state) {
    case InstalmentState::kFuture: return "future";
    case InstalmentState::kDue: return "due";
    case InstalmentState::kLate: return "late";
    case InstalmentState::kPaid: return "paid";
    case InstalmentState::kLost: return "lost";
  }
  return "unknown";
}

json::object note_json(const NoteRow& note, bool practice) {
  return {{"loan", note.loan.hex()},
          {"holder", to_address(note.holder, practice)},
          {"units", note.units},
          {"offered", note.offered},
          {"principal_received_minor", note.principal_received.minor},
          {"interest_received_minor", note.interest_received.minor},
          {"fees_received_minor", note.fees_received.minor},
          {"to_collect_minor", note.to_collect.minor},
          {"outstanding_minor", note.outstanding.minor},
          {"written_off_minor", note.written_off.minor},
          {"bought_at", to_iso(note.bought_at)}};
}

}  // namespace

const char* name_of(LoanStatus status) {
  switch (status) {
    case LoanStatus::kListed: return "listed";
    case LoanStatus::kActive: return "active";
    case LoanStatus::kClosed: return "closed";
    case LoanStatus::kDefaulted: return "defaulted";
    case LoanStatus::kExpired: return "expired";
    case LoanStatus::kWithdrawn: return "withdrawn";
  }
  return "unknown";
}

const char* name_of(HistoryKind kind) {
  switch (kind) {
    case HistoryKind::kReceived: return "received";
    case HistoryKind::kSent: return "sent";
    case HistoryKind::kFee: return "fee";
    case HistoryKind::kBidHeld: return "bid_held";
    case HistoryKind::kBidReleased: return "bid_released";
    case HistoryKind::kLent: return "lent";
    case HistoryKind::kLoanReceived: return "loan_received";
    case HistoryKind::kInstalmentPaid: return "instalment_paid";
    case HistoryKind::kLoanPaidOff: return "loan_paid_off";
    case HistoryKind::kCollected: return "collected";
    case HistoryKind::kIssued: return "issued";
    case HistoryKind::kRedeemed: return "redeemed";
    case HistoryKind::kReward: return "reward";
    case HistoryKind::kApplied: return "applied";
    case HistoryKind::kLateFee: return "late_fee";
    case HistoryKind::kDefaulted: return "defaulted";
    case HistoryKind::kClosed: return "closed";
    case HistoryKind::kExpired: return "expired";
    case HistoryKind::kInstalmentReceived: return "instalment_received";
    case HistoryKind::kPartPaid: return "part_paid";
    case HistoryKind::kPrepaid: return "principal_prepaid";
    case HistoryKind::kRecovered: return "recovered";
    case HistoryKind::kAutopayMissed: return "autopay_missed";
    case HistoryKind::kNoteGiven: return "note_given";
    case HistoryKind::kNoteReceived: return "note_received";
    case HistoryKind::kNoteSold: return "note_sold";
    case HistoryKind::kNoteBought: return "note_bought";
    case HistoryKind::kMandateSet: return "mandate_set";
    case HistoryKind::kMandateBid: return "mandate_bid";
    case HistoryKind::kMandateEnded: return "mandate_ended";
    case HistoryKind::kChangeProposed: return "change_proposed";
    case HistoryKind::kChangeVoted: return "change_voted";
    case HistoryKind::kChangeAccepted: return "change_accepted";
    case HistoryKind::kChangeEnded: return "change_ended";
    case HistoryKind::kWaived: return "waived";
    case HistoryKind::kRestructured: return "restructured";
    case HistoryKind::kRateFixed: return "rate_fixed";
    case HistoryKind::kStaked: return "staked";
    case HistoryKind::kUnstaked: return "unstaked";
    case HistoryKind::kStakeReturned: return "stake_returned";
    case HistoryKind::kCollateralHeld: return "collateral_held";
    case HistoryKind::kCollateralReleased: return "collateral_released";
    case HistoryKind::kGuaranteed: return "guaranteed";
    case HistoryKind::kGuaranteeReleased: return "guarantee_released";
    case HistoryKind::kGuaranteeCalled: return "guarantee_called";
    case HistoryKind::kGuarantorRepaid: return "guarantor_repaid";
    case HistoryKind::kGuarantorPaidBack: return "guarantor_paid_back";
    case HistoryKind::kSaleOpened: return "sale_opened";
    case HistoryKind::kSaleBid: return "sale_bid";
    case HistoryKind::kSaleBidReleased: return "sale_bid_released";
    case HistoryKind::kCollateralSold: return "collateral_sold";
    case HistoryKind::kCollateralBought: return "collateral_bought";
    case HistoryKind::kMarginAgreed: return "margin_agreed";
    case HistoryKind::kMarginCalled: return "margin_called";
    case HistoryKind::kMarginKept: return "margin_kept";
    case HistoryKind::kMarginFailed: return "margin_failed";
  }
  return "unknown";
}

json::value status_json(const TipSnapshot& tip) {
  json::array assets;
  std::string home;
  for (const AssetInfo& asset : tip.assets) {
    assets.push_back(json::object{
        {"asset", asset.id.number}, {"symbol", asset.symbol}, {"decimals", asset.decimals}});
    if (asset.id == tip.home_asset) home = asset.symbol;
  }
  json::array validators;
  for (const ValidatorInfo& member : tip.validators)
    validators.push_back(json::object{
        {"key", member.key.hex()}, {"power", member.power}, {"is_us", member.is_us}});
  json::object status{{"network", tip.network_name},
                      {"chain", tip.chain.hex()},
                      {"phase", name_of(tip.phase)},
                      {"height", tip.height},
                      {"final_height", tip.height},
                      {"block", tip.block.hex()},
                      {"block_time", to_iso(tip.block_time)},
                      {"state_root", tip.state_root.hex()},
                      {"peers", tip.peers},
                      {"syncing", tip.phase == NodePhase::kSyncing},
                      {"validators", std::move(validators)},
                      {"pool_transactions", tip.pool_transactions},
                      {"pool_bytes", tip.pool_bytes},
                      {"total_transactions", tip.total_transactions},
                      {"open_listings", tip.open_listings},
                      {"active_loans", tip.active_loans},
                      {"minimum_fee_minor", tip.minimum_fee.minor},
                      {"home_asset", home},
                      {"assets", std::move(assets)},
                      {"invariant_violations", tip.violations},
                      {"rules", tip.rules},
                      {"rules_known", tip.rules_known}};
  if (tip.next_rules_from != 0) status["next_rules_from"] = tip.next_rules_from;
  if (!tip.fault.empty()) status["fault"] = tip.fault;
  return status;
}

json::value json_of(const LoanRow& row, bool practice) {
  const LoanTerms& terms = row.terms;
  json::object loan{{"id", row.id.hex()},
                    {"borrower", to_address(row.borrower, practice)},
                    {"status", name_of(row.status)},
                    {"asset", terms.asset.number},
                    {"principal_minor", terms.principal.minor},
                    {"rate_ceiling_ppb", terms.rate_ceiling.ppb},
                    {"rate_ppb", row.rate.ppb},
                    {"wished_minor", row.wished.minor},
                    {"minimum_minor", terms.minimum.minor},
                    {"months", contract::term_months(terms)},
                    {"instalments", terms.instalments},
                    {"period", contract::name_of(terms.period)},
                    {"method", contract::name_of(terms.method)},
                    {"late_fee_minor", terms.late_fee.minor},
                    {"late_rate_ppb", terms.late_rate.ppb},
                    {"grade", terms.grade},
                    {"description", terms.description},
                    {"listed_at", to_iso(row.listed_at)},
                    {"listed_until", to_iso(terms.listed_until)},
                    {"bids", row.bid_count},
                    {"bid_total_minor", row.bid_total.minor}};
  if (json::value security = json_of(row.security, practice); !security.is_null())
    loan["security"] = std::move(security);
  if (terms.lender) loan["lender"] = to_address(*terms.lender, practice);
  if (!terms.steps.empty()) {
    json::array steps;
    for (const Amount step : terms.steps) steps.push_back(json::value(step.minor));
    loan["steps_minor"] = std::move(steps);
  }
  if (terms.floating)
    loan["floating"] = json::object{{"reference", terms.floating->reference},
                                    {"floor_ppb", terms.floating->floor.ppb},
                                    {"cap_ppb", terms.floating->cap.ppb},
                                    {"stale_days", terms.floating->stale_days},
                                    {"spread_ppb", row.spread.ppb}};
  if (row.disbursed_on == Day{}) return loan;
  if (row.base != 0) loan["instalments_before"] = row.base;
  if (row.capitalised.minor != 0) loan["capitalised_minor"] = row.capitalised.minor;
  loan["lenders"] = row.lender_count;
  loan["disbursed_on"] = to_iso(row.disbursed_on);
  loan["instalment_minor"] = row.instalment.minor;
  loan["periods"] = row.periods;
  loan["instalments_paid"] = row.instalments_paid;
  loan["part_paid_minor"] = row.part_paid.minor;
  loan["autopay_limit_minor"] = row.autopay_limit.minor;
  loan["outstanding_minor"] = row.outstanding.minor;
  loan["principal_paid_minor"] = row.principal_paid.minor;
  loan["interest_paid_minor"] = row.interest_paid.minor;
  loan["fees_paid_minor"] = row.fees_paid.minor;
  loan["fees_due_minor"] = row.fees_due.minor;
  loan["written_off_minor"] = row.written_off.minor;
  if (row.status == LoanStatus::kDefaulted) {
    loan["recovered_minor"] = row.recovered.minor;
    loan["claim_left_minor"] = row.claim_left.minor;
  }
  loan["is_late"] = row.is_late;
  if (row.status == LoanStatus::kActive) {
    loan["next_due"] = to_iso(row.next_due);
    loan["next_due_minor"] = row.next_due_total.minor;
  }
  return loan;
}

json::value json_of(const LoanDetail& detail, bool practice) {
  json::object all{{"height", detail.height}, {"loan", json_of(detail.loan, practice)}};
  json::array bids;
  for (const BidRow& bid : detail.bids)
    bids.push_back(json::object{{"number", bid.number},
                                {"lender", to_address(bid.lender, practice)},
                                {"amount_minor", bid.amount.minor},
                                {"rate_ppb", bid.rate.ppb},
                                {"would_win", bid.would_win}});
  all["bids"] = std::move(bids);
  json::array notes;
  for (const NoteRow& note : detail.notes) notes.push_back(note_json(note, practice));
  all["notes"] = std::move(notes);
  json::array instalments;
  for (const InstalmentRow& row : detail.instalments) instalments.push_back(json_of(row));
  all["instalments"] = std::move(instalments);
  json::array timeline;
  for (const HistoryRow& row : detail.timeline) timeline.push_back(json_of(row, practice));
  all["timeline"] = std::move(timeline);
  json::array proposals;
  for (const ProposalRow& row : detail.proposals) proposals.push_back(json_of(row, practice));
  all["proposals"] = std::move(proposals);
  all["waivable_minor"] = json::object{{"interest", detail.waivable_interest.minor},
                                       {"late_interest", detail.waivable_late_interest.minor},
                                       {"fee", detail.waivable_fee.minor}};
  all["payoff_today_minor"] = detail.payoff_today.minor;
  all["days_past_due"] = detail.days_past_due;
  all["delinquency"] = delinquency_bucket(detail.days_past_due);
  const BorrowerHistory& history = detail.history;
  all["borrower_history"] = json::object{{"loans_taken", history.loans_taken},
                                         {"loans_closed", history.loans_closed},
                                         {"loans_defaulted", history.loans_defaulted},
                                         {"instalments_on_time", history.instalments_on_time},
                                         {"instalments_late", history.instalments_late},
                                         {"borrowed_minor", history.borrowed.minor},
                                         {"repaid_minor", history.repaid.minor}};
  return all;
}

json::value json_of(const NoteWithLoan& row, bool practice) {
  json::object note = note_json(row.note, practice);
  note["loan_status"] = name_of(row.loan.status);
  note["rate_ppb"] = row.loan.rate.ppb;
  note["next_payment_minor"] = row.note.next_payment.minor;
  return note;
}

json::value json_of(const HistoryRow& row, bool practice) {
  json::object line{{"height", row.height},
                    {"index", row.index},
                    {"time", to_iso(row.time)},
                    {"kind", name_of(row.kind)},
                    {"asset", row.asset.number},
                    {"amount_minor", row.amount.minor}};
  if (row.principal.minor != 0) line["principal_minor"] = row.principal.minor;
  if (row.interest.minor != 0) line["interest_minor"] = row.interest.minor;
  if (row.fee.minor != 0) line["fee_minor"] = row.fee.minor;
  if (row.other) line["other"] = to_address(*row.other, practice);
  if (row.loan) line["loan"] = row.loan->hex();
  if (!row.reference.empty()) line["reference"] = row.reference;
  if (row.number != 0) line["number"] = row.number;
  if (row.rate) line["rate_ppb"] = row.rate->ppb;
  if (!row.transaction.is_zero()) line["transaction"] = row.transaction.hex();
  return line;
}

json::value json_of(const InstalmentRow& row) {
  json::object line{{"number", row.number},
                    {"due", to_iso(row.due)},
                    {"principal_minor", row.principal.minor},
                    {"interest_minor", row.interest.minor},
                    {"fee_minor", row.fee.minor},
                    {"part_paid_minor", row.part_paid.minor},
                    {"balance_after_minor", row.balance_after.minor},
                    {"state", name_of(row.state)}};
  if (row.state == InstalmentState::kPaid) line["paid_on"] = to_iso(row.paid_on);
  return line;
}

json::value json_of(const BlockRow& row) {
  return json::object{{"height", row.height},
                      {"id", row.id.hex()},
                      {"time", to_iso(row.time)},
                      {"transactions", row.transactions},
                      {"events", row.events},
                      {"size_bytes", row.size_bytes},
                      {"state_root", row.state_root.hex()}};
}

json::value json_of(const PoolRow& row, bool practice) {
  return json::object{{"id", row.id.hex()},
                      {"kind", row.kind},
                      {"sender", to_address(row.sender, practice)},
                      {"fee_minor", row.fee.minor},
                      {"size_bytes", row.size_bytes}};
}

json::value json_of(const AccountBalances& balances, const TipSnapshot& tip) {
  json::array list;
  for (const BalanceRow& row : balances.balances) {
    json::object line{{"asset", row.asset.number},
                      {"available_minor", row.available.minor},
                      {"on_hold_minor", row.on_hold.minor}};
    for (const AssetInfo& asset : tip.assets) {
      if (asset.id != row.asset) continue;
      line["symbol"] = asset.symbol;
      line["decimals"] = asset.decimals;
    }
    list.push_back(std::move(line));
  }
  return json::object{{"height", balances.height}, {"balances", std::move(list)}};
}

}  // namespace tally::node
