// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/node/make_node.hpp"

#include <algorithm>
#include <chrono>

#include "core/data/crypto/random.hpp"
#include "core/data/freed_memory.hpp"
#include "core/data/store/small_file.hpp"
#include "core/node/full_node.hpp"
#include "core/node/snapshot_fetch.hpp"

namespace tally::node {

Timestamp wall_clock_now() {
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(now).count()};
}

namespace {

/// The node's name among its peers: made once, kept, and never the validator key.
Result<Key32, Fault> node_key(const DataDirectory& directory) {
  const std::filesystem::path file = directory.path() / "node.key";
  TALLY_TRY(const auto bytes, load_file(file, 32));
  Key32 key{};
  if (bytes) {
    if (bytes->size() != key.size())
      return Fail{fault(std::errc::invalid_argument,
                        file.string() + " is damaged: delete it, the node then gets a new name")};
    std::copy(bytes->begin(), bytes->end(), key.begin());
    return key;
  }
  fill_random(key);
  TALLY_TRY_VOID(replace_file(file, key));
  return key;
}

/// A validator's memory. A chain whose owner makes the blocks has one validator, in this process:
/// nobody ever hears its votes, the commit itself is the barrier, and a log would only cost time.
Result<void, Fault> open_voice(const DataDirectory& directory, const ChainId& chain,
                               NodeOptions& options, NodeVoice& voice) {
  if (!options.validator_key) return {};
  SecretKey key = *std::exchange(options.validator_key, std::nullopt);
  if (options.drive == Drive::kByOwner) {
    voice.signer.emplace(Signer::without_guard(chain, std::move(key)));
    return {};
  }
  const std::filesystem::path dir = directory.path() / "validator";
  TALLY_TRY(Signer signer, Signer::open(dir, chain, std::move(key)));
  TALLY_TRY(ConsensusLog log, ConsensusLog::open(dir));
  voice.signer.emplace(std::move(signer));
  voice.log.emplace(std::move(log));
  return {};
}

}  // namespace

Result<std::unique_ptr<DrivenNode>, Fault> make_node(NodeOptions options) {
  TALLY_TRY(DataDirectory directory, DataDirectory::open(options.data_dir));
  PipelineOptions chain;
  chain.genesis = options.genesis;
  chain.directory = directory.chain();
  chain.durable = options.durable;
  chain.check_invariants = options.check_invariants;
  chain.keep_block_bytes = options.keep_block_bytes;
  chain.pool = options.pool;
  if (options.validator_key) chain.validator = options.validator_key->public_key();
  if (options.from_snapshot && options.drive == Drive::kByClock) {
    SnapshotFetchOptions fetch;
    fetch.genesis = options.genesis;
    fetch.directory = directory.chain();
    fetch.connect = options.network.connect;
    fetch.trust = options.trust;
    fetch.proxy = options.network.proxy;
    fetch.now = options.clock ? options.clock : wall_clock_now;
    TALLY_TRY(fetch.static_key, node_key(directory));
    TALLY_TRY(const Height height, fetch_snapshot(std::move(fetch)));
    static_cast<void>(height);
  }
  TALLY_TRY(auto pipeline, Pipeline::open(std::move(chain)));
  options.genesis.allocations = std::vector<contract::GenesisAllocation>();  // in the state
  NodeVoice voice;
  TALLY_TRY_VOID(open_voice(directory, pipeline->chain(), options, voice));
  if (voice.log) TALLY_TRY_VOID(recall(*pipeline, voice));
  Key32 name{};
  if (options.drive == Drive::kByClock) {
    TALLY_TRY(name, node_key(directory));
  }
  auto node = std::make_unique<FullNode>(std::move(directory), std::move(pipeline),
                                         std::move(voice), name, std::move(options));
  TALLY_TRY_VOID(node->start());
  return_freed_memory();  // reading a large genesis takes many times what is kept of it
  return std::unique_ptr<DrivenNode>(std::move(node));
}

}  // namespace tally::node
