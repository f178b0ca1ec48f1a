// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/offline/review.hpp"

#include <algorithm>

#include "core/contract/read.hpp"
#include "core/data/codec/reader.hpp"
#include "core/wallet/offline/proven_view.hpp"
#include "core/wallet/offline/rehearse.hpp"

namespace tally::wallet::offline {
namespace {

Refusal check_age(const Review& review, const Limits& limits) {
  if (review.age_ms) {
    if (*review.age_ms < -limits.clock_slack_ms) return Refusal::kFromTheFuture;
    if (*review.age_ms > limits.max_age_ms) return Refusal::kTooOld;
  }
  return review.anchor_age_ms > limits.max_anchor_age_ms ? Refusal::kAnchorTooOld : Refusal::kNone;
}

/// Notes of the loans shown, where they were proven: the lenders' side.
void name_notes(const std::map<Bytes, StateEntry>& state, Review& review) {
  for (const auto& [key, entry] : state) {
    if (contract::kind_of(key) != contract::KeyKind::kNote || !entry.value) continue;
    const auto note = decode<contract::NoteRecord>(*entry.value);
    const LoanId loan = contract::loan_in(key);
    if (note && review.loans.contains(loan))
      review.notes.emplace(std::pair(loan, contract::holder_in(key)), note->units);
  }
}

}  // namespace

bool Review::is_clean() const {
  return refusal == Refusal::kNone &&
         std::ranges::all_of(transactions, [](const TransactionReview& one) {
           return one.refusal == Refusal::kNone;
         });
}

Review review(const Container& container, const Anchor& anchor, const Limits& limits) {
  Review made;
  made.anchor = anchor;
  made.purpose = container.purpose;
  made.fingerprint = fingerprint(container);
  const auto refuse = [&made](Refusal refusal) {
    made.refusal = refusal;
    return made;
  };
  if (container.kind != ContainerKind::kTransactions) return refuse(Refusal::kOtherKind);
  if (const Refusal reach = check_reach(anchor, container); reach != Refusal::kNone)
    return refuse(reach);
  const BlockHeader& header = container.final->header;
  made.height = header.height;
  made.block = container.final->commit.block;
  made.time = header.time;
  made.anchor_age_ms = header.time.ms - anchor.time.ms;
  if (limits.now) made.age_ms = limits.now->ms - header.time.ms;
  if (const Refusal age = check_age(made, limits); age != Refusal::kNone) return refuse(age);
  const auto view = ProvenView::check(header.state_root, container.state);
  if (!view) return refuse(view.error());
  if (!view->knows(contract::params_key())) return refuse(Refusal::kNotProven);
  rehearse(*view, header.time, container.transactions, made);
  name_notes(container.state, made);
  return made;
}

Result<std::uint32_t, Refusal> sign(Container& container, const Review& review,
                                    const KeyFor& key_for) {
  if (review.refusal != Refusal::kNone) return Fail{review.refusal};
  // The review must be of this container: signing what somebody else looked at is the oldest trap.
  if (review.fingerprint != fingerprint(container) ||
      review.transactions.size() != container.transactions.size())
    return Fail{Refusal::kConflict};
  for (const TransactionReview& one : review.transactions)
    if (one.refusal != Refusal::kNone) return Fail{one.refusal};
  std::uint32_t added = 0;
  for (std::size_t i = 0; i < container.transactions.size(); ++i) {
    OfflineTransaction& offline = container.transactions[i];
    const TxId id = id_of(offline.content);
    if (id != review.transactions[i].id) return Fail{Refusal::kConflict};
    const auto sign_as = [&](const Policy& policy) {
      for (const PublicKey& key : keys_of(policy)) {
        const SecretKey* secret = key_for(key);
        if (secret == nullptr || offline.signatures.contains(key)) continue;
        offline.signatures.emplace(key, secret->sign(id_cast<Hash256>(id)));
        ++added;
      }
    };
    sign_as(offline.content.sender);
    if (offline.content.fee_payer) sign_as(*offline.content.fee_payer);
  }
  if (added > 0) return added;
  const bool all_signed = std::ranges::all_of(review.transactions, &TransactionReview::is_signed);
  return Fail{all_signed ? Refusal::kAlreadySigned : Refusal::kNotOurKey};
}

}  // namespace tally::wallet::offline
