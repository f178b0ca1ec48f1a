// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>
#include <set>

#include "core/contract/loan_changes.hpp"
#include "core/node/api/driven.hpp"
#include "core/node/read_model/answers.hpp"
#include "core/node/read_model/auction_view.hpp"
#include "core/node/read_model/reading.hpp"

namespace tally::node {
namespace {

constexpr std::size_t kMostNotes = 200;
constexpr std::uint32_t kDaysInMonth = 30;
constexpr std::size_t kMostTimeline = 200;
constexpr std::uint8_t kAllStatuses = static_cast<std::uint8_t>(kLastLoanStatus) + 1;

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

char grade_letter(const std::string& grade) {
  if (grade.empty()) return '\0';
  return static_cast<char>(std::toupper(static_cast<unsigned char>(grade[0])));
}

bool matches_text(const LoanRow& row, const std::string& wanted) {
  if (wanted.empty()) return true;
  return lower(row.terms.description).find(wanted) != std::string::npos ||
         lower(row.terms.grade).find(wanted) != std::string::npos ||
         row.id.hex().find(wanted) != std::string::npos;
}

bool matches_grade(const LoanRow& row, const LoanFilter& filter) {
  if (filter.grade_from.empty() && filter.grade_to.empty()) return true;
  const char letter = grade_letter(row.terms.grade);
  if (letter == '\0') return false;
  if (!filter.grade_from.empty() && letter < grade_letter(filter.grade_from)) return false;
  return filter.grade_to.empty() || letter <= grade_letter(filter.grade_to);
}

bool matches(const LoanRow& row, const LoanFilter& filter, const std::string& text) {
  const LoanTerms& terms = row.terms;
  if (filter.status && row.status != *filter.status) return false;
  if (filter.borrower && row.borrower != *filter.borrower) return false;
  if (filter.for_sale && !row.security.for_sale) return false;
  if (filter.rate_at_least && terms.rate_ceiling < *filter.rate_at_least) return false;
  if (filter.months_at_most && contract::term_days(terms) > kDaysInMonth * *filter.months_at_most)
    return false;
  if (filter.amount_at_least && terms.principal < *filter.amount_at_least) return false;
  if (filter.amount_at_most && terms.principal > *filter.amount_at_most) return false;
  if (filter.among && std::ranges::find(*filter.among, row.id) == filter.among->end())
    return false;
  if (!filter.purposes.empty() &&
      std::ranges::find(filter.purposes, terms.purpose) == filter.purposes.end())
    return false;
  return matches_grade(row, filter) && matches_text(row, text);
}

/// Does the filter ask for a status (or nothing) and no more?
bool is_plain(const LoanFilter& filter) {
  return !filter.borrower && !filter.bidder && !filter.rate_at_least && !filter.months_at_most &&
         !filter.guarantor && !filter.for_sale &&
         !filter.amount_at_least && !filter.amount_at_most && filter.purposes.empty() &&
         filter.grade_from.empty() && filter.grade_to.empty() && filter.text.empty() &&
         !filter.among;
}

/// The loans that the narrowest index gives, in no particular order.
std::vector<LoanId> candidates(const IndexView& index, const LoanFilter& filter) {
  std::vector<LoanId> found;
  const auto keep_last = [&](ByteView key) {
    found.push_back(index_key::last_id<LoanId>(key));
    return true;
  };
  if (filter.bidder) {
    std::set<LoanId> loans;
    walk_keys(index, index_key::all_of_bidder(*filter.bidder), IndexOrder::kForward,
              [&](ByteView key) {
                loans.insert(index_key::id_at<LoanId>(key, 33));
                return true;
              });
    found.assign(loans.begin(), loans.end());
  } else if (filter.guarantor) {
    walk_keys(index, index_key::all_of_guarantor(*filter.guarantor), IndexOrder::kForward,
              keep_last);
  } else if (filter.for_sale) {
    walk_keys(index, index_key::all('V'), IndexOrder::kForward, keep_last);
  } else if (filter.borrower) {
    walk_keys(index, index_key::all_of_borrower(*filter.borrower), IndexOrder::kForward, keep_last);
  } else if (filter.status) {
    walk_keys(index, index_key::all_of_status(*filter.status), IndexOrder::kForward, keep_last);
  } else {
    for (std::uint8_t status = 0; status < kAllStatuses; ++status)
      walk_keys(index, index_key::all_of_status(static_cast<LoanStatus>(status)),
                IndexOrder::kForward, keep_last);
  }
  return found;
}

/// -1, 0 or 1 by the asked-for column.
int compare(const LoanRow& a, const LoanRow& b, LoanSort sort) {
  const auto sign = [](auto left, auto right) { return left < right ? -1 : right < left ? 1 : 0; };
  switch (sort) {
    case LoanSort::kListedAt: return sign(a.listed_at, b.listed_at);
    case LoanSort::kEndsAt: return sign(a.terms.listed_until, b.terms.listed_until);
    case LoanSort::kAmount: return sign(a.terms.principal, b.terms.principal);
    case LoanSort::kRate:
      return a.status == LoanStatus::kListed && b.status == LoanStatus::kListed
                 ? sign(a.terms.rate_ceiling, b.terms.rate_ceiling)
                 : sign(a.rate, b.rate);
    case LoanSort::kTerm:
      return sign(contract::term_days(a.terms), contract::term_days(b.terms));
    case LoanSort::kFunded:
      return sign(static_cast<__int128>(a.bid_total.minor) * b.terms.principal.minor,
                  static_cast<__int128>(b.bid_total.minor) * a.terms.principal.minor);
    case LoanSort::kGrade: return sign(a.terms.grade, b.terms.grade);
  }
  return 0;
}

void sort_loans(std::vector<LoanRow>& rows, LoanSort sort, bool descending) {
  std::ranges::sort(rows, [&](const LoanRow& a, const LoanRow& b) {
    const int order = compare(a, b, sort);
    if (order != 0) return descending ? order > 0 : order < 0;
    return a.id < b.id;
  });
}

/// One status by time of listing: the index is in that order, only the page itself is read.
void read_in_order(const IndexView& index, const LoansQuery& query, LoanPage& page) {
  const IndexOrder order = query.descending ? IndexOrder::kBackward : IndexOrder::kForward;
  std::vector<LoanId> ids;
  walk_keys(index, index_key::all_of_status(*query.filter.status), order, [&](ByteView key) {
    if (page.total >= query.offset && ids.size() < std::min(query.limit, kMaxPage))
      ids.push_back(index_key::last_id<LoanId>(key));
    ++page.total;
    return true;
  });
  page.offset = query.offset;
  for (const LoanId& id : ids)
    if (auto loan = read_loan(index, id)) page.rows.push_back(std::move(loan->row));
}

std::vector<HistoryRow> timeline_of(const IndexView& index, const LoanEntry& loan,
                                    const std::vector<PaymentEntry>& payments) {
  std::vector<HistoryRow> lines;
  walk_lines<HistoryRow>(index, index_key::all_timeline(loan.row.id), IndexOrder::kBackward,
                         [&](HistoryRow row) {
                           lines.push_back(std::move(row));
                           return lines.size() < kMostTimeline;
                         });
  for (const PaymentEntry& payment : payments) {
    HistoryRow row;
    row.height = payment.height;
    row.index = payment.order;
    row.time = payment.time;
    row.kind = history_kind(payment.kind);
    row.asset = loan.row.terms.asset;
    row.amount = payment.principal + payment.interest + payment.fee;
    row.principal = payment.principal;
    row.interest = payment.interest;
    row.fee = payment.fee;
    row.other = payment.payer;
    row.loan = loan.row.id;
    row.transaction = payment.transaction;
    row.number = payment.number;
    row.sums = payment.sums;
    lines.push_back(std::move(row));
  }
  std::ranges::sort(lines, std::greater<>{},
                    [](const HistoryRow& row) { return std::pair(row.height, row.index); });
  if (lines.size() > kMostTimeline) lines.resize(kMostTimeline);
  return lines;
}

}  // namespace

LoanPage answer_loans(const StoreSnapshot& moment, const LoansQuery& query) {
  const IndexView& index = moment.index();
  LoanPage page;
  page.height = head_of(moment).height;
  if (query.sort == LoanSort::kListedAt && query.filter.status && is_plain(query.filter)) {
    read_in_order(index, query, page);
  } else {
    const std::string text = lower(query.filter.text);
    std::vector<LoanRow> rows;
    for (const LoanId& id : candidates(index, query.filter)) {
      auto loan = read_loan(index, id);
      if (loan && matches(loan->row, query.filter, text)) rows.push_back(std::move(loan->row));
    }
    sort_loans(rows, query.sort, query.descending);
    cut_page(rows, query.offset, query.limit, page);
  }
  for (const LoanRow& row : page.rows) page.histories.push_back(read_borrower(index, row.borrower));
  return page;
}

LoanDetail answer_loan(const StoreSnapshot& moment, const LoanDetailQuery& query) {
  const IndexView& index = moment.index();
  const StoreHead head = head_of(moment);
  LoanDetail detail;
  detail.height = head.height;
  const auto loan = read_loan(index, query.loan);
  if (!loan) return detail;
  detail.found = true;
  detail.loan = loan->row;
  detail.days_past_due = days_past_due(loan->row, day_of(head.time));
  detail.history = read_borrower(index, loan->row.borrower);

  if (auto book = read_row<BidBook>(index, index_key::bids(query.loan))) {
    judge_bids(loan->row.terms, book->bids);
    std::ranges::stable_sort(book->bids, {}, &BidRow::rate);
    detail.bids = std::move(book->bids);
  }
  for_each_note(moment, query.loan, [&](const NoteRow& note) {
    if (note.units > 0) detail.notes.push_back(note);
    return true;
  });
  std::ranges::stable_sort(detail.notes, std::greater<>{}, &NoteRow::units);
  if (detail.notes.size() > kMostNotes) detail.notes.resize(kMostNotes);

  const std::vector<PaymentEntry> payments = read_payments(index, query.loan);
  detail.instalments = instalment_rows(*loan, payments, day_of(head.time));
  detail.timeline = timeline_of(index, *loan, payments);
  if (auto book = read_row<ProposalBook>(index, index_key::proposals(query.loan)))
    detail.proposals = std::move(book->proposals);
  const contract::Parts waivable = contract::waivable(quoted(*loan), day_of(head.time));
  detail.waivable_interest = waivable.interest;
  detail.waivable_late_interest = waivable.late_interest;
  detail.waivable_fee = waivable.fee;
  if (loan->row.status == LoanStatus::kActive)
    detail.payoff_today = contract::payoff_due(quoted(*loan), day_of(head.time)).total();
  return detail;
}

}  // namespace tally::node
