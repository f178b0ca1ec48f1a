// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <random>

#include "core/contract/genesis.hpp"
#include "core/data/tx/transaction.hpp"

/// A market that never rests: people who transfer, apply, bid and repay, one signature each.
/// Shape:  of a block of 3500 about half are transfers, a quarter repayments, a fifth bids; loans
///         run for 12 instalments, paid one a block, and are settled when they end.
///         The same numbers give the same transactions.
/// Thread: one at a time; signing uses all cores.
namespace tally::app {

class Workload {
 public:
  /// `joint` further accounts belong to five people each, all of whom sign.
  explicit Workload(std::size_t people, std::size_t joint = 0);

  [[nodiscard]] const contract::Genesis& genesis() const { return genesis_; }
  [[nodiscard]] const SecretKey& validator() const { return validator_; }

  /// For the next block: signed, and valid on top of all that came before if all of it went in.
  [[nodiscard]] std::vector<KnownTransaction> next(std::size_t count, Timestamp time);
  /// One transfer from each joint account, five signatures each.
  [[nodiscard]] std::vector<KnownTransaction> next_joint();

 private:
  struct Loan {
    LoanId id;
    std::size_t borrower = 0;
    std::uint32_t paid = 0;
  };
  struct Draft {
    TransactionContent content;
    std::size_t signer = 0;
  };

  void draft(std::size_t signer, Body body, std::uint64_t lane_nonce = 0);
  [[nodiscard]] std::size_t somebody() { return dice_() % keys_.size(); }

  contract::Genesis genesis_;
  ChainId chain_;
  SecretKey validator_;
  std::vector<SecretKey> keys_;
  std::vector<std::uint64_t> nonces_;
  std::vector<std::vector<const SecretKey*>> joint_;  ///< in the order of their keys
  std::uint64_t joint_nonce_ = 0;
  std::mt19937_64 dice_{1};
  std::deque<Loan> active_;
  std::vector<Loan> listed_;    ///< applied for in the block before
  std::vector<Loan> clearing_;  ///< bid for in the block before
  std::vector<Draft> drafts_;
};

}  // namespace tally::app
