// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <mutex>
#include <set>

#include "core/credit/office.hpp"
#include "core/node/api/driven.hpp"
#include "core/practice/neighbours.hpp"

/// The practice bureau: attests what the loan book says of the neighbours who borrow, and answers
/// for them when a lender asks. Two lenders of the neighbourhood ask users who list a loan.
/// Everything in it is real: keys and status list on the chain, documents, consents signed by the
/// borrower's key, sealed letters.
/// Facts:  grade, income_band, employment, state, verification, delinquencies_2y, and the yes-or-no
///         claims income_ge_40k, income_ge_60k, no_delinquency_2y. Who is not of the book (a user)
///         gets the facts of a row that its account picks, with "practice" beside them.
/// Shape:  works beside the neighbours, not as one of them, from the end of the warm-up on: a run
///         without a window has none, and its chain is a function of seed and book alone.
/// Thread: `turn` on the thread that owns the neighbours; it waits for the node.
namespace tally::practice {

class Bureau {
 public:
  /// Both must outlive it.
  Bureau(node::DrivenNode& node, Neighbours& neighbours, const Hash256& root);

  /// Does what is due: opens the office, gives listed borrowers keys to be written to, answers
  /// letters. At most `kMostInOneTurn` transactions. Paused it only answers: time stands still.
  void turn(const StateView& state, Timestamp now, bool is_paused);

  [[nodiscard]] const AccountId& account() const { return account_; }

 private:
  static constexpr std::size_t kMostInOneTurn = 40;
  struct Sent {
    std::uint64_t nonce = 0;
    int turns = 0;
  };

  void open_office(const StateView& state, Timestamp now);
  void give_keys(const StateView& state, Timestamp now);
  void ask_users(const StateView& state, Timestamp now);
  void read_letters(const StateView& state, Timestamp now);
  void answer(const StateView& state, Timestamp now, std::uint64_t who, const credit::Ask& ask);
  void fill(const StateView& state, Timestamp now, const AccountId& holder,
            const credit::Order& order);
  [[nodiscard]] bool submit(const StateView& state, Timestamp now, const SecretKey& key,
                            Body body, TxId* id = nullptr);
  void post(const StateView& state, Timestamp now, const SecretKey& from, const AccountId& to,
            decltype(credit::Said::what) what);
  [[nodiscard]] credit::SecretJwk sealing_of(const SecretKey& key) const;
  [[nodiscard]] credit::Json facts_of(const BookRow& row) const;

  node::DrivenNode& node_;
  Neighbours& neighbours_;
  SecretKey key_;
  AccountId account_;
  ChainId chain_;
  credit::Office office_;
  std::map<AccountId, Sent> sent_;    ///< one transaction of an account waits at a time
  std::set<AccountId> known_;         ///< borrowers that were given keys, or are about to get them
  std::set<LoanId> asked_;            ///< listings of users
  std::set<LetterId> seen_;
  Timestamp looked_at_;
  bool is_welcome_ = false;

  std::mutex mutex_;
  std::set<AccountId> has_letters_;  ///< under the mutex
  node::Subscription letters_;       ///< last: it uses the rest
};

}  // namespace tally::practice
