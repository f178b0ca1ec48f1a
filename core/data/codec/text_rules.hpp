// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

/// What text from outside may hold: valid UTF-8 (no surrogates, nothing overlong), no control
/// characters, no characters that reorder what surrounds them on a screen.
namespace tally {

[[nodiscard]] bool is_plain_text(std::string_view text);

}  // namespace tally
