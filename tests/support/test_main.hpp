// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtTest/QtTest>

/// One executable a layer holds many tests: it links once, and its parts compile with one
/// precompiled header. Each source names its test class at its end with TALLY_TEST(Class).
/// The executable takes the source's path below tests/ as first argument and runs that test alone;
/// without it, all of them.
namespace tally::test {

using RunTest = int (*)(int argc, char** argv);

/// Called while the program loads, before main().
bool add_test(const char* source, RunTest run);
/// Runs what the command line names; the exit code is the number of tests that failed.
int run_tests(int argc, char** argv);

template <typename Test>
int run_test(int argc, char** argv) {
  Test test;
  return QTest::qExec(&test, argc, argv);
}

}  // namespace tally::test

#define TALLY_TEST(Class)                                                                        \
  [[maybe_unused]] static const bool tally_test_added =                                          \
      tally::test::add_test(__FILE__, &tally::test::run_test<Class>);
