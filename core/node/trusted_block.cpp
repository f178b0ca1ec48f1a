// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/trusted_block.hpp"

#include <algorithm>
#include <charconv>

namespace tally::node {

std::optional<TrustedBlock> parse_trusted_block(const std::string& text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string::npos) return std::nullopt;
  TrustedBlock made;
  const auto [end, error] = std::from_chars(text.data(), text.data() + colon, made.height);
  const auto id = from_hex(std::string_view(text).substr(colon + 1));
  if (error != std::errc{} || end != text.data() + colon || made.height == 0 || !id ||
      id->size() != made.id.bytes.size())
    return std::nullopt;
  std::ranges::copy(*id, made.id.bytes.begin());
  return made;
}

}  // namespace tally::node
