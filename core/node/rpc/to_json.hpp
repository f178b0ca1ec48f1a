// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/json/value.hpp>

#include "core/node/api/queries.hpp"
#include "core/node/api/snapshot.hpp"

/// Rows and snapshots as the RPC shows them: amounts in minor units under names that end in
/// _minor, days as 2024-02-29, times as 2024-02-29T13:45:00Z, enumerators by name.
/// Thread: pure.
namespace tally::node {

[[nodiscard]] const char* name_of(LoanStatus status);
[[nodiscard]] const char* name_of(HistoryKind kind);

[[nodiscard]] boost::json::value status_json(const TipSnapshot& tip);
[[nodiscard]] boost::json::value json_of(const LoanRow& row, bool practice);
[[nodiscard]] boost::json::value json_of(const LoanDetail& detail, bool practice);
[[nodiscard]] boost::json::value json_of(const NoteWithLoan& row, bool practice);
[[nodiscard]] boost::json::value json_of(const HistoryRow& row, bool practice);
[[nodiscard]] boost::json::value json_of(const InstalmentRow& row);
[[nodiscard]] boost::json::value json_of(const BlockRow& row);
[[nodiscard]] boost::json::value json_of(const PoolRow& row, bool practice);
/// null where nothing secures the loan
[[nodiscard]] boost::json::value json_of(const SecurityRow& row, bool practice);
[[nodiscard]] boost::json::value json_of(const PriceRow& row, bool practice);
[[nodiscard]] boost::json::value json_of(const AccountBalances& balances, const TipSnapshot& tip);

}  // namespace tally::node
