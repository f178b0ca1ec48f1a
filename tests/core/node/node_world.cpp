// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/node/node_world.hpp"

#include <unistd.h>

#include <cstdlib>

#include "core/data/codec/writer.hpp"

namespace tally::test {
namespace {

constexpr std::int64_t kLongMs = 400 * kDayMs;

std::filesystem::path new_directory() {
  std::string name = (std::filesystem::temp_directory_path() / "tally-node-XXXXXX").string();
  TALLY_CHECK(::mkdtemp(name.data()) != nullptr, "a temporary directory");
  return name;
}

}  // namespace

NodeWorld::NodeWorld() : directory_(new_directory()) {
  genesis_.network_name = "Test";
  genesis_.practice = true;
  genesis_.time = start_of(to_day({2024, 1, 1}));
  now_ = genesis_.time;
  genesis_.assets = {{"TLY", "Tally", 8, {}}, {"USD", "Test dollar", 2, account("bank")}};
  for (const char* name : {"anna", "ben", "carla", "dora"}) {
    genesis_.allocations.push_back({account(name), kNativeAsset, Amount{1'000'000'000}});
    genesis_.allocations.push_back({account(name), kDollar, Amount{100'000'000}});
  }
  genesis_.validators.members = {
      {key("validator").public_key(), account("validator"), 10, 0}};
}

NodeWorld::~NodeWorld() {
  close();
  std::error_code ignored;
  std::filesystem::remove_all(directory_, ignored);
}

std::string NodeWorld::open(node::Drive drive) {
  node::NodeOptions options;
  options.data_dir = directory_;
  options.genesis = genesis_;
  options.validator_key = SecretKey::from_bytes(key("validator").bytes());
  options.drive = drive;
  options.durable = false;
  options.check_invariants = true;
  if (drive == node::Drive::kByOwner) options.clock = [this] { return now_; };
  auto node = node::make_node(std::move(options));
  if (!node) return node.error().what;
  node_ = *std::move(node);
  now_ = node_->tip()->block_time;
  return {};
}

const SecretKey& NodeWorld::key(const std::string& name) {
  const auto found = keys_.find(name);
  if (found != keys_.end()) return found->second;
  auto key = SecretKey::from_bytes(sha256(as_bytes("node test " + name)).view());
  TALLY_CHECK(key.has_value(), "a hash that is no key is not seen in a lifetime");
  return keys_.emplace(name, *std::move(key)).first->second;
}

AccountId NodeWorld::account(const std::string& name) {
  return account_of(key(name).public_key());
}

Transaction NodeWorld::make(const std::string& sender, Body body) {
  std::uint64_t nonce = contract::next_nonce(node_->snapshot()->state(), account(sender));
  if (const auto* pay = std::get_if<PayInstalment>(&body)) {
    const auto loan = contract::read_loan(node_->snapshot()->state(), pay->loan);
    nonce = loan ? loan->paid + 1 : 1;
  }
  return make(sender, std::move(body), nonce, Amount{2'000});
}

Transaction NodeWorld::make(const std::string& sender, Body body, std::uint64_t nonce,
                            Amount fee) {
  TransactionContent content;
  content.chain = contract::chain_id(genesis_);
  content.sender = Policy{SingleKeyPolicy{key(sender).public_key()}};
  content.nonce = nonce;
  content.valid_from = Timestamp{now_.ms - kDayMs};
  content.valid_until = Timestamp{now_.ms + kLongMs};
  content.fee = fee;
  content.body = std::move(body);
  return sign(std::move(content), key(sender));
}

std::uint16_t NodeWorld::send(const std::string& sender, Body body) {
  return offer(make(sender, std::move(body)));
}

std::uint16_t NodeWorld::offer(Transaction transaction) {
  std::vector<Transaction> one{std::move(transaction)};
  const auto answers = node_->submit_batch(std::move(one), now_);
  return answers.front() ? 0 : answers.front().error().code;
}

node::ProducedBlock NodeWorld::block() {
  now_.ms += 1'000;
  auto block = node_->produce_block(now_);
  TALLY_CHECK(block.has_value(), "a lone validator makes its blocks");
  return *block;
}

node::ProducedBlock NodeWorld::live_until(std::int32_t day) {
  now_ = std::max(now_, start_of(day_of(genesis_.time) + day));
  return block();
}

LoanTerms NodeWorld::usual_terms() const {
  LoanTerms terms;
  terms.asset = kDollar;
  terms.principal = Amount{120'000};
  terms.rate_ceiling = RatePpb{120'000'000};
  terms.instalments = 12;
  terms.listed_until = Timestamp{now_.ms + 3 * kDayMs};
  terms.close_when_full = true;
  terms.grace_days = 5;
  terms.late_fee = Amount{500};
  terms.default_after_days = 60;
  terms.grade = "B2";
  terms.description = "a new roof";
  return terms;
}

}  // namespace tally::test
