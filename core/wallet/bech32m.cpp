// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/bech32m.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/data/check.hpp"

namespace tally::wallet {
namespace {

constexpr std::string_view kCharacters = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::uint32_t kFinal = 0x2bc830a3;
constexpr std::size_t kChecksumSize = 6;
constexpr std::size_t kMaxSize = 90;
constexpr std::uint8_t kAccountVersion = 0;

class Checksum {
 public:
  void add(std::uint8_t group) {
    constexpr std::array<std::uint32_t, 5> kGenerator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                                      0x3d4233dd, 0x2a1462b3};
    const std::uint32_t top = value_ >> 25;
    value_ = ((value_ & 0x1ffffff) << 5) ^ group;
    for (std::size_t i = 0; i < kGenerator.size(); ++i)
      if ((top >> i) & 1) value_ ^= kGenerator[i];
  }
  void add_prefix(std::string_view prefix) {
    for (const char c : prefix) add(static_cast<std::uint8_t>(c) >> 5);
    add(0);
    for (const char c : prefix) add(static_cast<std::uint8_t>(c) & 31);
  }
  [[nodiscard]] std::uint32_t value() const { return value_; }

 private:
  std::uint32_t value_ = 1;
};

bool is_sound(std::string_view prefix, ByteView data) {
  Checksum sum;
  sum.add_prefix(prefix);
  for (const std::uint8_t group : data) sum.add(group);
  return sum.value() == kFinal;
}

/// Where the one wrong character stands; -1 unless exactly one place explains the damage.
int find_wrong_character(std::string_view prefix, Bytes data) {
  int found = -1;
  for (std::size_t at = 0; at < data.size(); ++at) {
    const std::uint8_t kept = data[at];
    for (std::uint8_t group = 0; group < 32; ++group) {
      data[at] = group;
      if (group == kept || !is_sound(prefix, data)) continue;
      if (found >= 0) return -1;
      found = static_cast<int>(prefix.size() + 1 + at);
    }
    data[at] = kept;
  }
  return found;
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

Fail<Bech32mProblem> refuse(Bech32mError error, int position = -1) {
  return Fail{Bech32mProblem{error, position}};
}

Bytes to_groups(ByteView bytes) {
  Bytes groups;
  std::uint32_t kept = 0;
  int bits = 0;
  for (const std::uint8_t byte : bytes) {
    kept = (kept << 8 | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5)
      groups.push_back(static_cast<std::uint8_t>(kept >> (bits - 5) & 31));
  }
  if (bits > 0) groups.push_back(static_cast<std::uint8_t>(kept << (5 - bits) & 31));
  return groups;
}

/// Empty when bits are left over that are not zero, or a whole group is.
std::optional<Bytes> from_groups(ByteView groups) {
  Bytes bytes;
  std::uint32_t kept = 0;
  int bits = 0;
  for (const std::uint8_t group : groups) {
    kept = (kept << 5 | group) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push_back(static_cast<std::uint8_t>(kept >> bits & 0xff));
  }
  if (bits >= 5 || (kept & ((1u << bits) - 1)) != 0) return std::nullopt;
  return bytes;
}

}  // namespace

const char* to_sentence(Bech32mError error) {
  switch (error) {
    case Bech32mError::kNone: return "";
    case Bech32mError::kTooLong: return "This is longer than any address.";
    case Bech32mError::kBadCharacter: return "This character never occurs in an address.";
    case Bech32mError::kMixedCase: return "An address is all lower or all upper case.";
    case Bech32mError::kNoSeparator: return "An address begins with tly1 or ptly1.";
    case Bech32mError::kEmptyPrefix: return "An address begins with tly1 or ptly1.";
    case Bech32mError::kTooShort: return "This is too short for an address.";
    case Bech32mError::kBadChecksum: return "A character is wrong: the checksum does not match.";
    case Bech32mError::kOtherPrefix: return "This address belongs to another network.";
    case Bech32mError::kOtherVersion: return "This address needs a newer version of the program.";
    case Bech32mError::kBadLength: return "This is not the length of an address.";
  }
  return "This is not an address.";
}

std::string encode_bech32m(std::string_view prefix, ByteView data) {
  TALLY_CHECK(!prefix.empty(), "bech32m needs a prefix");
  Checksum sum;
  sum.add_prefix(prefix);
  std::string text(prefix);
  text += '1';
  for (const std::uint8_t group : data) {
    TALLY_CHECK(group < 32, "bech32m group over five bits");
    sum.add(group);
    text += kCharacters[group];
  }
  for (std::size_t i = 0; i < kChecksumSize; ++i) sum.add(0);
  const std::uint32_t value = sum.value() ^ kFinal;
  for (std::size_t i = 0; i < kChecksumSize; ++i)
    text += kCharacters[value >> (5 * (kChecksumSize - 1 - i)) & 31];
  return text;
}

Result<Bech32mText, Bech32mProblem> decode_bech32m(std::string_view text) {
  if (text.size() > kMaxSize) return refuse(Bech32mError::kTooLong, static_cast<int>(kMaxSize));
  bool has_lower = false;
  bool has_upper = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c < 33 || c > 126) return refuse(Bech32mError::kBadCharacter, static_cast<int>(i));
    has_lower |= c >= 'a' && c <= 'z';
    has_upper |= c >= 'A' && c <= 'Z';
    if (has_lower && has_upper) return refuse(Bech32mError::kMixedCase, static_cast<int>(i));
  }
  const std::size_t separator = text.rfind('1');
  if (separator == std::string_view::npos) return refuse(Bech32mError::kNoSeparator);
  if (separator == 0) return refuse(Bech32mError::kEmptyPrefix, 0);
  if (text.size() - separator - 1 < kChecksumSize) return refuse(Bech32mError::kTooShort);

  Bech32mText out;
  for (const char c : text.substr(0, separator)) out.prefix += lower(c);
  for (std::size_t i = separator + 1; i < text.size(); ++i) {
    const std::size_t group = kCharacters.find(lower(text[i]));
    if (group == std::string_view::npos)
      return refuse(Bech32mError::kBadCharacter, static_cast<int>(i));
    out.data.push_back(static_cast<std::uint8_t>(group));
  }
  if (!is_sound(out.prefix, out.data))
    return refuse(Bech32mError::kBadChecksum, find_wrong_character(out.prefix, out.data));
  out.data.resize(out.data.size() - kChecksumSize);
  return out;
}

std::string_view address_prefix(bool practice) { return practice ? "ptly" : "tly"; }

std::string to_address(const AccountId& account, bool practice) {
  Bytes data{kAccountVersion};
  const Bytes groups = to_groups(account.bytes);
  data.insert(data.end(), groups.begin(), groups.end());
  return encode_bech32m(address_prefix(practice), data);
}

Result<AccountId, Bech32mProblem> from_address(std::string_view text, bool practice) {
  constexpr std::string_view kBlanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(kBlanks);
  if (begin == std::string_view::npos) return refuse(Bech32mError::kTooShort);
  const std::size_t end = text.find_last_not_of(kBlanks);
  auto decoded = decode_bech32m(text.substr(begin, end - begin + 1));
  if (!decoded) {
    Bech32mProblem problem = decoded.error();
    if (problem.position >= 0) problem.position += static_cast<int>(begin);
    return Fail{problem};
  }
  if (decoded->prefix != address_prefix(practice))
    return refuse(Bech32mError::kOtherPrefix, static_cast<int>(begin));
  if (decoded->data.empty()) return refuse(Bech32mError::kBadLength);
  if (decoded->data.front() != kAccountVersion)
    return refuse(Bech32mError::kOtherVersion,
                  static_cast<int>(begin + decoded->prefix.size() + 1));
  const auto bytes = from_groups(ByteView(decoded->data).subspan(1));
  AccountId account;
  if (!bytes || bytes->size() != account.bytes.size()) return refuse(Bech32mError::kBadLength);
  std::copy(bytes->begin(), bytes->end(), account.bytes.begin());
  return account;
}

}  // namespace tally::wallet
