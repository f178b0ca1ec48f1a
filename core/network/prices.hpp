// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>

/// What misbehaving costs a peer, in one table.
/// Shape:  a peer has a debt that shrinks by a 32nd of itself each second. Above kWarnDebt it is
///         told in the log, at kDropDebt it is closed and its node id banned for kBanMs.
/// Source: the prices of rippled's resource manager. Worked number: ten bad signatures within a
///         few seconds make 20 000, thirteen a ban; a node that is merely slow never gets there.
namespace tally::network {

enum class Offence : std::uint8_t {
  kUseless = 0,       ///< known, unasked for, late, or an answer with nothing in it
  kMalformed = 1,     ///< bytes that are no message
  kInvalid = 2,       ///< a message that breaks a rule whatever one's state
  kBadSignature = 3,  ///< a statement, certificate or transaction whose signature is wrong
  kHeavy = 4,         ///< made us do much for nothing: a block that is wrong, a range in vain
  kNoProtocol = 5,    ///< speaks before greeting, greets twice, floods: closed at once
};

inline constexpr std::int64_t kWarnDebt = 5'000;
inline constexpr std::int64_t kDropDebt = 25'000;
inline constexpr std::int64_t kBanMs = 3'600'000;

[[nodiscard]] constexpr std::int64_t price(Offence offence) {
  switch (offence) {
    case Offence::kUseless: return 150;
    case Offence::kMalformed: return 200;
    case Offence::kInvalid: return 400;
    case Offence::kBadSignature: return 2'000;
    case Offence::kHeavy: return 2'000;
    case Offence::kNoProtocol: return kDropDebt;
  }
  return kDropDebt;
}

/// A debt `elapsed_ms` later. Rounding: up, so that it never shrinks faster.
[[nodiscard]] constexpr std::int64_t debt_after(std::int64_t debt, std::int64_t elapsed_ms) {
  for (; elapsed_ms >= 1'000 && debt >= 32; elapsed_ms -= 1'000) debt -= debt / 32;
  return debt;
}

}  // namespace tally::network
