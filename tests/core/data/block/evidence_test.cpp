// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/evidence.hpp"

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "tests/core/consensus/electorate.hpp"

using namespace tally;
using tally::consensus::block_named;
using tally::consensus::Electorate;

/// Proposals, polkas and evidence: what is signed, and what is believed.
class EvidenceTest : public QObject {
  Q_OBJECT

 private:
  Electorate people_{{1, 1, 1, 1}};
  Vote vote(const char* block, std::uint32_t voter = 1, std::uint32_t round = 2) const {
    return people_.vote(VotePhase::kPrecommit, 7, round, block_named(block), kNoRound, voter);
  }

 private slots:
  /// These bytes are frozen: a change here is another chain.
  void sign_bytes_are_frozen() {
    ChainId chain;
    chain.bytes.fill(0x11);
    Proposal proposal;
    proposal.height = 7;
    proposal.round = 2;
    proposal.block.bytes.fill(0x22);
    proposal.valid_round = 1;
    Bytes signed_bytes{0x04};
    signed_bytes.insert(signed_bytes.end(), 32, 0x11);
    for (const int byte : {7, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0})
      signed_bytes.push_back(static_cast<std::uint8_t>(byte));
    signed_bytes.insert(signed_bytes.end(), 32, 0x22);
    for (const int byte : {1, 0, 0, 0}) signed_bytes.push_back(static_cast<std::uint8_t>(byte));
    QCOMPARE(sign_hash(chain, proposal).hex(), sha256(signed_bytes).hex());
  }

  void a_statement_has_one_form_data() {
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("round");
    QTest::addColumn<int>("valid_round");
    QTest::addColumn<bool>("zeroes");
    QTest::addColumn<bool>("well_formed");
    QTest::newRow("a new value") << 0 << 0 << -1 << false << true;
    QTest::newRow("an earlier round") << 0 << 3 << 2 << false << true;
    QTest::newRow("not the round itself") << 0 << 3 << 3 << false << false;
    QTest::newRow("no round below none") << 0 << 3 << -2 << false << false;
    QTest::newRow("a precommit names no round") << 1 << 3 << 2 << false << false;
    QTest::newRow("zeroes are no block") << 1 << 3 << -1 << true << false;
  }
  void a_statement_has_one_form() {
    QFETCH(int, phase);
    QFETCH(int, round);
    QFETCH(int, valid_round);
    QFETCH(bool, zeroes);
    QFETCH(bool, well_formed);
    Vote it;
    it.phase = static_cast<VotePhase>(phase);
    it.round = static_cast<std::uint32_t>(round);
    it.valid_round = valid_round;
    it.block = zeroes ? BlockId{} : block_named("A");
    QCOMPARE(is_well_formed(it), well_formed);
  }

  void evidence_does_not_depend_on_who_finds_it() {
    const Evidence one = make_evidence(vote("A"), vote("B"));
    const Evidence other = make_evidence(vote("B"), vote("A"));
    QVERIFY(one == other);
    QCOMPARE(check_evidence(people_.chain, people_.set, one), EvidenceError::kNone);
    QCOMPARE(culprit(people_.set, one), 1u);
    QCOMPARE(height_of(one), Height{7});
    const auto decoded = decode<Evidence>(encode(one));
    QVERIFY(decoded);
    QVERIFY(*decoded == one);
  }

  void what_is_no_evidence_data() {
    QTest::addColumn<Evidence>("evidence");
    QTest::addColumn<int>("error");
    const auto row = [](const char* story, const Evidence& evidence, EvidenceError error) {
      QTest::newRow(story) << evidence << static_cast<int>(error);
    };
    Vote named_round = vote("A");
    named_round.valid_round = 1;
    row("an unsigned field of a precommit changed", make_evidence(vote("A"), named_round),
        EvidenceError::kMalformed);
    row("another round", make_evidence(vote("A"), vote("B", 1, 3)),
        EvidenceError::kNotTheSameSlot);
    row("another voter", make_evidence(vote("A"), vote("B", 2)), EvidenceError::kNotTheSameSlot);
    row("the same vote", make_evidence(vote("A"), vote("A")), EvidenceError::kSameContent);
    DoubleVote swapped = std::get<DoubleVote>(make_evidence(vote("A"), vote("B")).kind);
    std::swap(swapped.first, swapped.second);
    row("in the other order", Evidence{swapped}, EvidenceError::kWrongOrder);
    Vote stranger_a = vote("A");
    Vote stranger_b = vote("B");
    stranger_a.voter = stranger_b.voter = 4;
    row("of nobody", make_evidence(stranger_a, stranger_b), EvidenceError::kUnknownVoter);
    Electorate elsewhere({1, 1, 1, 1});
    elsewhere.chain.bytes.fill(7);
    const auto there = [&](const char* block) {
      return elsewhere.vote(VotePhase::kPrecommit, 7, 2, block_named(block), kNoRound, 1);
    };
    row("of another chain", make_evidence(there("A"), there("B")), EvidenceError::kBadSignature);
    Vote forged = vote("B");
    forged.signature[5] ^= 1;
    row("forged", make_evidence(vote("A"), forged), EvidenceError::kBadSignature);
  }
  void what_is_no_evidence() {
    QFETCH(Evidence, evidence);
    QFETCH(int, error);
    QCOMPARE(static_cast<int>(check_evidence(people_.chain, people_.set, evidence)), error);
  }

  void a_double_proposal_names_whose_turn_it_was() {
    const Evidence evidence = make_evidence(people_.proposal(7, 2, block_named("A"), kNoRound),
                                            people_.proposal(7, 2, block_named("A"), 1));
    QCOMPARE(check_evidence(people_.chain, people_.set, evidence), EvidenceError::kNone);
    QCOMPARE(culprit(people_.set, evidence), people_.set.proposer(2));
  }

  void a_polka_is_all_or_nothing() {
    const Polka good = people_.polka(7, 2, block_named("A"), 1, {0, 1, 3});
    QCOMPARE(check_polka(people_.chain, people_.set, good), CommitError::kNone);
    QCOMPARE(votes_of(good).size(), std::size_t{3});
    QCOMPARE(votes_of(good).at(2).voter, 3u);
    Polka other_round = good;
    other_round.valid_round = 0;
    QCOMPARE(check_polka(people_.chain, people_.set, other_round), CommitError::kBadSignature);
    Polka stray = good;
    stray.signers[0] |= 0x10;
    QCOMPARE(check_polka(people_.chain, people_.set, stray), CommitError::kWrongShape);
    QCOMPARE(check_polka(people_.chain, people_.set,
                         people_.polka(7, 2, block_named("A"), 1, {0, 1})),
             CommitError::kTooLittlePower);
  }
};

TALLY_TEST(EvidenceTest)
#include "evidence_test.moc"
