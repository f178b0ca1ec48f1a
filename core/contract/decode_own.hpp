// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"

/// Decodes a value that this program wrote itself; failing is a bug or a corrupt store.
namespace tally::contract {

template <typename T>
[[nodiscard]] T decode_own(ByteView bytes) {
  auto value = decode<T>(bytes);
  TALLY_CHECK(value.has_value(), "a state value of its type");
  return *std::move(value);
}

}  // namespace tally::contract
