// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/data/amount.hpp"
#include "core/data/bytes.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/data/ids.hpp"
#include "core/data/result.hpp"
#include "core/node/api/rejection.hpp"

/// What a wallet needs besides signing: backups that are proved, passphrases that are changed,
/// several wallets, names for addresses, statements that are signed.
/// Shape:  the first wallet has the empty name; others have one of letters, digits and hyphens.
/// Errors: WalletError; kBadWords with what is wrong with them, and where.
/// Thread: as Wallet: any thread, returns at once; callbacks on the wallet's thread.
namespace tally::node {

struct WalletEntry {
  std::string name;
  std::string address;
  bool is_watch_only = false;  ///< its key is elsewhere
  bool is_active = false;
};

struct AddressLabel {
  std::string address;
  std::string label;
};

/// What is sealed stays empty while the wallet is locked.
struct CareInfo {
  std::string name;
  bool is_open = false;
  bool has_words = false;
  std::optional<Timestamp> backed_up_at;  ///< when the words were last proved; see drill()
  std::vector<WalletEntry> wallets;
  std::vector<AddressLabel> address_book;
};

struct RestoreReport {
  std::uint32_t scanned = 0;       ///< accounts of the words that were looked for on the chain
  std::vector<std::string> found;  ///< addresses of those that the chain knows
  std::uint64_t height = 0;        ///< as of this block
};

/// What lets an account become the operator of a validator: the key, and its word for it.
struct ValidatorClaim {
  PublicKey key;
  Signature proof{};  ///< over validator_claim() of network, key and account
  bool is_new = false;  ///< the key was made just now
};

struct RestoreWish {
  std::string name;  ///< of the wallet that it becomes
  std::string words;
  std::string words_passphrase;
  std::string passphrase;  ///< of the file
};

class WalletCare {
 public:
  virtual ~WalletCare() = default;

  using Done = std::function<void(Result<void, Rejection>)>;
  using TextDone = std::function<void(Result<std::string, Rejection>)>;

  virtual void look(std::function<void(CareInfo)> done) = 0;
  /// The words, for whoever knows the passphrase. kNoWords of wallets that are older than words.
  virtual void words(std::string passphrase, TextDone done) = 0;
  /// Do these words open this wallet? On success the backup counts as proved. Nothing else of the
  /// wallet is touched, and wrong words change nothing at all.
  virtual void drill(std::string words, std::string words_passphrase, Done done) = 0;
  /// The new one is proved on what was written before it counts.
  virtual void change_passphrase(std::string old_one, std::string new_one, Done done) = 0;
  /// A new wallet beside those that are there; it becomes the active one.
  virtual void create_named(std::string name, std::string passphrase, Done done) = 0;
  /// The same from words; its accounts are looked for on the chain.
  virtual void restore(RestoreWish wish,
                       std::function<void(Result<RestoreReport, Rejection>)> done) = 0;
  /// A wallet without a key, from the accounts file of an offline wallet.
  virtual void watch(std::string name, Bytes accounts, Done done) = 0;
  virtual void use(std::string name, Done done) = 0;
  /// An empty label takes the address out of the book.
  virtual void set_label(std::string address, std::string label, Done done) = 0;
  /// A proof that the holder of the wallet's account said this (core/wallet/message.hpp).
  virtual void sign_message(std::string text, TextDone done) = 0;
  /// Needs no wallet.
  virtual void verify_message(std::string address, std::string text, std::string proof,
                              Done done) = 0;

  using ClaimDone = std::function<void(Result<ValidatorClaim, Rejection>)>;
  /// The validator key of this node, made when there is none (DIR/validator.key, for the owner's
  /// eyes only), claimed for the account in use. The node votes with it from its next start on.
  virtual void claim_validator(ClaimDone done) = 0;
};

}  // namespace tally::node
