// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/body/bodies.hpp"
#include "core/contract/execute.hpp"

namespace tally::contract {
namespace {

TxError check_envelope(const KnownTransaction& tx, const ChainId& chain) {
  const TransactionContent& content = tx.transaction.content;
  if (content.chain != chain) return TxError::kWrongChain;
  if (content.valid_until < content.valid_from) return TxError::kBadWindow;
  if (tx.size_bytes > kMaxTransactionBytes) return TxError::kTooLarge;
  if (content.fee.minor < 0 || content.fee.minor > kMaxSupplyMinor)
    return TxError::kFeeOutOfRange;
  return TxError::kNone;
}

bool has_sound_policies(const TransactionContent& content) {
  return is_sound(content.sender) && (!content.fee_payer || is_sound(*content.fee_payer));
}

/// The one rule of bodies that needs the sender.
bool pays_itself(const KnownTransaction& tx) {
  const Body& body = tx.transaction.content.body;
  if (const auto* transfer = std::get_if<Transfer>(&body)) return transfer->to == tx.sender;
  if (const auto* note = std::get_if<TransferNote>(&body)) return note->to == tx.sender;
  return false;
}

}  // namespace

TxError precheck(const KnownTransaction& tx, const ChainId& chain) {
  if (const TxError error = check_envelope(tx, chain); error != TxError::kNone) return error;
  const TxError error = std::visit([](const auto& body) { return precheck(body); },
                                   tx.transaction.content.body);
  if (pays_itself(tx) && (error == TxError::kNone || error > TxError::kSelfTransfer))
    return TxError::kSelfTransfer;
  if (error != TxError::kNone) return error;
  if (!has_sound_policies(tx.transaction.content)) return TxError::kBadPolicy;
  if (!tx.signatures_checked && !verify_signatures(tx)) return TxError::kBadSignature;
  return TxError::kNone;
}

}  // namespace tally::contract
