// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string>

/// Why the node or the wallet refused something, for a person or a program to read.
/// Shape: one number space. 1–99 decoding (DecodeError), 100–199 precheck and 200–399 check
///        (contract TxError), 400–419 mempool (PoolError), 420–439 letters (LetterError),
///        450–469 wallet (WalletError), 470–489 credit facts (CreditError), 500 a fault of the
///        machine (see `detail`).
/// `name` is the stable snake_case name of the number; `detail` is plain text, often empty.
namespace tally::node {

struct Rejection {
  std::uint16_t code = 0;
  std::string name;
  std::string detail;
};

/// 400–449: the transaction is sound but not taken now.
enum class PoolError : std::uint16_t {
  kDuplicate = 400,      ///< already here
  kAlreadyFinal = 401,   ///< already in a block
  kPoolFull = 402,       ///< and its fee is not above the lowest in it
  kTooManyPending = 403, ///< of this sender
  kNonceTaken = 404,     ///< another one with this nonce waits, and the fee is not 10 % higher
  kNonceGap = 405,       ///< too far ahead of the sender's next nonce
  kStopping = 406,       ///< the node is shutting down
};

/// 420–439: a letter is not kept, or a status list not found.
enum class LetterError : std::uint16_t {
  kExpired = 420,
  kTooLong = 421,    ///< it would be kept for more than kMaxLetterLifeMs
  kKnown = 422,      ///< already here
  kUnsigned = 423,   ///< the signature is not its sender's
  kNoWeight = 424,   ///< the sender's coins carry no more letters
  kBoxFull = 425,    ///< and nobody has more in it than the sender
  kListSize = 426,   ///< a status list without a byte, or larger than nodes carry
};

/// 450–499: the wallet cannot do it.
enum class WalletError : std::uint16_t {
  kNoWallet = 450,
  kLocked = 451,
  kWrongPassphrase = 452,
  kAlreadyExists = 453,
  kDamagedFile = 454,
  kNewerFormat = 455,
  kOtherWords = 456,      ///< sound words, of another wallet
  kBadWords = 457,        ///< `detail` says which, and what is wrong
  kWatchOnly = 458,       ///< the key is on another machine
  kBadName = 459,         ///< of a wallet: letters, digits and hyphens
  kOfflineRefused = 460,  ///< a file for offline signing; `detail` says why
  kNoWords = 461,         ///< the wallet is older than words
  kWrongProof = 462,      ///< a signed message that this account did not sign
  kTooLong = 463,         ///< a message or label
};

/// 470–489: credit facts.
enum class CreditError : std::uint16_t {
  kNoSealingKey = 470,     ///< the other account has published no key to write to
  kNoSuchRequest = 471,
  kRequestOver = 472,      ///< answered, refused or expired
  kNoDocument = 473,       ///< no fresh copy of a document of that type
  kRequiredMissing = 474,  ///< a claim that the lender requires is not shown
  kNoSuchFile = 475,
  kBadDocument = 476,      ///< a document that does not hold; `detail` says why
  kNoOffice = 477,
  kNoSuchOrder = 478,
  kNotYourLoan = 479,      ///< the loan is the user's own, or there is no such loan
  kNoSuchCopy = 480,       ///< nothing was issued under that entry of the list
  kStatusUnknown = 481,    ///< the status list of that time is nowhere to be had
};

inline constexpr std::uint16_t kFaultCode = 500;

}  // namespace tally::node
