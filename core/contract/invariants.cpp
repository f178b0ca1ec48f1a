// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/invariants.hpp"

#include <algorithm>
#include <map>

#include "core/contract/decode_own.hpp"
#include "core/contract/invariants_changes.hpp"
#include "core/contract/invariants_mandates.hpp"
#include "core/contract/invariants_notes.hpp"
#include "core/contract/invariants_security.hpp"
#include "core/contract/invariants_stake.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/read.hpp"
#include "core/contract/stake_records.hpp"
#include "core/data/state/state_overlay.hpp"

namespace tally::contract {
namespace {

using AccountAsset = std::pair<AccountId, AssetId>;

/// Sums over entries; `sign` −1 takes what an entry held before a block out again.
struct Sums {
  std::map<AssetId, __int128> money;   ///< available + on hold + payable
  std::map<AssetId, __int128> supply;
  std::map<AccountAsset, __int128> held_minus_bid;
  std::map<LoanId, __int128> bid_total_minus_bids;
  std::map<LoanId, std::int64_t> standing_minus_bids;       ///< counted
  std::map<AccountId, std::int64_t> counted_minus_listings;
  NoteSums notes;
  ProposalSums proposals;
  StakeSums stake;
  MandateSums mandates;

  void add(const StateView& view, ByteView key, ByteView value, int sign);
  void add_loan(const LoanId& id, const LoanRecord& loan, int sign);
};

void Sums::add_loan(const LoanId& id, const LoanRecord& loan, int sign) {
  for (const PaidIndex& index : loan.index)
    money[loan.terms.asset] += sign * static_cast<__int128>(index.payable.minor);
  bid_total_minus_bids[id] += sign * static_cast<__int128>(loan.bid_total.minor);
  standing_minus_bids[id] += sign * static_cast<std::int64_t>(loan.standing_bids);
  if (loan.status == LoanStatus::kListed) counted_minus_listings[loan.borrower] -= sign;
}

void Sums::add(const StateView& view, ByteView key, ByteView value, int sign) {
  const auto kind = kind_of(key);
  if (!kind) return;
  notes.add(*kind, key, value, sign);
  proposals.add(*kind, key, value, sign);
  stake.add(*kind, key, value, sign);
  mandates.add(view, *kind, key, value, sign);
  if (const auto hold = security_hold(*kind, key, value))
    held_minus_bid[{hold->account, hold->asset}] -=
        sign * static_cast<__int128>(hold->amount.minor);
  if (*kind == KeyKind::kAsset) {
    const Amount issued = decode_own<AssetRecord>(value).supply;
    supply[asset_in(key)] += sign * static_cast<__int128>(issued.minor);
  } else if (*kind == KeyKind::kBalance) {
    const auto balance = decode_own<Balance>(value);
    const AssetId asset = asset_of_balance(key);
    money[asset] += sign * (static_cast<__int128>(balance.available.minor) + balance.on_hold.minor);
    held_minus_bid[{account_in(key), asset}] += sign * static_cast<__int128>(balance.on_hold.minor);
  } else if (*kind == KeyKind::kLoan) {
    add_loan(loan_in(key), decode_own<LoanRecord>(value), sign);
  } else if (*kind == KeyKind::kAccount) {
    counted_minus_listings[account_in(key)] +=
        sign * static_cast<std::int64_t>(decode_own<AccountRecord>(value).open_listings);
  } else if (*kind == KeyKind::kBid) {
    const auto bid = decode_own<BidRecord>(value);
    const auto loan = read_loan(view, loan_in(key));
    if (!loan) return;
    const __int128 amount = sign * static_cast<__int128>(bid.amount.minor);
    held_minus_bid[{bid.lender, loan->terms.asset}] -= amount;
    bid_total_minus_bids[loan_in(key)] -= amount;
    standing_minus_bids[loan_in(key)] -= sign;
  } else if (*kind == KeyKind::kMandate) {
    const auto mandate = decode_own<MandateRecord>(value);
    held_minus_bid[{mandate.lender, mandate.terms.asset}] -=
        sign * static_cast<__int128>(mandate.free.minor);
  }
}

void report(const StateView& after, const Sums& sums, std::vector<std::string>& problems) {
  auto money = sums.money;
  money[kNativeAsset] += sums.stake.coins();
  for (const auto& [asset, total] : money) {
    const auto supply = sums.supply.find(asset);
    if (total != (supply == sums.supply.end() ? 0 : supply->second))
      problems.push_back("supply of asset " + std::to_string(asset.number) +
                         " does not equal the money that exists");
  }
  for (const auto& [asset, supply] : sums.supply)
    if (supply != 0 && !money.contains(asset))
      problems.push_back("supply of asset " + std::to_string(asset.number) + " has no money");
  for (const auto& [who, difference] : sums.held_minus_bid)
    if (difference != 0)
      problems.push_back("hold of account " + who.first.hex() + " differs from what it is for");
  for (const auto& [loan, difference] : sums.bid_total_minus_bids)
    if (difference != 0) problems.push_back("bids of loan " + loan.hex() + " do not add up");
  for (const auto& [loan, difference] : sums.standing_minus_bids)
    if (difference != 0) problems.push_back("bids of loan " + loan.hex() + " are miscounted");
  for (const auto& [who, difference] : sums.counted_minus_listings)
    if (difference != 0)
      problems.push_back("listings of account " + who.hex() + " are miscounted");
  sums.notes.report(problems);
  sums.proposals.report(after, problems);
  sums.stake.report(problems);
  sums.mandates.report(after, problems);
}

void check_balance(ByteView key, const Balance& balance, std::vector<std::string>& problems) {
  if (balance.available.minor < 0 || balance.on_hold.minor < 0)
    problems.push_back("balance of account " + account_in(key).hex() + " is below zero");
}

/// What one loan record must satisfy by itself.
void check_partition(const LoanId& id, const LoanRecord& loan, std::vector<std::string>& problems) {
  const bool disbursed = loan.status == LoanStatus::kActive ||
                         loan.status == LoanStatus::kClosed ||
                         loan.status == LoanStatus::kDefaulted;
  const Amount parts = loan.outstanding + loan.repaid + loan.written_off;
  const Amount lent = loan.terms.principal + life_of(loan).capitalised;
  if (parts != (disbursed ? lent : Amount{}) || loan.outstanding.minor < 0 ||
      loan.repaid.minor < 0 || loan.written_off.minor < 0)
    problems.push_back("principal of loan " + id.hex() + " is not the sum of its parts");
  // What is recovered after a default waits for its holders, until the claim ends with the last.
  const bool waits = loan.status == LoanStatus::kDefaulted && loan.recovered != Parts{} &&
                     loan.recovered != loan.claim;
  const bool settled =
      disbursed && loan.status != LoanStatus::kActive && !loan.settling && !waits;
  if (loan.claim.principal != loan.written_off)
    problems.push_back("claim of loan " + id.hex() + " is not what was written off");
  const Parts left = loan.claim - loan.recovered;
  if (std::min({left.principal, left.interest, left.late_interest, left.fee}).minor < 0)
    problems.push_back("more of loan " + id.hex() + " was recovered than it owed");
  for (const PaidIndex& index : loan.index) {
    if (index.payable.minor < 0)
      problems.push_back("loan " + id.hex() + " has paid its holders too much");
    if (settled && index.payable.minor > 0)
      problems.push_back("loan " + id.hex() + " is settled but has money left");
  }
}

/// The loan hangs in the due queue where it should, and its record says so.
void check_alarm(const StateView& view, const LoanId& id, const LoanRecord& loan,
                 std::vector<std::string>& problems) {
  const bool right = loan.alarm == next_alarm(loan) && loan.settling <= (loan.alarm.ms != 0);
  const bool hangs = loan.alarm.ms <= 0 || view.get(due_key(loan.alarm, id)).has_value();
  if (!right || !hangs) problems.push_back("loan " + id.hex() + " is not due when it should be");
}

/// An entry of the due queue belongs to a loan that knows of it.
void check_due(const StateView& view, ByteView key, std::vector<std::string>& problems) {
  const auto loan = read_loan(view, due_loan_in(key));
  if (!loan || loan->alarm != due_time_in(key))
    problems.push_back("the due queue names loan " + due_loan_in(key).hex() + " in vain");
}

/// The notes make up the loan, and what is payable covers the claims of all holders. After closing
/// the notes are settled and go one by one, so only the claims are looked at.
void check_notes(const StateView& view, const LoanId& id, const LoanRecord& loan,
                 std::vector<std::string>& problems) {
  std::array<Amount, kComponents> claims;
  std::int64_t units = 0;
  std::uint32_t notes = 0;
  for_each(view, notes_of(id), [&](ByteView, ByteView value) {
    const auto note = decode_own<NoteRecord>(value);
    units += note.units;
    ++notes;
    for (std::size_t i = 0; i < kComponents; ++i)
      claims[i] += claim(loan.index[i], note.settled[i], note.units);
    return true;
  });
  const bool whole =
      loan.status == LoanStatus::kActive || loan.status == LoanStatus::kDefaulted;
  if (whole && (units != loan.terms.principal.minor || notes != loan.notes))
    problems.push_back("notes of loan " + id.hex() + " do not add up to its principal");
  for (std::size_t i = 0; i < kComponents; ++i)
    if (claims[i] > loan.index[i].payable)
      problems.push_back("loan " + id.hex() + " owes its holders more than it has");
}

bool was_active(const StateView& before, const LoanId& id) {
  const auto loan = read_loan(before, id);
  return loan && loan->status == LoanStatus::kActive;
}

/// What an entry must satisfy besides the sums. Returns the loan if it is one.
std::optional<LoanRecord> check_entry(const StateView& view, ByteView key, ByteView value,
                                      std::vector<std::string>& problems) {
  const auto kind = kind_of(key);
  if (kind == KeyKind::kBalance) check_balance(key, decode_own<Balance>(value), problems);
  if (kind == KeyKind::kDue) check_due(view, key, problems);
  if (kind == KeyKind::kNote) check_note(key, value, problems);
  if (kind) check_stake_entry(*kind, key, value, problems);
  if (kind) check_security(view, *kind, key, value, problems);
  if (kind == KeyKind::kStake) check_claims(view, validator_in(key), problems);
  if (kind != KeyKind::kLoan) return std::nullopt;
  auto loan = decode_own<LoanRecord>(value);
  check_partition(loan_in(key), loan, problems);
  check_life(loan_in(key), loan, problems);
  check_alarm(view, loan_in(key), loan, problems);
  check_loan_security(view, loan_in(key), loan, problems);
  return loan;
}

}  // namespace

std::vector<std::string> check_all(const StateView& view) {
  Sums sums;
  std::vector<std::string> problems;
  for (const KeyKind kind : {KeyKind::kAsset, KeyKind::kAccount, KeyKind::kBalance,
                             KeyKind::kLoan, KeyKind::kBid, KeyKind::kNote, KeyKind::kDue,
                             KeyKind::kStake, KeyKind::kDelegation,
                             KeyKind::kDeparture, KeyKind::kDepartureDue,
                             KeyKind::kProposal, KeyKind::kOffer, KeyKind::kMandate,
                             KeyKind::kCommitted, KeyKind::kMandateOrder, KeyKind::kCollateral,
                             KeyKind::kGuarantee, KeyKind::kSale, KeyKind::kSaleEnd,
                             KeyKind::kMargin, KeyKind::kMarginEnd}) {
    for_each(view, range_of(kind), [&](ByteView key, ByteView value) {
      sums.add(view, key, value, +1);
      if (const auto loan = check_entry(view, key, value, problems))
        check_notes(view, loan_in(key), *loan, problems);
      return true;
    });
  }
  report(view, sums, problems);
  return problems;
}

std::vector<std::string> check_block(const StateView& before, const StateView& after,
                                     const StateDiff& diff) {
  Sums sums;
  std::vector<std::string> problems;
  for (const auto& [key, value] : diff) {
    if (const auto old = before.get(key)) sums.add(before, key, *old, -1);
    if (!value) continue;
    sums.add(after, key, *value, +1);
    const auto loan = check_entry(after, key, *value, problems);
    if (loan && loan->status == LoanStatus::kActive && !was_active(before, loan_in(key)))
      check_notes(after, loan_in(key), *loan, problems);
  }
  sums.notes.report_moves(before, after, problems);
  report(after, sums, problems);
  return problems;
}

}  // namespace tally::contract
