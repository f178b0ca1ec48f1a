// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the agenda of the neighbours, turned into signed transactions.
#include <algorithm>
#include <unordered_map>

#include "core/contract/execute.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/read.hpp"
#include "core/data/account.hpp"
#include "core/data/codec/writer.hpp"
#include "core/practice/neighbours.hpp"
#include "core/practice/parallel.hpp"
#include "core/practice/trades.hpp"
#include "core/wallet/builder.hpp"

namespace tally::practice {
namespace {

constexpr std::size_t kMostDeeds = 4'000;
constexpr std::size_t kMostOfOneSender = 60;
constexpr std::size_t kMostBytes = 900'000;
constexpr Amount kCoinsOfApplicant{1'000'000};
constexpr Amount kCoinsOfNewcomer{100'000'000};
constexpr Amount kDollarsOfNewcomer{5'000'000};

/// Is there anything on the lender's note that the borrower paid and the lender did not collect?
bool has_payments(const StateView& state, const LoanId& id, const AccountId& lender,
                  const contract::LoanRecord& loan) {
  const auto note = contract::read_note(state, id, lender);
  if (!note) return false;
  for (std::size_t i = 0; i < contract::kComponents; ++i)
    if (contract::claim(loan.index[i], note->settled[i], note->units).minor > 0) return true;
  return false;
}

/// The late fee may come to be owed in the very block that the payment is for.
Amount most_due(const contract::LoanRecord& loan, Day today) {
  const contract::Parts due = contract::instalment_due(loan, today);
  return due.total() + contract::most_late_charges(loan, due.principal);
}

}  // namespace

const SecretKey& Neighbours::key_of(const Deed& deed) const {
  switch (deed.kind) {
    case Kind::kBid:
    case Kind::kMandate:
    case Kind::kOffer:
    case Kind::kTake:
    case Kind::kVote:
    case Kind::kGuarantee:
    case Kind::kSaleBid:
    case Kind::kCollect: return residents_.lenders[deed.who];
    case Kind::kApply:
    case Kind::kPledge:
    case Kind::kPart:
    case Kind::kPrepay:
    case Kind::kAutopay:
    case Kind::kPay:
    case Kind::kPayOff: return applicants_[deed.who].key;
    case Kind::kCoins:
    case Kind::kDollars:
    case Kind::kWelcomeCoins:
    case Kind::kWelcomeDollars:
    case Kind::kReference:
    case Kind::kPostRate:
    case Kind::kLook: break;
  }
  return residents_.bank;
}

std::optional<Body> Neighbours::body_of(const StateView& state, const Deed& deed,
                                        Timestamp now) const {
  switch (deed.kind) {
    case Kind::kCoins:
      return Transfer{applicants_[deed.who].account, kNativeAsset,
                      kCoinsOfApplicant + habits_of(deed.who).pledges, "coins for fees"};
    case Kind::kDollars: {
      const LoanTerms terms = terms_of(root_, row_of(deed.who), deed.who, kDollar, now);
      return Transfer{applicants_[deed.who].account, kDollar, upkeep_of(terms), "savings"};
    }
    case Kind::kApply:
      return ApplyForLoan{terms_of(root_, row_of(deed.who), deed.who, kDollar, now)};
    case Kind::kBid: {
      const BidIntent& bid = listings_.at(deed.loan)[deed.number];
      return PlaceBid{deed.loan, bid.amount, bid.rate};
    }
    case Kind::kPay:
    case Kind::kPayOff: {
      const auto loan = contract::read_loan(state, deed.loan);
      if (!loan || loan->status != LoanStatus::kActive) return std::nullopt;
      if (deed.kind == Kind::kPay)
        return PayInstalment{deed.loan, most_due(*loan, day_of(now))};
      return PayOffLoan{deed.loan, contract::payoff_due(*loan, day_of(now)).total() +
                                       loan->instalment + loan->terms.late_fee};
    }
    case Kind::kMandate:
      return SetMandate{mandate_of(root_, static_cast<std::uint32_t>(deed.who), kDollar)};
    case Kind::kOffer: return offer_of(state, deed);
    case Kind::kTake: return take_of(state, deed, now);
    case Kind::kReference:
    case Kind::kPostRate: return rate_of(state, now);
    case Kind::kVote: return vote_of(state, deed, now);
    case Kind::kPledge:
    case Kind::kGuarantee: return security_of(state, deed, now);
    case Kind::kPart:
    case Kind::kPrepay:
    case Kind::kAutopay: return other_payment_of(state, deed, now);
    case Kind::kSaleBid: return sale_bid_of(state, deed, now);
    case Kind::kWelcomeCoins:
      return Transfer{newcomers_.at(deed.who), kNativeAsset, kCoinsOfNewcomer, "welcome"};
    case Kind::kWelcomeDollars:
      return Transfer{newcomers_.at(deed.who), kDollar, kDollarsOfNewcomer, "welcome"};
    case Kind::kLook:
    case Kind::kCollect: break;
  }
  return std::nullopt;
}

/// On its day a lender brings in what was paid on all its notes, a hundred loans a transaction.
void Neighbours::add_collections(const StateView& state, Timestamp now,
                                 std::vector<Order>& orders) const {
  const std::int32_t period = options_.collect_every_days;
  const std::int32_t today = (day_of(now) - kFirstDay) % period;
  for (std::uint32_t lender = 0; lender < lenders_.size(); ++lender) {
    const auto number = static_cast<std::int32_t>(lender);
    if (number * period / static_cast<std::int32_t>(lenders_.size()) != today) continue;
    CollectPayments body;
    const auto flush = [&] {
      if (body.loans.empty()) return;
      Deed deed{now, Kind::kCollect, lender};
      orders.push_back({deed, &residents_.lenders[lender], 0, std::exchange(body, {})});
    };
    for (const LoanId& id : notes_[lender]) {
      const auto loan = contract::read_loan(state, id);
      if (!loan || !has_payments(state, id, lenders_[lender], *loan) ||
          is_to_be_sold(state, id, *loan, lender))
        continue;
      body.loans.push_back(id);
      if (body.loans.size() == kMaxCollectedLoans) flush();
    }
    flush();
  }
}

std::vector<Transaction> Neighbours::deeds(const StateView& state, Timestamp now) {
  appear_until(now);
  sent_.clear();
  std::vector<Order> orders;
  for (const Deed& deed : agenda_) {
    if (deed.at > now || orders.size() == kMostDeeds) break;
    if (deed.kind == Kind::kLook) continue;
    auto body = body_of(state, deed, now);
    if (body)
      orders.push_back({deed, &key_of(deed), 0, *std::move(body)});
    else  // somebody else did it; observe sees that and goes on
      sent_.push_back({deed, account_of(key_of(deed).public_key()), 0, {}});
  }
  add_collections(state, now, orders);

  // Nonces in the order of the agenda; who has had enough for one block waits for the next.
  std::unordered_map<PublicKey, std::pair<std::uint64_t, std::size_t>> lanes;
  std::erase_if(orders, [&](Order& order) {
    if (order.deed.kind == Kind::kPay) {
      order.nonce = order.deed.number;
      return false;
    }
    const PublicKey& key = order.key->public_key();
    auto [at, is_new] = lanes.try_emplace(key);
    if (is_new) at->second.first = contract::next_nonce(state, account_of(key));
    if (at->second.second == kMostOfOneSender) return true;
    ++at->second.second;
    order.nonce = at->second.first++;
    return false;
  });
  return sign_all(orders, now);
}

std::vector<Transaction> Neighbours::sign_all(std::vector<Order>& orders, Timestamp now) {
  const wallet::BuildContext context =
      wallet::context_at(chain_, genesis_.params, now, kDayMs, 2 * kDayMs);
  std::vector<Transaction> signed_ones(orders.size());
  for_each_on_all_cores(orders.size(), [&](std::size_t i) {
    Order& order = orders[i];
    signed_ones[i] =
        wallet::build_and_sign(context, std::move(order.body), order.nonce, *order.key);
  });
  std::size_t bytes = 0;
  std::size_t count = 0;
  while (count < signed_ones.size() && bytes < kMostBytes)
    bytes += encode(signed_ones[count++]).size();
  signed_ones.resize(count);
  for (std::size_t i = 0; i < count; ++i) {
    const Order& order = orders[i];
    Sent sent{order.deed, account_of(order.key->public_key()), order.nonce, {}};
    if (order.deed.kind == Kind::kApply)
      sent.applied = id_cast<LoanId>(id_of(signed_ones[i].content));
    if (order.deed.kind == Kind::kWelcomeDollars)
      welcomes_.insert_or_assign(newcomers_.at(order.deed.who), id_of(signed_ones[i].content));
    sent_.push_back(sent);
  }
  return signed_ones;
}

}  // namespace tally::practice
