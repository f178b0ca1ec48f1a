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
    QTest::addColumn<quint32>("nodes");
    QTest::addColumn<quint64>("seed");
    QTest::addColumn<QString>("trace");
    std::ifstream file(std::string(TALLY_TEST_DATA) + "/sim/traces.txt");
    std::uint32_t nodes = 0;
    std::uint64_t seed = 0;
    for (std::string trace; file >> nodes >> seed >> trace;)
      QTest::addRow("%u nodes, seed %llu", nodes, static_cast<unsigned long long>(seed))
          << quint32{nodes} << quint64{seed} << QString::fromStdString(trace);
  }
  void traces_are_those_of_every_compiler() {
    QFETCH(quint32, nodes);
    QFETCH(quint64, seed);
    QFETCH(QString, trace);
    Settings settings;
    settings.nodes = nodes;
    settings.seed = seed;
    settings.faults = *faults_named("all");
    QCOMPARE(QString::fromStdString(simulate(settings).trace), trace);
  }
};

TALLY_TEST(GoldenTest)
#include "golden_test.moc"
