// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world.hpp"

#include <algorithm>

#include "core/data/check.hpp"

namespace tally::test {
namespace {

const std::vector<std::string> kPeople = {"anna", "ben", "carla", "dora", "emil", "bank"};
constexpr std::int32_t kDayZero = 19'723;  // 2024-01-01

SecretKey key_for(const std::string& name) {
  return *SecretKey::from_bytes(sha256(as_bytes("test key of " + name)).bytes);
}

}  // namespace

World::World(const Setup& setup) {
  std::vector<std::string> people = kPeople;
  people.insert(people.end(), setup.more_people.begin(), setup.more_people.end());
  for (const std::string& name : people) keys_.emplace(name, key_for(name));
  genesis_.network_name = "Test";
  genesis_.time = start_of(day(0));
  genesis_.params.min_principal_minor = 100;
  genesis_.params.min_bid_minor = 10;
  genesis_.assets = {{"TLY", "Tally", 6, {}}, {"USD", "Test dollar", 2, account("bank")}};
  for (const std::string& name : people) {
    genesis_.allocations.push_back({account(name), kNativeAsset, Amount{1'000'000'000}});
    genesis_.allocations.push_back({account(name), kDollar, Amount{100'000'000}});
  }
  genesis_.validators.members = {{key("bank").public_key(), account("bank"), 1, 0}};
  if (setup.change) setup.change(genesis_);
  TALLY_CHECK(contract::validate_genesis(genesis_).empty(), "the test genesis is valid");
  chain_ = contract::chain_id(genesis_);
  state_.apply(contract::genesis_state(genesis_));
  now_ = genesis_.time;
}

Day World::day(std::int32_t number) { return Day{kDayZero + number}; }

const SecretKey& World::key(const std::string& name) { return keys_.at(name); }
AccountId World::account(const std::string& name) { return account_of(key(name).public_key()); }

std::int64_t World::coins(const std::string& name) {
  return contract::read_balance(state_, account(name), kNativeAsset).available.minor;
}
std::int64_t World::dollars(const std::string& name) {
  return contract::read_balance(state_, account(name), kDollar).available.minor;
}
std::int64_t World::dollars_held(const std::string& name) {
  return contract::read_balance(state_, account(name), kDollar).on_hold.minor;
}
contract::LoanRecord World::loan(const LoanId& id) { return *contract::read_loan(state_, id); }

TransactionContent World::content(const std::string& sender, Body body) {
  TransactionContent content;
  content.chain = chain_;
  content.sender = Policy{SingleKeyPolicy{key(sender).public_key()}};
  content.valid_from = Timestamp{0};
  content.valid_until = start_of(kLastDay);
  content.fee = Amount{50'000};
  content.body = std::move(body);
  if (const auto lane = lane_of(content)) {
    const auto record = contract::read_loan(state_, *lane);
    content.nonce = record ? record->paid + 1 : 1;
  } else {
    content.nonce = contract::next_nonce(state_, account(sender));
  }
  return content;
}

KnownTransaction World::seal(const std::string& sender, TransactionContent content) {
  return know(sign(std::move(content), key(sender)));
}

KnownTransaction World::make(const std::string& sender, Body body) {
  return seal(sender, content(sender, std::move(body)));
}

contract::TxError World::refusal(const KnownTransaction& tx) const {
  const contract::TxError error = contract::precheck(tx, chain_);
  if (error != contract::TxError::kNone) return error;
  return contract::check(state_, tx, now_);
}

contract::TxError World::send(const std::string& sender, Body body) {
  const KnownTransaction tx = make(sender, std::move(body));
  const contract::TxError error = refusal(tx);
  if (error == contract::TxError::kNone) block({tx});
  return error;
}

LoanId World::apply_for(const std::string& borrower, LoanTerms terms) {
  const KnownTransaction tx = make(borrower, ApplyForLoan{std::move(terms)});
  TALLY_CHECK(refusal(tx) == contract::TxError::kNone, "the application is sound");
  block({tx});
  return id_cast<LoanId>(tx.id);
}

contract::BlockContext World::next_block() {
  return {height_ + 1, Timestamp{now_.ms + 1'000}, account("bank"),
          proposer_ ? *proposer_ : key("bank").public_key(), signers_ ? &*signers_ : nullptr};
}

contract::Execution World::execute(const std::vector<KnownTransaction>& transactions,
                                   const StateView& view) {
  auto execution = contract::execute_block(view, next_block(), transactions);
  TALLY_CHECK(execution.has_value(), "the block is sound");
  return *std::move(execution);
}

void World::block(const std::vector<KnownTransaction>& transactions) {
  contract::Execution execution = execute(transactions, state_);
  now_ = next_block().time;
  ++height_;
  commit(std::move(execution));
}

std::vector<contract::TxError> World::offer(const std::vector<KnownTransaction>& transactions) {
  contract::BlockExecutor executor(state_, next_block());
  std::vector<contract::TxError> verdicts;
  for (const KnownTransaction& tx : transactions) {
    const contract::TxError early = contract::precheck(tx, chain_);
    verdicts.push_back(early == contract::TxError::kNone ? executor.apply(tx) : early);
  }
  now_ = next_block().time;
  ++height_;
  commit(executor.finish());
  return verdicts;
}

void World::commit(contract::Execution execution) {
  const MemoryStateView before = state_;
  state_.apply(execution.diff);
  for (std::string& problem : contract::check_block(before, state_, execution.diff))
    violations_.push_back(std::move(problem));
  for (std::string& problem : contract::check_all(state_))
    violations_.push_back(std::move(problem));
  std::ranges::move(execution.events, std::back_inserter(events_));
}

void World::live_until(std::int32_t number) {
  while (day_of(now_) < day(number)) {
    now_ = start_of(day_of(now_) + 1);
    now_.ms -= 1'000;  // block() adds the second
    block();
  }
}

std::vector<std::string> lenders(int count) {
  std::vector<std::string> names;
  for (int i = 0; i < count; ++i) names.push_back("l" + std::to_string(i));
  return names;
}

LoanTerms usual_terms(const World& world) {
  LoanTerms terms;
  terms.asset = kDollar;
  terms.principal = Amount{1'200'000};
  terms.rate_ceiling = RatePpb{120'000'000};
  terms.instalments = 12;
  terms.listed_until = Timestamp{world.now().ms + 3 * kDayMs};
  terms.grace_days = 10;
  terms.late_fee = Amount{1'500};
  terms.default_after_days = 60;
  return terms;
}

}  // namespace tally::test
