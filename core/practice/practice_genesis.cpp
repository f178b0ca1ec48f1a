// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/practice_genesis.hpp"

#include <algorithm>

#include "core/data/account.hpp"
#include "core/data/codec/writer.hpp"
#include "core/practice/dice.hpp"

namespace tally::practice {
namespace {

constexpr std::int64_t kCoin = 1'000'000;
constexpr std::int64_t kCent = 1;
constexpr std::int64_t kDollarMinor = 100 * kCent;

}  // namespace

Hash256 root_seed(std::uint64_t seed, std::span<const BookRow> book) {
  Writer io;
  io(seed);
  io(static_cast<std::uint64_t>(book.size()));
  for (const BookRow& row : book) {
    io(row.row);
    io(row.principal);
    io(row.months);
    io(row.rate);
    io(row.good);
    for (const std::string* text : {&row.grade, &row.state, &row.employment, &row.verification})
      io.text(*text, 64);
    io(row.income);
    io(row.delinquencies);
  }
  return tagged_hash(HashTag::kPracticeSeed, {io.view()});
}

Residents residents(const Hash256& root) {
  Residents made{practice_key(root, "bank", 0), practice_key(root, "validator", 0), {}};
  for (std::size_t i = 0; i < kLenders; ++i)
    made.lenders.push_back(practice_key(root, "lender", i));
  return made;
}

contract::Genesis practice_genesis(const Residents& residents, std::span<const BookRow> book) {
  std::int64_t asked = 0;
  for (const BookRow& row : book) asked += row.principal.minor;
  const std::int64_t share = asked / static_cast<std::int64_t>(kLenders);
  const std::int64_t of_lender = std::max(5'000'000 * kDollarMinor, 2 * share);
  const std::int64_t of_bank = std::max(INT64_C(100'000'000'000) * kDollarMinor, 20 * asked);

  contract::Genesis genesis;
  genesis.network_name = "Practice";
  genesis.practice = true;
  genesis.time = start_of(kFirstDay);
  genesis.params.heartbeat_ms = kDayMs;
  const AccountId bank = account_of(residents.bank.public_key());
  genesis.assets = {{"TLY", "Tallystick coin", 6, AccountId{}},
                    {"PUSD", "Practice dollar", 2, bank}};
  genesis.allocations = {{bank, kNativeAsset, Amount{INT64_C(100'000'000) * kCoin}},
                         {bank, kDollar, Amount{of_bank}}};
  for (const SecretKey& lender : residents.lenders) {
    const AccountId account = account_of(lender.public_key());
    genesis.allocations.push_back({account, kNativeAsset, Amount{10'000 * kCoin}});
    genesis.allocations.push_back({account, kDollar, Amount{of_lender}});
  }
  genesis.validators.members = {{residents.validator.public_key(), bank, 1'000, 0}};
  return genesis;
}

}  // namespace tally::practice
