// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/civil_date.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/data/ids.hpp"

/// What one account leaves for another with the nodes: sealed, signed outside by its sender, kept
/// until it expires. Nodes see who writes to whom and about how much, never what.
/// Shape:  id = SHA-256("Tallystick/letter/1" ‖ chain ‖ encoding without the signature); the
///         signature is BIP340 over the id by `sender`, the key of the sending account.
/// Thread: values.
namespace tally {

inline constexpr std::size_t kMaxLetterBytes = 96 * 1024;  ///< of what is sealed
inline constexpr std::int64_t kMaxLetterLifeMs = 14 * kDayMs;

using LetterId = Id32<struct LetterIdTag>;

struct Letter {
  PublicKey sender;
  AccountId to;
  Timestamp expires;
  Bytes sealed;  ///< JWE, compact
  Signature signature{};

  template <typename Io, typename Self>
  static void fields(Io& io, Self& self) {
    io(self.sender);
    io(self.to);
    io(self.expires);
    io.bytes(self.sealed, kMaxLetterBytes);
    io(self.signature);
  }
  friend bool operator==(const Letter&, const Letter&) = default;
};

[[nodiscard]] LetterId id_of(const ChainId& chain, const Letter& letter);
[[nodiscard]] Letter sign_letter(const ChainId& chain, const SecretKey& sender, AccountId to,
                                 Timestamp expires, Bytes sealed);
[[nodiscard]] bool is_signed(const ChainId& chain, const Letter& letter);

}  // namespace tally
