// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>

#include "core/data/letter.hpp"
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

  // Letters between accounts and the status lists of issuers, which any node keeps for others.
  // A node that keeps none answers with kStopping, or with nothing.
  using LetterDone = std::function<void(Result<Hash256, Rejection>)>;
  /// Keeps it, and passes it on. LetterError.
  virtual void post_letter(Letter letter, LetterDone done);
  /// What is here for an account, oldest first.
  virtual void letters_for(AccountId account, std::function<void(std::vector<Letter>)> done);
  /// A letter for that account has come.
  [[nodiscard]] virtual Subscription on_letter(std::function<void(AccountId)> callback);
  /// Keeps a status list token for whoever asks for its digest. kListSize.
  virtual void put_status_list(Bytes token, LetterDone done);
  /// Empty when it is not here; then other nodes are asked for it.
  virtual void status_list(Hash256 digest, std::function<void(std::optional<Bytes>)> done);

 protected:
  virtual void post(AnyQuery query, std::function<void(AnyAnswer)> done) = 0;
};

inline void Node::post_letter(Letter, LetterDone done) {
  done(Fail{Rejection{static_cast<std::uint16_t>(PoolError::kStopping), "stopping", {}}});
}
inline void Node::letters_for(AccountId, std::function<void(std::vector<Letter>)> done) {
  done({});
}
inline Subscription Node::on_letter(std::function<void(AccountId)>) { return {}; }
inline void Node::put_status_list(Bytes, LetterDone done) {
  done(Fail{Rejection{static_cast<std::uint16_t>(PoolError::kStopping), "stopping", {}}});
}
inline void Node::status_list(Hash256, std::function<void(std::optional<Bytes>)> done) {
  done({});
}

}  // namespace tally::node
