// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>

#include "core/data/block/block.hpp"
#include "core/data/state/state_proof.hpp"
#include "core/data/tx/transaction.hpp"
#include "core/wallet/offline/frame.hpp"
#include "core/wallet/offline/refusal.hpp"

/// What travels between a machine with a network and one without: transactions with the proofs of
/// all they speak of, an anchor of trust, or the public side of accounts. The same bytes by file,
/// by picture and as text.
/// Shape:  core/wallet/FORMAT.md §3.
/// Errors: Refusal: kNotAContainer, kDamaged, kNewerFormat.
/// Thread: a value.
namespace tally::wallet::offline {

enum class ContainerKind : std::uint8_t { kTransactions = 1, kAnchor = 2, kAccounts = 3 };

inline constexpr std::uint8_t kContainerVersion = 1;
inline constexpr std::size_t kMaxPurposeBytes = 280;
inline constexpr std::size_t kMaxOfflineTransactions = 601;  ///< 600 instalments and a cancellation
inline constexpr std::size_t kMaxSteps = 64;
inline constexpr std::size_t kMaxStateEntries = 256;
inline constexpr std::size_t kMaxStateValueBytes = 16 * 1024;
inline constexpr std::size_t kMaxOfflineAccounts = 100;
inline constexpr std::size_t kMaxPathSteps = 16;

/// Entries of a map that this version does not know and may ignore.
using OtherEntries = FrameMap;

/// A header with the commit that makes it final.
struct ProvenHeader {
  BlockHeader header;
  Commit commit;
  std::vector<PublicKey> signers;    ///< who the bits of the commit are: all validators, ascending
  std::optional<ValidatorSet> next;  ///< of the height after; must be what the header's hash says
};

/// An entry of the state after the final header, or its absence.
struct StateEntry {
  std::optional<Bytes> value;
  StateProof proof;
};

struct OfflineTransaction {
  TransactionContent content;
  std::map<PublicKey, Signature> signatures;
  std::map<PublicKey, std::vector<std::uint32_t>> paths;  ///< where a signer finds its key
  OtherEntries others;
};

struct OfflineAccount {
  Policy policy;
  std::vector<std::uint32_t> path;
  std::string label;
  OtherEntries others;
};

struct Container {
  ContainerKind kind = ContainerKind::kTransactions;
  ChainId chain;
  std::string purpose;       ///< words of whoever made it: a claim
  std::string network_name;  ///< of an anchor
  bool practice = false;     ///< of an anchor
  std::optional<ProvenHeader> final;
  std::map<Bytes, StateEntry> state;
  std::vector<ProvenHeader> steps;  ///< ascending heights, from an anchor to the final header
  std::vector<OfflineTransaction> transactions;
  std::vector<OfflineAccount> accounts;
  OtherEntries others;
};

[[nodiscard]] Bytes write_container(const Container& container);
[[nodiscard]] Result<Container, Refusal> read_container(ByteView bytes);

/// Everything that either says; kConflict where they contradict each other, and when they are not
/// about the same transactions in the same order.
[[nodiscard]] Result<Container, Refusal> combine(const Container& a, const Container& b);

/// Eight words over everything but signatures: the same on both screens, before and after signing.
[[nodiscard]] std::string fingerprint(const Container& container);

/// Whole once every signature is there; empty before.
[[nodiscard]] std::optional<Transaction> finished(const OfflineTransaction& transaction);

}  // namespace tally::wallet::offline
