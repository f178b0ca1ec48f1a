// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/result.hpp"
#include "core/network/transport.hpp"

/// The transport over WebSocket, server and client; the only door to the library behind it.
/// Shape:  each frame is one binary WebSocket message. Inbound peers get even numbers from 2^63 on;
///         outbound ones the number they were dialled with, below that.
/// Proxy:  with a SOCKS5 proxy (RFC 1928, no password) every call goes through it, names and all,
///         so that nobody asks a name server for whom we call.
/// Errors: Fault: the port is taken, or the address is not one.
namespace tally::network {

struct TransportOptions {
  std::string listen;  ///< "HOST:PORT"; empty: calls only, is not called
  std::string proxy;   ///< "HOST:PORT" of a SOCKS5 proxy; empty: none
};

[[nodiscard]] Result<std::unique_ptr<Transport>, Fault> make_beast_transport(
    const TransportOptions& options, TransportEvents events);

}  // namespace tally::network
