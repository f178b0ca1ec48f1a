// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <string>

/// The tools themselves, one source each beside this header.
namespace tally::app {

[[nodiscard]] int run_address_tool(std::span<const std::string> words);
[[nodiscard]] int run_credential_tool(std::span<const std::string> words);
/// After `credential status`.
[[nodiscard]] int run_status_tool(std::span<const std::string> words);
[[nodiscard]] int run_jwe_tool(std::span<const std::string> words);
[[nodiscard]] int run_cashflows_tool(std::span<const std::string> words);
[[nodiscard]] int run_daycount_tool(std::span<const std::string> words);
[[nodiscard]] int run_schedule_tool(std::span<const std::string> words);
[[nodiscard]] int run_xirr_tool(std::span<const std::string> words);
[[nodiscard]] int run_key_tool(std::span<const std::string> words);
[[nodiscard]] int run_letter_tool(std::span<const std::string> words);
[[nodiscard]] int run_link_tool(std::span<const std::string> words);
[[nodiscard]] int run_offline_tool(std::span<const std::string> words);
[[nodiscard]] int run_order_tool(std::span<const std::string> words);
[[nodiscard]] int run_rebuild_tool(std::span<const std::string> words);
[[nodiscard]] int run_pay_tool(std::span<const std::string> words);
[[nodiscard]] int run_ur_tool(std::span<const std::string> words);
[[nodiscard]] int run_validator_tool(std::span<const std::string> words);
[[nodiscard]] int run_wallet_tool(std::span<const std::string> words);

}  // namespace tally::app
