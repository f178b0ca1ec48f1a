// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>

#include "core/contract/genesis.hpp"
#include "core/data/crypto/signature.hpp"
#include "core/practice/loan_book.hpp"

/// How a practice network begins, and who lives in it from the first day.
/// Shape:  assets: TLY, the native coin, 6 decimals; PUSD, the practice dollar, 2 decimals, issued
///         by the bank. The bank gives borrowers and newcomers their first money. One validator,
///         whose fees go to the bank.
/// Units:  minor units: TLY 10^-6, PUSD cents.
/// Seed:   every key comes from root_seed, which names the seed *and* the book. So another book or
///         another part of it is another network, and its directory refuses to be continued.
/// Thread: pure.
namespace tally::practice {

inline constexpr AssetId kDollar{1};
inline constexpr std::size_t kLenders = 60;
/// 2024-01-01T00:00Z.
inline constexpr Day kFirstDay{19'723};

[[nodiscard]] Hash256 root_seed(std::uint64_t seed, std::span<const BookRow> book);

struct Residents {
  SecretKey bank;
  SecretKey validator;
  std::vector<SecretKey> lenders;
};
[[nodiscard]] Residents residents(const Hash256& root);

/// Lenders get enough for their part of the whole book twice over.
[[nodiscard]] contract::Genesis practice_genesis(const Residents& residents,
                                                 std::span<const BookRow> book);

}  // namespace tally::practice
