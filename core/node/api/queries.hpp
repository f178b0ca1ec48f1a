// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <variant>

#include "core/node/api/credit_queries.hpp"
#include "core/node/api/note_rows.hpp"
#include "core/node/api/rows.hpp"
#include "core/node/api/stake.hpp"
#include "core/node/api/statement.hpp"

/// Questions to the read model. Each names its answer; Node::ask pairs them.
/// Paging: `offset` and `limit` (at most 500); `total` counts everything that fits the filter.
/// An answer is true as of `height`.
namespace tally::node {

enum class LoanSort : std::uint8_t {
  kListedAt = 0,
  kEndsAt = 1,
  kAmount = 2,
  kRate = 3,  ///< ceiling while listed
  kTerm = 4,
  kFunded = 5,  ///< share of the principal that bids cover
  kGrade = 6,
};

struct LoanFilter {
  std::optional<LoanStatus> status = LoanStatus::kListed;
  std::optional<AccountId> borrower;
  std::optional<AccountId> bidder;       ///< has a standing bid of this account
  std::optional<AccountId> guarantor;    ///< this account answers for it, or did
  bool for_sale = false;                 ///< its collateral is
  std::optional<RatePpb> rate_at_least;  ///< of the ceiling
  std::optional<std::uint32_t> months_at_most;
  std::optional<Amount> amount_at_least;
  std::optional<Amount> amount_at_most;
  std::vector<LoanPurpose> purposes;  ///< empty: any
  std::string grade_from;             ///< "A" … inclusive, by first letter; empty: any
  std::string grade_to;
  std::string text;  ///< part of description, grade or the hexadecimal id
  std::optional<std::vector<LoanId>> among;  ///< these alone
};

struct LoanPage : Page<LoanRow> {
  std::vector<BorrowerHistory> histories;  ///< of each row's borrower, same order
};
struct LoansQuery {
  using Answer = LoanPage;
  LoanFilter filter;
  LoanSort sort = LoanSort::kListedAt;
  bool descending = true;
  std::uint32_t offset = 0;
  std::uint32_t limit = 100;
};

struct LoanDetail {
  Height height = 0;
  bool found = false;
  LoanRow loan;
  BorrowerHistory history;
  std::vector<BidRow> bids;                ///< while listed, best first
  std::vector<NoteRow> notes;              ///< once active, at most 200, largest first
  std::vector<InstalmentRow> instalments;  ///< by schedule; while listed at the ceiling rate
  std::vector<HistoryRow> timeline;        ///< what happened to it, newest first, at most 200
  Amount payoff_today;                     ///< while active
  std::uint32_t days_past_due = 0;         ///< of the oldest unpaid instalment, while active
  std::vector<ProposalRow> proposals;      ///< open ones
  Amount waivable_interest;                ///< today, of the next instalment or the claim
  Amount waivable_late_interest;
  Amount waivable_fee;
};
struct LoanDetailQuery {
  using Answer = LoanDetail;
  LoanId loan;
};

struct NoteWithLoan {
  NoteRow note;
  LoanRow loan;
};
struct NotePage : Page<NoteWithLoan> {};
enum class NoteSort : std::uint8_t {
  kBoughtAt = 0,
  kRate = 1,
  kOutstanding = 2,
  kNextDue = 3,
  kStatus = 4,
};
struct NotesQuery {
  using Answer = NotePage;
  AccountId holder;
  std::optional<LoanStatus> status;
  bool late_only = false;
  NoteSort sort = NoteSort::kBoughtAt;
  bool descending = true;
  std::uint32_t offset = 0;
  std::uint32_t limit = 100;
};

struct OfferPage : Page<OfferWithLoan> {};
enum class OfferSort : std::uint8_t {
  kPrice = 0,
  kYield = 1,
  kRate = 2,
  kPrincipal = 3,
  kLeft = 4,  ///< instalments
  kOfferedAt = 5,
};
/// The market for notes: standing offers.
struct OffersQuery {
  using Answer = OfferPage;
  std::optional<LoanId> loan;
  std::optional<AccountId> seller;
  std::optional<AssetId> asset;
  bool without_late = false;
  OfferSort sort = OfferSort::kPrice;
  bool descending = false;
  std::uint32_t offset = 0;
  std::uint32_t limit = 100;
};

struct MandatePage : Page<MandateRow> {};
/// The mandates of a lender, newest first.
struct MandatesQuery {
  using Answer = MandatePage;
  AccountId lender;
  bool standing_only = false;
  std::uint32_t offset = 0;
  std::uint32_t limit = 100;
};

struct PortfolioSlice {
  std::string label;  ///< grade letter, or months as text
  Amount outstanding;
  std::uint32_t notes = 0;
};
/// Everything the Portfolio and Overview pages sum up for one account and asset.
struct PortfolioSummary {
  Height height = 0;
  Timestamp time;
  std::vector<BalanceRow> balances;
  Amount lent_outstanding;
  Amount lent_total;  ///< ever
  Amount to_collect;
  Amount principal_received;
  Amount interest_received;
  Amount fees_received;
  Amount written_off;
  std::uint32_t notes_active = 0;
  std::uint32_t notes_late = 0;
  std::uint32_t notes_closed = 0;
  std::uint32_t notes_defaulted = 0;
  double return_per_year = 0;   ///< money-weighted (XIRR), late loans at outstanding; display only
  bool has_return = false;
  Amount owed;                  ///< own loans: principal outstanding
  std::uint32_t own_loans_active = 0;
  std::optional<Day> next_due;  ///< own loans
  Amount next_due_total;
  Amount bids_held;
  std::uint32_t bids_standing = 0;
  std::vector<PortfolioSlice> by_grade;
  std::vector<PortfolioSlice> by_term;
  std::vector<CashFlowMonth> months;  ///< last 12 and next 12, oldest first; the 13th is now
};
struct PortfolioQuery {
  using Answer = PortfolioSummary;
  AccountId account;
  AssetId asset;
};

struct InstalmentWithLoan {
  InstalmentRow instalment;
  LoanRow loan;
};
struct InstalmentPage : Page<InstalmentWithLoan> {};
/// All instalments of the account's own active loans, and the paid ones, by due date.
struct InstalmentsQuery {
  using Answer = InstalmentPage;
  AccountId borrower;
  bool unpaid_only = false;
  std::uint32_t offset = 0;
  std::uint32_t limit = 500;
};

struct HistoryPage : Page<HistoryRow> {};
struct HistoryQuery {
  using Answer = HistoryPage;
  AccountId account;
  std::vector<HistoryKind> kinds;  ///< empty: all
  std::optional<AssetId> asset;
  std::optional<Day> from;
  std::optional<Day> to;
  std::string text;  ///< part of the reference or a hexadecimal id
  std::uint32_t offset = 0;
  std::uint32_t limit = 100;
};

struct AccountBalances {
  Height height = 0;
  std::vector<BalanceRow> balances;
};
struct BalancesQuery {
  using Answer = AccountBalances;
  AccountId account;
};

struct BlockPage : Page<BlockRow> {};
struct BlocksQuery {  ///< newest first
  using Answer = BlockPage;
  std::uint32_t offset = 0;
  std::uint32_t limit = 50;
};

struct PoolPage : Page<PoolRow> {};
struct PoolQuery {
  using Answer = PoolPage;
  std::optional<AccountId> sender;
  std::uint32_t limit = 100;
};

struct PeerPage : Page<PeerRow> {};
struct PeersQuery {  ///< longest connected first
  using Answer = PeerPage;
};

struct LogPage : Page<LogRow> {};
struct LogQuery {  ///< newest last
  using Answer = LogPage;
  std::uint32_t limit = 200;
};

using AnyQuery = std::variant<LoansQuery, LoanDetailQuery, NotesQuery, PortfolioQuery,
                              InstalmentsQuery, HistoryQuery, BalancesQuery, BlocksQuery,
                              PoolQuery, PeersQuery, LogQuery, OffersQuery, MandatesQuery,
                              PricesQuery, ReferencesQuery,
                              IssuersQuery, StatusEpochsQuery, GrantsQuery, SealingKeyQuery,
                              CreditHistoryQuery, StatementQuery, StakeQuery>;
using AnyAnswer = std::variant<LoanPage, LoanDetail, NotePage, PortfolioSummary, InstalmentPage,
                               HistoryPage, AccountBalances, BlockPage, PoolPage, PeerPage,
                               LogPage, OfferPage, MandatePage, PricePage, ReferencePage,
                               IssuerPage, StatusEpochPage, GrantPage, SealingKeyAnswer,
                               CreditHistory, Statement, StakeAnswer>;

}  // namespace tally::node
