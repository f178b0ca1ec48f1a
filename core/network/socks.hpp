// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>

#include "core/data/bytes.hpp"

/// Addresses as people write them, and the bytes of a SOCKS5 proxy.
/// Source: RFC 1928; no password, CONNECT, the host by name so that the proxy looks it up.
/// Thread: any.
namespace tally::network {

struct HostAndPort {
  std::string host;
  std::uint16_t port = 0;
};
/// "host:7111", "192.0.2.1:7111", "[2001:db8::1]:7111"; empty for anything else.
[[nodiscard]] std::optional<HostAndPort> split_address(const std::string& address);

/// Greeting and request, one behind the other. Requires a host of at most 255 bytes, which
/// split_address sees to.
[[nodiscard]] Bytes socks_request(const HostAndPort& target);
/// The answers to both, when the proxy names an IPv4 address in the second, as all known ones do.
inline constexpr std::size_t kSocksAnswerBytes = 12;
[[nodiscard]] bool socks_granted(ByteView answer);

}  // namespace tally::network
