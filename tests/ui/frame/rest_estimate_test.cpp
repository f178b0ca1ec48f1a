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
    rest.add(0.25, 10'000);
    QVERIFY2(rest.restMs() < 0, "one point has no pace");
    rest.add(0.26, 11'000);
    QVERIFY2(rest.restMs() < 0, "too little has been done to tell");
  }
  void aQuarterInTenSecondsLeavesTwenty() {
    RestEstimate rest;
    rest.add(0.25, 10'000);
    rest.add(0.50, 20'000);
    QCOMPARE(rest.restMs(), 20'000);
  }
  void doneIsNothingLeft() {
    RestEstimate rest;
    rest.add(0.0, 0);
    rest.add(1.0, 5'000);
    QCOMPARE(rest.restMs(), 0);
  }
  void goingBackwardsBeginsAnew() {
    RestEstimate rest;
    rest.add(0.5, 0);
    rest.add(0.9, 10'000);
    rest.add(0.1, 20'000);
    QVERIFY(rest.restMs() < 0);
  }
  void standingStillDividesNothingByZero() {
    RestEstimate rest;
    rest.add(0.5, 10'000);
    rest.add(0.5, 10'000);
    QVERIFY(rest.restMs() < 0);
  }
};

}  // namespace tally::ui

TALLY_TEST(tally::ui::RestEstimateTest)
#include "rest_estimate_test.moc"
