// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/params.hpp"
#include "core/data/tx/transaction.hpp"

/// From what somebody wants to a signed transaction.
/// Units:  fee in minor units of the native coin, the least that the chain takes for the size.
/// Nonce:  on the main lane the next one; for PayInstalment the number of the instalment.
/// Thread: pure.
namespace tally::wallet {

struct BuildContext {
  ChainId chain;
  contract::ChainParams params;
  Timestamp valid_from;
  Timestamp valid_until;
};

/// Valid from `slack_ms` before `now`, so that a block whose time is a little behind takes it, for
/// `span_ms` from now on.
[[nodiscard]] BuildContext context_at(const ChainId& chain, const contract::ChainParams& params,
                                      Timestamp now, std::int64_t slack_ms, std::int64_t span_ms);

[[nodiscard]] Transaction build_and_sign(const BuildContext& context, Body body,
                                         std::uint64_t nonce, const SecretKey& key);

}  // namespace tally::wallet
