// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/actus_terms.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <utility>

#include "app/tools/term_reader.hpp"

namespace tally::app {
namespace {

namespace cf = contract::cashflow;
namespace json = boost::json;

constexpr Choice<cf::ContractType> kTypes[] = {
    {"PAM", cf::ContractType::kPam}, {"LAM", cf::ContractType::kLam},
    {"NAM", cf::ContractType::kNam}, {"ANN", cf::ContractType::kAnn},
    {"LAX", cf::ContractType::kLax}, {"CLM", cf::ContractType::kClm},
    {"UMP", cf::ContractType::kUmp}, {"CEG", cf::ContractType::kCeg},
    {"CEC", cf::ContractType::kCec}, {"COM", cf::ContractType::kCom}};
constexpr Choice<int> kRoles[] = {
    {"RPA", 1},  {"RPL", -1}, {"LG", 1},  {"ST", -1},  {"BUY", 1}, {"SEL", -1},
    {"RFL", 1},  {"PFL", -1}, {"COL", 1}, {"CNO", 1},  {"GUA", -1}, {"OBL", 1},
    {"UDL", 1},  {"UDLP", 1}, {"UDLM", -1}};
constexpr Choice<cf::Shift> kShifts[] = {
    {"F", cf::Shift::kFollowing}, {"MF", cf::Shift::kModifiedFollowing},
    {"P", cf::Shift::kPreceding}, {"MP", cf::Shift::kModifiedPreceding}};
constexpr Choice<cf::Calendar> kCalendars[] = {
    {"NC", cf::Calendar::kEveryDay}, {"NoCalendar", cf::Calendar::kEveryDay},
    {"MF", cf::Calendar::kMondayToFriday}, {"MondayToFriday", cf::Calendar::kMondayToFriday}};
constexpr Choice<cf::MonthEnd> kMonthEnds[] = {
    {"SD", cf::MonthEnd::kSameDay}, {"EOM", cf::MonthEnd::kEndOfMonth}};
constexpr Choice<cf::InterestBase> kBases[] = {
    {"NT", cf::InterestBase::kNotional}, {"NTIED", cf::InterestBase::kNotionalAtExchange},
    {"NTL", cf::InterestBase::kLagged}};
constexpr Choice<cf::FeeBasis> kFeeBases[] = {
    {"A", cf::FeeBasis::kAbsolute}, {"N", cf::FeeBasis::kNotional}};
constexpr Choice<cf::Exposure> kExposures[] = {
    {"NO", cf::Exposure::kNominal}, {"NI", cf::Exposure::kNominalAndInterest},
    {"MV", cf::Exposure::kMarket}};
constexpr Choice<cf::Penalty> kPenalties[] = {
    {"O", cf::Penalty::kNone}, {"N", cf::Penalty::kNone}, {"A", cf::Penalty::kAbsolute},
    {"R", cf::Penalty::kRelative}, {"I", cf::Penalty::kDifferential}};

cf::Recurrence recurrence(const TermReader& read, const char* anchor, const char* cycle) {
  return {read.moment(anchor), read.cycle(cycle)};
}

std::vector<cf::Step> read_steps(const TermReader& read, const char* anchor, const char* cycle) {
  std::vector<cf::Step> steps;
  const auto cycles = read.list(cycle);
  for (const std::string& written : read.list(anchor)) {
    cf::Step step;
    step.anchor = read_moment(read.where(), anchor, written);
    if (!cycles.empty()) {
      const std::size_t at = std::min(steps.size(), cycles.size() - 1);
      step.cycle = read.cycle(cycle, cycles[at]);
    }
    if (!steps.empty() && steps.back().anchor >= step.anchor)
      read.refuse(anchor, "should be in order");
    steps.push_back(step);
  }
  return steps;
}

void read_all_steps(const TermReader& read, cf::Terms& terms) {
  terms.interest_steps = read_steps(read, "arrayCycleAnchorDateOfInterestPayment",
                                    "arrayCycleOfInterestPayment");
  terms.redemption_steps = read_steps(read, "arrayCycleAnchorDateOfPrincipalRedemption",
                                      "arrayCycleOfPrincipalRedemption");
  terms.reset_steps =
      read_steps(read, "arrayCycleAnchorDateOfRateReset", "arrayCycleOfRateReset");
  const auto each = [&](const char* name, std::vector<cf::Step>& steps, auto set) {
    const auto texts = read.list(name);
    if (steps.empty()) return;
    if (texts.size() != 1 && texts.size() != steps.size())
      read.refuse(name, "should have one value for all anchors or one for each");
    for (std::size_t i = 0; i < steps.size(); ++i) set(steps[i], texts[texts.size() == 1 ? 0 : i]);
  };
  const char* payment = "arrayNextPrincipalRedemptionPayment";
  each(payment, terms.redemption_steps, [&](cf::Step& step, const std::string& text) {
    step.value = read.decimal(payment, text, read.decimals());
  });
  each("arrayIncreaseDecrease", terms.redemption_steps,
       [](cf::Step& step, const std::string& text) { step.adds = text == "INC"; });
  each("arrayRate", terms.reset_steps, [&](cf::Step& step, const std::string& text) {
    step.value = read.decimal("arrayRate", text, cf::kRateDecimals);
  });
  each("arrayFixedVariable", terms.reset_steps,
       [](cf::Step& step, const std::string& text) { step.fixed = text.starts_with("F"); });
}

void read_conventions(const TermReader& read, cf::Terms& terms) {
  if (const std::string name = read.text("dayCountConvention"); !name.empty()) {
    const auto convention = cf::day_count_named(name);
    if (!convention) read.refuse("dayCountConvention", "\"" + name + "\" is not known");
    terms.day_count = *convention;
  }
  terms.calendar = read.choice("calendar", kCalendars, cf::Calendar::kEveryDay);
  terms.month_end = read.choice("endOfMonthConvention", kMonthEnds, cf::MonthEnd::kSameDay);
  const char* name = "businessDayConvention";
  const std::string shift = read.text(name);
  if (shift.empty() || shift == "NOS" || shift == "NULL") return;
  terms.shift_first = shift.starts_with("SC");
  if (!terms.shift_first && !shift.starts_with("CS"))
    read.refuse(name, "\"" + shift + "\" is none of NOS SCF SCMF CSF CSMF SCP SCMP CSP CSMP");
  terms.shift = read.choice(name, std::string_view(shift).substr(2), kShifts);
}

void read_rates(const TermReader& read, cf::Terms& terms) {
  terms.rate = read.rate("nominalInterestRate");
  terms.reset = recurrence(read, "cycleAnchorDateOfRateReset", "cycleOfRateReset");
  terms.reset_index = read.text("marketObjectCodeOfRateReset");
  terms.spread = read.rate("rateSpread").value_or(0);
  terms.multiplier = read.rate("rateMultiplier").value_or(cf::kOne);
  terms.next_rate = read.rate("nextResetRate");
  terms.life_cap = read.rate("lifeCap");
  terms.life_floor = read.rate("lifeFloor");
  terms.period_cap = read.rate("periodCap");
  terms.period_floor = read.rate("periodFloor");
}

void read_extras(const TermReader& read, cf::Terms& terms) {
  terms.interest_base =
      read.choice("interestCalculationBase", kBases, cf::InterestBase::kNotional);
  terms.base_amount = read.money("interestCalculationBaseAmount");
  terms.base = recurrence(read, "cycleAnchorDateOfInterestCalculationBase",
                          "cycleOfInterestCalculationBase");
  const std::string effect = read.text("scalingEffect");
  terms.scales_interest = effect.find('I') != std::string::npos;
  terms.scales_notional = effect.find('N') != std::string::npos;
  terms.scaling = recurrence(read, "cycleAnchorDateOfScalingIndex", "cycleOfScalingIndex");
  terms.scaling_index = read.text("marketObjectCodeOfScalingIndex");
  terms.scaling_origin = read.rate("scalingIndexAtContractDealDate");
  terms.notional_scale = read.rate("notionalScalingMultiplier").value_or(cf::kOne);
  terms.interest_scale = read.rate("interestScalingMultiplier").value_or(cf::kOne);
  terms.fee = recurrence(read, "cycleAnchorDateOfFee", "cycleOfFee");
  terms.fee_basis = read.choice("feeBasis", kFeeBases, cf::FeeBasis::kAbsolute);
  if (terms.fee_basis == cf::FeeBasis::kNotional)
    terms.fee_rate = read.rate("feeRate");
  else
    terms.fee_amount = read.money("feeRate");
  terms.fee_accrued = read.money("feeAccrued").value_or(0);
  terms.penalty = read.choice("penaltyType", kPenalties, cf::Penalty::kNone);
  if (terms.penalty == cf::Penalty::kAbsolute)
    terms.penalty_amount = read.money("penaltyRate").value_or(0);
  else
    terms.penalty_rate = read.rate("penaltyRate").value_or(0);
  terms.prepayable = read.text("prepaymentEffect") != "N";
}

/// "[DL, DQ]" as two words.
void add_words(std::string_view text, std::vector<std::string>& to) {
  std::string word;
  for (const char c : std::string(text) + ",") {
    if (c >= 'A' && c <= 'Z')
      word += c;
    else if (!word.empty())
      to.push_back(std::exchange(word, {}));
  }
}

void read_contracts(const TermReader& read, cf::Terms& terms) {
  terms.notice = read.cycle("xDayNotice");
  terms.settlement = read.cycle("settlementPeriod");
  terms.coverage = read.rate("coverageOfCreditEnhancement");
  terms.exposure = read.choice("guaranteedExposure", kExposures, cf::Exposure::kNominal);
  terms.exercise_amount = read.money("exerciseAmount").value_or(0);
  for (const std::string& written : read.list("creditEventTypeCovered"))
    add_words(written, terms.credit_events);
  terms.market_object = read.text("marketObjectCode");
  terms.quantity = read.rate("quantity").value_or(cf::kOne);
  const json::value* structure = read.object().if_contains("contractStructure");
  const json::array* references = structure ? structure->if_array() : nullptr;
  if (!references) return;
  for (const json::value& reference : *references) {
    const json::object* entry = reference.if_object();
    const json::value* object = entry ? entry->if_contains("object") : nullptr;
    const json::object* other = object ? object->if_object() : nullptr;
    const json::value* role = entry ? entry->if_contains("referenceRole") : nullptr;
    if (!other || !role)
      read.refuse("contractStructure", "should list objects with a referenceRole");
    cf::Terms named;
    if (other->contains("contractType")) {
      named = actus_terms(read.where() + ", contractStructure", *other, read.decimals());
    } else {
      named.named_only = true;
      const TermReader inner(read.where(), *other, read.decimals());
      named.id = inner.text("contractIdentifier");
    }
    const std::string kind = (role->is_string() ? std::string(role->get_string()) : "");
    if (kind == "COVI")
      terms.covering.push_back(named);
    else if (kind == "COVE")
      terms.covered.push_back(named);
    else
      read.refuse("referenceRole", "\"" + kind + "\" is none of COVE COVI");
  }
}

}  // namespace

cf::Terms actus_terms(const std::string& where, const json::object& object, int decimals) {
  const TermReader read(where, object, decimals);
  cf::Terms terms;
  if (read.text("contractType").empty()) read.refuse("contractType", "is missing");
  terms.type = read.choice("contractType", kTypes, cf::ContractType::kPam);
  terms.id = read.text("contractID");
  terms.currency = read.text("currency");
  terms.settlement_currency = read.text("settlementCurrency");
  terms.unit = *cf::parse_decimal("1", decimals);
  terms.sign = read.choice("contractRole", kRoles, 1);
  const auto status = read.moment("statusDate");
  if (!status) read.refuse("statusDate", "is missing");
  terms.status_date = *status;
  terms.initial_exchange = read.moment("initialExchangeDate");
  terms.maturity = read.moment("maturityDate");
  terms.amortization = read.moment("amortizationDate");
  terms.purchase = read.moment("purchaseDate");
  terms.termination = read.moment("terminationDate");
  terms.capitalization_end = read.moment("capitalizationEndDate");
  terms.exercise_date = read.moment("exerciseDate");
  terms.notional = read.money("notionalPrincipal");
  terms.premium = read.money("premiumDiscountAtIED").value_or(0);
  terms.accrued = read.money("accruedInterest");
  terms.purchase_price = read.money("priceAtPurchaseDate").value_or(0);
  terms.termination_price = read.money("priceAtTerminationDate").value_or(0);
  terms.interest =
      recurrence(read, "cycleAnchorDateOfInterestPayment", "cycleOfInterestPayment");
  terms.redemption =
      recurrence(read, "cycleAnchorDateOfPrincipalRedemption", "cycleOfPrincipalRedemption");
  terms.next_redemption = read.money("nextPrincipalRedemptionPayment");
  read_conventions(read, terms);
  read_rates(read, terms);
  read_all_steps(read, terms);
  read_extras(read, terms);
  read_contracts(read, terms);
  return terms;
}

cf::Observed actus_observed(const std::string& where, const json::object& one, int decimals) {
  cf::Observed observed;
  const json::value* data = one.if_contains("dataObserved");
  if (data && data->is_object())
    for (const auto& [index, series] : data->get_object()) {
      const json::object* object = series.if_object();
      const json::value* points = object ? object->if_contains("data") : nullptr;
      if (!points || !points->is_array()) continue;
      for (const json::value& point : points->get_array()) {
        if (!point.is_object()) continue;
        const TermReader read(where + ", " + std::string(index), point.get_object(), decimals);
        const auto at = read.moment("timestamp");
        const auto value = read.rate("value");
        if (!at || !value) read.refuse("data", "should have timestamp and value");
        observed.indexes[std::string(index)][*at] = *value;
      }
    }
  const json::value* events = one.if_contains("eventsObserved");
  if (events && events->is_array())
    for (const json::value& event : events->get_array()) {
      if (!event.is_object()) continue;
      const TermReader read(where + ", eventsObserved", event.get_object(), decimals);
      const auto at = read.moment("time");
      if (!at) read.refuse("time", "is missing");
      cf::Observation seen;
      seen.at = *at;
      seen.type = read.text("type");
      seen.amount = read.money("value").value_or(0);
      seen.contract = read.text("contractId");
      const json::value* states = event.get_object().if_contains("states");
      if (states && states->is_object())
        seen.performance =
            TermReader(where, states->get_object(), decimals).text("contractPerformance");
      observed.events.push_back(seen);
    }
  return observed;
}

}  // namespace tally::app
