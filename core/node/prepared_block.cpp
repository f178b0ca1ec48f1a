// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/prepared_block.hpp"

#include <algorithm>

#include "core/contract/execute.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/merkle.hpp"
#include "core/node/verify_batch.hpp"

namespace tally::node {
namespace {

bool pass_alone(std::vector<KnownTransaction>& transactions, const ChainId& chain) {
  for (KnownTransaction& tx : transactions) {
    if (contract::precheck(tx, chain) != contract::TxError::kNone) return false;
    tx.signatures_checked = true;
  }
  return true;
}

/// As know() says it, without encoding anything again: a content is what its transaction begins
/// with, and the signatures behind it have fixed lengths.
KnownTransaction known_of(const Transaction& tx, ByteView encoded) {
  const std::size_t behind =
      sizeof(Signature) + 1 + (tx.fee_payer_signature ? sizeof(Signature) : 0);
  KnownTransaction known;
  known.size_bytes = encoded.size();
  known.id = id_cast<TxId>(
      tagged_hash(HashTag::kTransaction, {encoded.first(encoded.size() - behind)}));
  known.sender = account_of(tx.content.sender);
  known.fee_payer =
      tx.content.fee_payer ? account_of(*tx.content.fee_payer) : known.sender;
  known.transaction = tx;
  return known;
}

}  // namespace

PreparedBlock prepare(Block block, const ChainId& chain, Cores cores) {
  PreparedBlock prepared;
  prepared.id = id_of(block.header);
  Writer head;
  head(block.header);
  head(block.previous_commit);
  prepared.size_bytes = head.view().size() + sizeof(std::uint32_t);
  std::vector<Hash256> leaves;
  leaves.reserve(block.transactions.size());
  prepared.transactions.reserve(block.transactions.size());
  Writer one;
  for (const Transaction& tx : block.transactions) {
    one.clear();
    one(tx);
    leaves.push_back(list_leaf(one.view()));
    prepared.transactions.push_back(known_of(tx, one.view()));
    prepared.size_bytes += one.view().size();
  }
  prepared.transactions_root = list_root(leaves);
  if (prepared.size_bytes > kMaxBlockBytes) {
    // Refused for its size: not worth a signature.
  } else if (cores == Cores::kThisOne) {
    prepared.transactions_pass = pass_alone(prepared.transactions, chain);
  } else {
    const auto errors = precheck_batch(prepared.transactions, chain);
    prepared.transactions_pass = std::ranges::all_of(
        errors, [](contract::TxError error) { return error == contract::TxError::kNone; });
  }
  prepared.block = std::move(block);
  return prepared;
}

}  // namespace tally::node
