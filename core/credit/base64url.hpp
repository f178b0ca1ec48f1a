// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/data/bytes.hpp"

/// Base64url without padding (RFC 4648 §5, RFC 7515 §2). One text for each value of bytes: padding,
/// other characters and bits that are left over but not zero are refused.
namespace tally::credit {

[[nodiscard]] std::string to_base64url(ByteView bytes);
[[nodiscard]] std::optional<Bytes> from_base64url(std::string_view text);

}  // namespace tally::credit
