// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/rule_sets.hpp"

#include "core/contract/decode_own.hpp"
#include "core/contract/state_keys.hpp"

namespace tally::contract {

RulesRecord read_rules(const StateView& view) {
  return read_own<RulesRecord>(view, rules_key()).value_or(RulesRecord{});
}

std::optional<RulesRecord> rules_after(RulesRecord rules, const BlockContext& context) {
  if (rules.next_from != 0) {
    if (context.height + 1 < rules.next_from) return std::nullopt;
    ++rules.in_force;
    rules.next_from = 0;
    return rules;
  }
  const bool is_ready = context.ready > rules.in_force;
  if (!rules.count) {
    if (!is_ready) return std::nullopt;
    rules.count = RulesRecord::Count{context.time, 0, 0};
  }
  RulesRecord::Count& count = *rules.count;
  ++count.blocks;
  if (is_ready) ++count.ready;
  if (context.time.ms - count.since.ms >= kReadinessMs) {
    if (count.ready * 100 > count.blocks * kReadyPercent)
      rules.next_from = context.height + kRulesLeadBlocks;
    rules.count.reset();
  }
  return rules;
}

}  // namespace tally::contract
