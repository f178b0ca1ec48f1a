// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/socks.hpp"

#include <array>
#include <charconv>

namespace tally::network {

std::optional<HostAndPort> split_address(const std::string& address) {
  const std::size_t colon = address.rfind(':');
  if (colon == std::string::npos || colon == 0) return std::nullopt;
  HostAndPort out;
  out.host = address.substr(0, colon);
  const bool bracketed = out.host.size() > 2 && out.host.front() == '[' && out.host.back() == ']';
  if (bracketed)
    out.host = out.host.substr(1, out.host.size() - 2);
  else if (out.host.find(':') != std::string::npos)
    return std::nullopt;
  if (out.host.empty() || out.host.size() > 255) return std::nullopt;
  const char* end = address.data() + address.size();
  const auto parsed = std::from_chars(address.data() + colon + 1, end, out.port);
  if (parsed.ec != std::errc{} || parsed.ptr != end) return std::nullopt;
  return out;
}

Bytes socks_request(const HostAndPort& target) {
  constexpr std::array<std::uint8_t, 7> kGreetingAndConnect{5, 1, 0, 5, 1, 0, 3};
  Bytes out(kGreetingAndConnect.begin(), kGreetingAndConnect.end());
  out.push_back(static_cast<std::uint8_t>(target.host.size()));
  out.insert(out.end(), target.host.begin(), target.host.end());
  out.push_back(static_cast<std::uint8_t>(target.port >> 8));
  out.push_back(static_cast<std::uint8_t>(target.port & 0xff));
  return out;
}

bool socks_granted(ByteView answer) {
  return answer.size() == kSocksAnswerBytes && answer[0] == 5 && answer[1] == 0 &&
         answer[2] == 5 && answer[3] == 0 && answer[5] == 1;
}

}  // namespace tally::network
