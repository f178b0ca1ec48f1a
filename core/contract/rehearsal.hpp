// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <vector>

#include "core/contract/event.hpp"
#include "core/contract/params.hpp"
#include "core/contract/tx_error.hpp"
#include "core/data/result.hpp"
#include "core/data/state_view.hpp"
#include "core/data/tx/transaction.hpp"

/// What transactions would do one after the other, by the code that every node executes: for
/// previews and for signers that see a few proven entries of the state and nothing else.
/// Shape:  due work is left out, and fees reach nobody. Signatures are not looked at.
/// Limits: reads single entries only. A kind whose rules walk over a range asks the view for it,
///         which a view of proven entries cannot answer.
/// Thread: that of the view, which must outlive this.
namespace tally::contract {

class Rehearsal {
 public:
  explicit Rehearsal(const StateView& base);
  ~Rehearsal();
  Rehearsal(const Rehearsal&) = delete;
  Rehearsal& operator=(const Rehearsal&) = delete;

  /// As in a block at `time`: its events, or the rule that refuses it, which changes nothing.
  [[nodiscard]] Result<std::vector<Event>, TxError> apply(const KnownTransaction& tx,
                                                          Timestamp time);
  /// Money that has still to come: so that later steps can be seen.
  void grant(const AccountId& account, AssetId asset, Amount amount);

  [[nodiscard]] const StateView& view() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace tally::contract
