// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.hpp"

#include <QtCore/QLocale>
#include <cstdio>
#include <string_view>
#include <utility>
#include <vector>

namespace tally::test {
namespace {

std::vector<std::pair<std::string_view, RunTest>>& all_tests() {
  static std::vector<std::pair<std::string_view, RunTest>> tests;
  return tests;
}

}  // namespace

bool add_test(const char* source, RunTest run) {
  all_tests().emplace_back(source, run);
  return true;
}

int run_tests(int argc, char** argv) {
  const std::string_view wanted = argc > 1 ? argv[1] : "";
  const bool one = wanted.ends_with("_test.cpp");
  std::vector<char*> rest(argv, argv + argc);
  if (one) rest.erase(rest.begin() + 1);
  int failed = 0;
  int ran = 0;
  for (const auto& [source, run] : all_tests()) {
    if (one && !source.ends_with(wanted)) continue;
    QLocale::setDefault(QLocale::system());  // whatever the test before has made of it
    failed += run(static_cast<int>(rest.size()), rest.data()) != 0 ? 1 : 0;
    ++ran;
  }
  if (ran == 0) {
    std::fprintf(stderr, "no test %s in here\n", argc > 1 ? argv[1] : "");
    return 1;
  }
  return failed;
}

}  // namespace tally::test
