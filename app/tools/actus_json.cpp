// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/actus_json.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <cstdio>

#include "app/tools/actus_terms.hpp"
#include "app/tools/term_reader.hpp"

namespace tally::app {
namespace {

namespace cf = contract::cashflow;
namespace json = boost::json;

std::string quoted(std::string_view text) { return json::serialize(json::string(text)); }

std::string moment_text(cf::Moment moment) {
  char clock[48];
  const int seconds = moment.second;
  if (seconds % 60 == 0)
    std::snprintf(clock, sizeof clock, "T%02d:%02d", seconds / 3'600, seconds / 60 % 60);
  else
    std::snprintf(clock, sizeof clock, "T%02d:%02d:%02d", seconds / 3'600, seconds / 60 % 60,
                  seconds % 60);
  return to_iso(moment.day) + clock;
}

bool enhances(const cf::Terms& terms) {
  return terms.type == cf::ContractType::kCeg || terms.type == cf::ContractType::kCec;
}

std::string row_of(const ActusCase& one, const cf::CashFlow& flow, int decimals) {
  const auto money = [&](cf::Wide value) { return cf::decimal_text(value, decimals); };
  std::string row = "{\"eventDate\": " + quoted(moment_text(flow.at)) +
                    ", \"eventType\": " + quoted(cf::acronym_of(flow.type)) +
                    ", \"payoff\": " + money(flow.payoff) +
                    ", \"currency\": " + quoted(one.terms.currency) +
                    ", \"notionalPrincipal\": " + money(flow.notional) +
                    ", \"nominalInterestRate\": " +
                    cf::decimal_text(flow.rate, cf::kRateDecimals) +
                    ", \"accruedInterest\": " + money(flow.accrued);
  if (enhances(one.terms)) {
    if (flow.exercise_date)
      row += ", \"exerciseDate\": " + quoted(moment_text(*flow.exercise_date));
    row += ", \"exerciseAmount\": " + money(flow.exercise_amount);
  }
  return row + "}";
}

std::string rows_of(const ActusCase& one, int decimals, std::string& problem) {
  const auto flows = cf::cash_flows(one.terms, one.observed, one.until);
  if (!flows) {
    problem = cf::to_sentence(flows.error());
    return "";
  }
  std::string text = "[";
  for (std::size_t row = 0; row < flows->size(); ++row)
    text += (row == 0 ? "\n  " : ",\n  ") + row_of(one, (*flows)[row], decimals);
  return text + "\n ]";
}

ActusCase case_of(const std::string& name, const json::value& value, int decimals) {
  const json::object* object = value.if_object();
  if (!object) throw Refusal(name + " is no object");
  ActusCase one;
  one.name = name;
  const json::value* terms = object->if_contains("terms");
  const json::object* inner = terms ? terms->if_object() : object;
  if (!inner) throw Refusal(name + ": terms is no object");
  one.terms = actus_terms(name, *inner, decimals);
  if (!terms) return one;
  one.observed = actus_observed(name, *object, decimals);
  if (const json::value* to = object->if_contains("to"); to && to->is_string())
    if (!to->get_string().empty()) one.until = read_moment(name, "to", to->get_string());
  return one;
}

}  // namespace

ActusFile parse_actus(std::string_view text, int decimals) {
  json::error_code error;
  const json::value root = json::parse({text.data(), text.size()}, error);
  if (error) throw Refusal("no JSON: " + error.message());
  const json::object* object = root.if_object();
  if (!object) throw Refusal("the file should hold a case or an object of cases");
  ActusFile file;
  file.single = object->contains("terms") || object->contains("contractType");
  if (file.single) {
    const json::value* id = object->if_contains("identifier");
    const std::string name = id && id->is_string() ? std::string(id->get_string()) : "the case";
    file.cases.push_back(case_of(name, root, decimals));
    return file;
  }
  for (const auto& [key, value] : *object) {
    try {
      file.cases.push_back(case_of(std::string(key), value, decimals));
    } catch (const Refusal& refusal) {
      ActusCase unread;
      unread.name = key;
      unread.problem = refusal.what();
      file.cases.push_back(unread);
    }
  }
  return file;
}

std::string actus_results(const ActusFile& file, int decimals, bool& refused) {
  std::string text = file.single ? "" : "{\n";
  for (std::size_t i = 0; i < file.cases.size(); ++i) {
    const ActusCase& one = file.cases[i];
    if (!file.single) text += " " + quoted(one.name) + ": ";
    std::string problem = one.problem;
    const std::string rows = problem.empty() ? rows_of(one, decimals, problem) : "";
    refused = refused || !problem.empty();
    text += problem.empty() ? rows : "{\"error\": " + quoted(problem) + "}";
    if (!file.single) text += i + 1 == file.cases.size() ? "\n" : ",\n";
  }
  return text + (file.single ? "\n" : "}\n");
}

}  // namespace tally::app
