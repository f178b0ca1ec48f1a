// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "core/contract/event.hpp"
#include "core/contract/objects.hpp"
#include "core/contract/tx_error.hpp"
#include "core/wallet/offline/anchor.hpp"

/// What the transactions of a container would do, computed from proven state alone.
/// Shape:  `review` checks header, commit, steps and state proofs, then rehearses the transactions
///         one after the other with the contract code itself: every figure below is an event of
///         that rehearsal or an entry of the proven state. What the container only says (purpose,
///         labels) is marked as a claim and used for nothing.
/// Errors: Review::refusal for the whole; TransactionReview::refusal for one and all after it that
///         depend on it. The first that applies, in the order of the numbers.
/// Limits: true as of the final header. What happens later can't be proven: the network then
///         refuses, and nothing is lost. Money that is not there yet is a warning, not a refusal.
/// Thread: pure. 36 instalments take a few milliseconds.
namespace tally::wallet::offline {

struct Limits {
  /// This machine's clock; empty: nothing is said about age.
  std::optional<Timestamp> now;
  std::int64_t max_age_ms = 14 * kDayMs;         ///< of the final header
  std::int64_t max_anchor_age_ms = 14 * kDayMs;  ///< of the anchor, from the final header
  std::int64_t clock_slack_ms = 2 * 3'600'000;
};

/// One instalment as the proven terms give it.
struct InstalmentFigures {
  std::uint32_t number = 0;
  Day due;
  Amount principal;
  Amount interest;
  Amount fee;
  Amount limit;  ///< the most that the transaction lets the network take
  bool covers_late_fee = false;
  Amount outstanding_before;
  Amount outstanding_after;
  std::int32_t days_early = 0;  ///< at most, if it is taken on the first day of its window
  std::int32_t days_late = 0;   ///< at most, on the last
};

struct TransactionReview {
  TxId id;
  std::string kind;
  AccountId sender;
  std::uint64_t nonce = 0;
  Timestamp valid_from;
  Timestamp valid_until;
  Amount fee;  ///< native coin
  Refusal refusal = Refusal::kNone;
  contract::TxError rule = contract::TxError::kNone;  ///< with kRuleRefuses
  Bytes missing;                                      ///< with kNotProven: the key of the entry
  bool needs_money = false;  ///< more than the account has, as of the final header
  /// An application passes every rule, but what it then sets off walks over a range: only what it
  /// says itself is known, and nothing may follow it in the same container.
  bool effects_unknown = false;
  bool is_signed = false;  ///< whole, every signature good
  Body body;               ///< what is signed
  std::vector<contract::Event> events;
  std::optional<InstalmentFigures> instalment;
};

struct Review {
  Refusal refusal = Refusal::kNone;
  Anchor anchor;
  Height height = 0;
  BlockId block;
  Timestamp time;                      ///< of the data
  std::optional<std::int64_t> age_ms;  ///< of the data, by `now`
  std::int64_t anchor_age_ms = 0;      ///< between anchor and data
  std::string purpose;                 ///< a claim
  std::string fingerprint;
  std::vector<TransactionReview> transactions;
  // proven entries that the screen names
  std::map<LoanId, contract::LoanRecord> loans;
  std::map<AssetId, contract::AssetRecord> assets;
  std::map<std::pair<AccountId, AssetId>, contract::Balance> balances;
  std::map<std::pair<LoanId, AccountId>, std::int64_t> notes;  ///< units
  Amount total_fees;
  std::uint32_t assumed_instalments = 0;  ///< before the first here, taken as paid by somebody

  [[nodiscard]] bool is_clean() const;  ///< nothing refused
};

[[nodiscard]] Review review(const Container& container, const Anchor& anchor, const Limits& limits);

/// Signs, with the keys that `key_for` gives, what the review did not refuse: all of it or, when
/// anything is refused, nothing. Returns how many signatures were added; the refusal otherwise
/// (kNotOurKey when there is no key for any of them).
using KeyFor = std::function<const SecretKey*(const PublicKey&)>;
[[nodiscard]] Result<std::uint32_t, Refusal> sign(Container& container, const Review& review,
                                                  const KeyFor& key_for);

}  // namespace tally::wallet::offline
