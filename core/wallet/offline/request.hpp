// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>

#include "core/data/fault.hpp"
#include "core/data/state_view.hpp"
#include "core/wallet/offline/review.hpp"

/// On the machine that has the state: transactions to be signed elsewhere, with the proofs.
/// Shape:  what has to be proven is found by doing what the other side will do, and noting what was
///         read; so the two can't drift apart.
/// Errors: RequestProblem: a refusal that the other side would find as well, or a Fault of the
///         store.
/// Thread: that of the view.
namespace tally::wallet::offline {

/// A final block and the state after it.
struct ChainMoment {
  const StateView& state;
  std::function<Result<StateProof, Fault>(ByteView key)> prove;
  ProvenHeader final;
  std::vector<ProvenHeader> steps;
};

struct RequestProblem {
  Refusal refusal = Refusal::kNone;  ///< kNone: it is the fault
  contract::TxError rule = contract::TxError::kNone;
  Fault fault;
};

inline constexpr std::size_t kShownNotes = 10;

/// Unsigned, with every entry that a review reads and up to kShownNotes notes of each loan.
[[nodiscard]] Result<Container, RequestProblem> make_request(
    const ChainMoment& moment, std::vector<OfflineTransaction> transactions, std::string purpose);

struct ScheduleWish {
  LoanId loan;
  std::uint32_t first = 0;  ///< instalments, 1 …
  std::uint32_t last = 0;
  Policy payer;
  std::int32_t days_early = 7;  ///< how long before its due date each may be taken
  bool with_late_fee = false;   ///< let the limit cover a late fee, and the window the lateness
  bool with_cancel = false;     ///< last of all, what makes void those not yet in a block
};

/// One transaction an instalment, on the loan's lane, each for its own amount and window: from
/// days_early before the due date (not before the date before it) to the end of the grace. An
/// instalment that is late already can be taken for thirty days from now. Empty when the loan is
/// not active or there is no such instalment still to pay. The cancellation is valid as long as
/// any of them.
[[nodiscard]] std::vector<TransactionContent> schedule_contents(const StateView& state,
                                                                const ChainId& chain, Timestamp now,
                                                                const ScheduleWish& wish);

/// A fee that fits the size, and the next nonce of its lane unless it has one.
void finish_content(const StateView& state, TransactionContent& content);

}  // namespace tally::wallet::offline
