// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/read_model/reading.hpp"

#include <algorithm>
#include <utility>

#include "core/contract/decode_own.hpp"
#include "core/contract/read.hpp"
#include "core/node/api/driven.hpp"

namespace tally::node {

StoreHead head_of(const StoreSnapshot& moment) { return moment.head().value_or(StoreHead{}); }

std::optional<LoanEntry> read_loan(const IndexView& index, const LoanId& loan) {
  return read_row<LoanEntry>(index, index_key::loan(loan));
}

BorrowerHistory read_borrower(const IndexView& index, const AccountId& account) {
  return read_row<BorrowerHistory>(index, index_key::borrower(account)).value_or(BorrowerHistory{});
}

std::vector<BalanceRow> balances_of(const StateView& state, const AccountId& account) {
  std::vector<BalanceRow> rows;
  contract::for_each(state, contract::balances_of(account), [&](ByteView key, ByteView value) {
    const auto balance = contract::decode_own<contract::Balance>(value);
    rows.push_back({contract::asset_of_balance(key), balance.available, balance.on_hold});
    return true;
  });
  return rows;
}

std::vector<PaymentEntry> read_payments(const IndexView& index, const LoanId& loan) {
  std::vector<PaymentEntry> payments;
  walk_rows<PaymentEntry>(index, index_key::all_payments(loan), IndexOrder::kForward,
                          [&](ByteView, PaymentEntry payment) {
                            payments.push_back(std::move(payment));
                            return true;
                          });
  return payments;
}

namespace {

/// The schedule that a listing asks for.
std::vector<InstalmentRow> offered_rows(const LoanRow& row, Day today) {
  const contract::Repayment repayment =
      contract::repayment_of(row.terms, row.terms.rate_ceiling);
  std::vector<InstalmentRow> rows;
  for (const contract::Instalment& part :
       contract::schedule_of(row.terms.principal, repayment)) {
    InstalmentRow line;
    line.loan = row.id;
    line.number = part.number;
    line.due = contract::due_date(today, repayment, part.number);
    line.principal = part.principal;
    line.interest = part.interest;
    line.balance_after = part.balance_after;
    const contract::PeriodDays days = contract::days_of(repayment, part.number);
    line.sums.interest = {part.principal + part.balance_after, repayment.rate, days.days,
                          days.year};
    line.sums.interest_amount = part.interest;
    rows.push_back(line);
  }
  return rows;
}

/// Complete instalments, with all that was paid on them, and the payoff if there was one.
std::vector<InstalmentRow> paid_rows(const LoanEntry& loan,
                                     const std::vector<PaymentEntry>& payments) {
  std::vector<InstalmentRow> rows;
  InstalmentRow line;
  for (const PaymentEntry& payment : payments) {
    if (payment.kind == PaymentKind::kPrepayment || payment.kind == PaymentKind::kRecovery)
      continue;
    line.principal += payment.principal;
    line.interest += payment.interest;
    line.fee += payment.fee;
    if (payment.kind == PaymentKind::kPart) continue;
    line.loan = loan.row.id;
    line.number = payment.number;
    line.due = payment.kind == PaymentKind::kPayoff
                   ? contract::due_date(quoted(loan), payment.number)
                   : payment.due;
    line.balance_after = payment.outstanding;
    line.state = InstalmentState::kPaid;
    line.paid_on = payment.paid_on;
    line.sums = payment.sums.value_or(Arithmetic{});
    rows.push_back(std::exchange(line, {}));
  }
  return rows;
}

}  // namespace

std::vector<InstalmentRow> instalment_rows(const LoanEntry& loan,
                                           const std::vector<PaymentEntry>& payments, Day today) {
  const LoanRow& row = loan.row;
  const bool is_funded = row.status == LoanStatus::kActive || row.status == LoanStatus::kClosed ||
                         row.status == LoanStatus::kDefaulted;
  if (!is_funded) return offered_rows(row, today);
  std::vector<InstalmentRow> rows = paid_rows(loan, payments);
  if (row.status == LoanStatus::kClosed) return rows;
  contract::LoanRecord record = quoted(loan);
  // What was lost is shown as it would have been paid.
  const bool lost = row.status == LoanStatus::kDefaulted;
  if (lost) record.outstanding = record.written_off;
  record.status = LoanStatus::kActive;
  contract::for_each_unpaid(record, today, [&](const contract::OwedInstalment& next) {
    InstalmentRow line;
    line.loan = row.id;
    line.number = next.whole.number;
    line.due = contract::due_date(record, line.number);
    line.principal = next.whole.principal;
    line.interest = next.whole.interest;
    const bool begun = line.number == record.paid + 1;
    const contract::Parts part = begun ? record.part : contract::Parts{};
    // With what was carried over and without what was waived.
    line.interest += next.owed.interest + part.interest - next.whole.interest;
    line.fee = next.owed.fee + part.fee;
    if (!lost) line.fee += next.owed.late_interest + part.late_interest;
    line.sums = sums_of(record, next, today);
    line.part_paid = part.total();
    line.balance_after = next.whole.balance_after;
    if (lost)
      line.state = InstalmentState::kLost;
    else if (line.number <= loan.late_marked)
      line.state = InstalmentState::kLate;
    else if (line.due <= today)
      line.state = InstalmentState::kDue;
    rows.push_back(line);
    return true;
  });
  return rows;
}

Share share_of(const PaymentEntry& payment, const contract::SettledIndices& before,
               std::int64_t units) {
  if (units == 0) return {};
  const auto part = [&](contract::Component component) {
    contract::PaidIndex now;
    now.per_unit = payment.index[component];
    contract::PaidIndex then;
    then.per_unit = before[component];
    return contract::claim(now, {}, units) - contract::claim(then, {}, units);
  };
  return {part(contract::kPrincipal), part(contract::kInterest), part(contract::kFees)};
}

std::vector<StakeEntry> read_stakes(const IndexView& index, const AccountId& holder,
                                    const LoanId& loan) {
  std::vector<StakeEntry> stakes;
  walk_rows<StakeEntry>(index, index_key::all_stakes(holder, loan), IndexOrder::kForward,
                        [&](ByteView, const StakeEntry& stake) {
                          stakes.push_back(stake);
                          return true;
                        });
  return stakes;
}

std::int64_t units_at(const std::vector<StakeEntry>& stakes, const PaymentEntry& payment) {
  const auto later = std::ranges::upper_bound(
      stakes, std::pair(payment.height, payment.order), {},
      [](const StakeEntry& stake) { return std::pair(stake.height, stake.order); });
  return later == stakes.begin() ? 0 : std::prev(later)->units;
}

void for_each_loan(const StoreSnapshot& snapshot,
                   const std::function<bool(const LoanRow&)>& visit) {
  walk_rows<LoanEntry>(snapshot.index(), index_key::all('L'), IndexOrder::kForward,
                       [&](ByteView, const LoanEntry& loan) { return visit(loan.row); });
}

void for_each_payment(const StoreSnapshot& snapshot, const LoanId& loan,
                      const std::function<bool(const PaymentRow&)>& visit) {
  for (const PaymentEntry& entry : read_payments(snapshot.index(), loan))
    if (!visit({entry.number, entry.kind, entry.due, entry.paid_on, entry.principal,
                entry.interest, entry.fee}))
      return;
}

void for_each_note(const StoreSnapshot& snapshot, const LoanId& loan,
                   const std::function<bool(const NoteRow&)>& visit) {
  const auto entry = read_loan(snapshot.index(), loan);
  if (!entry) return;
  walk_keys(snapshot.index(), index_key::all_holders(loan), IndexOrder::kForward,
            [&](ByteView key) {
              const auto holder = index_key::last_id<AccountId>(key);
              const auto note =
                  read_row<NoteEntry>(snapshot.index(), index_key::note(holder, loan));
              return !note || visit(note_row(holder, *note, *entry));
            });
}

}  // namespace tally::node
