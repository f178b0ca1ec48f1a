// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/data/account.hpp"
#include "core/data/codec/decode_error.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/data/result.hpp"
#include "core/data/tx/bodies.hpp"

/// A signed order to change the state.
/// Shape:  content, then what the sender signs with and, if there is one, the fee payer: one
///         signature, or of a joint account `threshold` of them. At most kMaxTransactionBytes.
/// Lanes:  the main lane orders a sender's transactions by a counter. PayInstalment uses the lane
///         of its loan, where the nonce is the number of the instalment and above its 32 bits the
///         sender's epoch. CancelAhead uses a lane of the sender on the loan: its epochs.
/// Window: valid in blocks with valid_from <= time <= valid_until.
/// Fee:    minor units of the native coin, from the fee payer if given, else from the sender.
namespace tally {

inline constexpr std::size_t kMaxTransactionBytes = 32 * 1024;
inline constexpr std::uint8_t kTransactionVersion = 1;

struct TransactionContent {
  std::uint8_t version = kTransactionVersion;
  ChainId chain;
  Policy sender;
  std::optional<Policy> fee_payer;
  std::uint64_t nonce = 0;
  Timestamp valid_from;
  Timestamp valid_until;
  Amount fee;
  Body body;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.version);
    io(self.chain);
    io(self.sender);
    io(self.fee_payer);
    io(self.nonce);
    io(self.valid_from);
    io(self.valid_until);
    io(self.fee);
    io.variant(self.body);
  }
};

/// The signature of one key of a joint account.
struct IndexedSignature {
  std::uint8_t index = 0;  ///< of the key in its policy
  Signature signature{};

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.index);
    io(self.signature);
  }
  friend bool operator==(const IndexedSignature&, const IndexedSignature&) = default;
};
using JointSignature = std::vector<IndexedSignature>;  ///< indexes ascend

struct Transaction {
  TransactionContent content;
  Signature sender_signature{};
  std::optional<Signature> fee_payer_signature;
  // of joint accounts, instead of the one above
  JointSignature sender_joint = {};
  JointSignature fee_payer_joint = {};

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.content);
    signatures(io, self);
  }
  /// What stands behind the content.
  template <typename Io, typename Self>
  static void signatures(Io& io, Self& self) {
    if (is_joint(self.content.sender))
      io.list(self.sender_joint, kMaxPolicyKeys);
    else
      io(self.sender_signature);
    if (self.content.fee_payer && is_joint(*self.content.fee_payer))
      io.list(self.fee_payer_joint, kMaxPolicyKeys);
    else
      io(self.fee_payer_signature);
  }
};

/// The tagged hash of the content: what is signed, and the transaction's name. A signature is not
/// part of it, so nobody can change the name of somebody else's transaction.
[[nodiscard]] TxId id_of(const TransactionContent& content);

/// The loan on a lane of which this transaction goes; empty for the main lane.
[[nodiscard]] std::optional<LoanId> lane_of(const TransactionContent& content);

/// A name for the lane in which it waits its turn, different for any two lanes.
[[nodiscard]] Hash256 lane_name(const TransactionContent& content, const AccountId& sender);
/// Its place in that lane: of an instalment its number, else the nonce.
[[nodiscard]] std::uint64_t place_in_lane(const TransactionContent& content);

/// The nonce of an instalment: its number, and above its 32 bits the sender's epoch of that loan.
[[nodiscard]] constexpr std::uint64_t instalment_nonce(std::uint32_t epoch, std::uint64_t number) {
  return std::uint64_t{epoch} << 32 | number;
}
[[nodiscard]] constexpr std::uint32_t epoch_in(std::uint64_t nonce) {
  return static_cast<std::uint32_t>(nonce >> 32);
}
[[nodiscard]] constexpr std::uint32_t number_in(std::uint64_t nonce) {
  return static_cast<std::uint32_t>(nonce);
}

/// A transaction whose cheap facts are computed once and travel with it.
struct KnownTransaction {
  Transaction transaction;
  TxId id;
  AccountId sender;
  AccountId fee_payer;  ///< the sender itself unless sponsored
  std::size_t size_bytes = 0;
  bool signatures_checked = false;
};

[[nodiscard]] KnownTransaction know(Transaction transaction);
[[nodiscard]] Result<KnownTransaction, DecodeError> decode_transaction(ByteView bytes);

/// What the signatures of this content will take, in bytes.
[[nodiscard]] std::size_t signature_bytes(const TransactionContent& content);

/// Are both signatures those of the policies named in the content? Of a joint account exactly its
/// threshold, with ascending indexes.
[[nodiscard]] bool verify_signatures(const KnownTransaction& known);

/// Signs as the sender. The content must name the key's policy.
[[nodiscard]] Transaction sign(TransactionContent content, const SecretKey& key);
/// Signs as sender and as fee payer.
[[nodiscard]] Transaction sign_sponsored(TransactionContent content, const SecretKey& key,
                                         const SecretKey& fee_payer_key);

}  // namespace tally
