// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/content.hpp"

#include "core/data/codec/reader.hpp"
#include "core/data/codec/writer.hpp"
#include "core/data/crypto/signature.hpp"

namespace tally::wallet {
namespace {

constexpr WordList kLastList = WordList::kSpanish;

template <typename Io, typename Self>
void fields(Io& io, Self& self) {
  io.enumerator(self.kind, SecretKind::kWords);
  io.bytes(self.secret, 32);
  io.enumerator(self.list, kLastList);
  io.text(self.words_passphrase, 1024);
  io(self.practice);
  io(self.made_at);
  io(self.backed_up_at);
  io.list(self.accounts, kMaxWalletAccounts);
  io.list(self.address_book, kMaxAddressBook);
  std::uint32_t anchors = static_cast<std::uint32_t>(self.anchors.size());
  io(anchors);
  if constexpr (std::is_const_v<Self>) {
    for (const Bytes& anchor : self.anchors) io.bytes(anchor, kMaxAnchorBytes);
  } else {
    if (anchors > kMaxAnchors) return io.fail(DecodeError::kTooLong);
    for (std::uint32_t i = 0; i < anchors && io.ok(); ++i)
      io.bytes(self.anchors.emplace_back(), kMaxAnchorBytes);
  }
}

bool is_sound(const WalletContent& content) {
  const std::size_t size = content.secret.size();
  const bool entropy = size >= 16 && size <= 32 && size % 4 == 0;
  return (content.kind == SecretKind::kOldSeed ? size == 32 : entropy) && !content.accounts.empty();
}

}  // namespace

WalletContent::~WalletContent() {
  wipe(secret.data(), secret.size());
  wipe(words_passphrase.data(), words_passphrase.size());
}

WalletContent::WalletContent(WalletContent&& other) noexcept = default;

WalletContent& WalletContent::operator=(WalletContent&& other) noexcept {
  if (this != &other) {
    std::swap(kind, other.kind);
    std::swap(secret, other.secret);
    std::swap(list, other.list);
    std::swap(words_passphrase, other.words_passphrase);
    practice = other.practice;
    made_at = other.made_at;
    backed_up_at = other.backed_up_at;
    accounts = std::move(other.accounts);
    address_book = std::move(other.address_book);
    anchors = std::move(other.anchors);
  }
  return *this;
}

Bytes encode_content(const WalletContent& content) {
  Writer io;
  fields(io, content);
  return std::move(io).take();
}

std::optional<WalletContent> decode_content(ByteView bytes) {
  Reader io(bytes);
  WalletContent content;
  fields(io, content);
  io.finish();
  if (!io.ok() || !is_sound(content)) return std::nullopt;
  return content;
}

std::optional<SeedWords> words_of(const WalletContent& content) {
  if (content.kind != SecretKind::kWords) return std::nullopt;
  return words_of(content.secret, content.list);
}

}  // namespace tally::wallet
