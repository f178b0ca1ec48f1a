// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/data/account.hpp"
#include "core/data/codec/decode_error.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/data/result.hpp"
#include "core/data/tx/bodies.hpp"

/// A signed order to change the state.
/// Shape:  content, then one signature of the sender and, if there is one, of the fee payer.
///         At most kMaxTransactionBytes.
/// Lanes:  the main lane orders a sender's transactions by a counter. PayInstalment uses the lane
///         of its loan, where the nonce is the number of the instalment.
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

struct Transaction {
  TransactionContent content;
  Signature sender_signature{};
  std::optional<Signature> fee_payer_signature;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.content);
    io(self.sender_signature);
    io(self.fee_payer_signature);
  }
};

/// The tagged hash of the content: what is signed, and the transaction's name. A signature is not
/// part of it, so nobody can change the name of somebody else's transaction.
[[nodiscard]] TxId id_of(const TransactionContent& content);

/// The loan whose lane this transaction uses; empty for the main lane.
[[nodiscard]] std::optional<LoanId> lane_of(const TransactionContent& content);

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

/// Are both signatures those of the policies named in the content?
[[nodiscard]] bool verify_signatures(const KnownTransaction& known);

/// Signs as the sender. The content must name the key's policy.
[[nodiscard]] Transaction sign(TransactionContent content, const SecretKey& key);
/// Signs as sender and as fee payer.
[[nodiscard]] Transaction sign_sponsored(TransactionContent content, const SecretKey& key,
                                         const SecretKey& fee_payer_key);

}  // namespace tally
