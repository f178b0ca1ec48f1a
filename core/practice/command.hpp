// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>

#include "core/contract/genesis.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/node/api/driven.hpp"

/// `tallystickd practice`: a practice network without a window, as fast as the machine goes.
/// Runs until every loan has been lent or, with `until_settled`, has come to its end; then writes
/// the report. A run that is stopped or killed goes on where it was when started again on the same
/// data directory with the same book, count and seed.
/// Errors: one line on stderr and exit code 1.
/// Thread: the caller's; `stop` may be set from any, also from a signal handler.
namespace tally::practice {

struct CommandOptions {
  std::filesystem::path loans;
  std::size_t count = 0;  ///< first rows of the book; 0: all
  std::uint64_t seed = 1;
  bool until_settled = false;
  std::optional<std::filesystem::path> data_dir;  ///< none: a temporary one, gone at the end
  std::filesystem::path report;
  std::optional<std::filesystem::path> export_dir;
};

/// How the program makes a driven node with this genesis, validator key and directory.
using OpenNode = std::function<Result<std::unique_ptr<node::DrivenNode>, Fault>(
    const contract::Genesis&, SecretKey validator, const std::filesystem::path& dir)>;

[[nodiscard]] int run_practice_command(const CommandOptions& options, const OpenNode& open_node,
                                       const std::atomic<bool>& stop);

}  // namespace tally::practice
