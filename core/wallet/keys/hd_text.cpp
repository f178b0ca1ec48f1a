// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "core/data/crypto/signature.hpp"
#include "core/wallet/keys/base58.hpp"
#include "core/wallet/keys/hd_key.hpp"

namespace tally::wallet {
namespace {

using Version = std::array<std::uint8_t, 4>;
constexpr Version kPrivate{0x04, 0x88, 0xad, 0xe4};
constexpr Version kPublic{0x04, 0x88, 0xb2, 0x1e};
constexpr std::size_t kExtendedBytes = 78;

std::string write(const Version& version, const HdPlace& place, const ChainCode& chain_code,
                  const Point33& key) {
  Bytes bytes(version.begin(), version.end());
  bytes.push_back(place.depth);
  bytes.insert(bytes.end(), place.parent.begin(), place.parent.end());
  for (const int shift : {24, 16, 8, 0})
    bytes.push_back(static_cast<std::uint8_t>(place.number >> shift));
  bytes.insert(bytes.end(), chain_code.begin(), chain_code.end());
  bytes.insert(bytes.end(), key.begin(), key.end());
  std::string text = to_base58_check(bytes);
  wipe(bytes.data(), bytes.size());
  return text;
}

Result<HdPublicKey, HdError> read(const Version& wanted, std::string_view text) {
  const auto bytes = from_base58_check(text, kExtendedBytes);
  if (!bytes || bytes->size() != kExtendedBytes) return Fail{HdError::kBadText};
  auto at = bytes->begin();
  if (!std::equal(wanted.begin(), wanted.end(), at)) return Fail{HdError::kBadVersion};
  at += 4;
  HdPublicKey key;
  key.place.depth = *at++;
  std::copy_n(at, 4, key.place.parent.begin());
  at += 4;
  for (int i = 0; i < 4; ++i) key.place.number = key.place.number << 8 | *at++;
  std::copy_n(at, 32, key.chain_code.begin());
  std::copy_n(at + 32, 33, key.point.begin());
  return key;
}

bool is_bad_root(const HdPlace& place) {
  const bool has_parent =
      std::ranges::any_of(place.parent, [](std::uint8_t byte) { return byte != 0; });
  return place.depth == 0 && (has_parent || place.number != 0);
}

}  // namespace

std::string write_extended(const HdKey& key) {
  TALLY_CHECK(key.curve() == Curve::kSecp256k1, "extended keys are for secp256k1");
  Point33 padded{};
  std::ranges::copy(key.secret(), padded.begin() + 1);
  std::string text = write(kPrivate, key.place(), key.chain_code(), padded);
  wipe(padded.data(), padded.size());
  return text;
}

std::string write_extended(const HdPublicKey& key) {
  return write(kPublic, key.place, key.chain_code, key.point);
}

Result<HdKey, HdError> read_extended_private(std::string_view text) {
  TALLY_TRY(HdPublicKey parts, read(kPrivate, text));
  Secret32 secret{};
  std::copy_n(parts.point.begin() + 1, 32, secret.begin());
  auto key = HdKey::from_parts(parts.place, parts.chain_code, secret);
  const bool padded = parts.point[0] == 0;
  wipe(secret.data(), secret.size());
  wipe(parts.point.data(), parts.point.size());
  if (!key || !padded) return Fail{HdError::kBadKey};
  if (is_bad_root(parts.place)) return Fail{HdError::kBadRoot};
  return *std::move(key);
}

Result<HdPublicKey, HdError> read_extended_public(std::string_view text) {
  TALLY_TRY(const HdPublicKey key, read(kPublic, text));
  if (!is_secp256k1_point(key.point)) return Fail{HdError::kBadKey};
  if (is_bad_root(key.place)) return Fail{HdError::kBadRoot};
  return key;
}

Result<std::vector<std::uint32_t>, HdError> parse_path(std::string_view text) {
  if (text.empty() || (text[0] != 'm' && text[0] != 'M')) return Fail{HdError::kBadPath};
  text.remove_prefix(1);
  std::vector<std::uint32_t> path;
  while (!text.empty()) {
    if (text[0] != '/') return Fail{HdError::kBadPath};
    text.remove_prefix(1);
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || number >= kHardened) return Fail{HdError::kBadPath};
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (!text.empty() && (text[0] == '\'' || text[0] == 'h' || text[0] == 'H')) {
      number |= kHardened;
      text.remove_prefix(1);
    }
    if (path.size() == 255) return Fail{HdError::kTooDeep};
    path.push_back(number);
  }
  return path;
}

std::string write_path(const std::vector<std::uint32_t>& path) {
  std::string text = "m";
  for (const std::uint32_t number : path) {
    text += "/" + std::to_string(number & ~kHardened);
    if (number >= kHardened) text += "'";
  }
  return text;
}

}  // namespace tally::wallet
