// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <fstream>
#include <sstream>

#include "tests/sim/schedule.hpp"

using namespace tally::sim;

namespace {

std::string saved(const std::string& name) {
  const std::ifstream file(std::string(TALLY_TEST_DATA) + "/sim/schedules/" + name);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

Settings with_mutant(std::uint64_t seed, Mutant mutant) {
  Settings settings;
  settings.seed = seed;
  settings.faults = *faults_named("all");
  settings.mutant = mutant;
  return settings;
}

}  // namespace

/// The faults of a run as data: played, taken away, kept.
class ScheduleTest : public QObject {
  Q_OBJECT

 private slots:
  void played_faults_give_the_same_run() {
    Settings settings = with_mutant(3, Mutant::kNone);
    const Report drawn = simulate(settings);
    QVERIFY(drawn.faults.size() > 100);
    settings.only = drawn.faults;
    const Report played = simulate(settings);
    QCOMPARE(played.trace, drawn.trace);
    QVERIFY(played.faults == drawn.faults);
    settings.only->clear();
    const Report without = simulate(settings);
    QVERIFY(without.faults.empty());
    QVERIFY(without.trace != drawn.trace);
  }

  void a_schedule_survives_being_written() {
    Schedule schedule;
    schedule.settings = with_mutant(3, Mutant::kLockSkipped);
    schedule.settings.nodes = 7;
    schedule.settings.heights = 12;
    schedule.settings.only = simulate(schedule.settings).faults;
    schedule.finds = "node 1: something";
    const auto read = schedule_in(to_text(schedule));
    QVERIFY(read);
    QCOMPARE(to_text(*read), to_text(schedule));
    QVERIFY(read->settings.only == schedule.settings.only);
  }

  void what_is_no_schedule_is_named_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("nothing") << "" << "an empty file is not a schedule";
    QTest::newRow("another file") << "hello\n" << "line 1: not a schedule of this version";
    QTest::newRow("another version") << "schedule 2\n" << "line 1: not a schedule of this version";
    QTest::newRow("no number") << "schedule 1\nseed x\n" << "line 2: a number is missing";
    QTest::newRow("too many") << "schedule 1\nnodes 25\n" << "line 2: too many nodes";
    QTest::newRow("no fault") << "schedule 1\nearthquake 1 2 3\n"
                              << "line 2: not known: earthquake 1 2 3";
    QTest::newRow("half a fault") << "schedule 1\nlost 1 2\n"
                                  << "line 2: three numbers are missing";
  }
  void what_is_no_schedule_is_named() {
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto read = schedule_in(text.toStdString());
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.error()), why);
  }

  /// From hundreds of faults to the few that matter.
  void shrinking_leaves_what_is_needed() {
    Settings settings = with_mutant(1, Mutant::kLockSkipped);
    Report report = simulate(settings);
    while (report.broken.empty() && settings.seed < 200) {
      ++settings.seed;
      report = simulate(settings);
    }
    QVERIFY2(!report.broken.empty(), "no seed finds it any more");
    const Schedule small = shrink(settings, report, 1'000);
    QVERIFY(report.faults.size() >= 10 * small.settings.only->size());
    QVERIFY(is_same(simulate(small.settings).broken, report.broken));
    for (std::size_t i = 0; i < small.settings.only->size(); ++i) {
      Settings fewer = small.settings;
      fewer.only->erase(fewer.only->begin() + static_cast<std::ptrdiff_t>(i));
      QVERIFY(!is_same(simulate(fewer).broken, report.broken));
    }
  }

  void saved_schedules_find_what_they_found_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"guard-skipped.txt", "lock-skipped.txt", "resume-skipped.txt"})
      QTest::newRow(file) << file;
  }
  void saved_schedules_find_what_they_found() {
    QFETCH(QString, file);
    auto schedule = schedule_in(saved(file.toStdString()));
    QVERIFY2(schedule, "the file is no schedule");
    QVERIFY2(is_same(simulate(schedule->settings).broken, schedule->finds),
             "it finds something else; tests/sim/renew looks for another seed");
    schedule->settings.mutant = Mutant::kNone;
    QCOMPARE(simulate(schedule->settings).broken, std::string());
  }
};

TALLY_TEST(ScheduleTest)
#include "schedule_test.moc"
