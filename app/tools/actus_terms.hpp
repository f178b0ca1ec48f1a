// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <boost/json/object.hpp>
#include <string>

#include "core/contract/cashflow/terms.hpp"

/// The terms of one ACTUS contract from JSON, and what was observed of it.
/// Errors: Refusal with the case and the term.
/// Thread: pure.
namespace tally::app {

[[nodiscard]] contract::cashflow::Terms actus_terms(const std::string& where,
                                                    const boost::json::object& terms,
                                                    int decimals);
/// `dataObserved` and `eventsObserved` of a case.
[[nodiscard]] contract::cashflow::Observed actus_observed(const std::string& where,
                                                          const boost::json::object& one,
                                                          int decimals);

}  // namespace tally::app
