// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/wallet/bech32m.hpp"

namespace tally::app {

int run_address_tool(std::span<const std::string> words) {
  const Words given(words);
  given.only({});
  if (given.plain().size() != 1) throw Usage("name one address");
  const std::string& text = given.plain()[0];
  const bool practice = text.starts_with("p") || text.starts_with("P");
  const auto account = wallet::from_address(text, practice);
  if (!account) {
    const wallet::Bech32mProblem problem = account.error();
    std::string sentence = wallet::to_sentence(problem.error);
    if (problem.position >= 0)
      sentence += " (character " + std::to_string(problem.position + 1) + ")";
    throw Refusal(sentence);
  }
  std::printf("{\"network\":\"%s\",\"account\":\"%s\"}\n", practice ? "practice" : "main",
              account->hex().c_str());
  return 0;
}

}  // namespace tally::app
