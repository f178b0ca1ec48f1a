// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/workload.hpp"

#include <algorithm>

#include "app/bench/bench.hpp"
#include "core/data/crypto/hash.hpp"

namespace tally::app {
namespace {

constexpr AssetId kDollar{1};
constexpr std::uint32_t kInstalments = 12;
constexpr std::size_t kLenders = 10;
constexpr std::int64_t kBid = 10'000;

constexpr std::size_t kOwners = 5;

Policy joint_policy(const std::vector<const SecretKey*>& owners) {
  JointPolicy policy{static_cast<std::uint8_t>(owners.size()), {}};
  for (const SecretKey* owner : owners) policy.keys.push_back(owner->public_key());
  return Policy{std::move(policy)};
}

SecretKey key_named(const std::string& name) {
  return *SecretKey::from_bytes(sha256(as_bytes("bench " + name)).bytes);
}

}  // namespace

Workload::Workload(std::size_t people, std::size_t joint)
    : validator_(key_named("validator")), nonces_(people, 1) {
  genesis_.network_name = "Bench";
  genesis_.time = Timestamp{1'704'067'200'000};
  genesis_.params.due_work_per_block = 20'000;
  genesis_.assets = {{"TLY", "Tally", 6, {}}, {"USD", "Dollar", 2, {}}};
  for (std::size_t i = 0; i < people; ++i) {
    keys_.push_back(key_named(std::to_string(i)));
    const AccountId account = account_of(keys_.back().public_key());
    genesis_.allocations.push_back({account, kNativeAsset, Amount{100'000'000'000}});
    genesis_.allocations.push_back({account, kDollar, Amount{100'000'000'000}});
  }
  for (std::size_t i = 0; i < joint; ++i) {
    std::vector<const SecretKey*>& owners = joint_.emplace_back();
    for (std::size_t k = 0; k < kOwners; ++k)
      owners.push_back(&keys_[(i * kOwners + k) % keys_.size()]);
    std::ranges::sort(owners, {}, [](const SecretKey* key) { return key->public_key(); });
    genesis_.allocations.push_back(
        {account_of(joint_policy(owners)), kNativeAsset, Amount{100'000'000'000}});
  }
  const PublicKey& key = validator_.public_key();
  genesis_.validators.members = {{key, account_of(key), 1, 0}};
  chain_ = contract::chain_id(genesis_);
}

void Workload::draft(std::size_t signer, Body body, std::uint64_t lane_nonce) {
  TransactionContent content;
  content.chain = chain_;
  content.sender = Policy{SingleKeyPolicy{keys_[signer].public_key()}};
  content.nonce = lane_nonce != 0 ? lane_nonce : nonces_[signer]++;
  content.valid_until = start_of(kLastDay);
  content.fee = Amount{2'000};
  content.body = std::move(body);
  drafts_.push_back({std::move(content), signer});
}

std::vector<KnownTransaction> Workload::next(std::size_t count, Timestamp time) {
  drafts_.clear();
  // Bids fill each listing; it is disbursed at the start of the next block and paid from then on.
  for (const Loan& loan : listed_)
    for (std::size_t i = 0; i < kLenders; ++i)
      draft((loan.borrower + 1 + i) % keys_.size(),
            PlaceBid{loan.id, Amount{kBid}, RatePpb{static_cast<std::int64_t>(
                                                80'000'000 + dice_() % 40'000'000)}});
  std::ranges::move(clearing_, std::back_inserter(active_));
  clearing_ = std::exchange(listed_, {});
  for (Loan& loan : active_)
    draft(loan.borrower, PayInstalment{loan.id, Amount{kBid * 20}}, ++loan.paid);
  std::erase_if(active_, [](const Loan& loan) { return loan.paid == kInstalments; });

  for (std::size_t i = 0; i < count / 48; ++i) {
    const std::size_t borrower = somebody();
    if (std::ranges::any_of(listed_, [&](const Loan& loan) { return loan.borrower == borrower; }))
      continue;
    LoanTerms terms;
    terms.asset = kDollar;
    terms.principal = Amount{kBid * static_cast<std::int64_t>(kLenders)};
    terms.rate_ceiling = RatePpb{120'000'000};
    terms.instalments = kInstalments;
    terms.listed_until = Timestamp{time.ms + kDayMs};
    terms.close_when_full = true;
    draft(borrower, ApplyForLoan{std::move(terms)});
    listed_.push_back({id_cast<LoanId>(id_of(drafts_.back().content)), borrower, 0});
  }
  while (drafts_.size() < count) {
    const std::size_t from = somebody();
    const std::size_t to = (from + 1 + dice_() % (keys_.size() - 1)) % keys_.size();
    draft(from, Transfer{account_of(keys_[to].public_key()), kDollar,
                         Amount{static_cast<std::int64_t>(1 + dice_() % 10'000)}, "bench"});
  }

  std::vector<KnownTransaction> signed_ones(drafts_.size());
  on_all_cores(drafts_.size(), [&](std::size_t i) {
    signed_ones[i] = know(sign(std::move(drafts_[i].content), keys_[drafts_[i].signer]));
    signed_ones[i].signatures_checked = true;
  });
  return signed_ones;
}

std::vector<KnownTransaction> Workload::next_joint() {
  ++joint_nonce_;
  std::vector<KnownTransaction> made(joint_.size());
  on_all_cores(joint_.size(), [&](std::size_t i) {
    Transaction tx;
    tx.content.chain = chain_;
    tx.content.sender = joint_policy(joint_[i]);
    tx.content.nonce = joint_nonce_;
    tx.content.valid_until = start_of(kLastDay);
    tx.content.fee = Amount{3'000};
    tx.content.body = Transfer{account_of(keys_[i % keys_.size()].public_key()), kNativeAsset,
                               Amount{1}, "bench"};
    const Hash256 id = id_cast<Hash256>(id_of(tx.content));
    for (std::size_t k = 0; k < kOwners; ++k)
      tx.sender_joint.push_back({static_cast<std::uint8_t>(k), joint_[i][k]->sign(id)});
    made[i] = know(std::move(tx));
    made[i].signatures_checked = true;
  });
  return made;
}

}  // namespace tally::app
