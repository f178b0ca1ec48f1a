// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>

#include "core/data/bytes.hpp"

/// Packed bytes in the zlib format (RFC 1950), for status lists.
/// Errors: unpack is empty when the input is no single whole zlib stream, or would come out longer
///         than `max_bytes`: no more than that is ever allocated, whatever the input claims.
/// Thread: any.
namespace tally {

/// Level 9, the smallest.
[[nodiscard]] Bytes pack_zlib(ByteView plain);
[[nodiscard]] std::optional<Bytes> unpack_zlib(ByteView packed, std::size_t max_bytes);

}  // namespace tally
