// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>

#include "core/data/tx/credit_bodies.hpp"
#include "core/node/api/rows.hpp"

/// Rows of credit attestations and of the chain's own credit history; see rows.hpp.
namespace tally::node {

/// Who attests, as it registered itself.
struct IssuerRow {
  AccountId issuer;
  IssuerRegister said;
  Timestamp registered_at;  ///< the first time
  Timestamp changed_at;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.issuer);
    io(self.said);
    io(self.registered_at);
    io(self.changed_at);
  }
};

/// One epoch of a status list.
struct StatusEpochRow {
  AccountId issuer;
  StatusAnchor anchor;
  Timestamp anchored_at;
  Height height = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.issuer);
    io(self.anchor);
    io(self.anchored_at);
    io(self.height);
  }
};

/// A consent of a borrower to a lender.
struct GrantRow {
  GrantId grant;
  AccountId borrower;
  CredentialGrant given;
  Timestamp given_at;
  Height height = 0;
  Timestamp ended_at;    ///< 0: it stands
  bool cleared = false;  ///< it ended by its date, nobody took it back

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.grant);
    io(self.borrower);
    io(self.given);
    io(self.given_at);
    io(self.height);
    io(self.ended_at);
    io(self.cleared);
  }
};

struct SealingKeyRow {
  std::array<std::uint8_t, 32> key{};
  Timestamp since;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.key);
    io(self.since);
  }
};

/// Instalments by how many days after their due date they were paid, or are unpaid now.
struct Punctuality {
  std::uint32_t on_time = 0;  ///< paid by the due date, or within the loan's grace
  std::array<std::uint32_t, 4> late{};         ///< paid after 1–29, 30–59, 60–89, 90 or more days
  /// Unpaid today, past the grace, likewise; a loan in default has none, it is counted as such.
  std::array<std::uint32_t, 4> overdue_now{};
  std::uint32_t worst_days = 0;                ///< of both

  friend bool operator==(const Punctuality&, const Punctuality&) = default;
};

/// What one loan adds to its borrower's history; its payments are the rows behind the numbers.
struct CreditHistoryLine {
  LoanRow loan;
  Punctuality punctuality;
  bool paid_off_early = false;
};

}  // namespace tally::node
