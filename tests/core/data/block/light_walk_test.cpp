// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/block/light_walk.hpp"

#include "tests/core/data/block/light_history.hpp"

using namespace tally;
using namespace tally::test;

namespace {

/// All heights that were asked for, until it is done or fails.
std::string walk(LightWalk& walk, const History& history, Timestamp now,
                 LightError* error = nullptr) {
  std::string heights;
  while (!walk.is_done()) {
    heights += std::to_string(walk.wanted()) + " ";
    const LightError said = walk.give(history.block(walk.wanted()), now);
    if (error != nullptr) *error = said;
    if (said != LightError::kNone) break;
  }
  return heights;
}

}  // namespace

class LightWalkTest : public QObject {
  Q_OBJECT

 private slots:
  void a_walk_asks_for_what_it_needs_data() {
    QTest::addColumn<QString>("eras");
    QTest::addColumn<QString>("heights");
    QTest::newRow("the same all the way") << "1ABC" << "50 ";
    QTest::newRow("one of three changed") << "1ABC 20ABD" << "50 ";
    QTest::newRow("two of three changed") << "1ABC 20ADE" << "50 30 20 15 17 18 19 ";
    QTest::newRow("one by one: the example") << "1ABC 15BCD 25CDE 40DEF" << "50 30 20 ";
    QTest::newRow("all at once") << "1ABC 20DEF" << "50 30 20 15 17 18 19 ";
    QTest::newRow("all at once, at the end") << "1ABC 50DEF" << "50 30 40 45 47 48 49 ";
    QTest::newRow("all at once, beside the trusted") << "1ABC 11DEF" << "50 30 20 15 12 11 ";
  }
  void a_walk_asks_for_what_it_needs() {
    QFETCH(QString, eras);
    QFETCH(QString, heights);
    History history;
    for (const QString& era : eras.split(' ')) {
      const auto letters = static_cast<std::size_t>(std::ranges::count_if(
          era, [](QChar c) { return c.isLetter(); }));
      const auto digits = era.size() - static_cast<qsizetype>(letters);
      history.eras[era.left(digits).toULongLong()] = era.mid(digits).toStdString();
    }
    LightWalk way(history.chain, history.trust(10), 50);
    QCOMPARE(QString::fromStdString(walk(way, history, history.time(50))), heights);
    QVERIFY(way.is_done());
    QVERIFY(way.trust().validators == set_of(history.members(50)));
    QVERIFY(way.trust().time == history.time(50));
  }

  void a_genesis_is_a_beginning() {
    const History history{{{1, "ABC"}, {3, "DEF"}}};
    LightWalk way(history.chain, trust_in_genesis(set_of("ABC"), {kStart}), 9);
    QCOMPARE(walk(way, history, history.time(9)), std::string("9 4 2 3 "));
    QVERIFY(way.is_done());
    LightWalk first(history.chain, trust_in_genesis(set_of("ABC"), {kStart}), 1);
    QCOMPARE(walk(first, history, history.time(9)), std::string("1 "));
    QVERIFY(first.is_done());
  }

  void what_is_wrong_is_refused_data() {
    QTest::addColumn<int>("wrong");
    QTest::addColumn<int>("error");
    const auto row = [](const char* name, int wrong, LightError error) {
      QTest::newRow(name) << wrong << static_cast<int>(error);
    };
    row("another chain", 0, LightError::kWrongHeader);
    row("another set than the header names", 1, LightError::kWrongHeader);
    row("another height than was asked for", 2, LightError::kWrongHeight);
    row("ahead of the clock", 3, LightError::kFuture);
    row("the trusted one is too old", 4, LightError::kExpired);
    row("earlier than the trusted one", 5, LightError::kNotLater);
    row("two thirds and no more", 6, LightError::kWrongCommit);
    row("a forged signature", 7, LightError::kWrongCommit);
    row("the commit of another block", 8, LightError::kWrongCommit);
    row("nothing wrong", 9, LightError::kNone);
  }
  void what_is_wrong_is_refused() {
    QFETCH(int, wrong);
    QFETCH(int, error);
    History history{{{1, "ABCDEF"}}};
    const LightTrust trust = history.trust(10);
    LightWalk way(history.chain, trust, 50);
    Timestamp now = history.time(50);
    LightBlock block = history.block(50);
    switch (wrong) {
      case 0: history.chain = chain_of(2); block = history.block(50); break;
      case 1: block.validators.members[0].power = 2; break;
      case 2: block = history.block(49); break;
      case 3: now.ms -= kLightClockDriftMs + 1; break;
      case 4: now.ms = trust.time.ms + kTrustingPeriodMs + 1; break;
      case 5: {
        History early = history;
        early.eras = {{1, "ABCDEF"}};
        block = early.block(50);
        block.header.time = trust.time;
        break;
      }
      case 6: block = history.block(50, "ABCD"); break;
      case 7: block.commit.signatures[2][9] ^= 1; break;
      case 8: block.commit = history.block(49).commit; break;
    }
    QCOMPARE(static_cast<int>(way.give(block, now)), error);
    QCOMPARE(way.is_done(), error == 0);
    if (error == 0) return;
    QCOMPARE(way.wanted(), Height{50});  // somebody else may have the right one
    QCOMPARE(way.give(History{{{1, "ABCDEF"}}}.block(50), history.time(50)), LightError::kNone);
    QVERIFY(way.is_done());
  }

  void exactly_a_third_of_the_trusted_is_too_little() {
    const History history{{{1, "ABC"}, {20, "CDE"}}};
    const LightBlock block = history.block(50);
    QCOMPARE(check_light(history.chain, history.trust(10), block.header, block.commit,
                         block.validators, history.time(50)),
             LightError::kStrangers);
    const History more{{{1, "ABC"}, {20, "BCD"}}};
    const LightBlock other = more.block(50, "BCD");
    QCOMPARE(check_light(more.chain, more.trust(10), other.header, other.commit, other.validators,
                         more.time(50)),
             LightError::kNone);
  }

  void of_the_next_height_only_the_named_set_will_do() {
    const History history{{{1, "ABC"}, {11, "DEF"}}};
    const History forged{{{1, "ABC"}, {11, "ABD"}}};  // most of the old ones sign
    const LightTrust trust = history.trust(10);
    for (const bool is_forged : {true, false}) {
      const LightBlock block = (is_forged ? forged : history).block(11);
      QCOMPARE(check_light(history.chain, trust, block.header, block.commit, block.validators,
                           history.time(11)),
               is_forged ? LightError::kNotNext : LightError::kNone);
    }
  }

  /// Strangers who sign a chain of their own get no further than the last true header.
  void a_forged_chain_leads_nowhere() {
    const History truth{{{1, "ABC"}}};
    const History forged{{{1, "ABC"}, {30, "XYZ"}}};
    LightWalk way(truth.chain, truth.trust(10), 50);
    LightError error = LightError::kNone;
    while (!way.is_done() && error == LightError::kNone) {
      const Height height = way.wanted();
      // Nobody of ABC signs that XYZ are next.
      LightBlock block = height >= 30 ? forged.block(height) : truth.block(height);
      error = way.give(std::move(block), truth.time(50));
    }
    QCOMPARE(error, LightError::kNotNext);
    QVERIFY(!way.is_done());
    QCOMPARE(way.trust().height, Height{29});
    // From somebody honest the rest is one step: what was forged is forgotten.
    QCOMPARE(walk(way, truth, truth.time(50)), std::string("50 "));
    QVERIFY(way.is_done());
  }

  /// A set that is another one at each height makes it sequential; that ends, too.
  void a_walk_is_bounded() {
    History history;
    for (Height height = 1; height <= 4'200; ++height)
      history.eras[height] = std::string(1, static_cast<char>(height % 250 + 1));
    LightWalk near(history.chain, history.trust(2), 60);
    walk(near, history, history.time(60));
    QVERIFY(near.is_done());
    QVERIFY(near.taken() <= 58);
    LightWalk far(history.chain, history.trust(1), 4'200);
    LightError error = LightError::kNone;
    walk(far, history, history.time(4'200), &error);
    QCOMPARE(error, LightError::kTooManyHeaders);
    QCOMPARE(far.taken(), kMaxLightHeaders);
  }
};

TALLY_TEST(LightWalkTest)
#include "light_walk_test.moc"
