// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <string>
#include <variant>
#include <vector>

#include "core/credit/jwk.hpp"
#include "core/data/ids.hpp"

/// What lenders, borrowers and issuers say to each other in sealed letters.
/// Shape:  JSON with a member "kind": ask, delivery, refusal, order, issue; members as PROTOCOL.md
///         has them ("Letters about credit"). Members that are not known are passed over.
/// Errors: those of JSON, then kBadPayload: a member is missing, of another type, or over a bound.
/// Thread: values.
namespace tally::credit {

inline constexpr std::size_t kMaxFactsAsked = 64;
inline constexpr std::size_t kMaxPurposeBytes = 300;
inline constexpr std::size_t kMaxBatch = 16;
/// Copies of a credential, each with a key of its own, so that no two lenders see the same one.
inline constexpr std::size_t kBatch = 8;
/// A wallet that has so few copies left orders anew.
inline constexpr std::size_t kFewCopies = 2;
inline constexpr std::int64_t kMaxRetentionDays = 3'660;

/// One claim by its path as path_from_text reads it.
struct FactAsked {
  std::string claim;
  bool required = false;
  friend bool operator==(const FactAsked&, const FactAsked&) = default;
};

/// A lender asks a borrower for facts about one loan. Its name is the nonce, which only this
/// request has: loan_nonce() of chain, loan, lender, borrower and `random`.
struct Ask {
  std::string nonce;
  Hash256 random;
  LoanId loan;
  AccountId lender;
  AccountId borrower;
  std::string vct;
  std::vector<FactAsked> facts;
  std::string purpose;  ///< their words
  std::int64_t retention_days = 0;
  std::int64_t asked_ms = 0;
  std::int64_t expires_ms = 0;
  friend bool operator==(const Ask&, const Ask&) = default;
};

/// The borrower shows.
struct Delivery {
  std::string request;  ///< its nonce
  std::string presentation;
  std::array<std::uint8_t, 16> salt{};
  Hash256 grant;  ///< the transaction that consents
  friend bool operator==(const Delivery&, const Delivery&) = default;
};

/// The borrower does not show.
struct Refusal {
  std::string request;
  friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// A holder asks an issuer for copies of a credential, one for each key.
struct Order {
  std::string vct;
  std::vector<Jwk> holders;
};

struct Issue {
  std::string vct;
  std::vector<std::string> tokens;
  friend bool operator==(const Issue&, const Issue&) = default;
};

struct Said {
  AccountId from;  ///< has to be who signed the letter
  std::variant<Ask, Delivery, Refusal, Order, Issue> what;
};

[[nodiscard]] std::string write_said(const Said& said);
[[nodiscard]] Result<Said, CredentialError> read_said(std::string_view json);

[[nodiscard]] Json json_of(const Ask& ask);
[[nodiscard]] Result<Ask, CredentialError> ask_in(const Json& json);

/// "tally:" and the account: how accounts are called in documents, as issuers and as audience.
[[nodiscard]] std::string document_name(const AccountId& account);
[[nodiscard]] std::optional<AccountId> account_named(std::string_view name);
/// "tally:status/ACCOUNT/LIST".
[[nodiscard]] std::string status_uri(const AccountId& issuer, std::uint32_t list);
struct StatusPlace {
  AccountId issuer;
  std::uint32_t list = 0;
};
[[nodiscard]] std::optional<StatusPlace> status_place(std::string_view uri);

}  // namespace tally::credit
