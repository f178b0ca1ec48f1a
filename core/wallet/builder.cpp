// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/builder.hpp"

#include "core/contract/execute.hpp"
#include "core/data/codec/writer.hpp"

namespace tally::wallet {

BuildContext context_at(const ChainId& chain, const contract::ChainParams& params, Timestamp now,
                        std::int64_t slack_ms, std::int64_t span_ms) {
  return {chain, params, Timestamp{now.ms - slack_ms}, Timestamp{now.ms + span_ms}};
}

Transaction build_and_sign(const BuildContext& context, Body body, std::uint64_t nonce,
                           const SecretKey& key) {
  TransactionContent content;
  content.chain = context.chain;
  content.sender = Policy{SingleKeyPolicy{key.public_key()}};
  content.nonce = nonce;
  content.valid_from = context.valid_from;
  content.valid_until = context.valid_until;
  content.body = std::move(body);
  // A fee takes the same room whatever it is: the size is known before the fee.
  content.fee = contract::minimum_fee(context.params,
                                      encode(content).size() + signature_bytes(content));
  return sign(std::move(content), key);
}

}  // namespace tally::wallet
