// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/contract/loan_rules.hpp"
#include "core/node/api/preview.hpp"
#include "core/node/read_model/answers.hpp"
#include "core/node/read_model/reading.hpp"

namespace tally::node {
namespace {

constexpr std::int32_t kPastMonths = 12;
constexpr std::int32_t kAllMonths = 24;

int compare(const NoteWithLoan& a, const NoteWithLoan& b, NoteSort sort) {
  const auto sign = [](auto left, auto right) { return left < right ? -1 : right < left ? 1 : 0; };
  switch (sort) {
    case NoteSort::kBoughtAt: return sign(a.note.bought_at, b.note.bought_at);
    case NoteSort::kRate: return sign(a.loan.rate, b.loan.rate);
    case NoteSort::kOutstanding: return sign(a.note.outstanding, b.note.outstanding);
    case NoteSort::kNextDue: return sign(a.loan.next_due, b.loan.next_due);
    case NoteSort::kStatus: return sign(a.loan.status, b.loan.status);
  }
  return 0;
}

/// The months of the cash-flow chart.
class Months {
 public:
  explicit Months(Day today) : now_(number(today)) {
    for (std::int32_t i = 0; i < kAllMonths; ++i) {
      const std::int32_t month = now_ - kPastMonths + i;
      months_.push_back({to_day({month / 12, month % 12 + 1, 1}), {}, {}, {}, {}});
    }
  }
  /// Null when the day is outside.
  [[nodiscard]] CashFlowMonth* find(Day day) {
    const std::int32_t at = number(day) - now_ + kPastMonths;
    return at < 0 || at >= kAllMonths ? nullptr : &months_[static_cast<std::size_t>(at)];
  }
  [[nodiscard]] std::vector<CashFlowMonth> take() { return std::move(months_); }

 private:
  static std::int32_t number(Day day) {
    const CivilDate date = to_civil(day);
    return date.year * 12 + date.month - 1;
  }
  std::int32_t now_;
  std::vector<CashFlowMonth> months_;
};

/// Sums up one account in one asset.
class Summing {
 public:
  Summing(const StoreSnapshot& moment, const PortfolioQuery& query)
      : index_(moment.index()),
        state_(moment.state()),
        query_(query),
        today_(day_of(head_of(moment).time)),
        months_(today_) {
    sum_.height = head_of(moment).height;
    sum_.time = head_of(moment).time;
  }

  PortfolioSummary run() {
    walk_rows<NoteEntry>(index_, index_key::all_of_holder(query_.account), IndexOrder::kForward,
                         [&](ByteView key, const NoteEntry& note) {
                           const auto loan = read_loan(index_, index_key::last_id<LoanId>(key));
                           if (loan && loan->row.terms.asset == query_.asset) add(note, *loan);
                           return true;
                         });
    walk_keys(index_, index_key::all_of_borrower(query_.account), IndexOrder::kForward,
              [&](ByteView key) {
                const auto loan = read_loan(index_, index_key::last_id<LoanId>(key));
                if (loan && loan->row.terms.asset == query_.asset) add_own(*loan);
                return true;
              });
    add_bids();
    finish();
    return std::move(sum_);
  }

 private:
  void add(const NoteEntry& note, const LoanEntry& loan) {
    const NoteRow row = note_row(query_.account, note, loan);
    sum_.lent_outstanding += row.outstanding;
    sum_.to_collect += row.to_collect;
    sum_.principal_received += row.principal_received;
    sum_.interest_received += row.interest_received;
    sum_.fees_received += row.fees_received;
    sum_.written_off += row.written_off;
    const bool is_held = row.units > 0;
    const bool is_active = is_held && loan.row.status == LoanStatus::kActive;
    if (is_active) ++sum_.notes_active;
    if (is_active && loan.row.is_late) ++sum_.notes_late;
    if (is_held && loan.row.status == LoanStatus::kClosed) ++sum_.notes_closed;
    if (is_held && loan.row.status == LoanStatus::kDefaulted) ++sum_.notes_defaulted;
    if (is_active) {
      add_slice(by_grade_[loan.row.terms.grade.substr(0, 1)], row);
      add_slice(by_term_[contract::term_months(loan.row.terms)], row);
    }
    add_flows(note, loan, row);
  }

  static void add_slice(PortfolioSlice& slice, const NoteRow& row) {
    slice.outstanding += row.outstanding;
    ++slice.notes;
  }

  void add_flows(const NoteEntry& note, const LoanEntry& loan, const NoteRow& row) {
    const std::vector<StakeEntry> stakes = read_stakes(index_, query_.account, loan.row.id);
    for (const StakeEntry& stake : stakes) {
      flows_.push_back({day_of(stake.time), -static_cast<double>(stake.paid.minor)});
      if (stake.paid.minor > 0) sum_.lent_total += stake.paid;
    }
    const std::vector<PaymentEntry> payments = read_payments(index_, loan.row.id);
    contract::SettledIndices before{};
    for (const PaymentEntry& payment : payments) {
      const Amount part = share_of(payment, before, units_at(stakes, payment)).total();
      before = payment.index;
      flows_.push_back({payment.paid_on, static_cast<double>(part.minor)});
      if (CashFlowMonth* month = months_.find(payment.paid_on)) month->received += part;
    }
    if (loan.row.status != LoanStatus::kActive || note.units == 0) return;
    flows_.push_back({today_, static_cast<double>(row.outstanding.minor)});
    const std::int64_t all_units = loan.row.terms.principal.minor;
    for (const InstalmentRow& line : instalment_rows(loan, payments, today_)) {
      if (line.state == InstalmentState::kPaid) continue;
      const Amount whole = line.principal + line.interest + line.fee - line.part_paid;
      if (CashFlowMonth* month = months_.find(line.due))
        month->expected +=
            Amount{mul_div(whole.minor, note.units, all_units, Round::kDown)};
    }
  }

  void add_own(const LoanEntry& loan) {
    const LoanRow& row = loan.row;
    if (row.status == LoanStatus::kActive) {
      ++sum_.own_loans_active;
      sum_.owed += row.outstanding;
      if (!sum_.next_due || row.next_due < *sum_.next_due) {
        sum_.next_due = row.next_due;
        sum_.next_due_total = Amount{};
      }
      if (row.next_due == *sum_.next_due) sum_.next_due_total += row.next_due_total;
    } else if (row.status != LoanStatus::kClosed && row.status != LoanStatus::kDefaulted) {
      return;
    }
    for (const InstalmentRow& line :
         instalment_rows(loan, read_payments(index_, row.id), today_)) {
      const Amount whole = line.principal + line.interest + line.fee - line.part_paid;
      const bool is_paid = line.state == InstalmentState::kPaid;
      CashFlowMonth* month = months_.find(is_paid ? line.paid_on : line.due);
      if (month == nullptr) continue;
      if (is_paid)
        month->paid += whole;
      else if (row.status == LoanStatus::kActive)
        month->to_pay += whole;
    }
  }

  void add_bids() {
    walk_keys(index_, index_key::all_of_bidder(query_.account), IndexOrder::kForward,
              [&](ByteView key) {
                const auto id = index_key::id_at<LoanId>(key, 33);
                const auto loan = read_loan(index_, id);
                if (!loan || loan->row.terms.asset != query_.asset) return true;
                const std::uint32_t number = index_key::number_at(key, 65);
                const auto book = read_row<BidBook>(index_, index_key::bids(id));
                if (!book) return true;
                const auto bid = std::ranges::find(book->bids, number, &BidRow::number);
                if (bid == book->bids.end()) return true;
                ++sum_.bids_standing;
                sum_.bids_held += bid->amount;
                return true;
              });
  }

  void finish() {
    sum_.balances = balances_of(state_, query_.account);
    for (auto& [grade, slice] : by_grade_) {
      slice.label = grade;
      sum_.by_grade.push_back(slice);
    }
    for (auto& [months, slice] : by_term_) {
      slice.label = std::to_string(months);
      sum_.by_term.push_back(slice);
    }
    if (const auto rate = xirr(flows_)) {
      sum_.has_return = true;
      sum_.return_per_year = *rate;
    }
    sum_.months = months_.take();
  }

  const IndexView& index_;
  const StateView& state_;
  const PortfolioQuery& query_;
  Day today_;
  Months months_;
  PortfolioSummary sum_;
  std::vector<DatedFlow> flows_;
  std::map<std::string, PortfolioSlice> by_grade_;
  std::map<std::uint32_t, PortfolioSlice> by_term_;
};

}  // namespace

NotePage answer_notes(const StoreSnapshot& moment, const NotesQuery& query) {
  const IndexView& index = moment.index();
  std::vector<NoteWithLoan> rows;
  walk_rows<NoteEntry>(index, index_key::all_of_holder(query.holder), IndexOrder::kForward,
                       [&](ByteView key, const NoteEntry& note) {
                         auto loan = read_loan(index, index_key::last_id<LoanId>(key));
                         if (!loan || note.units == 0) return true;
                         if (query.status && loan->row.status != *query.status) return true;
                         if (query.late_only && !loan->row.is_late) return true;
                         rows.push_back({note_row(query.holder, note, *loan), loan->row});
                         return true;
                       });
  std::ranges::sort(rows, [&](const NoteWithLoan& a, const NoteWithLoan& b) {
    const int order = compare(a, b, query.sort);
    if (order != 0) return query.descending ? order > 0 : order < 0;
    return a.note.loan < b.note.loan;
  });
  NotePage page;
  page.height = head_of(moment).height;
  cut_page(rows, query.offset, query.limit, page);
  return page;
}

PortfolioSummary answer_portfolio(const StoreSnapshot& moment, const PortfolioQuery& query) {
  return Summing(moment, query).run();
}

}  // namespace tally::node
