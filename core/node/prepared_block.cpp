// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/prepared_block.hpp"

#include "core/contract/execute.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/hash.hpp"
#include "core/data/merkle.hpp"

namespace tally::node {
namespace {

bool pass(std::vector<KnownTransaction>& transactions, const ChainId& chain,
          Signatures signatures) {
  for (KnownTransaction& tx : transactions) {
    tx.signatures_checked = signatures == Signatures::kLater;  // so that they are left out
    if (contract::precheck(tx, chain) != contract::TxError::kNone) return false;
    tx.signatures_checked = signatures == Signatures::kNow;
  }
  return true;
}

/// As know() says it, without encoding anything again.
KnownTransaction known_of(const Transaction& tx, ByteView content) {
  KnownTransaction known;
  known.id = id_cast<TxId>(tagged_hash(HashTag::kTransaction, {content}));
  known.sender = account_of(tx.content.sender);
  known.fee_payer =
      tx.content.fee_payer ? account_of(*tx.content.fee_payer) : known.sender;
  known.transaction = tx;
  return known;
}

}  // namespace

PreparedBlock prepare(Block block, const ChainId& chain, Signatures signatures) {
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
    one(tx.content);
    KnownTransaction& known = prepared.transactions.emplace_back(known_of(tx, one.view()));
    Transaction::signatures(one, tx);
    leaves.push_back(list_leaf(one.view()));
    known.size_bytes = one.view().size();
    prepared.size_bytes += known.size_bytes;
  }
  prepared.transactions_root = list_root(leaves);
  // What is refused for its size is not worth a signature.
  if (prepared.size_bytes <= kMaxBlockBytes)
    prepared.transactions_pass = pass(prepared.transactions, chain, signatures);
  prepared.signatures_checked = signatures == Signatures::kNow;
  prepared.block = std::move(block);
  return prepared;
}

}  // namespace tally::node
