// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/keys/hd_key.hpp"

#include <algorithm>

#include "core/data/crypto/mac.hpp"
#include "core/data/crypto/signature.hpp"

namespace tally::wallet {
namespace {

std::string_view seed_label(Curve curve) {
  switch (curve) {
    case Curve::kSecp256k1: return "Bitcoin seed";
    case Curve::kNist256p1: return "Nist256p1 seed";
    case Curve::kEd25519: return "ed25519 seed";
    case Curve::kX25519: return "curve25519 seed";
  }
  TALLY_CHECK(false, "an unknown curve");
}

/// The two halves of a derivation step.
struct Halves {
  Secret32 left{};
  ChainCode right{};

  explicit Halves(Hash512 whole) {
    std::copy_n(whole.begin(), 32, left.begin());
    std::copy_n(whole.begin() + 32, 32, right.begin());
    wipe(whole.data(), whole.size());
  }
  ~Halves() { wipe(left.data(), left.size()); }
};

/// `first` 33 bytes, then the child's number, big-endian.
Halves step(const ChainCode& chain_code, ByteView first, std::uint32_t number) {
  Bytes message(first.begin(), first.end());
  for (const int shift : {24, 16, 8, 0})
    message.push_back(static_cast<std::uint8_t>(number >> shift));
  Halves halves(hmac_sha512(chain_code, message));
  wipe(message.data(), message.size());
  return halves;
}

HdPlace below(const HdPlace& place, const Point33& point, std::uint32_t number) {
  HdPlace child{static_cast<std::uint8_t>(place.depth + 1), {}, number};
  const auto name = hash160(point);
  std::copy_n(name.begin(), child.parent.size(), child.parent.begin());
  return child;
}

}  // namespace

const char* to_sentence(HdError error) {
  switch (error) {
    case HdError::kNone: return "the key is good";
    case HdError::kBadSeedLength: return "a seed has 16 to 64 bytes";
    case HdError::kBadPath: return "a path looks like m/44'/7391'/0'/0/0";
    case HdError::kOnlyHardened: return "here only hardened steps (with a quote) can be derived";
    case HdError::kTooDeep: return "a path has at most 255 steps";
    case HdError::kNoSuchChild: return "there is no key with this number; take the next one";
    case HdError::kBadText: return "this is not an extended key: a character is wrong or missing";
    case HdError::kBadVersion: return "this is an extended key of another kind";
    case HdError::kBadKey: return "the extended key holds no valid key";
    case HdError::kBadRoot: return "the extended key claims to be a root but names a parent";
  }
  return "";
}

HdKey::~HdKey() { wipe(secret_.data(), secret_.size()); }

HdKey::HdKey(HdKey&& other) noexcept
    : curve_(other.curve_),
      place_(other.place_),
      chain_code_(other.chain_code_),
      secret_(other.secret_) {
  wipe(other.secret_.data(), other.secret_.size());
}

HdKey& HdKey::operator=(HdKey&& other) noexcept {
  if (this != &other) {
    curve_ = other.curve_;
    place_ = other.place_;
    chain_code_ = other.chain_code_;
    secret_ = other.secret_;
    wipe(other.secret_.data(), other.secret_.size());
  }
  return *this;
}

Result<HdKey, HdError> HdKey::from_seed(ByteView seed, Curve curve) {
  if (seed.size() < 16 || seed.size() > 64) return Fail{HdError::kBadSeedLength};
  Hash512 whole = hmac_sha512(as_bytes(seed_label(curve)), seed);
  Halves halves(whole);
  while (!is_secret(curve, halves.left)) {
    if (curve == Curve::kSecp256k1) return Fail{HdError::kNoSuchChild};
    whole = hmac_sha512(as_bytes(seed_label(curve)), whole);
    halves = Halves(whole);
  }
  wipe(whole.data(), whole.size());
  HdKey key;
  key.curve_ = curve;
  key.secret_ = halves.left;
  key.chain_code_ = halves.right;
  return key;
}

std::optional<HdKey> HdKey::from_parts(const HdPlace& place, const ChainCode& chain_code,
                                       const Secret32& secret) {
  if (!is_secret(Curve::kSecp256k1, secret)) return std::nullopt;
  HdKey key;
  key.place_ = place;
  key.chain_code_ = chain_code;
  key.secret_ = secret;
  return key;
}

Result<HdKey, HdError> HdKey::child(std::uint32_t number) const {
  const bool hardened = number >= kHardened;
  if (place_.depth == 255) return Fail{HdError::kTooDeep};
  if (!hardened && !can_add(curve_)) return Fail{HdError::kOnlyHardened};
  const Point33 own_point = point();
  Point33 first = own_point;
  if (hardened) {
    first[0] = 0;
    std::ranges::copy(secret_, first.begin() + 1);
  }
  Halves halves = step(chain_code_, first, number);
  wipe(first.data(), first.size());
  HdKey key;
  key.curve_ = curve_;
  key.place_ = below(place_, own_point, number);
  if (can_add(curve_)) {
    auto sum = add_secrets(curve_, secret_, halves.left);
    while (!sum) {
      if (curve_ == Curve::kSecp256k1) return Fail{HdError::kNoSuchChild};
      Point33 again{1};
      std::ranges::copy(halves.right, again.begin() + 1);
      halves = step(chain_code_, again, number);
      sum = add_secrets(curve_, secret_, halves.left);
    }
    key.secret_ = *sum;
    wipe(sum->data(), sum->size());
  } else {
    key.secret_ = halves.left;
  }
  key.chain_code_ = halves.right;
  return key;
}

Result<HdKey, HdError> HdKey::descend(const std::vector<std::uint32_t>& path) const {
  HdKey key;
  key.curve_ = curve_;
  key.place_ = place_;
  key.chain_code_ = chain_code_;
  key.secret_ = secret_;
  for (const std::uint32_t number : path) {
    TALLY_TRY(key, key.child(number));
  }
  return key;
}

HdPublicKey HdKey::public_side() const {
  TALLY_CHECK(curve_ == Curve::kSecp256k1, "public derivation is for secp256k1");
  return {place_, chain_code_, point()};
}

Result<HdPublicKey, HdError> HdPublicKey::child(std::uint32_t number) const {
  if (place.depth == 255) return Fail{HdError::kTooDeep};
  if (number >= kHardened) return Fail{HdError::kOnlyHardened};
  const Halves halves = step(chain_code, point, number);
  const auto sum = add_to_point(point, halves.left);
  if (!sum) return Fail{HdError::kNoSuchChild};
  return HdPublicKey{below(place, point, number), halves.right, *sum};
}

}  // namespace tally::wallet
