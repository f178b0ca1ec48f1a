// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "core/contract/genesis.hpp"
#include "core/data/result.hpp"

/// A link that carries a whole network: tallystick:join?genesis=PACKED&node=HOST:PORT&node=…
/// Shape:  PACKED is the genesis file in the zlib format, base64url. At most kMaxJoinLinkBytes, so
///         that it fits a message or a QR code's neighbourhood; larger networks send their file.
/// Errors: one line that says what to do.
/// Thread: pure.
namespace tally::app {

inline constexpr std::size_t kMaxJoinLinkBytes = 4096;
inline constexpr std::size_t kMaxJoinNodes = 4;

struct JoinLink {
  contract::Genesis genesis;
  std::vector<std::string> nodes;  ///< "HOST:PORT", at least one
};

[[nodiscard]] bool is_join_link(std::string_view text);
/// Empty when the genesis is too large for a link. Takes the first kMaxJoinNodes.
[[nodiscard]] std::string write_join_link(const std::string& genesis_json,
                                          const std::vector<std::string>& nodes);
[[nodiscard]] Result<JoinLink, std::string> parse_join_link(std::string_view text);

/// "192.0.2.7:7111", "node.example:7111", "[2001:db8::1]:7111".
[[nodiscard]] bool is_node_address(const std::string& text);

}  // namespace tally::app
