// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>

#include "tests/sim/simulation.hpp"

using namespace tally::sim;

/// Runs whose every event is known: other bytes with another compiler, library or machine, or after
/// a change that was not meant to change anything, are found here. README.md says how to renew.
class GoldenTest : public QObject {
  Q_OBJECT

 private slots:
  void traces_are_those_of_every_compiler_data() {
    QTest::addColumn<QString>("run");
    QTest::addColumn<quint32>("nodes");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<QString>("trace");
    std::ifstream file(std::string(TALLY_TEST_DATA) + "/sim/traces.txt");
    std::string run;
    std::uint32_t nodes = 0;
    std::uint64_t seed = 0;
    for (std::string trace; file >> run >> nodes >> seed >> trace;)
      QTest::addRow("%s, %u nodes, seed %llu", run.c_str(), nodes,
                    static_cast<unsigned long long>(seed))
          << QString::fromStdString(run) << quint32{nodes} << quint64{seed}
          << QString::fromStdString(trace);
  }
  void traces_are_those_of_every_compiler() {
    QFETCH(QString, run);
    QFETCH(quint32, nodes);
    QFETCH(quint64, seed);
    QFETCH(QString, trace);
    Settings settings;
    settings.whole = run == "whole-node";
    settings.nodes = nodes;
    settings.seed = seed;
    settings.faults = *faults_named("all");
    QCOMPARE(QString::fromStdString(simulate(settings).trace), trace);
  }
};

TALLY_TEST(GoldenTest)
#include "golden_test.moc"
