// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/contract/cashflow/instalments.hpp"
#include "core/data/tx/loan_terms.hpp"

namespace tally::app {
namespace {

namespace cf = contract::cashflow;

Day day_given(const Words& given, std::string_view name) {
  const std::string text = given.text(name);
  const auto day = from_iso(text);
  if (!day) throw Refusal(std::string(name) + ": \"" + text + "\" is no date such as 2024-01-31");
  return *day;
}

cf::Method method_named(const std::string& name) {
  if (name == "annuity") return cf::Method::kAnnuity;
  if (name == "equal_principal") return cf::Method::kEqualPrincipal;
  if (name == "interest_only") return cf::Method::kInterestOnly;
  if (name == "bullet") return cf::Method::kBullet;
  throw Refusal("method: \"" + name + "\" is none of annuity equal_principal interest_only bullet");
}

cf::MonthEnd month_end_named(const std::string& name) {
  if (name == "same_day") return cf::MonthEnd::kSameDay;
  if (name == "end_of_month") return cf::MonthEnd::kEndOfMonth;
  if (name == "first_of_next") return cf::MonthEnd::kFirstOfNext;
  throw Refusal("month_end: \"" + name + "\" is none of same_day end_of_month first_of_next");
}

cf::Plan plan_given(const Words& given) {
  cf::Plan plan;
  plan.principal.minor = given.number("principal_minor");
  plan.rate.ppb = given.number("rate_ppb");
  const std::int64_t periods = given.number("periods");
  plan.periods = periods < 1 || periods > kMaxInstalments ? 0 : static_cast<std::uint32_t>(periods);
  const std::string period = given.text_or("period", "P1M");
  const auto cycle = cf::cycle_named(period);
  if (!cycle) throw Refusal("period: \"" + period + "\" is no period such as P1M, P2W or P1Y");
  plan.period = *cycle;
  plan.method = method_named(given.text_or("method", "annuity"));
  plan.month_end = month_end_named(given.text_or("month_end", "same_day"));
  const std::string basis = given.text_or("day_count", "30/360");
  const auto convention = cf::day_count_named(basis);
  if (!convention) throw Refusal("day_count: \"" + basis + "\" is not known");
  plan.day_count = *convention;
  plan.disbursed = day_given(given, "disbursed");
  plan.first_due = given.has("first_due")
                       ? day_given(given, "first_due")
                       : cf::nth_date(plan.disbursed, plan.period, 1, plan.month_end);
  return plan;
}

std::string sentence(cf::PlanError error) {
  switch (error) {
    case cf::PlanError::kNone: return "";
    case cf::PlanError::kPrincipalNotPositive: return "principal_minor should be 1 or more";
    case cf::PlanError::kRateOutOfRange:
      return "rate_ppb should be 0 to " + std::to_string(kMaxRatePpb);
    case cf::PlanError::kPeriodsOutOfRange:
      return "periods should be 1 to " + std::to_string(kMaxInstalments) +
             ", each 1 to 9999 days or 1 to 120 months";
    case cf::PlanError::kFirstDueTooEarly: return "first_due should be after disbursed";
    case cf::PlanError::kBeyondCalendar:
      return "the last instalment would be due after " + to_iso(kLastDay);
    case cf::PlanError::kTooLarge: return "the interest could pass all money that may exist";
    case cf::PlanError::kPaymentTooSmall:
      return "some instalment would repay nothing: lend more, or in fewer periods, or for less";
  }
  return "";
}

}  // namespace

int run_schedule_tool(std::span<const std::string> words) {
  constexpr std::string_view kNames[] = {"principal_minor", "rate_ppb", "periods",   "period",
                                         "method",          "month_end", "day_count",
                                         "disbursed",       "first_due"};
  const Words given(words);
  given.only(kNames);
  if (!given.plain().empty()) throw Usage("what is " + given.plain()[0] + "?");
  const cf::Plan plan = plan_given(given);
  if (const cf::PlanError error = cf::check_plan(plan); error != cf::PlanError::kNone)
    throw Refusal(sentence(error));
  const char* before = "[\n";
  for (const cf::PlannedInstalment& row : cf::instalments(plan)) {
    std::printf("%s {\"number\": %u, \"due_date\": \"%s\", \"principal_minor\": %lld, "
                "\"interest_minor\": %lld, \"payment_minor\": %lld, \"outstanding_minor\": %lld}",
                before, row.number, to_iso(row.due).c_str(),
                static_cast<long long>(row.principal.minor),
                static_cast<long long>(row.interest.minor),
                static_cast<long long>(row.payment().minor),
                static_cast<long long>(row.outstanding.minor));
    before = ",\n";
  }
  std::puts("\n]");
  return 0;
}

}  // namespace tally::app
