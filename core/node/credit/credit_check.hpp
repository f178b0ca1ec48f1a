// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <string>
#include <variant>

#include "core/credit/talk.hpp"
#include "core/credit/verify.hpp"
#include "core/data/store/chain_store.hpp"
#include "core/node/api/credit.hpp"

/// What was shown to a lender, checked against the chain: the consent, the issuer's keys, the
/// status list in force at a moment, and the document itself.
/// Order:  the borrower's consent (loan, lender, borrower), the request's nonce, the issuer, the
///         status list, then verify.hpp; at last that every claim the lender requires is there. The
///         key binding has to be made after the request was; the request's nonce is fresh, so an
///         older one cannot fit, and 300 seconds would be less than a block of a practice network.
/// Thread: pure.
namespace tally::node {

/// The list token with that digest; empty when it is not here.
using FindList = std::function<std::optional<std::string>(const Hash256& digest)>;

/// Something has not come yet: ask again with the next block.
struct NotYet {
  std::optional<Hash256> list;  ///< the list that is missing; empty: the consent is
};
struct Checked {
  credit::Verified verified;
  AccountId issuer;
  std::vector<CreditFact> facts;
  std::uint32_t epoch = 0;      ///< of the list that was looked into; 0: the document names none
  std::string list_token;
  std::uint8_t status = 0;      ///< its entry
};
/// Why not, as one sentence without a full stop.
struct Bad {
  std::string why;
};
using CheckResult = std::variant<Checked, NotYet, Bad>;

struct CheckWish {
  const credit::Ask* ask = nullptr;
  const credit::Delivery* delivery = nullptr;
  ChainId chain;
  Timestamp now;  ///< when it is to hold
  /// The consent as it was given; read from the state unless said.
  std::optional<CredentialGrant> grant{};
  /// The epoch to look into; the newest unless said. 0 in it: there was none yet.
  std::optional<std::uint32_t> epoch{};
  /// An entry that is not valid is told in Checked::status instead of refused.
  bool only_tell_status = false;
};

[[nodiscard]] CheckResult check_shown(const StateView& state, const CheckWish& wish,
                                      const FindList& find_list);

/// The keys of an issuer on the chain, bound to its name and to their time.
[[nodiscard]] std::vector<credit::Jwk> keys_of(const IssuerRegister& said,
                                               const AccountId& issuer);
/// What was disclosed, each value as one line.
[[nodiscard]] std::vector<CreditFact> facts_of(const std::vector<credit::Disclosed>& disclosed);
/// A value as one line of plain text, at most 120 characters.
[[nodiscard]] std::string line_of(const credit::Json& value);
/// The list that a document names, if it is one of this network's.
[[nodiscard]] std::optional<credit::StatusPlace> list_of_document(const std::string& token);

}  // namespace tally::node
