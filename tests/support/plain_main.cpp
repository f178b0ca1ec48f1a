// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.hpp"

int main(int argc, char** argv) { return tally::test::run_tests(argc, argv); }
