// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <map>

#include "core/data/fault.hpp"
#include "core/data/result.hpp"
#include "core/data/state_view.hpp"
#include "core/data/tx/transaction.hpp"
#include "core/node/api/offline.hpp"

/// Signed transactions on disk until their time has come.
/// Shape:  DIR/TXID.tx, the encoding of the transaction; what became of it is found out anew from
///         the chain after each start.
/// Errors: Fault of the disk.
/// Thread: one owner.
namespace tally::node {

class HeldOrders {
 public:
  explicit HeldOrders(std::filesystem::path dir) : dir_(std::move(dir)) {}

  /// Reads what an earlier run kept; files that are none of ours are left alone.
  [[nodiscard]] Result<void, Fault> load();
  /// True when it is new. Requires good signatures.
  [[nodiscard]] Result<bool, Fault> keep(const Transaction& transaction);
  /// How many were dropped: that one, or those of the loan that are not done.
  [[nodiscard]] std::uint32_t drop(const std::optional<TxId>& one,
                                   const std::optional<LoanId>& loan);

  /// Looks at each as of a block at `time` on this state, and returns what should be sent now.
  [[nodiscard]] std::vector<Transaction> look(const StateView& state, Timestamp time);
  void note_sent(const TxId& id) { set(id, HeldState::kSent, {}); }
  void note_refused(const TxId& id, std::string reason) {
    set(id, HeldState::kBlocked, std::move(reason));
  }
  void note_done(const TxId& id) { set(id, HeldState::kDone, {}); }
  /// The cancellation that may be sent now for the loan; it counts as wanted from then on.
  [[nodiscard]] std::optional<Transaction> want_cancel(const LoanId& loan,
                                                       const StateView& state, Timestamp time);
  /// In order of loan, then of number, then of time.
  [[nodiscard]] std::vector<HeldRow> rows() const;

 private:
  struct Order {
    KnownTransaction known;
    HeldState state = HeldState::kWaiting;
    std::string reason;
    bool was_sent = false;
    bool is_wanted = true;  ///< a cancellation waits until somebody wants it
  };
  [[nodiscard]] static Order order_of(KnownTransaction known);
  void set(const TxId& id, HeldState state, std::string reason);
  static void look_at(Order& order, const StateView& state, Timestamp time);
  [[nodiscard]] std::filesystem::path path_of(const TxId& id) const;

  std::filesystem::path dir_;
  std::map<TxId, Order> orders_;
};

}  // namespace tally::node
