// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// Why an offline machine signs nothing, or nothing of one transaction. Numbers are stable, in the
/// order in which they are looked for.
namespace tally::wallet::offline {

enum class Refusal : std::uint8_t {
  kNone = 0,
  // the container
  kNotAContainer = 1,
  kDamaged = 2,  ///< cut short, a byte changed, not canonical
  kNewerFormat = 3,
  kOtherKind = 4,  ///< an anchor where transactions were wanted, or the like
  kConflict = 5,   ///< two containers that contradict each other
  // the chain
  kNoAnchor = 10,
  kWrongChain = 11,
  kNoProof = 12,        ///< no header, or no commit for it
  kBadCommit = 13,      ///< its signatures do not make this header final
  kForeignCommit = 14,  ///< final for somebody, but not by those whom the anchor trusts
  kBadStep = 15,        ///< a change of validators that does not follow
  kOlderThanAnchor = 16,
  kOtherHistory = 17,   ///< another block at the anchor's height
  kTooOld = 18,         ///< older than the chosen limit
  kFromTheFuture = 19,  ///< the header's time is ahead of this machine's clock
  kAnchorTooOld = 20,
  kBadStateProof = 21,
  kUnknownState = 22,  ///< proven bytes that this version cannot read
  // one transaction
  kNotProven = 30,      ///< it needs an entry of the state that no proof came for
  kNeedsRange = 31,     ///< its rules walk over many entries, which cannot be proven here
  kRuleRefuses = 32,    ///< the chain's own rules refuse it
  kLimitDiffers = 33,   ///< the amount is not what the proven terms give
  kFeeTooHigh = 34,     ///< more than ten times what the chain asks for
  kWindowOver = 35,     ///< already too late
  kWindowTooWide = 36,  ///< an instalment that could be taken before the one before is due
  kNotOurKey = 37,      ///< no key of this wallet signs for its sender
  kAlreadySigned = 38,
  kBadSignature = 39,    ///< a signature in it that does not verify
  kEarlierRefused = 40,  ///< it follows one that was refused
  kRepeated = 41,        ///< the same transaction twice
};

/// One plain sentence for a person.
[[nodiscard]] const char* to_sentence(Refusal refusal);
/// "wrong_chain": the stable name of a number.
[[nodiscard]] const char* to_name(Refusal refusal);

}  // namespace tally::wallet::offline
