// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <optional>
#include <vector>

#include "core/data/block/validator_set.hpp"
#include "core/data/crypto/signature.hpp"

/// Votes and the certificates they add up to. These bytes are frozen: they are what validators
/// sign, and what an offline signer checks years later.
///
/// Shape:  a prevote signs H(kPrevote ‖ chain ‖ height u64 ‖ round u32 ‖ block id or zeroes ‖
///         valid_round i32); a precommit signs H(kPrecommit ‖ chain ‖ height ‖ round ‖ block id
///         or zeroes): no voter and no time in it, so all precommits of a decision sign the
///         same bytes.
/// Source: accountable Tendermint; the valid_round in prevotes lets a fork name its guilty.
namespace tally {

/// "No earlier round": the value is new in this round.
inline constexpr std::int32_t kNoRound = -1;
/// Rounds end here, so that every round also is a valid_round.
inline constexpr std::uint32_t kMaxRound = 0x7fff'ffff;

enum class VotePhase : std::uint8_t { kPrevote = 0, kPrecommit = 1 };

struct Vote {
  VotePhase phase = VotePhase::kPrevote;
  Height height = 0;
  std::uint32_t round = 0;
  std::optional<BlockId> block;        ///< empty: a vote for no block in this round
  std::int32_t valid_round = kNoRound;  ///< prevotes only; kNoRound in a precommit
  std::uint32_t voter = 0;              ///< index in the validator set of the height
  Signature signature{};

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.enumerator(self.phase, VotePhase::kPrecommit);
    io(self.height);
    io(self.round);
    io(self.block);
    io(self.valid_round);
    io(self.voter);
    io(self.signature);
  }
  friend bool operator==(const Vote&, const Vote&) = default;
};

/// The 32 bytes that the voter signs.
[[nodiscard]] Hash256 sign_hash(const ChainId& chain, const Vote& vote);

/// Rounds that can be, and no second way to write what signs the same bytes: no block of zeroes, no
/// valid_round in a precommit. Everything else is refused before it is compared with anything.
[[nodiscard]] bool is_well_formed(const Vote& vote);
/// The same statement, whatever the signature. Requires well-formed votes.
[[nodiscard]] bool same_content(const Vote& a, const Vote& b);

/// Proof that more than two thirds of the power decided for a block.
/// `signers` has one bit a validator, bit i of byte i/8; signatures stand in the same order.
struct Commit {
  Height height = 0;
  std::uint32_t round = 0;
  BlockId block;
  Bytes signers;
  std::vector<Signature> signatures;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.height);
    io(self.round);
    io(self.block);
    io.bytes(self.signers, (kMaxValidators + 7) / 8);
    io.list(self.signatures, kMaxValidators);
  }
  friend bool operator==(const Commit&, const Commit&) = default;
};

enum class CommitError : std::uint8_t {
  kNone = 0,
  kWrongShape = 1,      ///< bitmap length, stray bits or number of signatures do not fit the set
  kTooLittlePower = 2,  ///< two thirds or less
  kBadSignature = 3,    ///< any signature in it that does not verify spoils the whole
};

/// What commits and polkas have in common: more than two thirds of the power signed `message`.
[[nodiscard]] CommitError check_signers(const ValidatorSet& validators, const Hash256& message,
                                        const Bytes& signers,
                                        const std::vector<Signature>& signatures);

/// All of a commit, every signature; kNone when it stands.
[[nodiscard]] CommitError check_commit(const ChainId& chain, const ValidatorSet& validators,
                                       const Commit& commit);

[[nodiscard]] Hash256 hash_of(const Commit& commit);

}  // namespace tally
