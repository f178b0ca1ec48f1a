// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cctype>

#include "core/node/read_model/answers.hpp"
#include "core/node/read_model/reading.hpp"

namespace tally::node {
namespace {

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
  return text;
}

bool wants(const HistoryQuery& query, HistoryKind kind) {
  return query.kinds.empty() || std::ranges::find(query.kinds, kind) != query.kinds.end();
}

bool matches(const HistoryRow& row, const HistoryQuery& query, const std::string& text) {
  if (!wants(query, row.kind)) return false;
  if (query.asset && row.asset != *query.asset) return false;
  if (query.from && day_of(row.time) < *query.from) return false;
  if (query.to && day_of(row.time) > *query.to) return false;
  if (text.empty()) return true;
  return lower(row.reference).find(text) != std::string::npos ||
         row.transaction.hex().find(text) != std::string::npos ||
         (row.loan && row.loan->hex().find(text) != std::string::npos) ||
         (row.other && row.other->hex().find(text) != std::string::npos);
}

/// What borrowers did for the holder of a note. These lines are not stored: a payment costs the
/// same with 1 holder or 10'000, and each holder's part follows from the loan's payments.
void add_note_lines(const IndexView& index, const AccountId& holder, const LoanId& id,
                    const NoteEntry& note, std::vector<HistoryRow>& lines) {
  const auto loan = read_loan(index, id);
  if (!loan) return;
  contract::SettledIndices before{};
  const std::vector<StakeEntry> stakes = read_stakes(index, holder, id);
  for (const PaymentEntry& payment : read_payments(index, id)) {
    const std::int64_t units = units_at(stakes, payment);
    const Share share = share_of(payment, before, units);
    before = payment.index;
    if (units == 0) continue;
    HistoryRow row;
    row.height = payment.height;
    row.index = payment.order;
    row.time = payment.time;
    row.kind = HistoryKind::kInstalmentReceived;
    row.asset = loan->row.terms.asset;
    row.amount = share.total();
    row.principal = share.principal;
    row.interest = share.interest;
    row.fee = share.fee;
    row.other = loan->row.borrower;
    row.loan = id;
    row.transaction = payment.transaction;
    lines.push_back(std::move(row));
  }
  if (loan->row.status != LoanStatus::kDefaulted || note.units == 0) return;
  walk_lines<HistoryRow>(index, index_key::all_timeline(id), IndexOrder::kBackward,
                         [&](HistoryRow row) {
                           if (row.kind != HistoryKind::kDefaulted) return true;
                           row.amount = note_row(holder, note, *loan).written_off;
                           row.other = loan->row.borrower;
                           lines.push_back(std::move(row));
                           return false;
                         });
}

}  // namespace

HistoryPage answer_history(const StoreSnapshot& moment, const HistoryQuery& query) {
  const IndexView& index = moment.index();
  std::vector<HistoryRow> lines;
  walk_lines<HistoryRow>(index, index_key::all_history(query.account), IndexOrder::kForward,
                         [&](HistoryRow row) {
                           lines.push_back(std::move(row));
                           return true;
                         });
  if (wants(query, HistoryKind::kInstalmentReceived) || wants(query, HistoryKind::kDefaulted))
    walk_rows<NoteEntry>(index, index_key::all_of_holder(query.account), IndexOrder::kForward,
                         [&](ByteView key, const NoteEntry& note) {
                           add_note_lines(index, query.account, index_key::last_id<LoanId>(key),
                                          note, lines);
                           return true;
                         });
  const std::string text = lower(query.text);
  std::erase_if(lines, [&](const HistoryRow& row) { return !matches(row, query, text); });
  std::ranges::sort(lines, std::greater<>{},
                    [](const HistoryRow& row) { return std::pair(row.height, row.index); });
  HistoryPage page;
  page.height = head_of(moment).height;
  cut_page(lines, query.offset, query.limit, page);
  return page;
}

AccountBalances answer_balances(const StoreSnapshot& moment, const BalancesQuery& query) {
  AccountBalances answer;
  answer.height = head_of(moment).height;
  answer.balances = balances_of(moment.state(), query.account);
  return answer;
}

InstalmentPage answer_instalments(const StoreSnapshot& moment, const InstalmentsQuery& query) {
  const IndexView& index = moment.index();
  const StoreHead head = head_of(moment);
  std::vector<InstalmentWithLoan> rows;
  walk_keys(index, index_key::all_of_borrower(query.borrower), IndexOrder::kForward,
            [&](ByteView key) {
              const auto id = index_key::last_id<LoanId>(key);
              const auto loan = read_loan(index, id);
              if (!loan) return true;
              const LoanStatus status = loan->row.status;
              if (status != LoanStatus::kActive && status != LoanStatus::kClosed &&
                  status != LoanStatus::kDefaulted)
                return true;
              for (const InstalmentRow& line :
                   instalment_rows(*loan, read_payments(index, id), day_of(head.time))) {
                const bool is_paid = line.state == InstalmentState::kPaid;
                if (is_paid && query.unpaid_only) continue;
                if (!is_paid && status != LoanStatus::kActive) continue;
                rows.push_back({line, loan->row});
              }
              return true;
            });
  std::ranges::sort(rows, {}, [](const InstalmentWithLoan& row) {
    return std::tuple(row.instalment.due, row.instalment.loan, row.instalment.number);
  });
  InstalmentPage page;
  page.height = head.height;
  cut_page(rows, query.offset, query.limit, page);
  return page;
}

BlockPage answer_blocks(const StoreSnapshot& moment, const BlocksQuery& query) {
  const Height newest = head_of(moment).height;
  BlockPage page;
  page.height = newest;
  page.total = newest + 1;
  page.offset = query.offset;
  const std::uint32_t limit = std::min(query.limit, kMaxPage);
  for (std::uint32_t i = 0; i < limit && query.offset + std::uint64_t{i} <= newest; ++i) {
    const Height height = newest - query.offset - i;
    const auto block = read_row<BlockEntry>(moment.index(), index_key::block(height));
    if (!block) break;
    page.rows.push_back({height, block->id, block->time, block->transactions, block->events,
                         block->size_bytes, block->state_root});
  }
  return page;
}

namespace {

struct Answering {
  const StoreSnapshot& moment;

  AnyAnswer operator()(const LoansQuery& query) const { return answer_loans(moment, query); }
  AnyAnswer operator()(const LoanDetailQuery& query) const { return answer_loan(moment, query); }
  AnyAnswer operator()(const NotesQuery& query) const { return answer_notes(moment, query); }
  AnyAnswer operator()(const PortfolioQuery& query) const {
    return answer_portfolio(moment, query);
  }
  AnyAnswer operator()(const InstalmentsQuery& query) const {
    return answer_instalments(moment, query);
  }
  AnyAnswer operator()(const HistoryQuery& query) const { return answer_history(moment, query); }
  AnyAnswer operator()(const BalancesQuery& query) const { return answer_balances(moment, query); }
  AnyAnswer operator()(const BlocksQuery& query) const { return answer_blocks(moment, query); }
  AnyAnswer operator()(const OffersQuery& query) const { return answer_offers(moment, query); }
  AnyAnswer operator()(const PricesQuery& query) const { return answer_prices(moment, query); }
  AnyAnswer operator()(const MandatesQuery& query) const {
    return answer_mandates(moment, query);
  }
  AnyAnswer operator()(const ReferencesQuery& query) const {
    return answer_references(moment, query);
  }
  AnyAnswer operator()(const IssuersQuery& query) const { return answer_issuers(moment, query); }
  AnyAnswer operator()(const StatusEpochsQuery& query) const {
    return answer_status_epochs(moment, query);
  }
  AnyAnswer operator()(const GrantsQuery& query) const { return answer_grants(moment, query); }
  AnyAnswer operator()(const SealingKeyQuery& query) const {
    return answer_sealing_key(moment, query);
  }
  AnyAnswer operator()(const CreditHistoryQuery& query) const {
    return answer_credit_history(moment, query);
  }
  AnyAnswer operator()(const StatementQuery& query) const {
    return answer_statement(moment, query);
  }
  AnyAnswer operator()(const StakeQuery& query) const { return answer_stake(moment, query); }
  AnyAnswer operator()(const PoolQuery&) const { return PoolPage{}; }
  AnyAnswer operator()(const PeersQuery&) const { return PeerPage{}; }
  AnyAnswer operator()(const LogQuery&) const { return LogPage{}; }
};

}  // namespace

AnyAnswer answer(const StoreSnapshot& moment, const AnyQuery& query) {
  return std::visit(Answering{moment}, query);
}

}  // namespace tally::node
