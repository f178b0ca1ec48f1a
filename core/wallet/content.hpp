// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "core/data/amount.hpp"
#include "core/data/civil_date.hpp"
#include "core/wallet/keys/words.hpp"

/// What a wallet file holds behind its passphrase: all of it, names and labels too.
/// Shape:  as FORMAT.md has it, "Wallet content".
/// Limits: the constants below; a wallet that would grow over them refuses the new entry.
/// Thread: a value; what is secret is wiped when it goes.
namespace tally::wallet {

inline constexpr std::size_t kMaxLabelBytes = 120;
inline constexpr std::size_t kMaxWalletAccounts = 1'000;
inline constexpr std::size_t kMaxAddressBook = 10'000;
inline constexpr std::size_t kMaxAnchorBytes = 64 * 1024;
inline constexpr std::size_t kMaxAnchors = 16;

/// An account of the wallet's own seed, by its number in the path.
struct WalletAccount {
  std::uint32_t number = 0;
  std::string label;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.number);
    io.text(self.label, kMaxLabelBytes);
  }
  friend bool operator==(const WalletAccount&, const WalletAccount&) = default;
};

struct AddressBookEntry {
  std::string address;
  std::string label;
  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io.text(self.address, 90);
    io.text(self.label, kMaxLabelBytes);
  }
  friend bool operator==(const AddressBookEntry&, const AddressBookEntry&) = default;
};

/// Where the secret of a wallet comes from.
enum class SecretKind : std::uint8_t {
  kOldSeed = 0,  ///< 32 bytes of files of version 1: no words
  kWords = 1,    ///< entropy of seed words
};

struct WalletContent {
  SecretKind kind = SecretKind::kWords;
  Bytes secret;  ///< entropy, or the old seed
  WordList list = WordList::kEnglish;
  std::string words_passphrase;  ///< the "25th word"; empty unless wanted
  bool practice = false;         ///< whose coin number the paths have
  Timestamp made_at;
  std::optional<Timestamp> backed_up_at;  ///< when the words were last proved to be written down
  std::vector<WalletAccount> accounts;    ///< at least one
  std::vector<AddressBookEntry> address_book;
  std::vector<Bytes> anchors;  ///< offline/anchor.hpp, one a network

  WalletContent() = default;
  ~WalletContent();
  WalletContent(WalletContent&& other) noexcept;
  WalletContent& operator=(WalletContent&& other) noexcept;
  WalletContent(const WalletContent&) = delete;
  WalletContent& operator=(const WalletContent&) = delete;
};

[[nodiscard]] Bytes encode_content(const WalletContent& content);
[[nodiscard]] std::optional<WalletContent> decode_content(ByteView bytes);

/// Empty for a wallet without words.
[[nodiscard]] std::optional<SeedWords> words_of(const WalletContent& content);

}  // namespace tally::wallet
