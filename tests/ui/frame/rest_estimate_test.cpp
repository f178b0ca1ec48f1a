// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QtTest>

#include "ui/frame/sync_overlay.hpp"

namespace tally::ui {

class RestEstimateTest : public QObject {
  Q_OBJECT

 private slots:
  void unknownIsALegalAnswer() {
    RestEstimate rest;
    QVERIFY(rest.restMs() < 0);
    rest.add(100, 400, 10'000);
    QVERIFY2(rest.restMs() < 0, "one point has no pace");
    rest.add(110, 400, 11'000);
    rest.add(120, 400, 12'000);
    QVERIFY2(rest.restMs() < 0, "two seconds are too little to tell");
  }
  void aQuarterInTenSecondsLeavesTwenty() {
    RestEstimate rest;
    rest.add(100, 400, 10'000);
    rest.add(150, 400, 15'000);
    rest.add(200, 400, 20'000);
    QCOMPARE(rest.restMs(), 20'000);
  }
  void whatHappenedLongAgoDoesNotCount() {
    RestEstimate rest;
    rest.add(0, 10'000, 0);
    for (int second = 1; second <= 60; ++second) rest.add(second, 10'000, second * 1'000);
    for (int second = 1; second <= 60; ++second)
      rest.add(60 + second * 100, 10'000, 60'000 + second * 1'000);
    QCOMPARE(rest.restMs(), 39'400);
  }
  void anUnsteadyPaceSaysNothing() {
    RestEstimate rest;
    rest.add(0, 1'000, 0);
    rest.add(90, 1'000, 5'000);
    rest.add(100, 1'000, 10'000);
    QVERIFY(rest.restMs() < 0);
  }
  void aTargetThatMovesIsFollowed() {
    RestEstimate rest;
    rest.add(100, 400, 10'000);
    rest.add(150, 410, 15'000);
    rest.add(200, 450, 20'000);
    QCOMPARE(rest.restMs(), 25'000);
  }
  void doneIsNothingLeft() {
    RestEstimate rest;
    rest.add(0, 10, 0);
    rest.add(5, 10, 3'000);
    rest.add(10, 10, 6'000);
    QCOMPARE(rest.restMs(), 0);
  }
  void goingBackwardsBeginsAnew() {
    RestEstimate rest;
    rest.add(5, 10, 0);
    rest.add(7, 10, 5'000);
    rest.add(9, 10, 10'000);
    rest.add(1, 10, 20'000);
    QVERIFY(rest.restMs() < 0);
  }
  void standingStillDividesNothingByZero() {
    RestEstimate rest;
    for (const qint64 at_ms : {10'000, 10'000, 10'000, 16'000, 16'000}) rest.add(5, 10, at_ms);
    QVERIFY(rest.restMs() < 0);
  }

  void itIsSaidInWords_data() {
    QTest::addColumn<qint64>("rest_ms");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << qint64{-1} << "";
    QTest::newRow("seconds") << qint64{59'000} << "less than a minute left";
    QTest::newRow("a minute") << qint64{80'000} << "about a minute left";
    QTest::newRow("minutes") << qint64{190'000} << "about 3 minutes left";
    QTest::newRow("an hour") << qint64{3'700'000} << "about an hour left";
    QTest::newRow("hours") << qint64{40 * 3'600'000} << "about 40 hours left";
    QTest::newRow("days") << qint64{72 * 3'600'000} << "about 3 days left";
  }
  void itIsSaidInWords() {
    QFETCH(qint64, rest_ms);
    QFETCH(QString, says);
    QCOMPARE(restText(rest_ms), says);
  }

  void whoIsAloneSaysSo_data() {
    QTest::addColumn<bool>("practice");
    QTest::addColumn<int>("peers");
    QTest::addColumn<int>("validators");
    QTest::addColumn<bool>("ours");
    QTest::addColumn<bool>("lonely");
    QTest::newRow("practice needs nobody") << true << 0 << 1 << true << false;
    QTest::newRow("nobody is there") << false << 0 << 4 << false << true;
    QTest::newRow("a validator among others") << false << 0 << 4 << true << true;
    QTest::newRow("the only validator") << false << 0 << 1 << true << false;
    QTest::newRow("somebody is there") << false << 1 << 4 << false << false;
  }
  void whoIsAloneSaysSo() {
    QFETCH(bool, practice);
    QFETCH(int, peers);
    QFETCH(int, validators);
    QFETCH(bool, ours);
    QFETCH(bool, lonely);
    node::TipSnapshot tip;
    tip.phase = node::NodePhase::kRunning;
    tip.peers = static_cast<std::uint32_t>(peers);
    tip.validators.resize(static_cast<std::size_t>(validators));
    tip.validators[0].is_us = ours;
    QCOMPARE(isLonely(tip, practice), lonely);
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::RestEstimateTest)
#include "rest_estimate_test.moc"
