// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/tx_error.hpp"
#include "core/data/codec/decode_error.hpp"
#include "core/data/fault.hpp"
#include "core/node/api/rejection.hpp"

/// From the errors of the layers to the one form that windows and programs read.
/// Thread: pure.
namespace tally::node {

[[nodiscard]] Rejection rejection_of(DecodeError error);
[[nodiscard]] Rejection rejection_of(contract::TxError error);
[[nodiscard]] Rejection rejection_of(PoolError error);
[[nodiscard]] Rejection rejection_of(LetterError error);
[[nodiscard]] Rejection rejection_of(CreditError error, std::string detail = {});
[[nodiscard]] Rejection rejection_of(const Fault& fault);

}  // namespace tally::node
