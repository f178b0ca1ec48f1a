// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/offline/refusal.hpp"

#include <algorithm>
#include <iterator>

namespace tally::wallet::offline {
namespace {

struct Row {
  Refusal refusal;
  const char* name;
  const char* sentence;
};

constexpr Row kRows[] = {
    {Refusal::kNone, "none", "nothing speaks against it"},
    {Refusal::kNotAContainer, "not_a_container", "this is no file for offline signing"},
    {Refusal::kDamaged, "damaged", "the file is damaged or cut short; carry it over once more"},
    {Refusal::kNewerFormat, "newer_format", "the file is of a newer version; update this program"},
    {Refusal::kOtherKind, "other_kind", "this file holds something else than what is wanted here"},
    {Refusal::kConflict, "conflict", "the two files contradict each other; nothing was combined"},
    {Refusal::kNoAnchor, "no_anchor",
     "this wallet trusts no network yet; pair it first with an anchor"},
    {Refusal::kWrongChain, "wrong_chain", "the file is for another network than the anchor"},
    {Refusal::kNoProof, "no_proof", "the file proves nothing: it has no final block"},
    {Refusal::kBadCommit, "bad_commit", "the block in the file is not final: its votes don't fit"},
    {Refusal::kForeignCommit, "foreign_commit",
     "the block was not signed by validators that your anchor leads to"},
    {Refusal::kBadStep, "bad_step",
     "the file's account of how the validators changed does not hold"},
    {Refusal::kOlderThanAnchor, "older_than_anchor",
     "the file is older than your anchor; ask for a new one"},
    {Refusal::kOtherHistory, "other_history",
     "the file tells another history than your anchor; trust neither before you know why"},
    {Refusal::kTooOld, "too_old", "the data in the file is older than you allow; ask for new data"},
    {Refusal::kFromTheFuture, "from_the_future",
     "the file is from the future of this machine's clock; set the clock"},
    {Refusal::kAnchorTooOld, "anchor_too_old",
     "the anchor is older than you allow; renew it from a node that you trust"},
    {Refusal::kBadStateProof, "bad_state_proof",
     "a number in the file is not the one in the chain's state: the proof does not fit"},
    {Refusal::kUnknownState, "unknown_state",
     "the chain keeps something in a form that this version can't read; update this program"},
    {Refusal::kNotProven, "not_proven", "it depends on something that the file does not prove"},
    {Refusal::kNeedsRange, "needs_range", "this kind of order can't be proven offline"},
    {Refusal::kRuleRefuses, "rule_refuses", "the network would refuse it"},
    {Refusal::kLimitDiffers, "limit_differs",
     "the amount is not what the proven terms of the loan give"},
    {Refusal::kFeeTooHigh, "fee_too_high",
     "the fee is more than ten times what the network asks for"},
    {Refusal::kWindowOver, "window_over", "it is already too late for it"},
    {Refusal::kWindowTooWide, "window_too_wide",
     "it could be taken before the instalment before it is even due"},
    {Refusal::kNotOurKey, "not_our_key", "no key of this wallet signs for its sender"},
    {Refusal::kAlreadySigned, "already_signed", "it is signed already"},
    {Refusal::kBadSignature, "bad_signature", "a signature in it is wrong"},
    {Refusal::kEarlierRefused, "earlier_refused", "it follows one that was refused"},
    {Refusal::kRepeated, "repeated", "it stands in the file twice"},
};

const Row& row_of(Refusal refusal) {
  const auto found = std::ranges::find(kRows, refusal, &Row::refusal);
  return found == std::end(kRows) ? kRows[2] : *found;
}

}  // namespace

const char* to_sentence(Refusal refusal) { return row_of(refusal).sentence; }
const char* to_name(Refusal refusal) { return row_of(refusal).name; }

}  // namespace tally::wallet::offline
