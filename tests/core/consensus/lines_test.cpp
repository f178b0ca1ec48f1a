// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "tests/core/consensus/scenario.hpp"

using namespace tally;
using namespace tally::consensus;

/// Every line of the published algorithm as a row: what was said before, then one input, and what
/// the engine does about it. Four equal validators; validator r proposes in round r.
class LinesTest : public QObject {
  Q_OBJECT

 private slots:
  void follows_the_algorithm_data() {
    QTest::addColumn<int>("self");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("does");
    const auto row = [](const char* story, int self, const char* before, const char* input,
                        const char* does) {
      QTest::newRow(story) << self << before << input << does;
    };
    // What a row needs before the line that it is about.
    static const char* kA = "start;propose 0 A;check A valid;";
    static const std::string kLockedA =
        std::string(kA) + "prevote 0 0 A;prevote 1 0 A;";
    static const std::string kRound1LockedA =
        kLockedA + "precommit 1 0 -;precommit 2 0 -;timeout precommit 0;";
    static const std::string kRound1 =
        "start;timeout propose 0;precommit 0 0 -;precommit 1 0 -;precommit 2 0 -;"
        "timeout precommit 0;";

    row("11-18: the proposer asks for a value", 0, "", "start", "need 0");
    row("19: it proposes what was built, and prevotes it", 0, "start", "built 0 A",
        "propose 0 A -1; prevote 0 A -1");
    row("21: the others wait for it", 3, "", "start", "timer propose 0 3000");
    row("19: a value for a round that is over is not used", 0,
        "start;prevote 1 1 -;prevote 2 1 -", "built 0 A", "refused: not expected");

    row("22: a proposal is checked first", 3, "start", "propose 0 A", "check A");
    row("23-24: a valid one is prevoted", 3, "start;propose 0 A", "check A valid",
        "prevote 0 A -1");
    row("26: an invalid one gets nil", 3, "start;propose 0 A", "check A invalid",
        "prevote 0 - -1");
    row("26: a new one with a wrong time gets nil", 3, "start;propose 0 A", "check A untimely",
        "prevote 0 - -1");
    row("22: one of another's turn is none", 3, "start", "propose 2 A", "refused: future round");
    row("22: after the timer it is too late", 3, "start;propose 0 A;timeout propose 0",
        "check A valid", "");
    row("26: locked on another value, a new one gets nil without a check", 3,
        kRound1LockedA.c_str(), "propose 1 B", "check B; prevote 1 - -1");
    row("23: the locked value proposed as new is prevoted", 3, kRound1LockedA.c_str(),
        "propose 1 A", "prevote 1 A -1");

    row("28: proposed again, it waits for the polka it names", 3, kRound1.c_str(),
        "propose 1 A 0", "check A");
    row("28-30: with the polka it is prevoted, naming its round", 3,
        (kRound1 + "propose 1 A 0;check A valid;").c_str(), "polka 0 A -1 0 1 2",
        "prevote 1 A 0");
    row("29: a wrong time does not matter once two thirds took it", 3,
        (kRound1 + "propose 1 A 0;polka 0 A -1 0 1 2").c_str(), "check A untimely",
        "prevote 1 A 0");
    row("32: invalid gets nil, naming the round", 3,
        (kRound1 + "propose 1 A 0;polka 0 A -1 0 1 2").c_str(), "check A invalid",
        "prevote 1 - 0");
    row("29: a lock gives way to a later polka", 3,
        (kRound1LockedA +
         "precommit 0 2 -;precommit 1 2 -;polka 1 B -1 0 1 2;propose 2 B 1").c_str(),
        "check B valid", "prevote 2 B 1");
    row("32: a lock does not give way to an earlier one", 3,
        (kRound1 + "propose 1 B;check B valid;prevote 0 1 B;prevote 1 1 B;precommit 0 2 -;"
                   "precommit 1 2 -;polka 0 A -1 0 1 2").c_str(),
        "propose 2 A 0", "check A; prevote 2 - 0");
    row("28: a valid_round that is not earlier is no proposal", 3, kRound1.c_str(),
        "propose 1 A 1", "refused: malformed");

    row("34: a quorum of mixed prevotes starts the timer", 3,
        (std::string(kA) + "prevote 0 0 -").c_str(), "prevote 1 0 B", "timer prevote 0 1000");
    row("34: once", 3, (std::string(kA) + "prevote 0 0 -;prevote 1 0 B").c_str(),
        "prevote 2 0 -", "");
    row("34: not before our own prevote", 3, "start;prevote 0 0 -;prevote 1 0 -",
        "prevote 2 0 B", "");

    row("36-41: a polka locks and is precommitted", 3,
        (std::string(kA) + "prevote 0 0 A").c_str(), "prevote 1 0 A",
        "precommit 0 A");
    row("36: prevotes that name different rounds are no polka", 3,
        (kRound1 + "propose 1 A;check A valid;prevote 0 1 A").c_str(), "prevote 1 1 A 0",
        "timer prevote 1 1500");
    row("36: nor is a polka for what we hold to be invalid", 3,
        "start;propose 0 A;check A invalid;prevote 0 0 A;prevote 1 0 A", "prevote 2 0 A", "");
    row("36: a polka for a block we never heard of makes us fetch it", 3,
        "start;prevote 0 0 A;prevote 1 0 A", "prevote 2 0 A", "check A");
    row("36: and lock on it, though its proposal never came", 3,
        "start;prevote 0 0 A;prevote 1 0 A;prevote 2 0 A;timeout propose 0", "check A valid",
        "precommit 0 A");
    row("42-43: after a nil precommit a polka is only remembered", 3,
        (std::string(kA) + "prevote 0 0 -;prevote 1 0 -;prevote 2 0 -;").c_str(),
        "polka 0 A -1 0 1 3", "evidence 0; evidence 1");

    row("44-46: a quorum of nil prevotes gives the round up", 3,
        "start;timeout propose 0;prevote 0 0 -", "prevote 1 0 -",
        "precommit 0 -");

    row("47: a quorum of mixed precommits starts the timer", 3,
        (kLockedA + "precommit 1 0 -").c_str(), "precommit 2 0 -", "timer precommit 0 1000");
    row("47: in any stage", 3, "start;precommit 0 0 -;precommit 1 0 A", "precommit 2 0 -",
        "timer precommit 0 1000");

    row("49: a quorum of precommits decides", 3, (kLockedA + "precommit 0 0 A").c_str(),
        "precommit 1 0 A", "decide 0 A");
    row("49: also late ones of a past round", 3,
        "start;propose 0 A;check A valid;prevote 1 1 -;prevote 2 1 -;precommit 0 0 A;"
        "precommit 1 0 A", "precommit 2 0 A", "decide 0 A");
    row("49: also a commit of a past round", 3,
        "start;propose 0 A;check A valid;prevote 1 1 -;prevote 2 1 -", "commit 0 A 0 1 2",
        "decide 0 A");
    row("49: also of a future round", 3, kA, "commit 7 A 0 1 2", "decide 7 A");
    row("49: a commit for an unknown block fetches it first", 3, "start", "commit 0 A 0 1 2",
        "check A; timer precommit 0 1000");
    row("50: and decides when it is checked", 3, "start;commit 0 A 0 1 2", "check A valid",
        "decide 0 A");
    row("50: two thirds for what we hold to be invalid is a contradiction", 3,
        "start;commit 0 A 0 1 2", "check A invalid", "contradiction A");
    row("50: and after it nothing is taken", 3, "start;commit 0 A 0 1 2;check A invalid",
        "prevote 0 0 A", "refused: halted");

    row("55: one validator ahead does not pull us", 3, "start;prevote 0 5 -", "precommit 0 5 -",
        "");
    row("55: two do, their prevotes and precommits counted together", 3, "start;prevote 0 5 -",
        "precommit 1 5 -", "timer propose 5 5500");
    row("55: to where both have been", 3, "start;prevote 0 9 -", "precommit 1 2 -",
        "timer propose 2 4000");
    row("55: and what they said there counts", 3,
        "start;prevote 0 5 A;prevote 1 5 A;check A valid", "prevote 2 5 A", "check A");

    row("55: prevotes and precommits said there are kept side by side", 3,
        "start;prevote 0 5 A;precommit 0 5 A;prevote 1 5 A", "prevote 2 5 A", "check A");

    row("57: no proposal, no prevote for a block", 3, "start", "timeout propose 0",
        "prevote 0 - -1");
    row("57: of another round it says nothing", 3, kRound1.c_str(), "timeout propose 0", "");
    row("61: no polka in time", 3, (std::string(kA) + "prevote 0 0 -;prevote 1 0 B").c_str(),
        "timeout prevote 0", "precommit 0 -");
    row("61: not unless the timer was set", 3, kA, "timeout prevote 0", "");
    row("65: no decision in time, so the next round", 3,
        (kLockedA + "precommit 1 0 -;precommit 2 0 -").c_str(), "timeout precommit 0",
        "timer propose 1 3500");
    row("16: a polka is proposed again, with its proof", 1,
        "start;propose 0 A;check A valid;prevote 0 0 A;prevote 2 0 A;precommit 0 0 -;"
        "precommit 2 0 -", "timeout precommit 0",
        "polka 0 A -1; propose 1 A 0; prevote 1 A 0");

    row("42-43: also one that came after we gave up on the round", 1,
        "start;propose 0 A;check A valid;prevote 0 0 -;prevote 3 0 A;timeout prevote 0;"
        "prevote 2 0 A;precommit 0 0 -;precommit 2 0 -", "timeout precommit 0",
        "polka 0 A -1; propose 1 A 0; prevote 1 A 0");

    row("the cap holds for late rounds", 3, "start;prevote 0 400 -", "prevote 1 400 -",
        "timer propose 400 60000");
    row("a decided height hears stragglers and no more", 3, "start;commit 0 A 0 1 2;check A valid",
        "timeout propose 0", "");
  }
  void follows_the_algorithm() {
    QFETCH(int, self);
    QFETCH(QString, before);
    QFETCH(QString, input);
    QFETCH(QString, does);
    Scenario scene({1, 1, 1, 1}, static_cast<std::uint32_t>(self));
    scene.play(before.toStdString());
    QCOMPARE(QString::fromStdString(scene.say(input.toStdString())), does);
  }

  void refuses_by_name_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("error");
    QTest::newRow("a valid_round not before the round")
        << "start" << "prevote 1 0 A 0" << "malformed";
    QTest::newRow("the same again") << "start;prevote 1 0 A" << "prevote 1 0 A" << "duplicate";
    QTest::newRow("a forged vote") << "start" << "forge prevote 1 0 A" << "bad signature";
    QTest::newRow("a forged second vote accuses nobody")
        << "start;prevote 1 0 A" << "forge prevote 1 0 B" << "bad signature";
    QTest::newRow("a third vote of one that is known")
        << "start;prevote 1 0 A;prevote 1 0 B" << "prevote 1 0 C" << "equivocation";
    QTest::newRow("a voter's earlier round, far ahead")
        << "start;prevote 1 9 A" << "prevote 1 8 A" << "future round";
    QTest::newRow("a commit of half") << "start" << "commit 0 A 0 1" << "bad certificate";
    QTest::newRow("a polka of half") << "start" << "polka 0 A -1 0 1" << "bad certificate";
    QTest::newRow("a second commit")
        << "start;commit 0 A 0 1 2" << "commit 0 A 1 2 3" << "duplicate";
    QTest::newRow("a second proposal, known to be double")
        << "start;propose 0 A;propose 0 B" << "propose 0 C" << "equivocation";
    QTest::newRow("a verdict nobody asked for") << "start" << "check A valid" << "not expected";
    QTest::newRow("a second verdict")
        << "start;propose 0 A;check A valid" << "check A invalid" << "duplicate";
    QTest::newRow("a height again") << "start" << "start" << "old height";
    QTest::newRow("a height before the first") << "" << "check A valid" << "not expected";
  }
  void refuses_by_name() {
    QFETCH(QString, before);
    QFETCH(QString, input);
    QFETCH(QString, error);
    Scenario scene({1, 1, 1, 1}, 3);
    scene.play(before.toStdString());
    const State untouched = scene.state;
    QCOMPARE(QString::fromStdString(scene.say(input.toStdString())), "refused: " + error);
    QVERIFY2(scene.state == untouched, "a refused input changed the state");
  }

  void a_voter_outside_the_set_is_unknown() {
    Scenario scene({1, 1, 1, 1}, 3);
    scene.play("start");
    Vote vote = scene.people.vote(VotePhase::kPrevote, 1, 0, std::nullopt, kNoRound, 0);
    vote.voter = 4;
    const auto effects = step(scene.state, {VoteReceived{vote}});
    QVERIFY(!effects);
    QCOMPARE(effects.error(), VoteError::kUnknownVoter);
  }

  void a_height_two_ahead_is_left_to_sync() {
    Scenario scene({1, 1, 1, 1}, 3);
    scene.play("start");
    const Vote vote = scene.people.vote(VotePhase::kPrevote, 3, 0, std::nullopt, kNoRound, 0);
    QCOMPARE(step(scene.state, {VoteReceived{vote}}).error(), VoteError::kFutureHeight);
  }

  void a_flood_for_the_next_height_fills_a_bounded_buffer() {
    Scenario scene({1, 1, 1, 1}, 3);
    scene.play("start");
    Vote vote = scene.people.vote(VotePhase::kPrevote, 2, 0, std::nullopt, kNoRound, 0);
    for (std::size_t i = 0; i < kMaxWaiting; ++i) {
      vote.voter = static_cast<std::uint32_t>(i);
      QVERIFY(step(scene.state, {VoteReceived{vote}}));
    }
    vote.voter = static_cast<std::uint32_t>(kMaxWaiting);
    QCOMPARE(step(scene.state, {VoteReceived{vote}}).error(), VoteError::kBufferFull);
  }

  void a_vote_for_every_round_there_is_fills_no_disk() {
    Scenario scene({1, 1, 1, 1}, 3);
    scene.play("start");
    std::size_t logged = 0;
    const auto vote_far_ahead = [&](std::uint32_t round) {
      const auto effects =
          step(scene.state, {VoteReceived{scene.people.vote(VotePhase::kPrevote, 1, round,
                                                            std::nullopt, kNoRound, 0)}});
      if (!effects) return effects.error();
      logged += static_cast<std::size_t>(std::ranges::count_if(
          *effects, [](const Effect& it) { return std::holds_alternative<Persist>(it); }));
      return VoteError::kNone;
    };
    for (std::uint32_t round = 10; round < 1'000; ++round) static_cast<void>(vote_far_ahead(round));
    QCOMPARE(logged, std::size_t{kMaxFarVotes});
    QCOMPARE(vote_far_ahead(5'000), VoteError::kFutureRound);
    QCOMPARE(scene.state.round, std::uint32_t{0});  // nobody follows a single voter
    scene.play(
        "timeout propose 0;precommit 0 0 -;precommit 1 0 -;precommit 2 0 -;timeout precommit 0");
    QCOMPARE(scene.state.round, std::uint32_t{1});
    QCOMPARE(vote_far_ahead(6'000), VoteError::kNone);
  }

  void votes_of_the_next_height_count_once_it_begins() {
    Scenario scene({1, 1, 1, 1}, 3);
    scene.play("start;commit 0 A 0 1 2;check A valid");
    for (std::uint32_t voter : {0u, 1u, 2u})
      QVERIFY(step(scene.state, {VoteReceived{scene.people.vote(
                                    VotePhase::kPrevote, 2, 0, std::nullopt, kNoRound, voter)}}));
    const auto effects = step(scene.state, {StartHeight{2, scene.people.set, 3}});
    QVERIFY(effects);
    QCOMPARE(scene.state.rounds.at(0).votes.nil_power(VotePhase::kPrevote), 3);
    // Each is in the log of the new height, or a replay would forget why we acted.
    const auto logged = std::ranges::count_if(
        *effects, [](const Effect& it) { return std::holds_alternative<Persist>(it); });
    QCOMPARE(logged, 4);
  }

  void a_follower_decides_without_a_word() {
    Scenario scene({1, 1, 1, 1}, std::nullopt);
    QCOMPARE(scene.play("start;propose 0 A;check A valid;prevote 0 0 A;prevote 1 0 A;"
                        "prevote 2 0 A;precommit 0 0 A;precommit 1 0 A;precommit 2 0 A"),
             std::string("decide 0 A"));
  }

  void a_double_proposal_is_reported_once() {
    Scenario scene({1, 1, 1, 1}, 3);
    QCOMPARE(scene.play("start;propose 0 A;propose 0 B"), std::string("evidence 0"));
    QCOMPARE(check_evidence(scene.people.chain, scene.people.set, scene.evidence.at(0)),
             EvidenceError::kNone);
  }

  void a_double_vote_is_reported_once_and_counted_once() {
    Scenario scene({1, 1, 1, 1}, 3);
    QCOMPARE(scene.play("start;propose 0 A;check A valid;prevote 0 0 B;prevote 0 0 A"),
             std::string("evidence 0"));
    QCOMPARE(check_evidence(scene.people.chain, scene.people.set, scene.evidence.at(0)),
             EvidenceError::kNone);
    // Two honest votes and the second word of the liar are no polka; a third honest one is.
    QCOMPARE(scene.say("prevote 1 0 A"), std::string("timer prevote 0 1000"));
    QCOMPARE(scene.say("prevote 2 0 A"), std::string("precommit 0 A"));
    QCOMPARE(scene.say("precommit 0 0 A"), std::string());
    QCOMPARE(scene.say("precommit 0 0 -"), std::string("refused: equivocation"));
    QCOMPARE(scene.evidence.size(), std::size_t{1});
  }

  void a_double_vote_far_ahead_is_reported_too() {
    Scenario scene({1, 1, 1, 1}, 3);
    QCOMPARE(scene.play("start;prevote 0 9 A;prevote 0 9 B"), std::string("evidence 0"));
  }

  void quorums_are_powers_data() {
    QTest::addColumn<std::vector<std::int64_t>>("powers");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("does");
    using Powers = std::vector<std::int64_t>;
    // We hold the last place and 1 unit of power everywhere.
    const std::string seen = "start;prevote 0 0 A;prevote 1 0 A;check A valid;";
    QTest::newRow("exactly 2/3 does not decide (6 of 9)")
        << Powers{4, 2, 2, 1} << "start" << "commit 0 A 0 1" << "refused: bad certificate";
    QTest::newRow("one more does (7 of 9)")
        << Powers{4, 2, 2, 1} << "start" << "commit 0 A 0 1 3" << "check A; timer precommit 0 1000";
    QTest::newRow("exactly 2/3 of votes does not decide (6 of 9)")
        << Powers{4, 2, 2, 1} << "start;prevote 0 0 A" << "prevote 1 0 A" << "";
    QTest::newRow("7 of 9 do")
        << Powers{4, 3, 1, 1} << "start;prevote 0 0 A" << "prevote 1 0 A" << "check A";
    QTest::newRow("exactly 1/3 does not pull us ahead (3 of 9)")
        << Powers{3, 4, 1, 1} << "start" << "prevote 0 5 -" << "";
    QTest::newRow("one more does (4 of 9)")
        << Powers{3, 4, 1, 1} << "start" << "prevote 1 5 -" << "timer propose 5 5500";
    QTest::newRow("one who holds nearly everything decides alone")
        << Powers{100, 1, 1, 1} << "start" << "commit 0 A 0" << "check A; timer precommit 0 1000";
  }
  void quorums_are_powers() {
    QFETCH(std::vector<std::int64_t>, powers);
    QFETCH(QString, before);
    QFETCH(QString, input);
    QFETCH(QString, does);
    Scenario scene(powers, 3);
    scene.play(before.toStdString());
    QCOMPARE(QString::fromStdString(scene.say(input.toStdString())), does);
  }

  /// Only validator 1 saw the polka of round 0 and locked. It proposes the value again, shows why,
  /// and the others, who had given the round up, follow.
  void a_hidden_lock_is_shown_and_decided() {
    Scenario locked({1, 1, 1, 1}, 1);
    QCOMPARE(locked.play("start;propose 0 A;check A valid;prevote 0 0 A;prevote 2 0 A;"
                         "precommit 2 0 -;precommit 3 0 -;timeout precommit 0"),
             std::string("polka 0 A -1; propose 1 A 0; prevote 1 A 0"));
    QVERIFY(locked.state.locked.has_value());

    Scenario other({1, 1, 1, 1}, 3);
    QCOMPARE(other.play("start;propose 0 A;timeout propose 0;prevote 0 0 -;prevote 2 0 A;"
                        "timeout prevote 0"),
             std::string("precommit 0 -"));
    other.play("precommit 1 0 A;precommit 2 0 -;timeout precommit 0;check A valid");
    QVERIFY(!other.state.locked.has_value());
    // Validator 0 told us nil and validator 1 something else: the proof brings that to light.
    QCOMPARE(other.say("polka 0 A -1 0 1 2"), std::string("evidence 0"));
    QCOMPARE(other.say("propose 1 A 0"), std::string("prevote 1 A 0"));
    other.say("prevote 1 1 A 0");
    QCOMPARE(other.say("prevote 2 1 A 0"), std::string("precommit 1 A"));
    other.say("precommit 1 1 A");
    QCOMPARE(other.say("precommit 2 1 A"), std::string("decide 1 A"));
  }

  void a_lagging_peer_is_known_by_what_it_says() {
    Scenario scene({1, 1, 1, 1}, 3);
    scene.play("start;propose 0 A;check A valid;commit 0 A 0 1 2");
    QCOMPARE(scene.say("prevote 1 0 A"), std::string("refused: old height"));
    QCOMPARE(scene.say("precommit 0 0 A"), std::string("refused: duplicate"));
    QCOMPARE(scene.say("precommit 3 0 A"), std::string());
    QCOMPARE(fullest_commit(scene.state)->signatures.size(), std::size_t{4});
  }

  void rebroadcast_says_again_what_others_may_lack() {
    Scenario scene({1, 1, 1, 1}, 3);
    scene.play("start;propose 0 A;check A valid;prevote 0 0 A;prevote 1 0 A;precommit 1 0 -;"
               "precommit 2 0 -;timeout precommit 0;propose 1 A 0");
    QCOMPARE(scene.say("timeout rebroadcast 0"),
             std::string("polka 0 A -1; relay precommit 1 0 -; relay precommit 2 0 -; "
                         "precommit 0 A; propose 1 A 0; prevote 1 A 0"));
  }

  void a_replayed_log_gives_the_same_state() {
    Scenario scene({1, 1, 1, 1}, 3);
    scene.play("start;propose 0 A;check A valid;prevote 0 0 A;prevote 1 0 A;precommit 1 0 -;"
               "precommit 2 0 -;timeout precommit 0;propose 1 A 0;prevote 2 7 -;prevote 2 7 A");
    State again(scene.people.chain, Timeouts{});
    for (const Input& record : scene.log) {
      const auto decoded = decode<Input>(encode(record));
      QVERIFY(decoded);
      QVERIFY(step(again, *decoded));
    }
    QVERIFY(again == scene.state);
  }

  void what_was_open_is_asked_again_after_a_restart() {
    Electorate people({1, 1, 1, 1});
    State state(people.chain, Timeouts{});
    QVERIFY(step(state, {StartHeight{1, people.set, 0}}));
    Effects open = resume(state);
    QVERIFY(std::ranges::find(open, Effect{NeedValue{1, 0}}) != open.end());
    const auto built = step(state, {ValueBuilt{1, 0, block_named("A")}});
    QVERIFY(built);
    open = resume(state);
    // The log is durable before the signer is asked, and the question is the same again.
    QVERIFY(std::get<Persist>(built->at(0)).barrier);
    QVERIFY(std::ranges::find(open, built->at(1)) != open.end());
  }

  void a_signature_that_does_not_hold_is_not_sent() {
    Electorate people({1, 1, 1, 1});
    State state(people.chain, Timeouts{});
    QVERIFY(step(state, {StartHeight{1, people.set, 3}}));
    const auto asked = step(state, {TimeoutElapsed{1, 0, Timer::kPropose}});
    QVERIFY(asked);
    Vote vote = std::get<SignVote>(asked->at(1)).vote;
    QCOMPARE(step(state, {VoteSigned{vote}}).error(), VoteError::kBadSignature);
    vote.block = block_named("B");
    QCOMPARE(step(state, {VoteSigned{people.sign(vote, 3)}}).error(), VoteError::kNotExpected);
  }
};

TALLY_TEST(LinesTest)
#include "lines_test.moc"
