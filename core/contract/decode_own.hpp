// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/data/check.hpp"
#include "core/data/codec/reader.hpp"
#include "core/data/state_view.hpp"

/// Values that this program wrote itself; one that does not decode is a bug or a corrupt store.
namespace tally::contract {

template <typename T>
[[nodiscard]] T decode_own(ByteView bytes) {
  auto value = decode<T>(bytes);
  TALLY_CHECK(value.has_value(), "a state value of its type");
  return *std::move(value);
}

/// Of the state; empty when there is no such entry.
template <typename T>
[[nodiscard]] std::optional<T> read_own(const StateView& view, ByteView key) {
  const auto value = view.look(key);
  if (!value) return std::nullopt;
  return decode_own<T>(*value);
}

}  // namespace tally::contract
