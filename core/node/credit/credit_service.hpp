// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <functional>
#include <memory>

#include "core/node/api/credit.hpp"
#include "core/node/wallet_service.hpp"

/// See api/credit.hpp.
/// Shape:  DIR/credit.sealed (credit_state.hpp). Letters are collected when one comes and with each
///         block; those that do not open or hold are passed over.
/// Errors: a file that does not read is told with every command, and is never replaced.
/// Thread: a thread of its own beside node and wallet, which must outlive it. It waits for both, so
///         neither may ever wait for it.
namespace tally::node {

struct CreditOptions {
  std::filesystem::path directory;   ///< the data directory
  std::function<Timestamp()> clock;  ///< chain time
};

[[nodiscard]] std::unique_ptr<Credit> make_credit_service(DrivenNode& node, KeyedWallet& wallet,
                                                          CreditOptions options);

}  // namespace tally::node
