// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rejections.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/node/api/preview.hpp"

namespace tally::node {
namespace {

template <typename E>
Rejection numbered(E error) {
  const auto code = static_cast<std::uint16_t>(error);
  return Rejection{code, rejection_name(code), {}};
}

constexpr std::array kDecodeNames = {
    std::pair{DecodeError::kTruncated, "truncated"},
    std::pair{DecodeError::kTrailingBytes, "trailing_bytes"},
    std::pair{DecodeError::kUnknownVariant, "unknown_variant"},
    std::pair{DecodeError::kTooLong, "too_long"},
    std::pair{DecodeError::kNotCanonical, "not_canonical"},
    std::pair{DecodeError::kOutOfRange, "out_of_range"},
    std::pair{DecodeError::kBadText, "bad_text"},
};

constexpr std::array kPoolNames = {
    std::pair{PoolError::kDuplicate, "duplicate"},
    std::pair{PoolError::kAlreadyFinal, "already_final"},
    std::pair{PoolError::kPoolFull, "pool_full"},
    std::pair{PoolError::kTooManyPending, "too_many_pending"},
    std::pair{PoolError::kNonceTaken, "nonce_taken"},
    std::pair{PoolError::kNonceGap, "nonce_gap"},
    std::pair{PoolError::kStopping, "stopping"},
};

constexpr std::array kWalletNames = {
    std::pair{WalletError::kNoWallet, "no_wallet"},
    std::pair{WalletError::kLocked, "locked"},
    std::pair{WalletError::kWrongPassphrase, "wrong_passphrase"},
    std::pair{WalletError::kAlreadyExists, "already_exists"},
    std::pair{WalletError::kDamagedFile, "damaged_file"},
    std::pair{WalletError::kNewerFormat, "newer_format"},
    std::pair{WalletError::kOtherWords, "other_words"},
    std::pair{WalletError::kBadWords, "bad_words"},
    std::pair{WalletError::kWatchOnly, "watch_only"},
    std::pair{WalletError::kBadName, "bad_name"},
    std::pair{WalletError::kOfflineRefused, "offline_refused"},
    std::pair{WalletError::kNoWords, "no_words"},
    std::pair{WalletError::kWrongProof, "wrong_proof"},
    std::pair{WalletError::kTooLong, "too_long_for_a_wallet"},
};

template <typename Names>
std::string name_in(const Names& names, std::uint16_t code) {
  for (const auto& [error, name] : names)
    if (static_cast<std::uint16_t>(error) == code) return name;
  return "unknown";
}

}  // namespace

std::string rejection_name(std::uint16_t code) {
  if (code == kFaultCode) return "fault";
  if (code < 100) return name_in(kDecodeNames, code);
  if (code >= 450) return name_in(kWalletNames, code);
  if (code >= 400) return name_in(kPoolNames, code);
  const auto& known = contract::all_tx_errors();
  const auto error = static_cast<contract::TxError>(code);
  return std::ranges::binary_search(known, error) ? contract::to_string(error) : "unknown";
}

Rejection rejection_of(DecodeError error) { return numbered(error); }
Rejection rejection_of(contract::TxError error) { return numbered(error); }
Rejection rejection_of(PoolError error) { return numbered(error); }
Rejection rejection_of(const Fault& fault) { return Rejection{kFaultCode, "fault", fault.what}; }

}  // namespace tally::node
