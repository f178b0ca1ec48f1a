// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

#include "core/data/tx/transaction.hpp"
#include "core/node/api/queries.hpp"
#include "core/node/api/rejection.hpp"
#include "core/node/api/snapshot.hpp"
#include "core/node/api/subscription.hpp"

/// The full node as a window, an RPC server or a program sees it.
/// Thread: every call may come from any thread and returns at once: none takes a lock that the node
///         holds while it works. Answers and events arrive on a thread of the node; whoever needs
///         them elsewhere moves them there (the window has ui/bridge for that).
/// Order:  tips arrive in order of height; in a rush some are skipped, never the last.
namespace tally::node {

class Node {
 public:
  virtual ~Node() = default;

  /// The newest tip; never null.
  [[nodiscard]] virtual std::shared_ptr<const TipSnapshot> tip() const = 0;

  using TipCallback = std::function<void(std::shared_ptr<const TipSnapshot>)>;
  [[nodiscard]] virtual Subscription on_tip(TipCallback callback) = 0;

  /// Asks the read model. `done` runs once, or never if the node stops first.
  template <typename Query>
  void ask(Query query, std::function<void(typename Query::Answer)> done) {
    post(AnyQuery{std::move(query)}, [done = std::move(done)](AnyAnswer answer) {
      done(std::get<typename Query::Answer>(std::move(answer)));
    });
  }

  /// Offers a signed transaction. Success: it is in the pool and will be in a block unless its
  /// window ends first.
  using SubmitCallback = std::function<void(Result<TxId, Rejection>)>;
  virtual void submit(Transaction transaction, SubmitCallback done) = 0;

  /// Closes a connection and keeps that node out for an hour. Nothing happens when it is gone
  /// already, or to a node that meets no others.
  virtual void ban_peer(std::uint64_t number) { static_cast<void>(number); }

 protected:
  virtual void post(AnyQuery query, std::function<void(AnyAnswer)> done) = 0;
};

}  // namespace tally::node
