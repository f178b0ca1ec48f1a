// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/loan_text.hpp"

#include <QtCore/QCoreApplication>
#include <algorithm>

#include "ui/bridge/format.hpp"

namespace tally::ui {

namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("tally::ui::LoanText", text);
}

}  // namespace

QString counted(std::uint64_t count, const QString& one, const QString& many) {
  return (count == 1 ? one : many).arg(formatCount(count));
}

Word loanWord(const node::LoanRow& loan) {
  switch (loan.status) {
    case LoanStatus::kListed: return {tr("Open for bids"), ColorRole::kInfo};
    case LoanStatus::kActive:
      return loan.is_late ? Word{tr("Late"), ColorRole::kWarn}
                          : Word{tr("Running"), ColorRole::kGood};
    case LoanStatus::kClosed: return {tr("Repaid"), ColorRole::kSecondary};
    case LoanStatus::kDefaulted: return {tr("Written off"), ColorRole::kBad};
    case LoanStatus::kExpired: return {tr("Not funded"), ColorRole::kSecondary};
    case LoanStatus::kWithdrawn: return {tr("Withdrawn"), ColorRole::kSecondary};
  }
  return {};
}

Word instalmentWord(node::InstalmentState state) {
  const QString name = instalmentStateName(state);
  switch (state) {
    case node::InstalmentState::kFuture: return {name, ColorRole::kSecondary};
    case node::InstalmentState::kDue: return {name, ColorRole::kInfo};
    case node::InstalmentState::kLate: return {name, ColorRole::kWarn};
    case node::InstalmentState::kPaid: return {name, ColorRole::kGood};
    case node::InstalmentState::kLost: return {name, ColorRole::kBad};
  }
  return {};
}

Word historyWord(const node::BorrowerHistory& history) {
  if (history.loans_taken == 0) return {tr("New here"), ColorRole::kSecondary};
  if (history.loans_defaulted > 0) {
    return {tr("%1 defaulted").arg(formatCount(history.loans_defaulted)), ColorRole::kBad};
  }
  if (history.instalments_late > 0) {
    return {tr("%1 late").arg(formatCount(history.instalments_late)), ColorRole::kWarn};
  }
  return {tr("Never late"), ColorRole::kGood};
}

QString historySentence(const node::BorrowerHistory& history) {
  if (history.loans_taken == 0) return tr("No loan on this chain before this one.");
  const std::uint64_t due =
      std::uint64_t{history.instalments_on_time} + history.instalments_late;
  return counted(history.loans_taken, tr("%1 loan on this chain"), tr("%1 loans on this chain")) +
         tr(": %1 repaid, %2 defaulted; %3 of %4 instalments on time.")
             .arg(formatCount(history.loans_closed), formatCount(history.loans_defaulted),
                  formatCount(history.instalments_on_time), formatCount(due));
}

QString loanName(const LoanId& loan) { return tr("Loan %1").arg(shortId(loan)); }

QString loanInText(const LoanId& loan) { return tr("loan %1").arg(shortId(loan)); }

int fundedPercent(const node::LoanRow& loan) {
  if (loan.terms.principal.minor <= 0) return 0;
  const std::int64_t covered = std::min(loan.bid_total.minor, loan.terms.principal.minor);
  return static_cast<int>(mul_div(covered, 100, loan.terms.principal.minor, Round::kDown));
}

QString gradeOrigin(bool practice) {
  return practice ? tr("Grade from the practice loan book; nobody on the chain vouches for it.")
                  : tr("Grade as the borrower claims it; nobody on the chain vouches for it.");
}

QString lateRule(const LoanTerms& terms, const QString& late_fee) {
  QString text =
      terms.grace_days == 0
          ? tr("An instalment is late from the day after it is due")
          : counted(terms.grace_days, tr("An instalment is late %1 day after it is due"),
                    tr("An instalment is late %1 days after it is due"));
  text += terms.late_fee.minor == 0
              ? tr(".")
              : tr(", which costs the borrower %1, paid to the lenders.").arg(late_fee);
  if (terms.late_rate.ppb > 0) {
    text += QLatin1Char(' ') +
            tr("What is overdue of the principal then costs %1 a year more.")
                .arg(formatRate(terms.late_rate));
  }
  text += QLatin1Char(' ');
  text += counted(terms.default_after_days,
                  tr("If it stays unpaid for %1 day, the rest of the loan is written off."),
                  tr("If it stays unpaid for %1 days, the rest of the loan is written off."));
  return text;
}

QString methodName(RepaymentMethod method) {
  switch (method) {
    case RepaymentMethod::kAnnuity: return tr("equal instalments");
    case RepaymentMethod::kEqualPrincipal: return tr("equal principal");
    case RepaymentMethod::kInterestOnly: return tr("interest only");
    case RepaymentMethod::kBullet: return tr("one payment at the end");
    case RepaymentMethod::kCustom: return tr("steps of one's own");
  }
  return {};
}

QString periodName(PaymentPeriod period) {
  switch (period) {
    case PaymentPeriod::kWeek: return tr("week");
    case PaymentPeriod::kTwoWeeks: return tr("two weeks");
    case PaymentPeriod::kMonth: return tr("month");
    case PaymentPeriod::kQuarter: return tr("quarter");
    case PaymentPeriod::kHalfYear: return tr("half-year");
    case PaymentPeriod::kYear: return tr("year");
  }
  return {};
}

QString termText(const LoanTerms& terms) {
  const std::uint32_t count = terms.instalments;
  const auto weeks = [](std::uint32_t n) { return counted(n, tr("%1 week"), tr("%1 weeks")); };
  const auto months = [](std::uint32_t n) { return counted(n, tr("%1 month"), tr("%1 months")); };
  switch (terms.period) {
    case PaymentPeriod::kWeek: return weeks(count);
    case PaymentPeriod::kTwoWeeks: return weeks(2 * count);
    case PaymentPeriod::kMonth: return months(count);
    case PaymentPeriod::kQuarter: return months(3 * count);
    case PaymentPeriod::kHalfYear: return months(6 * count);
    case PaymentPeriod::kYear: return counted(count, tr("%1 year"), tr("%1 years"));
  }
  return {};
}

std::uint32_t paymentCount(const LoanTerms& terms) {
  return terms.method == RepaymentMethod::kBullet ? 1 : terms.instalments;
}

std::uint32_t paymentCount(const node::LoanRow& loan) {
  return loan.periods > 0 ? node::last_instalment(loan) : paymentCount(loan.terms);
}

QString floatingText(const FloatingRate& floating) {
  return tr("floating with %1, at least %2 and at most %3")
      .arg(foreignText(floating.reference, 8), formatRate(floating.floor),
           formatRate(floating.cap));
}

QString planText(const LoanTerms& terms) {
  if (terms.method == RepaymentMethod::kBullet) {
    return tr("One payment of everything after %1").arg(termText(terms));
  }
  return tr("%1, %2 payments, one every %3")
      .arg(methodName(terms.method))
      .arg(terms.instalments)
      .arg(periodName(terms.period));
}

QString signingBlock(const node::WalletInfo& wallet) {
  switch (wallet.state) {
    case node::WalletState::kNone: return tr("There is no wallet yet. Create one first.");
    case node::WalletState::kLocked: return tr("The wallet is locked. Unlock it to sign.");
    case node::WalletState::kOpening: return tr("The wallet is being opened.");
    case node::WalletState::kWatching:  // what it confirms becomes a request for the other machine
    case node::WalletState::kUnlocked: break;
  }
  return {};
}

}  // namespace tally::ui
