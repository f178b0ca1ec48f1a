// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/letter.hpp"

/// What nodes say to each other of letters and of status lists; see message.hpp.
/// Thread: values.
namespace tally::network {

inline constexpr std::size_t kMaxLettersAnnounced = 200;
inline constexpr std::size_t kMaxLettersAsked = 8;
/// The token of a list of 2²⁰ entries has about 350 kB when nothing in it repeats.
inline constexpr std::size_t kMaxCarriedListBytes = 1 << 20;

struct AnnounceLetters {
  static constexpr std::uint16_t kKind = 60;
  std::vector<LetterId> ids;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io.list(it.ids, kMaxLettersAnnounced);
  }
};
struct AskLetters {
  static constexpr std::uint16_t kKind = 61;
  std::vector<LetterId> ids;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io.list(it.ids, kMaxLettersAsked);
  }
};
struct GiveLetter {
  static constexpr std::uint16_t kKind = 62;
  Letter letter;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.letter);
  }
};

/// A status list token by the digest that the chain has of it.
struct AskStatusList {
  static constexpr std::uint16_t kKind = 63;
  Hash256 digest;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.digest);
  }
};
/// Empty: it is not here.
struct GiveStatusList {
  static constexpr std::uint16_t kKind = 64;
  Hash256 digest;
  Bytes token;

  template <typename Io, typename Self>
  static void fields(Io& io, Self& it) {
    io(it.digest);
    io.bytes(it.token, kMaxCarriedListBytes);
  }
};

}  // namespace tally::network
