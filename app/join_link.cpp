// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/join_link.hpp"

#include <algorithm>

#include "core/credit/base64url.hpp"
#include "core/data/crypto/zlib_bytes.hpp"
#include "core/network/socks.hpp"
#include "core/node/genesis_json.hpp"

namespace tally::app {
namespace {

constexpr std::string_view kStart = "tallystick:join?";
constexpr std::string_view kGenesis = "genesis=";
constexpr std::string_view kNode = "node=";
/// Of a genesis file out of a link, whatever it claims to become.
constexpr std::size_t kMostUnpacked = 256 * 1024;

constexpr const char* kCopyAgain = "this link is not whole: copy it again, or ask for another";

}  // namespace

bool is_node_address(const std::string& text) {
  const auto address = network::split_address(text);
  const bool is_plain = std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
  return address && is_plain && !address->host.empty() && address->port != 0;
}

bool is_join_link(std::string_view text) { return text.starts_with(kStart); }

std::string write_join_link(const std::string& genesis_json,
                            const std::vector<std::string>& nodes) {
  const Bytes packed = pack_zlib(as_bytes(genesis_json));
  std::string link = std::string(kStart) + std::string(kGenesis) + credit::to_base64url(packed);
  for (std::size_t i = 0; i < std::min(nodes.size(), kMaxJoinNodes); ++i)
    link += "&" + std::string(kNode) + nodes[i];
  return link.size() <= kMaxJoinLinkBytes ? link : std::string();
}

Result<JoinLink, std::string> parse_join_link(std::string_view text) {
  if (!is_join_link(text)) return Fail{std::string("this is no link to a network")};
  if (text.size() > kMaxJoinLinkBytes)
    return Fail{std::string("this link is longer than links are: ask for the genesis file")};
  JoinLink link;
  std::string genesis;
  for (std::string_view rest = text.substr(kStart.size()); !rest.empty();) {
    const std::size_t end = std::min(rest.find('&'), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (part.starts_with(kGenesis) && genesis.empty()) {
      const auto packed = credit::from_base64url(part.substr(kGenesis.size()));
      const auto plain = packed ? unpack_zlib(*packed, kMostUnpacked) : std::nullopt;
      if (!plain) return Fail{std::string(kCopyAgain)};
      genesis = std::string(as_text(*plain));
    } else if (part.starts_with(kNode) && link.nodes.size() < kMaxJoinNodes) {
      link.nodes.emplace_back(part.substr(kNode.size()));
      if (!is_node_address(link.nodes.back())) return Fail{std::string(kCopyAgain)};
    } else {
      return Fail{std::string(kCopyAgain)};
    }
  }
  if (genesis.empty() || link.nodes.empty()) return Fail{std::string(kCopyAgain)};
  auto read = node::parse_genesis(genesis);
  if (!read) return Fail{"the network in this link cannot be read (" + read.error() + ")"};
  link.genesis = *std::move(read);
  return link;
}

}  // namespace tally::app
