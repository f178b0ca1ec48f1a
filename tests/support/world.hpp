// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "core/contract/execute.hpp"
#include "core/contract/genesis.hpp"
#include "core/contract/invariants.hpp"
#include "core/contract/read.hpp"
#include "core/data/state/memory_state.hpp"
#include "core/data/tx/transaction.hpp"

/// A small network in memory that speaks in verbs: people by name, money in minor units, blocks at
/// a day. Real keys, real signatures, real rules; every block is checked for invariants.
namespace tally::test {

inline constexpr AssetId kDollar{1};

/// What differs from the usual world: more people, another genesis.
struct Setup {
  std::vector<std::string> more_people;
  std::function<void(contract::Genesis&)> change;  ///< last, before the genesis is used
};

class World {
 public:
  /// Anna, ben, carla, dora, emil and the bank, each with 1'000'000.00 dollars and plenty of coins.
  /// Day 0 is 2024-01-01. The bank issues the dollar and proposes every block.
  explicit World(const Setup& setup = {});

  [[nodiscard]] const SecretKey& key(const std::string& name);
  [[nodiscard]] AccountId account(const std::string& name);
  [[nodiscard]] std::int64_t coins(const std::string& name);
  [[nodiscard]] std::int64_t dollars(const std::string& name);
  [[nodiscard]] std::int64_t dollars_held(const std::string& name);
  [[nodiscard]] contract::LoanRecord loan(const LoanId& id);
  [[nodiscard]] const MemoryStateView& state() const { return state_; }
  /// For a test that breaks something by hand.
  [[nodiscard]] MemoryStateView& state() { return state_; }
  [[nodiscard]] const std::vector<contract::EmittedEvent>& events() const { return events_; }
  [[nodiscard]] const std::vector<std::string>& violations() const { return violations_; }
  [[nodiscard]] Timestamp now() const { return now_; }
  [[nodiscard]] ChainId chain() const { return chain_; }
  [[nodiscard]] contract::ChainParams params() const { return contract::params_of(state_); }

  /// A signed transaction with the next nonce, a fair fee and a wide window.
  [[nodiscard]] KnownTransaction make(const std::string& sender, Body body);
  [[nodiscard]] TransactionContent content(const std::string& sender, Body body);
  [[nodiscard]] KnownTransaction seal(const std::string& sender, TransactionContent content);

  /// precheck and check against the present state, at the present time.
  [[nodiscard]] contract::TxError refusal(const KnownTransaction& tx) const;

  /// Executes one block with this transaction; the reason if it is refused.
  contract::TxError send(const std::string& sender, Body body);
  /// Applies for a loan and returns its id; the listing ends after `days`.
  LoanId apply_for(const std::string& borrower, LoanTerms terms);

  /// Empty blocks once a day up to the first moment of `day` (counted from day 0).
  void live_until(std::int32_t day);
  /// One block, a second after the one before.
  void block(const std::vector<KnownTransaction>& transactions = {});
  /// The same of those that pass; the others are left out. One verdict for each.
  std::vector<contract::TxError> offer(const std::vector<KnownTransaction>& transactions);
  /// The commit that the next blocks carry: who is silent in it misses them.
  void let_sign(std::optional<Commit> commit) { signers_ = std::move(commit); }
  /// Who proposes the next blocks, instead of the bank.
  void let_propose(const PublicKey& proposer) { proposer_ = proposer; }
  [[nodiscard]] Height height() const { return height_; }
  /// Time passes without a block; the next one comes a second later.
  void wait(std::int64_t ms) { now_.ms += ms; }
  /// The block that block() would make; nothing is changed.
  [[nodiscard]] contract::Execution execute(const std::vector<KnownTransaction>& transactions,
                                            const StateView& view);

  [[nodiscard]] static Day day(std::int32_t number);

 private:
  [[nodiscard]] contract::BlockContext next_block();
  void commit(contract::Execution execution);

  std::map<std::string, SecretKey> keys_;
  contract::Genesis genesis_;
  ChainId chain_;
  MemoryStateView state_;
  Height height_ = 0;
  std::optional<Commit> signers_;
  std::optional<PublicKey> proposer_;
  Timestamp now_;
  std::vector<contract::EmittedEvent> events_;  ///< of all blocks
  std::vector<std::string> violations_;
};

/// The events of one kind from `first` on, in order.
template <typename T>
[[nodiscard]] std::vector<T> events_of(const World& world, std::size_t first = 0) {
  std::vector<T> found;
  for (std::size_t i = first; i < world.events().size(); ++i)
    if (const auto* event = std::get_if<T>(&world.events()[i].event)) found.push_back(*event);
  return found;
}

/// "l0", "l1", …: as many lenders as one likes.
[[nodiscard]] std::vector<std::string> lenders(int count);

/// 12'000.00 dollars over 12 months at 12 % or less, listed for 3 days, 10 days of grace, late fee
/// 15.00, default after 60 days.
[[nodiscard]] LoanTerms usual_terms(const World& world);

}  // namespace tally::test
