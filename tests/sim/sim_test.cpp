// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simulation.hpp"

using namespace tally::sim;

namespace {

Settings settings_of(std::uint64_t seed, const char* faults, Mutant mutant = Mutant::kNone) {
  Settings settings;
  settings.seed = seed;
  settings.faults = *faults_named(faults);
  settings.mutant = mutant;
  return settings;
}

/// What a run with this seed breaks; empty when nothing.
std::string broken_by(const Settings& settings) { return simulate(settings).broken; }

}  // namespace

/// A share of what the simulator does by the thousands; README.md has the command for the rest.
class SimTest : public QObject {
  Q_OBJECT

 private slots:
  void nothing_breaks_and_a_quorum_gets_on_data() {
    QTest::addColumn<QString>("faults");
    for (const char* faults : {"none", "network", "crash", "disk", "clock", "byzantine", "all"})
      QTest::newRow(faults) << faults;
  }
  void nothing_breaks_and_a_quorum_gets_on() {
    QFETCH(QString, faults);
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
      const std::string broken = broken_by(settings_of(seed, faults.toLatin1().constData()));
      QVERIFY2(broken.empty(), qPrintable(QString("seed %1: %2").arg(seed).arg(broken.c_str())));
    }
  }

  void seven_nodes_too() {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      Settings settings = settings_of(seed, "all");
      settings.nodes = 7;
      QCOMPARE(broken_by(settings), std::string());
    }
  }

  void whole_nodes_too_data() { nothing_breaks_and_a_quorum_gets_on_data(); }
  void whole_nodes_too() {
    QFETCH(QString, faults);
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
      Settings settings = settings_of(seed, faults.toLatin1().constData());
      settings.whole = true;
      QCOMPARE(broken_by(settings), std::string());
    }
  }

  void a_seed_gives_one_trace() {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
      const Report first = simulate(settings_of(seed, "all"));
      const Report again = simulate(settings_of(seed, "all"));
      QCOMPARE(first.trace, again.trace);
      QVERIFY(first.trace != simulate(settings_of(seed + 100, "all")).trace);
    }
  }

  void every_mutant_is_caught_data() {
    QTest::addColumn<int>("mutant");
    QTest::addColumn<bool>("whole");
    for (const NamedMutant& mutant : all_mutants())
      if (mutant.mutant != Mutant::kNone)
        QTest::newRow(std::string(mutant.name).c_str())
            << static_cast<int>(mutant.mutant) << mutant.whole;
  }
  void every_mutant_is_caught() {
    QFETCH(int, mutant);
    QFETCH(bool, whole);
    const std::uint64_t seeds = whole ? 100 : 200;
    bool found = false;
    for (std::uint64_t seed = 1; seed <= seeds && !found; ++seed) {
      Settings settings = settings_of(seed, "all", static_cast<Mutant>(mutant));
      settings.whole = whole;
      found = !broken_by(settings).empty();
    }
    QVERIFY2(found, "the simulator does not see it");
  }
};

TALLY_TEST(SimTest)
#include "sim_test.moc"
