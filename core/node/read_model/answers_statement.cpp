// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/node/api/preview.hpp"
#include "core/node/read_model/answers.hpp"
#include "core/node/read_model/reading.hpp"

namespace tally::node {
namespace {

StatementSums plus(StatementSums a, const StatementSums& b) {
  a.opening += b.opening;
  a.lent += b.lent;
  a.taken_over += b.taken_over;
  a.given_away += b.given_away;
  a.capitalised += b.capitalised;
  a.principal += b.principal;
  a.interest += b.interest;
  a.fees += b.fees;
  a.written_off += b.written_off;
  a.recovered += b.recovered;
  a.closing += b.closing;
  a.overdue += b.overdue;
  a.paid_for_notes += b.paid_for_notes;
  a.received_for_notes += b.received_for_notes;
  return a;
}

/// What a change does to the principal outstanding.
Amount growth(const StatementSums& change) {
  return change.lent + change.taken_over - change.given_away + change.capitalised -
         change.principal - change.written_off;
}

/// What it brings in; below zero: what it costs.
Amount cash(const StatementSums& change) {
  return change.principal + change.interest + change.fees + change.recovered +
         change.received_for_notes - change.lent - change.paid_for_notes;
}

/// Takes the changes of one loan after the other, those of a loan in order of time.
class Teller {
 public:
  explicit Teller(Statement& statement) : said_(statement) {}

  void begin(const LoanRow& loan) {
    line_ = StatementLine{loan.id, loan.borrower, {}};
    outstanding_ = Amount{};
  }
  void tell(Day day, const StatementSums& change) {
    outstanding_ += growth(change);
    if (day < said_.from) {
      line_.sums.opening += growth(change);
    } else if (day <= said_.to) {
      line_.sums = plus(line_.sums, change);
      told_ = true;
      flows_.push_back({day, static_cast<double>(cash(change).minor)});
    }
  }
  /// After all that was told, whenever it was.
  [[nodiscard]] Amount outstanding() const { return outstanding_; }
  void end(bool overdue) {
    StatementSums& sums = line_.sums;
    sums.closing = sums.opening + growth(sums);
    if (overdue) sums.overdue = sums.closing;
    if (std::exchange(told_, false) || sums.opening.minor != 0) said_.lines.push_back(line_);
  }

  void sum_up() {
    for (const StatementLine& line : said_.lines) said_.sums = plus(said_.sums, line.sums);
    said_.xirr = yearly(said_.sums.closing);
    said_.xirr_without_overdue = yearly(said_.sums.closing - said_.sums.overdue);
  }

 private:
  [[nodiscard]] std::optional<double> yearly(Amount closing) const {
    std::vector<DatedFlow> flows = flows_;
    flows.push_back({said_.from, -static_cast<double>(said_.sums.opening.minor)});
    flows.push_back({said_.to, static_cast<double>(closing.minor)});
    return xirr(flows);
  }

  Statement& said_;
  StatementLine line_;
  Amount outstanding_;
  bool told_ = false;
  std::vector<DatedFlow> flows_;
};

StatementSums paid(const PaymentEntry& payment, const Share& share) {
  StatementSums change;
  if (payment.kind == PaymentKind::kRecovery) {
    change.recovered = share.total();
  } else {
    change.principal = share.principal;
    change.interest = share.interest;
    change.fees = share.fee;
  }
  return change;
}

/// Was an instalment due and unpaid when `day` ended?
bool was_overdue(const LoanEntry& loan, const std::vector<PaymentEntry>& payments, Day day,
                 Day today) {
  const std::vector<InstalmentRow> rows = instalment_rows(loan, payments, today);
  return std::ranges::any_of(rows, [&](const InstalmentRow& row) {
    return row.due < day && (row.state != InstalmentState::kPaid || row.paid_on > day);
  });
}

StatementSums written_off(Amount principal) {
  StatementSums change;
  change.written_off = principal;
  return change;
}

/// What a loan's timeline says and its payments don't.
struct Turns {
  Height disbursed = 0;                 ///< the block that paid the loan out
  std::vector<HistoryRow> capitalised;  ///< arrears became principal, in order
};

Amount capitalised_by(const HistoryRow& turn) { return turn.interest + turn.fee; }

Turns turns_of(const IndexView& index, const LoanId& loan) {
  Turns turns;
  walk_lines<HistoryRow>(index, index_key::all_timeline(loan), IndexOrder::kForward,
                         [&](HistoryRow row) {
                           if (row.kind == HistoryKind::kLoanReceived)
                             turns.disbursed = row.height;
                           if (row.kind == HistoryKind::kRestructured &&
                               row.reference == "capitalised")
                             turns.capitalised.push_back(std::move(row));
                           return true;
                         });
  return turns;
}

/// A lender's changes: units that come and go between the payments that they share. Notes of a
/// loan in default stay where they are, so recoveries come after all else.
class NoteTeller {
 public:
  NoteTeller(Teller& teller, const LoanEntry& loan, Height disbursed)
      : teller_(teller), loan_(loan), disbursed_(disbursed) {
    loan_outstanding_ = loan.row.terms.principal;
  }

  void move_to(const StakeEntry& stake) {
    StatementSums change;
    if (stake.units < units_) {
      change.given_away = Amount{
          mul_div(teller_.outstanding().minor, units_ - stake.units, units_, Round::kDown)};
      change.received_for_notes = Amount{-stake.paid.minor};
    } else if (stake.height == disbursed_) {
      change.lent = Amount{stake.units - units_};
    } else {
      change.taken_over = Amount{mul_div(loan_outstanding_.minor, stake.units - units_,
                                         loan_.row.terms.principal.minor, Round::kDown)};
      change.paid_for_notes = stake.paid;
    }
    units_ = stake.units;
    teller_.tell(day_of(stake.time), change);
  }

  void capitalise(const HistoryRow& turn) {
    loan_outstanding_ += capitalised_by(turn);
    if (units_ == 0) return;
    StatementSums change;
    change.capitalised = Amount{mul_div(capitalised_by(turn).minor, units_,
                                        loan_.row.terms.principal.minor, Round::kDown)};
    teller_.tell(day_of(turn.time), change);
  }

  /// What rounding of capitalised parts left when nothing is owed any more.
  void close() {
    if (teller_.outstanding().minor == 0) return;
    StatementSums change;
    change.capitalised = Amount{-teller_.outstanding().minor};
    teller_.tell(day_of(loan_.row.ended_at), change);
  }

  void share(const PaymentEntry& payment) {
    const Share part = share_of(payment, before_, units_);
    before_ = payment.index;
    if (payment.kind != PaymentKind::kRecovery) loan_outstanding_ -= payment.principal;
    if (units_ > 0) teller_.tell(payment.paid_on, paid(payment, part));
  }

 private:
  Teller& teller_;
  const LoanEntry& loan_;
  Height disbursed_;
  Amount loan_outstanding_;
  contract::SettledIndices before_{};
  std::int64_t units_ = 0;
};

void tell_note(Teller& teller, const LoanEntry& loan, const std::vector<StakeEntry>& stakes,
               const std::vector<PaymentEntry>& payments, const Turns& turns) {
  NoteTeller note(teller, loan, turns.disbursed);
  auto stake = stakes.begin();
  const auto move_units = [&](std::pair<Height, std::uint32_t> until) {
    for (; stake != stakes.end() && std::pair(stake->height, stake->order) < until; ++stake)
      note.move_to(*stake);
  };
  auto turn = turns.capitalised.begin();
  const auto catch_up = [&](std::pair<Height, std::uint32_t> until) {
    for (; turn != turns.capitalised.end() && std::pair(turn->height, turn->index) < until;
         ++turn) {
      move_units({turn->height, turn->index});
      note.capitalise(*turn);
    }
    move_units(until);
  };
  const auto recovery = std::ranges::find(payments, PaymentKind::kRecovery, &PaymentEntry::kind);
  for (auto payment = payments.begin(); payment != recovery; ++payment) {
    catch_up({payment->height, payment->order});
    note.share(*payment);
  }
  catch_up({UINT64_MAX, 0});
  if (loan.row.status == LoanStatus::kClosed) note.close();
  if (loan.row.status != LoanStatus::kDefaulted) return;
  teller.tell(day_of(loan.row.ended_at), written_off(teller.outstanding()));
  for (auto payment = recovery; payment != payments.end(); ++payment) note.share(*payment);
}

void tell_debt(Teller& teller, const LoanEntry& loan, const std::vector<PaymentEntry>& payments,
               const Turns& turns) {
  StatementSums lent;
  lent.lent = loan.row.terms.principal;
  teller.tell(loan.row.disbursed_on, lent);
  bool lost = loan.row.status == LoanStatus::kDefaulted;
  const auto lose = [&] {
    if (std::exchange(lost, false))
      teller.tell(day_of(loan.row.ended_at), written_off(teller.outstanding()));
  };
  auto turn = turns.capitalised.begin();
  const auto capitalise = [&](std::pair<Height, std::uint32_t> until) {
    for (; turn != turns.capitalised.end() && std::pair(turn->height, turn->index) < until;
         ++turn) {
      StatementSums change;
      change.capitalised = capitalised_by(*turn);
      teller.tell(day_of(turn->time), change);
    }
  };
  for (const PaymentEntry& payment : payments) {
    capitalise({payment.height, payment.order});
    if (payment.kind == PaymentKind::kRecovery) lose();
    teller.tell(payment.paid_on, paid(payment, {payment.principal, payment.interest, payment.fee}));
  }
  capitalise({UINT64_MAX, 0});
  lose();
}

bool was_funded(LoanStatus status) {
  return status == LoanStatus::kActive || status == LoanStatus::kClosed ||
         status == LoanStatus::kDefaulted;
}

}  // namespace

Statement answer_statement(const StoreSnapshot& moment, const StatementQuery& query) {
  const IndexView& index = moment.index();
  const StoreHead head = head_of(moment);
  const Day today = day_of(head.time);
  Statement statement;
  statement.height = head.height;
  statement.asset = query.asset;
  statement.from = query.from;
  statement.to = std::min(query.to, today);
  const bool lender = query.side == StatementSide::kLender;
  std::vector<LoanEntry> loans;
  walk_keys(index,
            lender ? index_key::all_of_holder(query.account)
                   : index_key::all_of_borrower(query.account),
            IndexOrder::kForward, [&](ByteView key) {
              auto loan = read_loan(index, index_key::last_id<LoanId>(key));
              if (loan && loan->row.terms.asset == query.asset && was_funded(loan->row.status))
                loans.push_back(*std::move(loan));
              return true;
            });
  std::ranges::sort(loans, {}, [](const LoanEntry& loan) {
    return std::pair(loan.row.disbursed_on, loan.row.id);
  });
  Teller teller(statement);
  for (const LoanEntry& loan : loans) {
    const std::vector<PaymentEntry> payments = read_payments(index, loan.row.id);
    teller.begin(loan.row);
    if (lender)
      tell_note(teller, loan, read_stakes(index, query.account, loan.row.id), payments,
                turns_of(index, loan.row.id));
    else
      tell_debt(teller, loan, payments, turns_of(index, loan.row.id));
    teller.end(was_overdue(loan, payments, statement.to, today));
  }
  teller.sum_up();
  return statement;
}

}  // namespace tally::node
