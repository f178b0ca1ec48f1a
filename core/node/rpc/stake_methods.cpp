// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/rpc/stake_methods.hpp"

#include "core/node/rpc/method_parts.hpp"

namespace tally::node {
namespace {

namespace json = boost::json;

const char* name_of(StakeState state) {
  switch (state) {
    case StakeState::kEarning: return "earning";
    case StakeState::kWaiting: return "waiting";
    case StakeState::kJailed: return "jailed";
    case StakeState::kTombstoned: return "tombstoned";
  }
  return "";
}

json::object json_of(const ValidatorRow& row, bool practice) {
  json::object line{{"validator", row.key.hex()},
                    {"operator", to_address(row.operator_account, practice)},
                    {"state", name_of(row.state)},
                    {"power", row.power},
                    {"founding_power", row.founding_power},
                    {"stake_minor", row.stake.minor},
                    {"commission_ppb", row.commission_ppb},
                    {"max_commission_ppb", row.max_commission_ppb},
                    {"max_change_ppb", row.max_change_ppb},
                    {"missed_ms", row.missed_ms}};
  if (row.state == StakeState::kJailed) line["jailed_until"] = to_iso(row.jailed_until);
  return line;
}

void list_validators(RpcContext& context, JsonReader&, const RpcDone& done) {
  context.node.ask(StakeQuery{}, [done, practice = context.practice](const StakeAnswer& answer) {
    json::array rows;
    for (const ValidatorRow& row : answer.validators) rows.push_back(json_of(row, practice));
    done(json::value(json::object{{"height", answer.height},
                                  {"total_power", answer.total_power},
                                  {"next_change_ms", answer.next_set_ms},
                                  {"rows", std::move(rows)}}));
  });
}

void show_stake(RpcContext& context, JsonReader& params, const RpcDone& done) {
  StakeQuery query{read_account(params.at("account"), context.practice)};
  if (!params.ok()) return;
  context.node.ask(query, [done, practice = context.practice](const StakeAnswer& answer) {
    json::array delegations;
    for (const ValidatorRow& row : answer.validators) {
      if (row.my_stake.minor == 0 && row.my_reward.minor == 0) continue;
      json::object line = json_of(row, practice);
      line["my_stake_minor"] = row.my_stake.minor;
      line["my_reward_minor"] = row.my_reward.minor;
      if (row.locked_until > answer.time) line["locked_until"] = to_iso(row.locked_until);
      delegations.push_back(std::move(line));
    }
    json::array departures;
    for (const DepartureRow& row : answer.departures) {
      json::object line{{"validator", row.validator.hex()},
                        {"amount_minor", row.amount.minor},
                        {"until", to_iso(row.until)}};
      if (row.moved_to) line["moved_to"] = row.moved_to->hex();
      departures.push_back(std::move(line));
    }
    done(json::value(json::object{{"height", answer.height},
                                  {"my_stake_minor", answer.my_stake.minor},
                                  {"my_reward_minor", answer.my_reward.minor},
                                  {"returning_minor", answer.returning.minor},
                                  {"delegations", std::move(delegations)},
                                  {"departures", std::move(departures)}}));
  });
}

}  // namespace

std::vector<RpcMethod> stake_methods() {
  return {
      {"stake.validators", "Who makes blocks final, most power first", {}, list_validators},
      {"stake.show", "What an account has staked, earned, and on its way back", {kAccount},
       show_stake},
  };
}

}  // namespace tally::node
