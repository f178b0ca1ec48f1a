// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/neighbours.hpp"

#include <algorithm>
#include <utility>

#include "core/contract/execute.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/read.hpp"
#include "core/data/account.hpp"
#include "core/practice/dice.hpp"

namespace tally::practice {
namespace {

constexpr Timestamp kNever{INT64_MAX};
/// A deed that was refused is tried again after this long.
constexpr std::int64_t kRetryMs = kDayMs / 2;

bool owns_some(const StateView& state, const AccountId& account, AssetId asset) {
  return contract::read_balance(state, account, asset).available.minor > 0;
}

}  // namespace

Neighbours::Neighbours(Hash256 root, std::vector<BookRow> book, NeighbourOptions options)
    : root_(root),
      book_(std::move(book)),
      options_(options),
      residents_(practice::residents(root)),
      genesis_(practice_genesis(residents_, book_)),
      chain_(contract::chain_id(genesis_)),
      bank_(account_of(residents_.bank.public_key())) {
  TALLY_CHECK(!book_.empty(), "a loan book with loans");
  for (const SecretKey& lender : residents_.lenders) {
    lenders_.push_back(account_of(lender.public_key()));
    lender_numbers_.emplace(lenders_.back(), static_cast<std::uint32_t>(lenders_.size() - 1));
  }
  notes_.resize(lenders_.size());
}

Neighbours::~Neighbours() = default;

std::optional<std::uint64_t> Neighbours::applicant_of(const AccountId& account) const {
  const auto at = applicant_numbers_.find(account);
  if (at == applicant_numbers_.end()) return std::nullopt;
  return at->second;
}

std::vector<LoanId> Neighbours::listings() const {
  std::vector<LoanId> all;
  all.reserve(listings_.size());
  for (const auto& [id, bids] : listings_) all.push_back(id);
  std::ranges::sort(all);
  return all;
}

/// Brings everybody onto the stage whose first money is due by `time`.
void Neighbours::appear_until(Timestamp time) {
  while (options_.arrivals.total == 0 || applicants_.size() < options_.arrivals.total) {
    const std::uint64_t who = applicants_.size();
    const Timestamp arrival = arrival_of(root_, options_.arrivals, who);
    const Timestamp funds{arrival.ms - kFundsAheadMs};
    // Later ones may come earlier by less than one spacing; none is missed by more than that.
    if (funds > time) return;
    Applicant applicant{practice_key(root_, "borrower", who)};
    applicant.account = account_of(applicant.key.public_key());
    applicant_numbers_.emplace(applicant.account, who);
    applicants_.push_back(std::move(applicant));
    agenda_.insert({funds, Kind::kCoins, who});
    agenda_.insert({funds, Kind::kDollars, who});
  }
}

void Neighbours::load(const StateView& state, Timestamp time) {
  agenda_.clear();
  sent_.clear();
  applicants_.clear();
  applicant_numbers_.clear();
  listings_.clear();
  holders_.clear();
  sales_.clear();
  for (auto& notes : notes_) notes.clear();
  funded_ = ended_ = 0;
  appear_until(time);
  plan_mandates(state);
  plan_reference(state);
  contract::for_each(state, contract::range_of(contract::KeyKind::kLoan),
                     [&](ByteView key, ByteView) {
                       const LoanId id = contract::loan_in(key);
                       take_up(state, id, *contract::read_loan(state, id));
                       return true;
                     });
  for (std::uint64_t who = 0; who < applicants_.size(); ++who) {
    Applicant& applicant = applicants_[who];
    if (applicant.stage != Stage::kNew) continue;
    applicant.has_coins = owns_some(state, applicant.account, kNativeAsset);
    applicant.has_dollars = owns_some(state, applicant.account, kDollar);
    plan_application(who);
  }
  plan_votes(state, time);
}

/// Takes a loan of the state into the agenda, as it stands.
void Neighbours::take_up(const StateView& state, const LoanId& id,
                         const contract::LoanRecord& loan) {
  const auto who = applicant_of(loan.borrower);
  if (who) {
    Applicant& applicant = applicants_[*who];
    applicant.has_coins = applicant.has_dollars = true;
    applicant.stage = Stage::kListed;
    plan_application(*who);
  }
  switch (loan.status) {
    case LoanStatus::kListed: return plan_bids(state, id, loan);
    case LoanStatus::kActive: {
      find_holders(state, id);
      if (who) {
        ++funded_;
        applicants_[*who].stage = Stage::kActive;
        plan_repayment(state, *who, id, loan);
      }
      return;
    }
    case LoanStatus::kClosed:
    case LoanStatus::kDefaulted: funded_ += who ? 1 : 0; [[fallthrough]];
    case LoanStatus::kExpired:
    case LoanStatus::kWithdrawn:
      if (who) end(state, *who, id);
      return;
  }
}

void Neighbours::find_holders(const StateView& state, const LoanId& id) {
  std::vector<std::uint32_t>& holders = holders_[id];
  for (const std::uint32_t lender : holders) notes_[lender].erase(id);
  holders.clear();
  contract::for_each(state, contract::notes_of(id), [&](ByteView key, ByteView) {
    const auto lender = lender_numbers_.find(contract::holder_in(key));
    if (lender == lender_numbers_.end()) return true;
    holders.push_back(lender->second);
    notes_[lender->second].insert(id);
    return true;
  });
}

/// Keeps on the agenda what an applicant still has to do before the loan is listed.
void Neighbours::plan_application(std::uint64_t who) {
  Applicant& applicant = applicants_[who];
  const Timestamp arrival = arrival_of(root_, options_.arrivals, who);
  const Timestamp funds{arrival.ms - kFundsAheadMs};
  if (applicant.has_coins) agenda_.erase({funds, Kind::kCoins, who});
  if (applicant.has_dollars) agenda_.erase({funds, Kind::kDollars, who});
  if (applicant.stage != Stage::kNew || !applicant.has_coins || !applicant.has_dollars) return;
  applicant.stage = Stage::kReady;
  agenda_.insert({arrival, Kind::kApply, who});
}

void Neighbours::plan_bids(const StateView& state, const LoanId& id,
                           const contract::LoanRecord& loan) {
  // An offer to one lender alone is not for neighbours.
  std::vector<BidIntent> bids;
  if (!loan.terms.lender)
    bids = bids_on(root_, id, loan.terms, loan.listed_at, kDollar,
              static_cast<std::uint32_t>(lenders_.size()));
  const auto placed = contract::read_bids(state, id);
  for (std::uint32_t number = 0; number < bids.size(); ++number) {
    const AccountId& lender = lenders_[bids[number].lender];
    const bool done = std::any_of(placed.begin(), placed.end(), [&](const auto& numbered) {
      return numbered.bid.lender == lender && !numbered.bid.mandate;
    });
    if (!done) agenda_.insert({bids[number].at, Kind::kBid, bids[number].lender, number, id});
  }
  listings_.insert_or_assign(id, std::move(bids));
  plan_security(state, id, loan);
  agenda_.insert({contract::next_alarm(loan), Kind::kLook, 0, 0, id});
}

void Neighbours::plan_repayment(const StateView& state, std::uint64_t who, const LoanId& id,
                                const contract::LoanRecord& loan) {
  const contract::Repayment repayment = contract::repayment_of(loan);
  const Fate fate = fate_of(root_, row_of(who), who, repayment.payments());
  const std::uint32_t next = loan.paid + 1;
  const Timestamp by_hand = pays_at(root_, who, loan.disbursed_on, repayment, next);
  const bool differs =
      fate.pays == repayment.payments() && plan_other_payment(who, id, loan, by_hand);
  if (!differs && loan.paid < fate.pays)
    agenda_.insert({by_hand, Kind::kPay, who, next, id});
  else if (!differs && fate.pays_off)
    agenda_.insert({pays_off_at(root_, who, loan.disbursed_on, repayment, loan.paid),
                    Kind::kPayOff, who, next, id});
  else if (!differs)
    agenda_.insert({contract::default_at(loan, next), Kind::kLook, who, next, id});
  plan_trade(state, id, loan);
}

void Neighbours::end(const StateView& state, std::uint64_t who, const LoanId& id) {
  if (applicants_[who].stage != Stage::kEnded) ++ended_;
  applicants_[who].stage = Stage::kEnded;
  plan_sale(state, id, *contract::read_loan(state, id));
  const auto at = holders_.find(id);
  if (at == holders_.end()) return;
  for (const std::uint32_t lender : at->second) notes_[lender].erase(id);
  holders_.erase(at);
}

Timestamp Neighbours::next_wish() const {
  Timestamp next = agenda_.empty() ? kNever : agenda_.begin()->at;
  if (options_.arrivals.total == 0 || applicants_.size() < options_.arrivals.total) {
    const Timestamp arrival = arrival_of(root_, options_.arrivals, applicants_.size());
    next = std::min(next, Timestamp{arrival.ms - kFundsAheadMs});
  }
  return next;
}

bool Neighbours::all_ended() const {
  return options_.arrivals.total != 0 && ended_ == options_.arrivals.total && sales_.empty();
}

bool Neighbours::all_funded() const {
  return options_.arrivals.total != 0 && funded_ == options_.arrivals.total;
}

bool Neighbours::welcome(const StateView& state, const AccountId& account) {
  if (owns_some(state, account, kNativeAsset)) return false;
  for (const auto& [number, newcomer] : newcomers_)
    if (newcomer == account) return true;
  const std::uint64_t number = newcomers_seen_++;
  newcomers_.emplace(number, account);
  agenda_.insert({Timestamp{}, Kind::kWelcomeCoins, number});
  agenda_.insert({Timestamp{}, Kind::kWelcomeDollars, number});
  return true;
}

std::optional<TxId> Neighbours::welcome_of(const AccountId& account) const {
  const auto at = welcomes_.find(account);
  if (at == welcomes_.end()) return std::nullopt;
  return at->second;
}

bool Neighbours::is_done(const StateView& state, const Sent& sent) {
  if (sent.deed.kind != Kind::kPay)
    return contract::read_account(state, sent.sender).nonce >= sent.nonce;
  const auto loan = contract::read_loan(state, sent.deed.loan);
  return loan && (loan->paid >= sent.deed.number || loan->status != LoanStatus::kActive);
}

void Neighbours::settle_sent(const StateView& state, const Sent& sent, bool done, Timestamp time) {
  const Deed& deed = sent.deed;
  if (deed.kind == Kind::kCollect) return;
  agenda_.erase(deed);
  if (!done) {
    Deed again = deed;
    again.at.ms = time.ms + kRetryMs;
    const bool over = deed.kind == Kind::kBid && [&] {
      const auto loan = contract::read_loan(state, deed.loan);
      return !loan || loan->status != LoanStatus::kListed;
    }();
    if (!over) agenda_.insert(again);
    return;
  }
  switch (deed.kind) {
    case Kind::kCoins:
      applicants_[deed.who].has_coins = true;
      return plan_application(deed.who);
    case Kind::kDollars:
      applicants_[deed.who].has_dollars = true;
      return plan_application(deed.who);
    case Kind::kApply:
      applicants_[deed.who].stage = Stage::kListed;
      return plan_bids(state, sent.applied, *contract::read_loan(state, sent.applied));
    case Kind::kPart:
    case Kind::kPrepay:
    case Kind::kAutopay:
    case Kind::kPay:
    case Kind::kPayOff: {
      const contract::LoanRecord loan = *contract::read_loan(state, deed.loan);
      if (loan.status == LoanStatus::kActive)
        return plan_repayment(state, deed.who, deed.loan, loan);
      return end(state, deed.who, deed.loan);
    }
    case Kind::kOffer:
      if (const auto loan = contract::read_loan(state, deed.loan))
        plan_trade(state, deed.loan, *loan);
      return;
    case Kind::kTake:
      if (holders_.contains(deed.loan)) find_holders(state, deed.loan);
      return;
    case Kind::kReference:
    case Kind::kPostRate: return plan_reference(state);
    case Kind::kSaleBid:
      return plan_sale(state, deed.loan, *contract::read_loan(state, deed.loan));
    case Kind::kBid:
    case Kind::kVote:
    case Kind::kPledge:
    case Kind::kGuarantee:
    case Kind::kLook:
    case Kind::kWelcomeCoins:
    case Kind::kWelcomeDollars:
    case Kind::kMandate:
    case Kind::kCollect: return;
  }
}

/// Has due work done what it was expected to do?
void Neighbours::look(const StateView& state, const Deed& deed, Timestamp time) {
  agenda_.erase(deed);
  const auto loan = contract::read_loan(state, deed.loan);
  TALLY_CHECK(loan, "a loan never goes");
  const auto who = applicant_of(loan->borrower);
  if (loan->status == LoanStatus::kListed) {
    Deed again = deed;
    again.at.ms = time.ms + kRetryMs;
    agenda_.insert(again);
    return;
  }
  if (listings_.erase(deed.loan) > 0) {
    std::erase_if(agenda_, [&](const Deed& other) {
      return other.loan == deed.loan && (other.kind == Kind::kBid || other.kind == Kind::kPledge ||
                                         other.kind == Kind::kGuarantee);
    });
    return take_up(state, deed.loan, *loan);
  }
  if (who && loan->status == LoanStatus::kActive)
    return plan_repayment(state, *who, deed.loan, *loan);
  if (who) end(state, *who, deed.loan);
}

/// Listed loans hang in the due queue; those we do not know yet are of people outside.
void Neighbours::look_for_strangers(const StateView& state) {
  contract::for_each(state, contract::range_of(contract::KeyKind::kDue),
                     [&](ByteView key, ByteView) {
                       const LoanId id = contract::due_loan_in(key);
                       if (listings_.contains(id) || holders_.contains(id)) return true;
                       const auto loan = contract::read_loan(state, id);
                       if (loan && loan->status == LoanStatus::kListed) plan_bids(state, id, *loan);
                       return true;
                     });
}

bool Neighbours::observe(const StateView& state, Timestamp time, bool strangers) {
  bool any = false;
  for (const Sent& sent : std::exchange(sent_, {})) {
    const bool done = is_done(state, sent);
    any |= done;
    settle_sent(state, sent, done, time);
  }
  if (strangers) look_for_strangers(state);
  if (strangers) plan_votes(state, time);
  std::vector<Deed> looks;
  for (const Deed& deed : agenda_) {
    if (deed.at > time) break;
    if (deed.kind == Kind::kLook) looks.push_back(deed);
  }
  for (const Deed& deed : looks) look(state, deed, time);
  return any;
}

}  // namespace tally::practice
