// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <variant>
#include <vector>

#include "core/data/result.hpp"
#include "core/data/tx/bodies.hpp"
#include "core/node/api/rejection.hpp"

/// The side of offline signing that has the chain: makes files to be signed elsewhere, takes them
/// back, and sends what is in them, each at its time.
/// Shape:  files are containers (core/wallet/FORMAT.md §3).
/// Errors: kOfflineRefused with a sentence in `detail`; a fault of the disk.
/// Thread: as Node: any thread, returns at once; callbacks on a thread of the service.
namespace tally::node {

/// Instalments of one loan, paid by its borrower unless somebody else is named.
struct ScheduleRequest {
  LoanId loan;
  std::uint32_t first = 1;  ///< instalments that are paid already are left out
  std::uint32_t last = kMaxInstalments;
  bool with_late_fee = false;
  bool with_cancel = true;  ///< beside them, what makes void those not yet in a block
};

/// Anything else: one order of an account that was paired. A payoff without a limit gets that of
/// the last day of its window.
struct OrderRequest {
  Body body;
  std::int64_t valid_ms = 7 * kDayMs;
};

struct OfflineWish {
  std::variant<ScheduleRequest, OrderRequest> what;
  std::optional<AccountId> account;  ///< who signs; the borrower unless given
  std::string purpose;               ///< shown to the signer as a claim
};

enum class HeldState : std::uint8_t {
  kWaiting = 0,  ///< its window is not open, or something before it is missing
  kBlocked = 1,  ///< the network would refuse it now; tried again while its window is open
  kSent = 2,     ///< in the pool
  kDone = 3,     ///< in a block
  kOver = 4,     ///< can no longer apply
  kKept = 5,     ///< a cancellation: sent by cancel() alone
};

/// One signed transaction that waits for its time.
struct HeldRow {
  TxId id;
  std::string kind;
  std::optional<LoanId> loan;
  std::uint64_t nonce = 0;  ///< for an instalment its number
  Timestamp valid_from;
  Timestamp valid_until;
  Amount limit;
  HeldState state = HeldState::kWaiting;
  std::string reason;  ///< name of what is in the way; empty when nothing is
};

class Offline {
 public:
  virtual ~Offline() = default;

  using FileDone = std::function<void(Result<Bytes, Rejection>)>;
  /// What an offline wallet has to trust to check anything: by the newest block.
  virtual void anchor(FileDone done) = 0;
  /// Accounts of an offline wallet, by their public side.
  virtual void pair(Bytes container,
                    std::function<void(Result<std::uint32_t, Rejection>)> done) = 0;
  virtual void request(OfflineWish wish, FileDone done) = 0;
  /// Keeps what is signed; how many transactions are new.
  virtual void submit(Bytes container,
                      std::function<void(Result<std::uint32_t, Rejection>)> done) = 0;
  virtual void held(std::function<void(std::vector<HeldRow>)> done) = 0;
  /// Sends the cancellation that is held for this loan: what else was signed ahead for it becomes
  /// void with the next block.
  virtual void cancel(LoanId loan, std::function<void(Result<TxId, Rejection>)> done) = 0;
  /// Drops one, or all of a loan that were not sent yet.
  virtual void forget(std::optional<TxId> one, std::optional<LoanId> loan,
                      std::function<void(Result<std::uint32_t, Rejection>)> done) = 0;
};

}  // namespace tally::node
