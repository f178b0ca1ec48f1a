// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "core/data/bytes.hpp"

/// QR codes as pictures in the plainest format there is: PGM, which every viewer opens.
/// Shape:  binary PGM ("P5"), 8 bits, black on white with the quiet zone of 4 modules.
/// Errors: drawing is empty when the text is too long for any QR code; reading is empty for what is
///         no such picture or shows no code.
/// Thread: pure. Bounded: kMaxPictureBytes.
namespace tally::app {

inline constexpr std::size_t kMaxPictureBytes = 64 << 20;

[[nodiscard]] std::optional<std::string> draw_qr(std::string_view text, int pixels_a_module = 4);
[[nodiscard]] std::optional<std::string> read_qr(std::string_view picture);

}  // namespace tally::app
