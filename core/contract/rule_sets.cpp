// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/rule_sets.hpp"

#include "core/contract/decode_own.hpp"

namespace tally::contract {

RulesRecord read_rules(const StateView& view) {
  const auto value = view.look(rules_key());
  return value ? decode_own<RulesRecord>(*value) : RulesRecord{};
}

void turn_rules(Ledger& ledger, const BlockContext& context) {
  RulesRecord rules = read_rules(ledger.view());
  if (rules.next_from != 0) {
    if (context.height + 1 < rules.next_from) return;
    ++rules.in_force;
    rules.next_from = 0;
    ledger.put(rules_key(), rules);
    return;
  }
  const bool is_ready = context.ready > rules.in_force;
  if (!rules.count) {
    if (!is_ready) return;
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
  ledger.put(rules_key(), rules);
}

}  // namespace tally::contract
