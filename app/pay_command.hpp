// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <vector>

#include "app/rpc_client.hpp"

/// `tallystick-cli pay`: pays through a running node and waits until the payment is final.
/// Shape:  to=ADDRESS amount=DECIMAL [asset=SYMBOL] [reference=TEXT] [key=FILE]. With key=FILE it
///         signs here, and the key never leaves this program; without, the node's own wallet
///         signs, which must be open. Network, nonce, fee and decimals come from the node and its
///         genesis file.
/// Prints: {"id", "height", "final_after_ms"}, the time from sending to its final block.
/// Errors: one line on stderr; 1 a refusal, 2 wrong usage.
namespace tally::app {

[[nodiscard]] int run_pay_command(const NodeDoor& door, const std::vector<std::string>& words);

}  // namespace tally::app
