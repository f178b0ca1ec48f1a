// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "core/data/ids.hpp"
#include "core/data/result.hpp"

/// Text forms of binary names with a checksum that finds up to four wrong characters.
/// Shape:  prefix ‖ '1' ‖ data in 32 characters ‖ 6 characters of checksum. An address is
///         "tly" ("ptly" on practice), data = version 0 ‖ the 32 bytes of the account.
/// Errors: the first that applies reading from left to right, with the place of the first wrong
///         character where that can be known: for a wrong checksum, when exactly one character
///         changed would make it right.
/// Thread: pure.
/// Source: BIP350; its vectors are tests.
namespace tally::wallet {

enum class Bech32mError : std::uint8_t {
  kNone = 0,
  kTooLong = 1,        ///< more than 90 characters
  kBadCharacter = 2,   ///< outside the characters allowed
  kMixedCase = 3,      ///< lower and upper case in one text
  kNoSeparator = 4,
  kEmptyPrefix = 5,
  kTooShort = 6,       ///< fewer than six characters after the separator
  kBadChecksum = 7,
  kOtherPrefix = 8,    ///< of another network, or no address at all
  kOtherVersion = 9,   ///< an address of a newer kind
  kBadLength = 10,     ///< not 32 bytes, or stray bits at the end
};

struct Bech32mProblem {
  Bech32mError error = Bech32mError::kNone;
  int position = -1;  ///< index of the first wrong character; -1: unknown
};

/// One plain sentence for a person.
[[nodiscard]] const char* to_sentence(Bech32mError error);

struct Bech32mText {
  std::string prefix;  ///< lower case
  Bytes data;          ///< groups of five bits, 0 … 31
};

/// Requires a lower-case prefix of 1 … 83 characters 33 … 126 and groups below 32.
[[nodiscard]] std::string encode_bech32m(std::string_view prefix, ByteView data);
[[nodiscard]] Result<Bech32mText, Bech32mProblem> decode_bech32m(std::string_view text);

[[nodiscard]] std::string_view address_prefix(bool practice);
[[nodiscard]] std::string to_address(const AccountId& account, bool practice);
/// Blanks around the text are ignored; positions count from the text as given.
[[nodiscard]] Result<AccountId, Bech32mProblem> from_address(std::string_view text, bool practice);

}  // namespace tally::wallet
