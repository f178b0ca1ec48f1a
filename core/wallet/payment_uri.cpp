// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/payment_uri.hpp"

#include <algorithm>
#include <limits>

#include "core/data/bytes.hpp"
#include "core/data/codec/text_rules.hpp"

namespace tally::wallet {
namespace {

/// Opening one of these would tell a web site or touch the disk.
constexpr std::string_view kForbiddenSchemes[] = {"http", "https", "file", "javascript", "mailto"};

std::string lower(std::string_view text) {
  std::string made(text);
  for (char& letter : made)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + ('a' - 'A'));
  return made;
}

std::optional<std::string> unescaped(std::string_view text) {
  std::string made;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      made += text[i];
      continue;
    }
    const auto byte = text.size() - i > 2 ? from_hex(lower(text.substr(i + 1, 2))) : std::nullopt;
    if (!byte) return std::nullopt;
    made += static_cast<char>((*byte)[0]);
    i += 2;
  }
  if (!is_plain_text(made)) return std::nullopt;
  return made;
}

bool is_decimal(std::string_view text) {
  const auto digits =
      std::ranges::count_if(text, [](char letter) { return letter >= '0' && letter <= '9'; });
  const auto points = std::ranges::count(text, '.');
  return digits > 0 && points <= 1 && digits + points == static_cast<std::ptrdiff_t>(text.size());
}

bool is_forbidden(std::string_view pop) {
  const std::string scheme = lower(pop.substr(0, pop.find(':')));
  return pop.find(':') == std::string_view::npos ||
         std::ranges::find(kForbiddenSchemes, scheme) != std::end(kForbiddenSchemes);
}

/// One "key=value" of the query, taken into `uri`.
class Taker {
 public:
  Taker(PaymentUri& uri, const UriRules& rules) : uri_(uri), rules_(rules) {}

  UriError take(std::string_view pair) {
    const std::size_t equals = std::min(pair.find('='), pair.size());
    std::string key = lower(pair.substr(0, equals));
    const bool required = key.starts_with("req-");
    if (required) key.erase(0, 4);
    auto value = unescaped(pair.substr(std::min(equals + 1, pair.size())));
    if (!value) return UriError::kBadEscape;
    if (std::string* field = field_of(key)) return take_field(*field, key, *value, required);
    const bool prefix = std::ranges::find(rules_.prefixes, key) != rules_.prefixes.end();
    if (prefix && !lower(*value).starts_with(key + "1")) return UriError::kWrongNetwork;
    if (!prefix && std::ranges::find(rules_.instructions, key) == rules_.instructions.end())
      return required ? UriError::kRequiresUnknown : UriError::kNone;
    uri_.others.emplace_back(std::move(key), *std::move(value));
    return UriError::kNone;
  }

 private:
  std::string* field_of(std::string_view key) {
    if (key == "amount") return &uri_.amount;
    if (key == "label") return &uri_.label;
    if (key == "message") return &uri_.message;
    if (key == "asset") return &uri_.asset;
    if (key == "loan") return &uri_.loan;
    if (key == "pop") return &uri_.pop;
    return nullptr;
  }

  UriError take_field(std::string& field, const std::string& key, const std::string& value,
                      bool required) {
    if (std::ranges::find(seen_, key) != seen_.end()) return UriError::kRepeated;
    seen_.push_back(key);
    if (key == "amount" && !is_decimal(value)) return UriError::kBadAmount;
    if (key == "pop" && is_forbidden(value))
      return required ? UriError::kForbiddenPop : UriError::kNone;
    field = value;
    return UriError::kNone;
  }

  PaymentUri& uri_;
  const UriRules& rules_;
  std::vector<std::string> seen_;
};

}  // namespace

const char* to_sentence(UriError error) {
  switch (error) {
    case UriError::kNone: return "the link is good";
    case UriError::kOtherScheme: return "this is no tallystick: link";
    case UriError::kTooLong: return "this link is too long";
    case UriError::kBadEscape: return "this link is damaged: it holds characters that are no text";
    case UriError::kRepeated: return "this link says the same thing twice";
    case UriError::kBadAmount: return "the amount in this link is no number like 20.30";
    case UriError::kRequiresUnknown:
      return "this link insists on something that this version does not know; update the program";
    case UriError::kForbiddenPop: return "this link insists on telling a web site; don't pay it";
    case UriError::kWrongNetwork: return "this link has an address under the wrong network";
    case UriError::kNothingToPay: return "this link names no address to pay to";
  }
  return "";
}

const UriRules& our_uri_rules() {
  static const UriRules rules{"tallystick", {"tly", "ptly"}, {}};
  return rules;
}

Result<PaymentUri, UriError> parse_payment_uri(std::string_view text, const UriRules& rules) {
  const std::size_t colon = std::min(text.find(':'), text.size());
  if (colon == text.size() || lower(text.substr(0, colon)) != rules.scheme)
    return Fail{UriError::kOtherScheme};
  if (text.size() > kMaxUriBytes) return Fail{UriError::kTooLong};
  text.remove_prefix(colon + 1);
  const std::size_t question = std::min(text.find('?'), text.size());
  PaymentUri uri;
  auto address = unescaped(text.substr(0, question));
  if (!address) return Fail{UriError::kBadEscape};
  uri.address = *std::move(address);
  text.remove_prefix(std::min(question + 1, text.size()));
  Taker taker(uri, rules);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('&'), text.size());
    if (end != 0)
      if (const UriError error = taker.take(text.substr(0, end)); error != UriError::kNone)
        return Fail{error};
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (uri.address.empty() && uri.others.empty()) return Fail{UriError::kNothingToPay};
  return uri;
}

std::string proof_of_payment(const PaymentUri& uri, std::string_view key, std::string_view proof) {
  if (uri.pop.empty()) return {};
  return uri.pop + std::string(key) + "=" + std::string(proof);
}

std::optional<Amount> amount_of(std::string_view decimal, std::uint8_t decimals) {
  if (!is_decimal(decimal)) return std::nullopt;
  const std::size_t point = std::min(decimal.find('.'), decimal.size());
  std::string digits(decimal.substr(0, point));
  std::string_view after = decimal.substr(std::min(point + 1, decimal.size()));
  while (after.ends_with('0')) after.remove_suffix(1);
  if (after.size() > decimals) return std::nullopt;
  digits += after;
  digits.append(decimals - after.size(), '0');
  std::int64_t minor = 0;
  for (const char digit : digits) {
    const int value = digit - '0';
    if (minor > (std::numeric_limits<std::int64_t>::max() - value) / 10) return std::nullopt;
    minor = minor * 10 + value;
  }
  return Amount{minor};
}

}  // namespace tally::wallet
