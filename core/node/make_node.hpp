// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/contract/genesis.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/node/api/driven.hpp"
#include "core/node/mempool.hpp"
#include "core/node/trusted_block.hpp"

/// The one way to get a node.
/// Errors: Fault, one line that says what to do: directory in use, of another network, damaged, or
///         not writable; a genesis that breaks a rule.
/// Thread: opening a store takes a while; not for a window's thread.
namespace tally::node {

enum class Drive : std::uint8_t {
  kByClock,  ///< blocks by the wall clock, as the parameters of the network say
  kByOwner,  ///< blocks when produce_block is called
};

/// How a node that runs by the clock meets others.
struct NetworkOptions {
  std::string listen;                ///< "IP:PORT"; empty: is not called
  std::vector<std::string> connect;  ///< "HOST:PORT" of others, kept connected
  std::string proxy;                 ///< "HOST:PORT" of a SOCKS5 proxy for all calls
};

struct NodeOptions {
  std::filesystem::path data_dir;
  contract::Genesis genesis;
  std::optional<SecretKey> validator_key;  ///< none: a node that follows
  Drive drive = Drive::kByClock;
  /// An empty node begins with the state of a recent block that its peers give it.
  bool from_snapshot = false;
  std::optional<TrustedBlock> trust;  ///< where the way to that block begins, not at the genesis
  NetworkOptions network;  ///< of no use to a node whose owner makes the blocks
  bool durable = true;            ///< a block survives a power cut, not only a kill
  bool check_invariants = false;  ///< of money, after every block
  std::uint64_t keep_block_bytes = 0;  ///< older blocks are deleted; 0: all are kept
  PoolLimits pool;
  /// What time it is for transactions offered by `submit`; the wall clock unless given.
  std::function<Timestamp()> clock;
};

[[nodiscard]] Result<std::unique_ptr<DrivenNode>, Fault> make_node(NodeOptions options);

[[nodiscard]] Timestamp wall_clock_now();

}  // namespace tally::node
