// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>
#include <optional>

#include "core/data/bytes.hpp"
#include "core/data/fault.hpp"
#include "core/data/result.hpp"

/// A small file that is replaced as a whole and must never be lost: written beside, fsync, renamed,
/// and then the *directory* fsynced. Without the last step a power cut can bring the old file back,
/// which for a signer's memory is the same as forgetting a signature.
/// Errors: Fault, one line that names the file.
/// Thread: one owner a file.
namespace tally {

/// Readable by the owner only.
[[nodiscard]] Result<void, Fault> replace_file(const std::filesystem::path& path, ByteView bytes);
/// Empty when there is none.
[[nodiscard]] Result<std::optional<Bytes>, Fault> load_file(const std::filesystem::path& path,
                                                            std::size_t max_bytes);

}  // namespace tally
