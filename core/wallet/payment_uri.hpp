// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/data/amount.hpp"
#include "core/data/result.hpp"

/// Links that ask for a payment: tallystick:ADDRESS?amount=20.3&label=Ann&message=…
/// Shape:  the rules of BIP321. Keys: amount (decimal, with a point), label, message, asset (a
///         symbol), loan (hexadecimal), pop (where to tell that it is paid), and one address or
///         several under the prefix of their network. Scheme and keys in any case; unknown keys are
///         ignored unless they begin with "req-".
/// Errors: UriError, the first that applies from left to right; then the two that speak of the
///         whole.
/// Thread: pure. Addresses are only compared with the prefix they stand under: from_address judges.
/// Source: BIP321; its examples are tests.
namespace tally::wallet {

enum class UriError : std::uint8_t {
  kNone = 0,
  kOtherScheme = 1,
  kTooLong = 2,          ///< more than kMaxUriBytes
  kBadEscape = 3,        ///< a percent sign without two hexadecimal digits, or bytes not UTF-8
  kRepeated = 4,         ///< amount, label, message, asset, loan or pop twice
  kBadAmount = 5,        ///< not digits with at most one point
  kRequiresUnknown = 6,  ///< a newer program might understand what this link insists on
  kForbiddenPop = 7,     ///< insists on telling a web site
  kWrongNetwork = 8,     ///< an address under the prefix of another network
  kNothingToPay = 9,     ///< no address at all
};

inline constexpr std::size_t kMaxUriBytes = 4096;

/// One plain sentence for a person.
[[nodiscard]] const char* to_sentence(UriError error);

/// What makes one kind of link different from another.
struct UriRules {
  std::string_view scheme;
  std::vector<std::string_view> prefixes;      ///< networks whose addresses stand under their key
  std::vector<std::string_view> instructions;  ///< other keys that say where to pay
};
/// tallystick: with tly and ptly.
[[nodiscard]] const UriRules& our_uri_rules();

struct PaymentUri {
  std::string address;                                      ///< as written, may be empty
  std::vector<std::pair<std::string, std::string>> others;  ///< address or instruction by its key
  std::string amount;                                       ///< as written, may be empty
  std::string label;
  std::string message;
  std::string asset;
  std::string loan;
  std::string pop;  ///< empty also when it was forbidden
};

[[nodiscard]] Result<PaymentUri, UriError> parse_payment_uri(
    std::string_view text, const UriRules& rules = our_uri_rules());

/// What to open when it is paid: pop, then "key=proof". Empty without pop.
[[nodiscard]] std::string proof_of_payment(const PaymentUri& uri, std::string_view key,
                                           std::string_view proof);

/// "20.3" with 2 decimals → 2030. Empty for more decimals than the asset has, or too much money.
[[nodiscard]] std::optional<Amount> amount_of(std::string_view decimal, std::uint8_t decimals);

}  // namespace tally::wallet
