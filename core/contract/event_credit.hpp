// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/tx/credit_bodies.hpp"

/// The events of credit attestations; see event.hpp.
namespace tally::contract {

struct IssuerRegistered {
  static constexpr std::uint16_t kKind = 80;
  AccountId issuer;
  IssuerRegister said;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.issuer); io(self.said); }
};

struct StatusAnchored {
  static constexpr std::uint16_t kKind = 81;
  AccountId issuer;
  StatusAnchor anchor;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.issuer); io(self.anchor); }
};

struct CredentialGranted {
  static constexpr std::uint16_t kKind = 82;
  GrantId grant;
  AccountId borrower;
  CredentialGrant given;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.grant); io(self.borrower); io(self.given); }
};

/// Withdrawn, or cleared away after it had expired.
struct GrantRevoked {
  static constexpr std::uint16_t kKind = 83;
  GrantId grant;
  AccountId borrower;
  LoanId loan;
  AccountId lender;
  bool expired = false;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.grant); io(self.borrower); io(self.loan); io(self.lender); io(self.expired);
  }
};

struct SealingKeyPublished {
  static constexpr std::uint16_t kKind = 84;
  AccountId account;
  std::array<std::uint8_t, 32> key{};
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) { io(self.account); io(self.key); }
};

}  // namespace tally::contract
