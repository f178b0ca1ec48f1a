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

constexpr std::array kLetterNames = {
    std::pair{LetterError::kExpired, "letter_expired"},
    std::pair{LetterError::kTooLong, "letter_kept_too_long"},
    std::pair{LetterError::kKnown, "letter_known"},
    std::pair{LetterError::kUnsigned, "letter_unsigned"},
    std::pair{LetterError::kNoWeight, "letter_without_weight"},
    std::pair{LetterError::kBoxFull, "letter_box_full"},
    std::pair{LetterError::kListSize, "status_list_size"},
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

constexpr std::array kCreditNames = {
    std::pair{CreditError::kNoSealingKey, "no_sealing_key"},
    std::pair{CreditError::kNoSuchRequest, "no_such_request"},
    std::pair{CreditError::kRequestOver, "request_over"},
    std::pair{CreditError::kNoDocument, "no_document"},
    std::pair{CreditError::kRequiredMissing, "required_claim_missing"},
    std::pair{CreditError::kNoSuchFile, "no_such_file"},
    std::pair{CreditError::kBadDocument, "bad_document"},
    std::pair{CreditError::kNoOffice, "no_office"},
    std::pair{CreditError::kNoSuchOrder, "no_such_order"},
    std::pair{CreditError::kNotYourLoan, "not_a_loan_of_others"},
    std::pair{CreditError::kNoSuchCopy, "no_such_copy"},
    std::pair{CreditError::kStatusUnknown, "status_list_unknown"},
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
  if (code >= 470) return name_in(kCreditNames, code);
  if (code >= 450) return name_in(kWalletNames, code);
  if (code >= 420) return name_in(kLetterNames, code);
  if (code >= 400) return name_in(kPoolNames, code);
  const auto& known = contract::all_tx_errors();
  const auto error = static_cast<contract::TxError>(code);
  return std::ranges::binary_search(known, error) ? contract::to_string(error) : "unknown";
}

Rejection rejection_of(DecodeError error) { return numbered(error); }
Rejection rejection_of(contract::TxError error) { return numbered(error); }
Rejection rejection_of(PoolError error) { return numbered(error); }
Rejection rejection_of(LetterError error) { return numbered(error); }
Rejection rejection_of(CreditError error, std::string detail) {
  Rejection made = numbered(error);
  made.detail = std::move(detail);
  return made;
}
Rejection rejection_of(const Fault& fault) { return Rejection{kFaultCode, "fault", fault.what}; }

}  // namespace tally::node
