// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <span>
#include <thread>
#include <vector>

#include "core/contract/tx_error.hpp"
#include "core/data/tx/transaction.hpp"

/// Precheck and signatures of many transactions, on all cores when there are enough of them.
/// Thread: any; comes back when all are done.
namespace tally::node {

/// One answer a transaction; sets signatures_checked where it is kNone.
[[nodiscard]] std::vector<contract::TxError> precheck_batch(
    std::vector<KnownTransaction>& transactions, const ChainId& chain);

/// The signatures of a block's transactions, verified on the other cores while the caller does
/// something else that the answer may undo.
/// Memory: `transactions` must stay where they are, unchanged, until this has gone; going waits for
///         whoever still works on them.
/// Thread: one at a time.
class SignatureCheck {
 public:
  explicit SignatureCheck(std::span<const KnownTransaction> transactions);
  ~SignatureCheck();
  SignatureCheck(const SignatureCheck&) = delete;
  SignatureCheck& operator=(const SignatureCheck&) = delete;

  /// Helps with what is left. Did all of them verify?
  [[nodiscard]] bool finish();

 private:
  void work();

  std::span<const KnownTransaction> transactions_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> good_ = true;
  std::vector<std::jthread> helpers_;  ///< last, so that they have ended before the rest goes
};

}  // namespace tally::node
