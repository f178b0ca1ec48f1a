// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and status lists of the node's api.
#include "core/node/full_node.hpp"
#include "core/node/rejections.hpp"

namespace tally::node {

void FullNode::post_letter(Letter letter, LetterDone done) {
  const auto shared = std::make_shared<LetterDone>(std::move(done));
  const bool posted = node_thread_.post(
      [this, letter = std::make_shared<Letter>(std::move(letter)), shared] {
        const AccountId to = letter->to;
        const auto taken = mail_.take(std::move(*letter), pipeline_->state(), now());
        for (const Fault& problem : mail_.letters().take_faults()) log(2, problem.what);
        if (!taken) return (*shared)(Fail{rejection_of(taken.error())});
        if (peers_) peers_->posted(*taken);
        (*shared)(id_cast<Hash256>(*taken));
        on_letter_.tell(to);
      });
  if (!posted) (*shared)(Fail{rejection_of(PoolError::kStopping)});
}

void FullNode::letters_for(AccountId account, std::function<void(std::vector<Letter>)> done) {
  const auto shared = std::make_shared<decltype(done)>(std::move(done));
  if (!node_thread_.post([this, account, shared] {
        mail_.letters().drop_expired(now());
        (*shared)(mail_.letters().for_account(account));
      }))
    (*shared)({});
}

Subscription FullNode::on_letter(std::function<void(AccountId)> callback) {
  return on_letter_.add(std::move(callback));
}

void FullNode::put_status_list(Bytes token, LetterDone done) {
  const auto shared = std::make_shared<LetterDone>(std::move(done));
  if (!node_thread_.post([this, token = std::make_shared<Bytes>(std::move(token)), shared] {
        (*shared)(mail_.put_list(*token));
      }))
    (*shared)(Fail{rejection_of(PoolError::kStopping)});
}

void FullNode::status_list(Hash256 digest, std::function<void(std::optional<Bytes>)> done) {
  const auto shared = std::make_shared<decltype(done)>(std::move(done));
  if (!node_thread_.post([this, digest, shared] {
        auto token = mail_.lists().get(digest);
        if (!token && peers_) peers_->want_list(digest);
        (*shared)(std::move(token));
      }))
    (*shared)(std::nullopt);
}

}  // namespace tally::node
