// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>

#include "core/data/bytes.hpp"

/// Names of things, each a type of its own so that one cannot stand in for another.
/// Shape:  32 bytes (AssetId: a 32-bit number in order of issue, 0 is the native coin).
/// Order:  bytewise, which is also the order of their state keys.
namespace tally {

template <typename Tag>
struct Id32 {
  std::array<std::uint8_t, 32> bytes{};

  friend constexpr auto operator<=>(const Id32&, const Id32&) = default;
  [[nodiscard]] ByteView view() const { return bytes; }
  [[nodiscard]] bool is_zero() const { return *this == Id32{}; }
  [[nodiscard]] std::string hex() const { return to_hex(bytes); }
};

/// Any SHA-256 digest.
using Hash256 = Id32<struct DigestTag>;
/// Identifies the header of a block.
using BlockId = Id32<struct BlockTag>;
/// Identifies the signed content of a transaction.
using TxId = Id32<struct TxTag>;
/// Who owns money: the tagged hash of the policy that may spend it (see account.hpp).
using AccountId = Id32<struct AccountTag>;
/// A loan from its application on; equal to the TxId of the application.
using LoanId = Id32<struct LoanTag>;
/// An offer of units of a note; equal to the TxId that made it.
using OfferId = Id32<struct OfferTag>;
/// A standing order of a lender; equal to the TxId that made it.
using MandateId = Id32<struct MandateTag>;
/// An x-only secp256k1 key as BIP340 has it.
using PublicKey = Id32<struct PublicKeyTag>;
/// Identifies a network: the hash of its genesis.
using ChainId = Id32<struct ChainTag>;

struct AssetId {
  std::uint32_t number = 0;
  friend constexpr auto operator<=>(const AssetId&, const AssetId&) = default;
};
inline constexpr AssetId kNativeAsset{0};

/// One typed id from the bytes of another; the only door between the types.
template <typename To, typename From>
[[nodiscard]] To id_cast(const Id32<From>& from) {
  To to;
  to.bytes = from.bytes;
  return to;
}

using Height = std::uint64_t;

}  // namespace tally

template <typename Tag>
struct std::hash<tally::Id32<Tag>> {
  /// Ids are digests or keys, so their first bytes already are evenly spread.
  std::size_t operator()(const tally::Id32<Tag>& id) const noexcept {
    std::size_t value = 0;
    std::memcpy(&value, id.bytes.data(), sizeof value);
    return value;
  }
};

template <>
struct std::hash<tally::AssetId> {
  std::size_t operator()(tally::AssetId id) const noexcept { return id.number; }
};
