// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>

#include "core/data/store/chain_store.hpp"
#include "core/node/api/queries.hpp"
#include "core/node/read_model/keys.hpp"
#include "core/node/read_model/loan_entry.hpp"
#include "core/node/read_model/row_store.hpp"

/// What several answers read: rows of an index by prefix, loans, payments, schedules.
/// Thread: pure, any.
namespace tally::node {

/// Height and time of a moment.
[[nodiscard]] StoreHead head_of(const StoreSnapshot& moment);

/// All rows whose key begins with `prefix`, in order; false stops.
template <typename T, typename Visit>
void walk_rows(const IndexView& index, const Bytes& prefix, IndexOrder order, const Visit& visit) {
  index.walk(IndexRange::with_prefix(prefix), order, [&](ByteView key, ByteView value) {
    auto row = row_in<T>(value);
    return !row || visit(key, *std::move(row));
  });
}
/// All lines of a list (keys.hpp), in order; false stops.
template <typename T, typename Visit>
void walk_lines(const IndexView& index, const Bytes& list, IndexOrder order, const Visit& visit) {
  index.walk(IndexRange::with_prefix(list), order, [&](ByteView, ByteView row) {
    std::vector<T> lines;
    Reader reader(row);
    while (reader.ok() && reader.remaining() > 0) reader(lines.emplace_back());
    if (!reader.ok()) return true;  // damaged: counts as absent
    if (order == IndexOrder::kBackward) std::ranges::reverse(lines);
    return std::ranges::all_of(lines, [&](T& line) { return visit(std::move(line)); });
  });
}
/// The same for rows that are nothing but their key.
template <typename Visit>
void walk_keys(const IndexView& index, const Bytes& prefix, IndexOrder order, const Visit& visit) {
  index.walk(IndexRange::with_prefix(prefix), order,
             [&](ByteView key, ByteView) { return visit(key); });
}

/// In order of asset.
[[nodiscard]] std::vector<BalanceRow> balances_of(const StateView& state,
                                                  const AccountId& account);
[[nodiscard]] std::optional<LoanEntry> read_loan(const IndexView& index, const LoanId& loan);
[[nodiscard]] BorrowerHistory read_borrower(const IndexView& index, const AccountId& account);
/// In order of time.
[[nodiscard]] std::vector<PaymentEntry> read_payments(const IndexView& index, const LoanId& loan);

/// The whole schedule: what is paid as it was paid, the rest by the contract. A listing shows it at
/// its ceiling, as if it were disbursed on `today`.
[[nodiscard]] std::vector<InstalmentRow> instalment_rows(const LoanEntry& loan,
                                                         const std::vector<PaymentEntry>& payments,
                                                         Day today);

/// What one payment brought to so many units.
struct Share {
  Amount principal;
  Amount interest;
  Amount fee;
  [[nodiscard]] Amount total() const { return principal + interest + fee; }
};
/// Nothing for no units.
[[nodiscard]] Share share_of(const PaymentEntry& payment, const contract::SettledIndices& before,
                             std::int64_t units);

/// In order of time: what a holder has had of a loan.
[[nodiscard]] std::vector<StakeEntry> read_stakes(const IndexView& index, const AccountId& holder,
                                                  const LoanId& loan);
/// The units that `payment` found with the holder.
[[nodiscard]] std::int64_t units_at(const std::vector<StakeEntry>& stakes,
                                    const PaymentEntry& payment);

/// The page of `rows` that a query asks for; rows are moved out.
template <typename Row>
void cut_page(std::vector<Row>& rows, std::uint32_t offset, std::uint32_t limit, Page<Row>& page) {
  page.total = rows.size();
  page.offset = offset;
  const std::size_t from = std::min<std::size_t>(offset, rows.size());
  const std::size_t count = std::min<std::size_t>(std::min(limit, kMaxPage), rows.size() - from);
  const auto first = rows.begin() + static_cast<std::ptrdiff_t>(from);
  const auto last = first + static_cast<std::ptrdiff_t>(count);
  page.rows.assign(std::make_move_iterator(first), std::make_move_iterator(last));
}

}  // namespace tally::node
