// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/read_model/loan_entry.hpp"

#include <algorithm>

namespace tally::node {

contract::LoanRecord quoted(const LoanEntry& loan) {
  contract::LoanRecord record;
  record.borrower = loan.row.borrower;
  record.terms = loan.row.terms;
  record.status = loan.row.status;
  record.listed_at = loan.row.listed_at;
  record.rate = loan.row.rate;
  record.disbursed_on = loan.row.disbursed_on;
  record.instalment = loan.row.instalment;
  record.periods = loan.row.periods;
  record.life = loan.life;
  record.paid = loan.row.instalments_paid;
  record.part = loan.part;
  record.late_accrued = loan.late_accrued;
  record.late_since = loan.late_since;
  record.late_marked = loan.late_marked;
  record.outstanding = loan.row.outstanding;
  record.repaid = loan.row.principal_paid;
  record.written_off = loan.row.written_off;
  record.claim = loan.claim;
  record.recovered = loan.recovered;
  return record;
}

contract::SettledIndices paid_so_far(const contract::PaidIndices& index) {
  contract::SettledIndices now;
  for (std::size_t i = 0; i < contract::kComponents; ++i) now[i] = index[i].per_unit;
  return now;
}

Arithmetic sums_of(const contract::LoanRecord& loan, const contract::OwedInstalment& owed,
                   Day today) {
  constexpr std::int32_t kDaysInYear = 365;
  const contract::Instalment& whole = owed.whole;
  const contract::PeriodDays days = contract::days_of(repayment_of(loan), whole.number);
  Arithmetic sums;
  sums.interest = {whole.principal + whole.balance_after, owed.rate, days.days, days.year};
  sums.interest_amount = whole.interest;
  sums.late_interest = contract::late_interest(loan, whole, today);
  sums.carried = owed.carried.total();
  const bool begun = whole.number == loan.paid + 1;
  if (begun) sums.waived = contract::life_of(loan).waived.total();
  if (sums.late_interest.minor != 0) {
    const Day due = contract::due_date(loan, whole.number);
    const Day since = begun ? std::max(due, loan.late_since) : due;
    sums.late = {whole.principal - (begun ? loan.part.principal : Amount{}),
                 loan.terms.late_rate, std::max(today - since, 0), kDaysInYear};
  }
  return sums;
}

Arithmetic next_sums(const contract::LoanRecord& loan, Day today) {
  Arithmetic sums;
  contract::for_each_unpaid(loan, today, [&](const contract::OwedInstalment& next) {
    sums = sums_of(loan, next, today);
    return false;
  });
  return sums;
}

void refresh_next_due(LoanEntry& loan) {
  LoanRow& row = loan.row;
  row.fees_due = Amount{};
  row.is_late = false;
  row.next_due = Day{};
  row.next_due_total = Amount{};
  row.part_paid = Amount{};
  row.recovered = loan.recovered.total();
  row.claim_left = (loan.claim - loan.recovered).total();
  const contract::LoanRecord record = quoted(loan);
  if (row.status != LoanStatus::kActive || record.paid >= repayment_of(record).payments()) return;
  for (std::uint32_t number = row.instalments_paid + 1; number <= loan.late_marked; ++number)
    row.fees_due += contract::fee_of_instalment(record, number);
  row.is_late = loan.late_marked > row.instalments_paid;
  row.fees_due = row.fees_due - loan.part.fee - contract::life_of(record).waived.fee;
  if (contract::life_of(record).rebuilt && record.paid == row.base)
    row.fees_due += contract::life_of(record).carried.fee;
  row.part_paid = loan.part.total();
  row.next_due = contract::due_date(record, record.paid + 1);
  const contract::Parts due = contract::instalment_due(record, row.next_due);
  row.next_due_total = due.total() - due.late_interest;
}

HistoryKind history_kind(PaymentKind kind) {
  switch (kind) {
    case PaymentKind::kInstalment: return HistoryKind::kInstalmentPaid;
    case PaymentKind::kPart: return HistoryKind::kPartPaid;
    case PaymentKind::kPayoff: return HistoryKind::kLoanPaidOff;
    case PaymentKind::kPrepayment: return HistoryKind::kPrepaid;
    case PaymentKind::kRecovery: return HistoryKind::kRecovered;
  }
  return HistoryKind::kInstalmentPaid;
}

std::uint32_t days_past_due(const LoanRow& loan, Day today) {
  if (loan.status != LoanStatus::kActive || today <= loan.next_due) return 0;
  return static_cast<std::uint32_t>(today - loan.next_due);
}

NoteRow note_row(const AccountId& holder, const NoteEntry& note, const LoanEntry& loan) {
  NoteRow row;
  row.loan = loan.row.id;
  row.holder = holder;
  row.units = note.units;
  row.principal_received = note.principal_received;
  row.interest_received = note.interest_received;
  row.fees_received = note.fees_received;
  row.bought_at = note.bought_at;
  row.offered = note.offered;
  const std::int64_t all_units = loan.row.terms.principal.minor;
  const auto share = [&](Amount amount) {
    return Amount{mul_div(amount.minor, note.units, all_units, Round::kDown)};
  };
  Amount principal_to_collect;
  // What is recovered after a default is collected on notes that were settled at its time.
  const bool waits = !note.ended || loan.row.status == LoanStatus::kDefaulted;
  if (waits && note.units > 0) {
    for (std::size_t i = 0; i < contract::kComponents; ++i) {
      const Amount part = contract::claim(loan.index[i], note.settled[i], note.units);
      row.to_collect += part;
      if (i == contract::kPrincipal) principal_to_collect = part;
    }
  }
  const Amount missing = note.owed - principal_to_collect;
  switch (loan.row.status) {
    case LoanStatus::kActive:
      row.outstanding = missing + share(loan.row.capitalised);
      row.next_payment = share(loan.row.next_due_total);
      break;
    case LoanStatus::kDefaulted:
      row.written_off = missing + share(loan.row.capitalised);
      break;
    default:
      break;
  }
  return row;
}

}  // namespace tally::node
