// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/vote.hpp"

#include <algorithm>
#include <functional>

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"

using namespace tally;

namespace {

const ChainId kChain = [] {
  ChainId chain;
  chain.bytes.fill(9);
  return chain;
}();

/// Keys in the order of the set that they make up.
std::vector<SecretKey> some_keys(std::size_t count) {
  std::vector<SecretKey> keys;
  for (std::size_t i = 0; i < count; ++i)
    keys.push_back(*SecretKey::from_bytes(Bytes(32, static_cast<std::uint8_t>(i + 1))));
  std::ranges::sort(keys, {}, &SecretKey::public_key);
  return keys;
}

ValidatorSet set_of(const std::vector<SecretKey>& keys, std::int64_t first_power = 1) {
  ValidatorSet set;
  for (const SecretKey& key : keys) set.members.push_back({key.public_key(), {}, 1, 0});
  set.members.front().power = first_power;
  return set;
}

Vote precommit() {
  Vote vote;
  vote.phase = VotePhase::kPrecommit;
  vote.height = 7;
  vote.round = 2;
  vote.block.emplace().bytes.fill(4);
  return vote;
}

/// A commit signed by the validators named.
Commit commit_of(const std::vector<SecretKey>& keys, const std::vector<std::size_t>& signers) {
  const Vote vote = precommit();
  Commit commit{vote.height, vote.round, *vote.block, Bytes((keys.size() + 7) / 8), {}};
  for (const std::size_t signer : signers) {
    commit.signers[signer / 8] |= static_cast<std::uint8_t>(1U << signer % 8);
    commit.signatures.push_back(keys[signer].sign(sign_hash(kChain, vote)));
  }
  return commit;
}

}  // namespace

class VoteTest : public QObject {
  Q_OBJECT

  using Change = std::function<void(Commit&)>;

 private slots:
  void a_commit_is_refused_for_the_first_reason_data() {
    QTest::addColumn<QList<int>>("signers");
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("expected");
    const auto row = [](const char* story, QList<int> signers, int change, CommitError error) {
      QTest::newRow(story) << signers << change << static_cast<int>(error);
    };
    row("all of ten", {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 0, CommitError::kNone);
    row("seven of ten", {0, 2, 3, 4, 5, 8, 9}, 0, CommitError::kNone);
    row("six of ten", {0, 2, 3, 4, 5, 8}, 0, CommitError::kTooLittlePower);
    row("nobody", {}, 0, CommitError::kTooLittlePower);
    row("a bitmap too short", {0, 1, 2, 3, 4, 5, 6}, 1, CommitError::kWrongShape);
    row("a bitmap too long", {0, 1, 2, 3, 4, 5, 6}, 2, CommitError::kWrongShape);
    row("a bit of nobody", {0, 1, 2, 3, 4, 5, 6}, 3, CommitError::kWrongShape);
    row("a signature too few", {0, 1, 2, 3, 4, 5, 6}, 4, CommitError::kWrongShape);
    row("a signature too many", {0, 1, 2, 3, 4, 5, 6}, 5, CommitError::kWrongShape);
    row("a bit without a signature", {0, 1, 2, 3, 4, 5, 6}, 6, CommitError::kWrongShape);
    row("a signature of somebody else", {0, 1, 2, 3, 4, 5, 6}, 7, CommitError::kBadSignature);
    row("one bad signature among enough", {0, 1, 2, 3, 4, 5, 6, 7, 8}, 8,
        CommitError::kBadSignature);
    row("another block", {0, 1, 2, 3, 4, 5, 6}, 9, CommitError::kBadSignature);
    row("another height", {0, 1, 2, 3, 4, 5, 6}, 10, CommitError::kBadSignature);
    row("another round", {0, 1, 2, 3, 4, 5, 6}, 11, CommitError::kBadSignature);
  }
  void a_commit_is_refused_for_the_first_reason() {
    QFETCH(QList<int>, signers);
    QFETCH(int, change);
    QFETCH(int, expected);
    static const std::vector<Change> kChanges = {
        [](Commit&) {},
        [](Commit& commit) { commit.signers.pop_back(); },
        [](Commit& commit) { commit.signers.push_back(0); },
        [](Commit& commit) { commit.signers[1] |= 0x04; commit.signatures.emplace_back(); },
        [](Commit& commit) { commit.signatures.pop_back(); },
        [](Commit& commit) { commit.signatures.emplace_back(); },
        [](Commit& commit) { commit.signers[1] |= 0x02; },
        [](Commit& commit) { std::swap(commit.signatures[0], commit.signatures[1]); },
        [](Commit& commit) { commit.signatures[8][5] ^= 1; },
        [](Commit& commit) { commit.block.bytes[0] ^= 1; },
        [](Commit& commit) { ++commit.height; },
        [](Commit& commit) { ++commit.round; },
    };
    const auto keys = some_keys(10);
    Commit commit = commit_of(keys, {signers.begin(), signers.end()});
    kChanges[static_cast<std::size_t>(change)](commit);
    QCOMPARE(static_cast<int>(check_commit(kChain, set_of(keys), commit)), expected);
  }

  void power_counts_and_not_heads() {
    const auto keys = some_keys(4);
    QVERIFY(check_commit(kChain, set_of(keys, 7), commit_of(keys, {0})) == CommitError::kNone);
    QVERIFY(check_commit(kChain, set_of(keys, 6), commit_of(keys, {0})) ==
            CommitError::kTooLittlePower);
    QVERIFY(check_commit(kChain, set_of(keys, 7), commit_of(keys, {1, 2, 3})) ==
            CommitError::kTooLittlePower);
  }

  void a_commit_of_another_chain_is_none() {
    const auto keys = some_keys(1);
    QVERIFY(check_commit(ChainId{}, set_of(keys), commit_of(keys, {0})) ==
            CommitError::kBadSignature);
  }

  void precommits_of_a_decision_sign_the_same_bytes() {
    Vote one = precommit();
    Vote other = one;
    one.voter = 1;
    other.voter = 2;
    other.signature[0] = 1;
    QVERIFY(sign_hash(kChain, one) == sign_hash(kChain, other));
  }

  void all_else_signs_other_bytes() {
    const Vote vote = precommit();
    std::vector<Hash256> signed_bytes = {sign_hash(kChain, vote), sign_hash(ChainId{}, vote)};
    const auto add = [&](const std::function<void(Vote&)>& change) {
      Vote changed = vote;
      change(changed);
      signed_bytes.push_back(sign_hash(kChain, changed));
    };
    add([](Vote& v) { ++v.height; });
    add([](Vote& v) { ++v.round; });
    add([](Vote& v) { v.block.reset(); });
    add([](Vote& v) { v.block->bytes[0] = 1; });
    add([](Vote& v) { v.phase = VotePhase::kPrevote; });
    add([](Vote& v) { v.phase = VotePhase::kPrevote, v.valid_round = 1; });
    std::ranges::sort(signed_bytes);
    QVERIFY(std::ranges::adjacent_find(signed_bytes) == signed_bytes.end());
  }

  void votes_and_commits_come_back_as_they_were() {
    Vote vote = precommit();
    QVERIFY(*decode<Vote>(encode(vote)) == vote);
    vote.block.reset();
    QVERIFY(*decode<Vote>(encode(vote)) == vote);
    const auto keys = some_keys(10);
    const Commit commit = commit_of(keys, {0, 9});
    QVERIFY(*decode<Commit>(encode(commit)) == commit);
    QVERIFY(hash_of(commit) != hash_of(commit_of(keys, {0, 8})));
  }
};

TALLY_TEST(VoteTest)
#include "vote_test.moc"
