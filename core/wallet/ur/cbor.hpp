// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/data/bytes.hpp"

/// As much deterministic CBOR as uniform resources need: heads, byte strings.
/// Shape:  RFC 8949, definite lengths, shortest heads.
/// Errors: empty for anything longer than it need be, or cut short.
/// Thread: pure.
namespace tally::wallet::ur {

enum class Major : std::uint8_t { kUnsigned = 0, kBytes = 2, kText = 3, kArray = 4, kMap = 5 };

void write_head(Bytes& out, Major major, std::uint64_t value);
void write_byte_string(Bytes& out, ByteView bytes);

/// Reads from the front of `rest` and shortens it.
[[nodiscard]] std::optional<std::uint64_t> read_head(ByteView& rest, Major major);
[[nodiscard]] std::optional<Bytes> read_byte_string(ByteView& rest);

}  // namespace tally::wallet::ur
