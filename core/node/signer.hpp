// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>

#include "core/data/block/proposal.hpp"
#include "core/data/block/vote.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/data/store/disk.hpp"

/// The validator key and its memory: signs at most one statement for each place (height, round,
/// phase), and none for a place before the last one, whatever else is lost or restored.
/// Shape:  DIR/guard holds the last statement, see FORMAT §8.1; DIR/lock keeps other processes
///         out. A statement is on disk, file and directory, before its signature is handed out.
///         The same statement again gets the same signature.
/// Quiet:  signs nothing up to a height when somebody else seems to sign with this key (`heard`),
///         or when the log that its last signature rests on is gone (`be_quiet_through`).
/// Errors: Fault: the guard cannot be read or written, is damaged, of another key or chain.
/// Thread: the node thread.
namespace tally::node {

/// What the guard remembers.
struct GuardRecord {
  ChainId chain;
  PublicKey key;
  Height height = 0;
  std::uint32_t round = 0;
  std::uint8_t phase = 0;  ///< 0 proposal, 1 prevote, 2 precommit
  Hash256 statement;       ///< what was signed
  Signature signature{};
  std::uint64_t log_record = 0;  ///< newest record of the consensus log at that moment
  Height quiet_through = 0;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.chain);
    io(self.key);
    io(self.height);
    io(self.round);
    io(self.phase);
    io(self.statement);
    io(self.signature);
    io(self.log_record);
    io(self.quiet_through);
  }
  friend bool operator==(const GuardRecord&, const GuardRecord&) = default;
};

class Signer {
 public:
  /// A signer with a guard in `dir`.
  [[nodiscard]] static Result<Signer, Fault> open(const std::filesystem::path& dir,
                                                  const ChainId& chain, SecretKey key);
  /// For a chain whose only validator is its owner, in this process and nowhere else: nobody else
  /// ever sees a vote, so there is nobody to whom it could say two things. The memory is in memory.
  [[nodiscard]] static Signer without_guard(const ChainId& chain, SecretKey key);

  [[nodiscard]] const PublicKey& public_key() const { return key_.public_key(); }

  /// Empty: refused, the round goes without us. `log_record` is the newest of the log by now.
  using Answer = Result<std::optional<Signature>, Fault>;
  [[nodiscard]] Answer sign(const Proposal& proposal, std::uint64_t log_record);
  [[nodiscard]] Answer sign(const Vote& vote, std::uint64_t log_record);

  /// A vote of this key, verified, came from elsewhere. True when it is one we do not remember: a
  /// backup was restored, or the key is in use twice; its height is then left to the other.
  [[nodiscard]] Result<bool, Fault> heard(const Vote& vote);
  [[nodiscard]] Result<void, Fault> be_quiet_through(Height height);

  [[nodiscard]] const GuardRecord& memory() const { return memory_; }

 private:
  Signer(const ChainId& chain, SecretKey key);
  [[nodiscard]] Answer sign(Height height, std::uint32_t round, std::uint8_t phase,
                            const Hash256& statement, std::uint64_t log_record);
  [[nodiscard]] Result<void, Fault> store(const GuardRecord& next);

  SecretKey key_;
  GuardRecord memory_;
  std::filesystem::path dir_;  ///< empty: without guard
  std::optional<DirectoryLock> lock_;
};

}  // namespace tally::node
