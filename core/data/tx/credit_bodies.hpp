// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"

/// Transactions of credit attestations: who attests with which keys, digests of status lists,
/// consent. Facts about a person are in none of them, hashed or not. See bodies.hpp.
namespace tally {

inline constexpr std::size_t kMaxIssuerNameBytes = 64;
inline constexpr std::size_t kMaxDomainBytes = 253;
inline constexpr std::size_t kMaxCredentialTypeBytes = 128;
inline constexpr std::uint32_t kMaxIssuerEntries = 16;  ///< of keys, of types, of lists

/// A consent is named by the transaction that gave it.
using GrantId = TxId;

enum class IssuerCurve : std::uint8_t { kP256 = 0, kEd25519 = 1 };

/// A key that signs credentials, and when what it signed counts.
struct IssuerKey {
  IssuerCurve curve = IssuerCurve::kP256;
  std::array<std::uint8_t, 32> x{};
  std::array<std::uint8_t, 32> y{};  ///< zeroes for Ed25519
  Timestamp valid_from;
  Timestamp valid_until;  ///< 0: no end is set

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.enumerator(self.curve, IssuerCurve::kEd25519);
    io(self.x);
    io(self.y);
    io(self.valid_from);
    io(self.valid_until);
  }
  friend bool operator==(const IssuerKey&, const IssuerKey&) = default;
};

/// One credential type, e.g. "urn:tallystick:vct:credit-report:1".
struct CredentialType {
  std::string name;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.name, kMaxCredentialTypeBytes);
  }
  friend auto operator<=>(const CredentialType&, const CredentialType&) = default;
};

/// The sender says under which name and keys it attests; again replaces what it said before.
struct IssuerRegister {
  static constexpr std::uint16_t kKind = 70;
  std::string name;
  std::string domain;  ///< where a reader can ask whether this is who it says; may be empty
  std::vector<IssuerKey> keys;
  std::vector<CredentialType> types;
  std::vector<std::uint32_t> lists;    ///< of status, ascending
  std::optional<AccountId> authority;  ///< who, the issuer says, vouches for it

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.name, kMaxIssuerNameBytes);
    io.text(self.domain, kMaxDomainBytes);
    io.list(self.keys, kMaxIssuerEntries);
    io.list(self.types, kMaxIssuerEntries);
    io.list(self.lists, kMaxIssuerEntries);
    io(self.authority);
  }
  friend bool operator==(const IssuerRegister&, const IssuerRegister&) = default;
};

/// The digest of the status list token that is in force from this block on.
struct StatusAnchor {
  static constexpr std::uint16_t kKind = 71;
  std::uint32_t list = 0;
  std::uint32_t epoch = 0;  ///< counts from 1
  Hash256 digest;           ///< SHA-256 of the token's bytes
  std::uint32_t size_bytes = 0;
  std::uint8_t bits = 2;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.list);
    io(self.epoch);
    io(self.digest);
    io(self.size_bytes);
    io(self.bits);
  }
  friend bool operator==(const StatusAnchor&, const StatusAnchor&) = default;
};

/// The borrower consents that one lender reads one presentation for one loan. What is presented
/// shows only to who has the salt.
struct CredentialGrant {
  static constexpr std::uint16_t kKind = 72;
  LoanId loan;
  AccountId lender;
  Hash256 commitment;
  Timestamp expires;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.loan);
    io(self.lender);
    io(self.commitment);
    io(self.expires);
  }
  friend bool operator==(const CredentialGrant&, const CredentialGrant&) = default;
};

/// Takes a consent back: the lender has to delete. Anybody may clear away one that has expired.
struct GrantRevoke {
  static constexpr std::uint16_t kKind = 73;
  GrantId grant;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.grant);
  }
  friend bool operator==(const GrantRevoke&, const GrantRevoke&) = default;
};

/// The X25519 key to which deliveries for the sender are sealed; again replaces it.
struct PublishSealingKey {
  static constexpr std::uint16_t kKind = 74;
  std::array<std::uint8_t, 32> key{};

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.key);
  }
  friend bool operator==(const PublishSealingKey&, const PublishSealingKey&) = default;
};

}  // namespace tally
