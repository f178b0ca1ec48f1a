// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/api/preview.hpp"

#include <algorithm>
#include <cmath>

#include "core/contract/loan_changes.hpp"
#include "core/contract/loan_rules.hpp"
#include "core/contract/params.hpp"
#include "core/contract/schedule.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/payment_uri.hpp"

namespace tally::node {
namespace {

contract::TxError refusal_of(const LoanTerms& terms, RatePpb rate) {
  using contract::TxError;
  if (rate.ppb < 0 || rate.ppb > kMaxRatePpb) return TxError::kRateOutOfRange;
  if (!contract::is_term(terms.period, terms.instalments)) return TxError::kTermOutOfRange;
  if (terms.principal.minor < 1 || terms.principal.minor > contract::kMaxPrincipalMinor)
    return TxError::kPrincipalOutOfRange;
  if (!contract::are_steps(terms)) return TxError::kStepsOutOfRange;
  return contract::check_schedule(terms.principal, contract::repayment_of(terms, rate));
}

/// As far as the row knows it.
contract::LoanRecord record_of(const LoanRow& loan) {
  contract::LoanRecord record;
  record.terms = loan.terms;
  record.status = loan.status;
  record.rate = loan.rate;
  record.disbursed_on = loan.disbursed_on;
  record.instalment = loan.instalment;
  record.periods = loan.periods;
  record.paid = loan.instalments_paid;
  record.outstanding = loan.outstanding;
  if (loan.rebuilt) {
    contract::LoanLife& life = contract::begin_life(record);
    life.rebuilt = contract::Rebuilt{loan.rebuilt->from, loan.rebuilt->first_due, loan.base, 0};
    life.capitalised = loan.capitalised;
  }
  return record;
}

double present_value(const std::vector<DatedFlow>& flows, double rate) {
  double sum = 0;
  for (const DatedFlow& flow : flows)
    sum += flow.amount * std::pow(1 + rate, -(flow.day - flows.front().day) / 365.0);
  return sum;
}

}  // namespace

LoanPreview preview_loan(const LoanTerms& terms, RatePpb rate, Day start) {
  LoanPreview preview;
  preview.refused = static_cast<std::uint16_t>(refusal_of(terms, rate));
  if (preview.refused != 0) return preview;

  const contract::Repayment repayment = contract::repayment_of(terms, rate);
  std::vector<DatedFlow> flows{{start, static_cast<double>(terms.principal.minor)}};
  for (const contract::Instalment& part :
       contract::schedule_of(terms.principal, repayment)) {
    InstalmentRow row;
    row.number = part.number;
    row.due = contract::due_date(start, repayment, part.number);
    row.principal = part.principal;
    row.interest = part.interest;
    row.balance_after = part.balance_after;
    const contract::PeriodDays days = contract::days_of(repayment, part.number);
    row.sums.interest_amount = part.interest;
    row.sums.interest = {part.principal + part.balance_after, rate, days.days, days.year};
    preview.total_interest += part.interest;
    preview.total_paid += part.principal + part.interest;
    flows.push_back({row.due, -static_cast<double>((part.principal + part.interest).minor)});
    if (row.number == 1) preview.instalment = part.principal + part.interest;
    preview.instalments.push_back(row);
  }
  preview.apr_percent = xirr(flows).value_or(0) * 100;
  return preview;
}

BidPreview preview_bid(const LoanTerms& terms, RatePpb rate, Amount amount, Day start) {
  BidPreview bid;
  const LoanPreview loan = preview_loan(terms, rate, start);
  if (loan.refused != 0 || amount.minor < 0 || amount > terms.principal) return bid;
  const auto share = [&](Amount whole) {
    return Amount{mul_div(whole.minor, amount.minor, terms.principal.minor, Round::kDown)};
  };
  bid.monthly = share(loan.instalment);
  bid.total_interest = share(loan.total_interest);
  bid.total_received = amount + bid.total_interest;
  return bid;
}

PrepaymentPreview preview_prepayment(const LoanRow& loan, Amount principal,
                                     PrepaymentEffect effect, Day today) {
  using contract::TxError;
  contract::LoanRecord record = record_of(loan);
  PrepaymentPreview preview;
  const auto refuse = [&preview](TxError error) {
    preview.refused = static_cast<std::uint16_t>(error);
    return preview;
  };
  if (loan.status != LoanStatus::kActive) return refuse(TxError::kLoanNotActive);
  if (principal.minor < 1) return refuse(TxError::kAmountNotPositive);
  if (principal >= loan.outstanding) return refuse(TxError::kOverpayment);
  if (loan.part_paid.minor != 0 || owes_instalment(record, today))
    return refuse(TxError::kInstalmentOwed);
  preview.cost = prepayment_cost(record, principal, today).total();
  if (prepay(record, principal, effect) != TxError::kNone) return refuse(TxError::kRestImpossible);
  const std::uint32_t payments = repayment_of(record).payments();
  preview.next = instalment_due(record, today).total();
  preview.payments_left = payments - record.paid;
  preview.ends = due_date(record, payments);
  return preview;
}

NewTermsPreview preview_new_terms(const LoanRow& loan, Amount arrears, const NewTerms& terms,
                                  Day today) {
  using contract::TxError;
  NewTermsPreview preview;
  contract::LoanRecord record = record_of(loan);
  const bool window =
      terms.first_due > today && terms.first_due <= today + contract::kMaxHolidayDays;
  if (loan.status != LoanStatus::kActive || !window || terms.rate.ppb < 0 ||
      terms.rate.ppb > kMaxRatePpb || terms.method == RepaymentMethod::kCustom) {
    preview.refused = static_cast<std::uint16_t>(window ? TxError::kChangeOutOfRange
                                                        : TxError::kProposalWindow);
    return preview;
  }
  // What the arrears are made of makes no difference to what they come to.
  const contract::Rebuilding after =
      contract::rebuild(record, contract::Parts{{}, arrears, {}, {}}, terms, today);
  preview.refused = static_cast<std::uint16_t>(after.error);
  if (preview.refused != 0) return preview;
  preview.outstanding = after.loan.outstanding;
  std::uint32_t count = 0;
  contract::for_each_unpaid(after.loan, today, [&](const contract::OwedInstalment& next) {
    if (count == 0) preview.first = next.owed.total();
    if (count <= 1) preview.regular = next.owed.total();
    preview.total += next.owed.total();
    preview.ends = contract::due_date(after.loan, next.whole.number);
    ++count;
    return true;
  });
  preview.payments = count;
  return preview;
}

/// Bisection between -99.99 % and +10'000 %: slow and sure. No answer without a change of sign.
std::optional<double> xirr(const std::vector<DatedFlow>& flows) {
  const auto is_in = [](const DatedFlow& flow) { return flow.amount > 0; };
  const auto is_out = [](const DatedFlow& flow) { return flow.amount < 0; };
  if (std::ranges::none_of(flows, is_in) || std::ranges::none_of(flows, is_out))
    return std::nullopt;
  std::vector<DatedFlow> sorted = flows;
  std::ranges::sort(sorted, {}, &DatedFlow::day);
  double low = -0.9999;
  double high = 100;
  const double at_low = present_value(sorted, low);
  if ((at_low > 0) == (present_value(sorted, high) > 0)) return std::nullopt;
  for (int i = 0; i < 100; ++i) {
    const double middle = (low + high) / 2;
    if ((present_value(sorted, middle) > 0) == (at_low > 0))
      low = middle;
    else
      high = middle;
  }
  return (low + high) / 2;
}

std::uint32_t months_of(const LoanTerms& terms) { return contract::term_months(terms); }

const char* delinquency_bucket(std::uint32_t days_past_due) {
  if (days_past_due == 0) return "current";
  if (days_past_due <= 30) return "1-30";
  if (days_past_due <= 60) return "31-60";
  if (days_past_due <= 90) return "61-90";
  return days_past_due <= 120 ? "91-120" : "121+";
}

std::string to_address(const AccountId& account, bool practice) {
  return wallet::to_address(account, practice);
}

Result<AccountId, AddressProblem> from_address(const std::string& text, bool practice) {
  auto account = wallet::from_address(text, practice);
  if (!account)
    return Fail{AddressProblem{wallet::to_sentence(account.error().error),
                               account.error().position}};
  return *std::move(account);
}

Result<PaymentLink, std::string> read_payment_link(const std::string& text, bool practice) {
  const auto uri = wallet::parse_payment_uri(text);
  if (!uri) return Fail{std::string(wallet::to_sentence(uri.error()))};
  PaymentLink link{uri->address, uri->amount, uri->asset, uri->label, uri->message, uri->loan};
  const std::string_view prefix = wallet::address_prefix(practice);
  for (const auto& [key, value] : uri->others)
    if (key == prefix) link.address = value;
  const auto account = wallet::from_address(link.address, practice);
  if (!account) return Fail{std::string(wallet::to_sentence(account.error().error))};
  return link;
}

std::optional<Amount> amount_of(const std::string& decimal, std::uint8_t decimals) {
  return wallet::amount_of(decimal, decimals);
}

}  // namespace tally::node
