// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/report.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <map>
#include <sstream>

#include "core/contract/loan_rules.hpp"

namespace tally::practice {
namespace {

const char* status_name(LoanStatus status) {
  switch (status) {
    case LoanStatus::kListed: return "listed";
    case LoanStatus::kActive: return "active";
    case LoanStatus::kClosed: return "closed";
    case LoanStatus::kDefaulted: return "defaulted";
    case LoanStatus::kExpired: return "expired";
    case LoanStatus::kWithdrawn: return "withdrawn";
  }
  return "unknown";
}

const char* kind_name(node::PaymentKind kind) {
  switch (kind) {
    case node::PaymentKind::kInstalment: return "instalment";
    case node::PaymentKind::kPart: return "part";
    case node::PaymentKind::kPayoff: return "payoff";
    case node::PaymentKind::kPrepayment: return "prepayment";
    case node::PaymentKind::kRecovery: return "recovery";
  }
  return "unknown";
}

bool was_funded(LoanStatus status) {
  return status == LoanStatus::kActive || status == LoanStatus::kClosed ||
         status == LoanStatus::kDefaulted;
}

Fault file_fault(const std::filesystem::path& path) {
  const int number = errno == 0 ? EIO : errno;
  return Fault{std::error_code(number, std::generic_category()),
               "cannot write " + path.string() + ": " + std::strerror(number)};
}

std::filesystem::path beside(const std::filesystem::path& path) {
  std::filesystem::path other = path;
  other += ".part";
  return other;
}

}  // namespace

Report add_up(const StoreSnapshot& snapshot) {
  Report sum;
  node::for_each_loan(snapshot, [&](const node::LoanRow& loan) {
    ++sum.listed;
    sum.closed += loan.status == LoanStatus::kClosed ? 1 : 0;
    sum.defaulted += loan.status == LoanStatus::kDefaulted ? 1 : 0;
    if (was_funded(loan.status)) {
      ++sum.funded;
      sum.disbursed += loan.terms.principal;
    }
    Amount recovered;
    node::for_each_payment(snapshot, loan.id, [&](const node::PaymentRow& payment) {
      if (payment.kind == node::PaymentKind::kRecovery) recovered += payment.principal;
      return true;
    });
    sum.principal_recovered += recovered;
    sum.principal_repaid += loan.principal_paid - recovered;
    for (const node::GuaranteeRow& guarantee : loan.security.guarantees)
      sum.guarantors_paid += guarantee.paid;
    sum.interest_paid += loan.interest_paid;
    sum.late_fees_paid += loan.fees_paid;
    sum.principal_written_off += loan.written_off;
    return true;
  });
  return sum;
}

std::string to_json(const Report& report) {
  std::ostringstream out;
  out << "{\n  \"seed\": " << report.seed << ",\n  \"loans\": {\"listed\": " << report.listed
      << ", \"funded\": " << report.funded << ", \"closed\": " << report.closed
      << ", \"defaulted\": " << report.defaulted << "},\n  \"totals_minor\": {\"disbursed\": "
      << report.disbursed.minor << ", \"principal_repaid\": " << report.principal_repaid.minor
      << ", \"interest_paid\": " << report.interest_paid.minor
      << ", \"late_fees_paid\": " << report.late_fees_paid.minor
      << ", \"principal_written_off\": " << report.principal_written_off.minor
      << ", \"principal_recovered\": " << report.principal_recovered.minor
      << ", \"guarantors_paid\": " << report.guarantors_paid.minor
      << "},\n  \"blocks\": " << report.blocks << ",\n  \"transactions\": " << report.transactions
      << ",\n  \"signatures_verified\": " << report.signatures_verified
      << ",\n  \"final_height\": " << report.final_height << ",\n  \"state_root\": \""
      << report.state_root.hex() << "\",\n  \"invariants\": {\"checked\": "
      << report.invariants_checked << ", \"violations\": " << report.violations
      << "},\n  \"wall_seconds\": " << static_cast<std::int64_t>(report.wall_seconds * 1'000) / 1e3
      << "\n}\n";
  return out.str();
}

Result<void, Fault> write_text(const std::filesystem::path& path, const std::string& text) {
  const std::filesystem::path part = beside(path);
  errno = 0;
  {
    std::ofstream file(part, std::ios::binary | std::ios::trunc);
    file << text;
    file.flush();
    if (!file) {
      const Fault kept = file_fault(path);
      std::error_code ignored;
      std::filesystem::remove(part, ignored);
      return Fail{kept};
    }
  }
  std::error_code error;
  std::filesystem::rename(part, path, error);
  if (!error) return {};
  std::error_code ignored;
  std::filesystem::remove(part, ignored);
  return Fail{Fault{error, "cannot write " + path.string() + ": " + error.message()}};
}

Result<void, Fault> probe_writable(const std::filesystem::path& path) {
  const std::filesystem::path part = beside(path);
  errno = 0;
  const bool fine = static_cast<bool>(std::ofstream(part, std::ios::app));
  if (!fine) return Fail{file_fault(path)};
  std::error_code error;
  std::filesystem::remove(part, error);
  if (std::filesystem::is_directory(path, error))
    return Fail{fault(std::errc::is_a_directory, path.string() + " is a directory; name a file")};
  return {};
}

Result<void, Fault> export_csv(const StoreSnapshot& snapshot, const Neighbours& neighbours,
                               const std::filesystem::path& dir) {
  std::map<std::uint64_t, node::LoanRow> by_row;
  node::for_each_loan(snapshot, [&](const node::LoanRow& loan) {
    if (const auto who = neighbours.applicant_of(loan.borrower)) by_row.emplace(*who, loan);
    return true;
  });
  std::ostringstream loans;
  std::ostringstream payments;
  std::ostringstream notes;
  loans << "row,loan_id,principal_minor,rate_ppb,months,instalment_minor,lenders,status,"
           "method,period,periods,periods_now\n";
  payments << "loan_id,instalment,due_date,paid_date,principal_minor,interest_minor,fee_minor,"
              "kind\n";
  notes << "loan_id,lender,units,principal_received_minor,interest_received_minor,"
           "fee_received_minor\n";
  for (const auto& [row, loan] : by_row) {
    const std::string id = loan.id.hex();
    loans << row << ',' << id << ',' << loan.terms.principal.minor << ',' << loan.rate.ppb << ','
          << contract::term_months(loan.terms) << ',' << loan.instalment.minor << ','
          << loan.lender_count << ',' << status_name(loan.status) << ','
          << contract::name_of(loan.terms.method) << ',' << contract::name_of(loan.terms.period)
          << ',' << loan.terms.instalments << ',' << loan.periods << '\n';
    node::for_each_payment(snapshot, loan.id, [&](const node::PaymentRow& payment) {
      payments << id << ',' << payment.number << ',' << to_iso(payment.due) << ','
               << to_iso(payment.paid_on) << ',' << payment.principal.minor << ','
               << payment.interest.minor << ',' << payment.fee.minor << ','
               << kind_name(payment.kind) << '\n';
      return true;
    });
    node::for_each_note(snapshot, loan.id, [&](const node::NoteRow& note) {
      notes << id << ',' << note.holder.hex() << ',' << note.units << ','
            << note.principal_received.minor << ',' << note.interest_received.minor << ','
            << note.fees_received.minor << '\n';
      return true;
    });
  }
  std::error_code error;
  std::filesystem::create_directories(dir, error);
  TALLY_TRY_VOID(write_text(dir / "loans.csv", loans.str()));
  TALLY_TRY_VOID(write_text(dir / "payments.csv", payments.str()));
  return write_text(dir / "notes.csv", notes.str());
}

}  // namespace tally::practice
