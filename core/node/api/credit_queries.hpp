// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/node/api/credit_rows.hpp"
#include "core/node/api/page.hpp"

/// Questions about credit attestations and credit histories; see queries.hpp.
namespace tally::node {

struct IssuerPage : Page<IssuerRow> {};
/// By account; one issuer when `issuer` is given.
struct IssuersQuery {
  using Answer = IssuerPage;
  std::optional<AccountId> issuer;
  std::uint32_t offset = 0;
  std::uint32_t limit = 100;
};

struct StatusEpochPage : Page<StatusEpochRow> {};
/// Epochs of an issuer's lists, newest first within a list.
struct StatusEpochsQuery {
  using Answer = StatusEpochPage;
  AccountId issuer;
  std::optional<std::uint32_t> list;
  /// Only the epoch that was in force then, of each list.
  std::optional<Timestamp> in_force_at;
  std::uint32_t offset = 0;
  std::uint32_t limit = 100;
};

struct GrantPage : Page<GrantRow> {};
/// Consents that an account gave or received, newest first.
struct GrantsQuery {
  using Answer = GrantPage;
  AccountId account;
  std::optional<LoanId> loan;
  bool standing_only = false;
  std::uint32_t offset = 0;
  std::uint32_t limit = 100;
};

struct SealingKeyAnswer {
  Height height = 0;
  std::optional<SealingKeyRow> key;
};
struct SealingKeyQuery {
  using Answer = SealingKeyAnswer;
  AccountId account;
};

/// What an account did with the loans it took, recomputed from its payments as of today.
/// Units: instalments are counted; amounts are of the asset asked for, loans of others left out.
struct CreditHistory {
  Height height = 0;
  Timestamp time;
  std::uint32_t loans_taken = 0;
  std::uint32_t loans_active = 0;
  std::uint32_t loans_closed = 0;
  std::uint32_t loans_defaulted = 0;
  Punctuality punctuality;  ///< of all loans
  Amount borrowed;
  Amount repaid;       ///< principal
  Amount written_off;
  Amount exposure;     ///< principal outstanding now
  std::vector<CreditHistoryLine> loans;  ///< newest first, at most 500
};
struct CreditHistoryQuery {
  using Answer = CreditHistory;
  AccountId account;
  AssetId asset;
};

}  // namespace tally::node
