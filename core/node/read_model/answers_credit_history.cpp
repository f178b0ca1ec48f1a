// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/node/read_model/answers.hpp"
#include "core/node/read_model/keys.hpp"
#include "core/node/read_model/reading.hpp"

namespace tally::node {
namespace {

/// 1–29, 30–59, 60–89, 90 days and more.
std::size_t bucket_of(std::int32_t days) {
  return static_cast<std::size_t>(std::clamp(days / 30, 0, 3));
}

void count(std::array<std::uint32_t, 4>& buckets, Punctuality& into, std::int32_t days) {
  ++buckets[bucket_of(days)];
  into.worst_days = std::max(into.worst_days, static_cast<std::uint32_t>(days));
}

CreditHistoryLine line_of(const IndexView& index, const LoanEntry& loan, Day today) {
  CreditHistoryLine line{loan.row, {}, false};
  Punctuality& seen = line.punctuality;
  const std::int32_t grace = loan.row.terms.grace_days;
  const contract::LoanRecord record = quoted(loan);
  const std::uint32_t payments = repayment_of(record).payments();
  for (const PaymentEntry& payment : read_payments(index, loan.row.id)) {
    const bool is_payoff = payment.kind == PaymentKind::kPayoff;
    // What completes no instalment says nothing about punctuality.
    if (!is_payoff && payment.kind != PaymentKind::kInstalment) continue;
    // A payoff pays every instalment that is left; only those long due count as late.
    const std::uint32_t last = is_payoff ? payments : payment.number;
    line.paid_off_early = line.paid_off_early || is_payoff;
    for (std::uint32_t n = payment.number; n <= last; ++n) {
      // Of an instalment before new terms only the payment knows when it was due.
      const Day due = is_payoff ? contract::due_date(record, n) : payment.due;
      const std::int32_t days = payment.paid_on - due;
      if (days > grace)
        count(seen.late, seen, days);
      else if (!is_payoff)
        ++seen.on_time;
      else
        break;
    }
  }
  if (loan.row.status != LoanStatus::kActive) return line;
  for (std::uint32_t n = loan.row.instalments_paid + 1; n <= payments; ++n) {
    const std::int32_t days = today.days - contract::due_date(record, n).days;
    if (days <= grace) break;
    count(seen.overdue_now, seen, days);
  }
  return line;
}

void add(Punctuality& sum, const Punctuality& part) {
  sum.on_time += part.on_time;
  for (std::size_t i = 0; i < sum.late.size(); ++i) {
    sum.late[i] += part.late[i];
    sum.overdue_now[i] += part.overdue_now[i];
  }
  sum.worst_days = std::max(sum.worst_days, part.worst_days);
}

}  // namespace

CreditHistory answer_credit_history(const StoreSnapshot& moment, const CreditHistoryQuery& query) {
  const IndexView& index = moment.index();
  const StoreHead head = head_of(moment);
  CreditHistory history;
  history.height = head.height;
  history.time = head.time;
  walk_keys(index, index_key::all_of_borrower(query.account), IndexOrder::kBackward,
            [&](ByteView key) {
              const auto loan = read_loan(index, index_key::last_id<LoanId>(key));
              if (!loan || loan->row.terms.asset != query.asset) return true;
              const LoanStatus status = loan->row.status;
              history.loans_active += status == LoanStatus::kActive;
              history.loans_closed += status == LoanStatus::kClosed;
              history.loans_defaulted += status == LoanStatus::kDefaulted;
              const bool was_disbursed = status == LoanStatus::kActive ||
                                         status == LoanStatus::kClosed ||
                                         status == LoanStatus::kDefaulted;
              if (!was_disbursed) return true;
              ++history.loans_taken;
              history.borrowed += loan->row.terms.principal;
              history.repaid += loan->row.principal_paid;
              history.written_off += loan->row.written_off;
              history.exposure += loan->row.outstanding;
              CreditHistoryLine line = line_of(index, *loan, day_of(head.time));
              add(history.punctuality, line.punctuality);
              if (history.loans.size() < kMaxPage) history.loans.push_back(std::move(line));
              return true;
            });
  return history;
}

}  // namespace tally::node
