// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tools/tool.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

namespace tally::app {
namespace {

void print_help() {
  std::puts("Work that needs no node and no network: tallystick-cli tool NAME …\n");
  for (const Tool& tool : all_tools())
    std::printf("  %s %s\n      %s\n", std::string(tool.name).c_str(),
                std::string(tool.words).c_str(), std::string(tool.does).c_str());
}

std::int64_t parsed(std::string_view name, const std::string& text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size())
    throw Usage(std::string(name) + ": \"" + text + "\" is not a whole number");
  return value;
}

}  // namespace

Words::Words(std::span<const std::string> words, std::span<const std::string_view> flags) {
  const auto put = [this](std::string name, std::string value) {
    if (!named_.emplace(name, std::move(value)).second) throw Usage(name + " is given twice");
  };
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& word = words[at];
    const std::size_t equals = word.find('=');
    if (word.starts_with("--")) {
      if (equals != std::string::npos) {
        put(word.substr(2, equals - 2), word.substr(equals + 1));
        continue;
      }
      const std::string name = word.substr(2);
      if (std::ranges::find(flags, name) != flags.end()) {
        put(name, "true");
        continue;
      }
      if (at + 1 == words.size()) throw Usage(word + " wants a value");
      put(name, words[++at]);
    } else if (equals != std::string::npos && equals != 0 &&
               word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-") == equals) {
      put(word.substr(0, equals), word.substr(equals + 1));
    } else {
      plain_.push_back(word);
    }
  }
}

bool Words::has(std::string_view name) const { return named_.contains(name); }

std::string Words::text(std::string_view name) const {
  const auto found = named_.find(name);
  if (found == named_.end()) throw Usage(std::string(name) + "=… is missing");
  return found->second;
}

std::string Words::text_or(std::string_view name, std::string otherwise) const {
  return has(name) ? text(name) : std::move(otherwise);
}

std::int64_t Words::number(std::string_view name) const { return parsed(name, text(name)); }

std::int64_t Words::number_or(std::string_view name, std::int64_t otherwise) const {
  return has(name) ? number(name) : otherwise;
}

void Words::only(std::span<const std::string_view> names) const {
  for (const auto& [name, value] : named_)
    if (std::ranges::find(names, name) == names.end()) throw Usage("there is no " + name + " here");
}

int run_tool(std::span<const std::string> words) {
  if (words.empty() || words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
    print_help();
    return words.empty() ? 2 : 0;
  }
  const auto tools = all_tools();
  const auto found = std::ranges::find(tools, std::string_view(words[0]), &Tool::name);
  if (found == tools.end()) {
    std::fprintf(stderr, "tallystick-cli: there is no tool %s; see tallystick-cli tool --help\n",
                 words[0].c_str());
    return 2;
  }
  const auto rest = words.subspan(1);
  if (std::ranges::find(rest, "--help") != rest.end()) {
    std::printf("tallystick-cli tool %s %s\n  %s\n", std::string(found->name).c_str(),
                std::string(found->words).c_str(), std::string(found->does).c_str());
    return 0;
  }
  try {
    return found->run(rest);
  } catch (const Usage& usage) {
    std::fprintf(stderr, "tallystick-cli tool %s: %s\n", words[0].c_str(), usage.what());
    return 2;
  } catch (const Refusal& refusal) {
    std::fprintf(stderr, "tallystick-cli tool %s: %s\n", words[0].c_str(), refusal.what());
    return 1;
  }
}

std::string read_input(const std::string& file, std::size_t max_bytes) {
  std::ifstream opened;
  if (file != "-") {
    opened.open(file, std::ios::binary);
    if (!opened) throw Refusal(file + " can't be read");
  }
  std::istream& in = file == "-" ? std::cin : opened;
  std::string text;
  char part[1 << 16];
  while (in.read(part, sizeof part) || in.gcount() > 0) {
    text.append(part, static_cast<std::size_t>(in.gcount()));
    if (text.size() > max_bytes)
      throw Refusal(file + " has more than " + std::to_string(max_bytes) + " bytes");
  }
  return text;
}

}  // namespace tally::app
