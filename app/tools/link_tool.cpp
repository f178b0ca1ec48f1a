// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "app/tools/tool.hpp"
#include "app/tools/tools.hpp"
#include "core/wallet/bech32m.hpp"
#include "core/wallet/payment_uri.hpp"

namespace tally::app {
namespace {

std::string quoted(std::string_view text) {
  std::string made = "\"";
  for (const char letter : text) {
    if (letter == '"' || letter == '\\') made += '\\';
    made += letter;
  }
  return made + "\"";
}

void print_pair(const char* name, const std::string& value) {
  if (!value.empty()) std::printf(",\"%s\":%s", name, quoted(value).c_str());
}

}  // namespace

int run_link_tool(std::span<const std::string> words) {
  // A link holds equals signs: it is taken as it stands.
  if (words.size() != 1) throw Usage("name one link");
  const auto uri = wallet::parse_payment_uri(words[0]);
  if (!uri) throw Refusal(wallet::to_sentence(uri.error()));
  std::vector<std::string> addresses;
  if (!uri->address.empty()) addresses.push_back(uri->address);
  for (const auto& [key, address] : uri->others) addresses.push_back(address);
  std::string list;
  for (const std::string& address : addresses) {
    const bool practice = address.starts_with("p") || address.starts_with("P");
    const auto account = wallet::from_address(address, practice);
    if (!account) throw Refusal(wallet::to_sentence(account.error().error));
    list += (list.empty() ? "" : ",") + quoted(wallet::to_address(*account, practice));
  }
  std::printf("{\"addresses\":[%s]", list.c_str());
  print_pair("amount", uri->amount);
  print_pair("asset", uri->asset);
  print_pair("label", uri->label);
  print_pair("message", uri->message);
  print_pair("loan", uri->loan);
  print_pair("pop", uri->pop);
  std::puts("}");
  return 0;
}

}  // namespace tally::app
