// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/data/bytes.hpp"

/// Bytes as English words of four letters, one a byte, with a CRC-32 at the end.
/// Shape:  standard "able acid …", for reading aloud; uri the same with hyphens; minimal the first
///         and last letter of each word, for QR codes.
/// Errors: empty for a word that is none, fewer than five bytes, or a checksum that does not fit.
/// Thread: pure.
/// Source: BCR-2020-012; its vectors are tests.
namespace tally::wallet::ur {

enum class WordStyle : std::uint8_t { kStandard, kUri, kMinimal };

inline constexpr std::size_t kByteWords = 256;
/// The word of a byte.
[[nodiscard]] std::string_view word_of(std::uint8_t byte);

[[nodiscard]] std::string to_words(ByteView bytes, WordStyle style);
/// Lower case only.
[[nodiscard]] std::optional<Bytes> from_words(std::string_view text, WordStyle style);

/// CRC-32 of ISO 3309, as zip files have it.
[[nodiscard]] std::uint32_t crc32(ByteView bytes);

}  // namespace tally::wallet::ur
