// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtWidgets/QApplication>

#include "tests/support/test_main.hpp"

int main(int argc, char** argv) {
  const QApplication application(argc, argv);
  return tally::test::run_tests(argc, argv);
}
