// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/bench_chain.hpp"

#include <atomic>

#include "core/data/crypto/hash.hpp"
#include "core/node/catch_up.hpp"

namespace tally::app {

std::unique_ptr<node::Pipeline> open_pipeline(const contract::Genesis& genesis,
                                              const std::filesystem::path& directory,
                                              const PublicKey& validator) {
  node::PipelineOptions options;
  options.genesis = genesis;
  options.directory = directory;
  options.durable = false;
  options.pool = {std::size_t{1} << 30, 1'000'000, 1'000'000};
  options.validator = validator;
  return must(node::Pipeline::open(std::move(options)));
}

Commit make_block(node::Pipeline& pipeline, const SecretKey& validator,
                  std::vector<KnownTransaction> transactions, Timestamp time) {
  for (KnownTransaction& tx : transactions) {
    const auto verdict = contract::TxError::kNone;
    if (!pipeline.pool(std::move(tx), verdict)) throw std::runtime_error("the pool refuses");
  }
  Commit commit;
  commit.height = pipeline.parent().height + 1;
  commit.block = must(pipeline.propose(time));
  commit.signers = {1};
  Vote vote;
  vote.phase = VotePhase::kPrecommit;
  vote.height = commit.height;
  vote.block = commit.block;
  commit.signatures = {validator.sign(sign_hash(pipeline.chain(), vote))};
  static_cast<void>(must(pipeline.commit(commit)));
  return commit;
}

void follow(const node::Pipeline& source, node::Pipeline& target, Height last) {
  must(target.catch_up(true));
  node::CatchUp catch_up(target);
  for (Height read = target.parent().height + 1; target.parent().height < last;) {
    while (read <= last && catch_up.has_room())
      catch_up.push(must(source.read_block_bytes(read++)));
    if (must(catch_up.step()) != node::CatchUp::Outcome::kCommitted)
      throw std::runtime_error("block " + std::to_string(target.parent().height + 1) +
                               " is refused");
  }
  must(target.catch_up(false));
}

RawRate raw_verify_rate() {
  constexpr std::size_t kBatch = 1'000;
  constexpr std::size_t kBatches = 40;
  constexpr std::size_t kKeys = kBatch * kBatches;  // each once, so none is known already
  struct Signed {
    PublicKey key;
    Hash256 message;
    Signature signature;
  };
  std::vector<Signed> all(kKeys);
  on_all_cores(kKeys, [&](std::size_t i) {
    const auto key = *SecretKey::from_bytes(sha256(as_bytes("raw " + std::to_string(i))).bytes);
    const Hash256 message = sha256(key.public_key().view());
    all[i] = {key.public_key(), message, key.sign(message)};
  });
  std::atomic<bool> good = true;
  const Stopwatch watch;
  const CpuStopwatch work;
  on_all_cores(kBatches, [&](std::size_t batch) {
    for (std::size_t i = 0; i < kBatch; ++i) {
      const Signed& one = all[batch * kBatch + i];
      if (!verify(one.key, one.message, one.signature)) good = false;
    }
  });
  if (!good) throw std::runtime_error("a good signature does not verify");
  constexpr double kAll = kBatch * kBatches;
  return {kAll / watch.seconds(), work.seconds() / kAll * 1e6};
}

}  // namespace tally::app
