// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/tools/tool.hpp"
#include "core/data/crypto/secret_bytes.hpp"
#include "core/wallet/keys/words.hpp"

/// What tools that use keys read: words and passphrases come from files or standard input, never
/// from the command line, where every other program on the machine could read them.
/// Names:  file=FILE|- passphrase-file=FILE seed-file=FILE network=main|practice account=N index=N
/// Errors: Usage and Refusal.
/// Thread: the caller's.
namespace tally::app {

[[nodiscard]] bool is_practice(const Words& given);
/// A step of a path, 0 unless given.
[[nodiscard]] std::uint32_t step_of(const Words& given, std::string_view name);
/// From `file`, or standard input.
[[nodiscard]] wallet::SeedWords read_given_words(const Words& given,
                                                 std::string_view name = "file");
/// The first line of the file that `name` names; empty when there is none.
[[nodiscard]] std::string read_passphrase(const Words& given,
                                          std::string_view name = "passphrase-file");
/// From `seed-file` (hexadecimal), else from the words.
[[nodiscard]] SecretBytes seed_from(const Words& given, std::string_view name = "file");
/// The content of a small file up to its first line's end.
[[nodiscard]] std::string first_line(const std::string& file);

}  // namespace tally::app
