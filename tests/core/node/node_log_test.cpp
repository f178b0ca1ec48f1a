// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/node_log.hpp"

using namespace tally;
using namespace tally::node;

class NodeLogTest : public QObject {
  Q_OBJECT

 private slots:
  void a_flood_of_lines_is_cut_and_told_in_one() {
    Timestamp now{1'700'000'000'000};
    NodeLog log([&now] { return now; });
    for (int i = 0; i < 5'000; ++i) log.write(LogLevel::kInfo, "peer called");
    QCOMPARE(log.last(10'000).size(), std::size_t{kLogBurst});
    log.write(LogLevel::kError, "this is told all the same");
    QCOMPARE(log.last(1).front().text, std::string("this is told all the same"));

    now.ms += 1'000;  // room for kLogPerSecond
    for (int i = 0; i < 100; ++i) log.write(LogLevel::kInfo, "again");
    QCOMPARE(log.last(10'000).size(), std::size_t{kLogBurst + 1 + 1 + kLogPerSecond});
    QCOMPARE(log.last(kLogPerSecond + 1).front().text,
             std::string("4700 lines left out: too many at once"));
  }

  void a_clock_that_jumps_gives_a_burst_at_most() {
    Timestamp now{1'700'000'000'000};
    NodeLog log([&now] { return now; });
    for (int i = 0; i < 1'000; ++i) log.write(LogLevel::kInfo, "first");
    now.ms += 86'400'000;
    for (int i = 0; i < 1'000; ++i) log.write(LogLevel::kInfo, "second");
    QCOMPARE(log.last(10'000).size(), std::size_t{2 * kLogBurst + 1});
    now.ms -= 86'400'000;
    for (int i = 0; i < 1'000; ++i) log.write(LogLevel::kInfo, "third");
    QCOMPARE(log.last(10'000).size(), std::size_t{2 * kLogBurst + 1});
  }

  void old_lines_give_way() {
    NodeLog log;
    for (std::size_t i = 0; i < kLogKept + 50; ++i)
      log.write(LogLevel::kWarning, std::to_string(i));
    QCOMPARE(log.last(10'000).size(), kLogKept);
    QCOMPARE(log.last(10'000).front().text, std::string("50"));
  }
};

TALLY_TEST(NodeLogTest)
#include "node_log_test.moc"
