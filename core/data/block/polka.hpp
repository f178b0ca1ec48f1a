// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/block/vote.hpp"

/// Proof that more than two thirds of the power prevoted for one block in one round, all naming the
/// same valid_round. It travels as a message of its own, because a voter who tells different peers
/// different things can otherwise keep some of them from ever seeing the quorum.
/// Shape:  bitmap and signatures as in Commit; each signature is over the prevote's sign bytes.
/// Errors: CommitError, in its order.
/// Thread: a value.
namespace tally {

struct Polka {
  Height height = 0;
  std::uint32_t round = 0;
  BlockId block;
  std::int32_t valid_round = kNoRound;
  Bytes signers;
  std::vector<Signature> signatures;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.height);
    io(self.round);
    io(self.block);
    io(self.valid_round);
    io.bytes(self.signers, (kMaxValidators + 7) / 8);
    io.list(self.signatures, kMaxValidators);
  }
  friend bool operator==(const Polka&, const Polka&) = default;
};

/// All of a polka, every signature; kNone when it stands.
[[nodiscard]] CommitError check_polka(const ChainId& chain, const ValidatorSet& validators,
                                      const Polka& polka);

/// The single votes that a certificate is made of. Requires one that has been checked.
[[nodiscard]] std::vector<Vote> votes_of(const Polka& polka);
[[nodiscard]] std::vector<Vote> votes_of(const Commit& commit);

}  // namespace tally
