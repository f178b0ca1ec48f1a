// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <set>
#include <string>
#include <vector>

#include "core/credit/issue.hpp"
#include "core/credit/status_list.hpp"
#include "core/credit/talk.hpp"

/// An issuer's books: its key, its status list, and which entry of it belongs to what was issued.
/// Shape:  each copy of a credential has a random entry of its own; what a copy says is not kept.
///         The list has kMinStatusEntries entries of 2 bits.
/// Errors: issue: kBadPayload (no claims, or no holder), kStatusIndex (the list is full), and those
///         of credit::issue.
/// Thread: one owner. Draws randomness of the operating system.
namespace tally::credit {

struct IssuedCopy {
  std::uint64_t index = 0;
  AccountId holder;
  std::string vct;
  std::int64_t issued_seconds = 0;
};

class Office {
 public:
  /// A new one with a fresh key when none is given.
  explicit Office(AccountId issuer, std::uint32_t list = 1);
  Office(AccountId issuer, std::uint32_t list, SecretJwk key);
  /// Empty when it is not what save() wrote.
  [[nodiscard]] static std::optional<Office> load(const Json& saved);
  /// With the key: for a place that its owner keeps sealed.
  [[nodiscard]] Json save() const;

  [[nodiscard]] const Jwk& key() const { return key_.public_jwk(); }
  [[nodiscard]] const AccountId& issuer() const { return issuer_; }
  [[nodiscard]] std::uint32_t list() const { return list_number_; }
  [[nodiscard]] const std::vector<IssuedCopy>& issued() const { return issued_; }
  [[nodiscard]] Status status_of(std::uint64_t index) const;

  /// One copy for each key, valid for `days` from the day of `now_seconds` on.
  [[nodiscard]] Result<std::vector<std::string>, CredentialError> issue(
      const Json& claims, const std::string& vct, const AccountId& holder,
      std::span<const Jwk> holders, std::int64_t now_seconds, std::int64_t days);
  /// False when nothing was issued under that entry.
  [[nodiscard]] bool set_status(std::uint64_t index, Status status);
  /// The list as it stands, to be anchored and given to nodes.
  [[nodiscard]] std::string sign_list(std::int64_t now_seconds) const;

 private:
  [[nodiscard]] std::uint64_t free_index() const;

  AccountId issuer_;
  std::uint32_t list_number_;
  SecretJwk key_;
  StatusList status_{kMinStatusEntries, 2};
  std::vector<IssuedCopy> issued_;
  std::set<std::uint64_t> used_;
};

}  // namespace tally::credit
