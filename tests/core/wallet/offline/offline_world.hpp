// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>

#include "core/wallet/offline/request.hpp"
#include "tests/support/world.hpp"

/// The small network with four validators who make its state final, and an anchor from its start.
/// Emil borrows 12'000.00 over some months from anna and ben.
namespace tally::test {

namespace offline = wallet::offline;

class OfflineWorld {
 public:
  explicit OfflineWorld(std::uint32_t instalments = 12, int validators = 4) {
    for (int i = 0; i < validators; ++i) add_validator(i);
    anchor_container_.kind = offline::ContainerKind::kAnchor;
    anchor_container_.chain = world.chain();
    anchor_container_.network_name = "Test";
    anchor_container_.practice = true;
    anchor_container_.final = make_final({}, set());
    anchor = *offline::read_anchor(anchor_container_);
    LoanTerms terms = usual_terms(world);
    terms.instalments = instalments;
    loan = world.apply_for("emil", terms);
    bid("anna", 700'000);
    bid("ben", 500'000);
    world.live_until(4);
    TALLY_CHECK(world.loan(loan).status == LoanStatus::kActive, "the loan is disbursed");
    seal();
  }

  void bid(const std::string& lender, std::int64_t amount) {
    const auto error = world.send(lender, PlaceBid{loan, Amount{amount}, RatePpb{100'000'000}});
    TALLY_CHECK(error == contract::TxError::kNone, "the bid is taken");
  }

  void add_validator(int number) {
    keys_.push_back(
        *SecretKey::from_bytes(sha256(as_bytes("validator " + std::to_string(number))).bytes));
    std::ranges::sort(keys_, {}, &SecretKey::public_key);
  }
  [[nodiscard]] ValidatorSet set() const {
    ValidatorSet made;
    for (const SecretKey& key : keys_) made.members.push_back({key.public_key(), {}, 10, 0});
    return made;
  }
  [[nodiscard]] std::vector<PublicKey> signers() const {
    std::vector<PublicKey> made;
    for (const SecretKey& key : keys_) made.push_back(key.public_key());
    return made;
  }
  [[nodiscard]] std::vector<SecretKey>& validator_keys() { return keys_; }

  /// A block whose state is the present one, signed by all of `keys_`.
  offline::ProvenHeader make_final(const Hash256& root, const ValidatorSet& next) {
    offline::ProvenHeader proven;
    proven.header.chain = world.chain();
    proven.header.height = ++height_;
    proven.header.time = world.now();
    proven.header.state_root = root;
    proven.header.validators_hash = set().hash();
    proven.header.next_validators_hash = next.hash();
    proven.signers = signers();
    proven.next = next;
    commit(proven);
    return proven;
  }
  void commit(offline::ProvenHeader& proven) const {
    Vote vote;
    vote.phase = VotePhase::kPrecommit;
    vote.height = proven.header.height;
    vote.block = id_of(proven.header);
    proven.commit = {vote.height, 0, *vote.block, Bytes((keys_.size() + 7) / 8), {}};
    for (std::size_t i = 0; i < keys_.size(); ++i) {
      proven.commit.signers[i / 8] |= static_cast<std::uint8_t>(1U << i % 8);
      proven.commit.signatures.push_back(keys_[i].sign(sign_hash(world.chain(), vote)));
    }
  }

  /// Makes the present state final.
  void seal() {
    pages_ = MemoryPages();
    StateDiff diff;
    for (const auto& [key, value] : world.state().entries()) diff[key] = value;
    for (int i = 0; i < fillers; ++i)
      diff[to_bytes(as_bytes("filler " + std::to_string(i)))] = Bytes(8);
    const auto update = StateTree(pages_, Hash256{}).update(diff);
    pages_.apply(*update);
    root_ = update->root;
    final_ = make_final(root_, set());
  }

  [[nodiscard]] offline::ChainMoment moment() {
    return {world.state(), [this](ByteView key) { return StateTree(pages_, root_).prove(key); },
            final_, steps};
  }
  [[nodiscard]] Policy policy(const std::string& name) {
    return Policy{SingleKeyPolicy{world.key(name).public_key()}};
  }

  /// Emil's instalments first … last, unsigned, with proofs.
  [[nodiscard]] offline::Container request(std::uint32_t first, std::uint32_t last) {
    std::vector<offline::OfflineTransaction> all;
    for (TransactionContent& content : offline::schedule_contents(
             world.state(), world.chain(), world.now(), {loan, first, last, policy("emil")}))
      all.push_back({std::move(content), {}, {}, {}});
    return request(std::move(all));
  }
  [[nodiscard]] offline::Container request(std::vector<offline::OfflineTransaction> all) {
    auto made = offline::make_request(moment(), std::move(all), "Repayments of emil");
    TALLY_CHECK(made.has_value(), "a sound request");
    return *std::move(made);
  }
  [[nodiscard]] offline::Container transfer(const std::string& from, std::int64_t amount) {
    TransactionContent content;
    content.chain = world.chain();
    content.sender = policy(from);
    content.valid_until = Timestamp{world.now().ms + kDayMs};
    content.body = Transfer{world.account("ben"), kDollar, Amount{amount}, "rent"};
    offline::finish_content(world.state(), content);
    return request({{content, {}, {}, {}}});
  }

  [[nodiscard]] offline::KeyFor key_of(const std::string& name) {
    return [this, name](const PublicKey& key) -> const SecretKey* {
      return world.key(name).public_key() == key ? &world.key(name) : nullptr;
    };
  }

  World world;
  LoanId loan;
  offline::Anchor anchor;
  std::vector<offline::ProvenHeader> steps;
  int fillers = 0;

  [[nodiscard]] const offline::Container& anchor_container() const { return anchor_container_; }

 private:
  std::vector<SecretKey> keys_;
  Height height_ = 0;
  MemoryPages pages_;
  Hash256 root_;
  offline::ProvenHeader final_;
  offline::Container anchor_container_;
};

}  // namespace tally::test
