// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/credit/jwk.hpp"
#include "core/data/crypto/seal.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/wallet/content.hpp"
#include "core/wallet/keys/hd_key.hpp"

/// The keys of credit facts, all made from the wallet's words, so that the words bring them back.
/// Shape:  holder of copy n from an issuer  m/7391'/0'/0'/ISSUER'/n' (SLIP-0010 nist256p1), where
///           ISSUER is the first 31 bits of the issuer's account
///         sealing key (X25519)   SHA-256("Tallystick/sealing-key/1" ‖ secret of m/7391'/1'/0')
///         key of the own files   SHA-256("Tallystick/credit-file/1" ‖ secret of m/7391'/1'/0')
///         A wallet without words has the tree of its 32 old bytes.
/// Thread: a value; what is secret is wiped when it goes.
namespace tally::node {

class CreditKeys {
 public:
  /// Empty only when a wallet cannot be read at all.
  [[nodiscard]] static std::optional<CreditKeys> from(const wallet::WalletContent& content);

  [[nodiscard]] const SecretKey& account_key() const { return account_; }
  [[nodiscard]] const credit::SecretJwk& sealing() const { return sealing_; }
  [[nodiscard]] const SealKey& file_key() const { return file_; }
  [[nodiscard]] std::optional<credit::SecretJwk> holder(const AccountId& issuer,
                                                        std::uint32_t number) const;

 private:
  CreditKeys(SecretKey account, wallet::HdKey tree, credit::SecretJwk sealing, SealKey file)
      : account_(std::move(account)),
        tree_(std::move(tree)),
        sealing_(std::move(sealing)),
        file_(std::move(file)) {}

  SecretKey account_;
  wallet::HdKey tree_;
  credit::SecretJwk sealing_;
  SealKey file_;
};

}  // namespace tally::node
