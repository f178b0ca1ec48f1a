// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <filesystem>

#include "core/node/api/driven.hpp"
#include "core/practice/neighbours.hpp"

/// What a practice run came to, as JSON, and its loans, payments and notes, as CSV. All of it is
/// read from the chain's read model, so a run that was interrupted reports the whole chain.
/// Shape:  the fields and columns stand in report.cpp, where each is written once.
/// Units:  minor units; rates in ppb.
/// Errors: Fault that names the file; files are complete or not there.
/// Thread: any.
namespace tally::practice {

struct Report {
  std::uint64_t seed = 0;
  std::uint64_t listed = 0;
  std::uint64_t funded = 0;
  std::uint64_t closed = 0;
  std::uint64_t defaulted = 0;
  Amount disbursed;
  Amount principal_repaid;  ///< before a default
  Amount interest_paid;
  Amount late_fees_paid;
  Amount principal_written_off;
  Amount principal_recovered;  ///< of that, from guarantees and collateral
  Amount guarantors_paid;
  Height blocks = 0;
  std::uint64_t transactions = 0;
  std::uint64_t signatures_verified = 0;  ///< by this process
  Height final_height = 0;
  Hash256 state_root;
  std::uint64_t invariants_checked = 0;  ///< blocks looked at by this process, and the whole state
  std::uint64_t violations = 0;
  double wall_seconds = 0;  ///< of this process
};

/// Adds up the loans of the snapshot.
[[nodiscard]] Report add_up(const StoreSnapshot& snapshot);
[[nodiscard]] std::string to_json(const Report& report);

/// loans.csv, payments.csv and notes.csv in `dir`, which is made if need be. Rows follow the book.
[[nodiscard]] Result<void, Fault> export_csv(const StoreSnapshot& snapshot,
                                             const Neighbours& neighbours,
                                             const std::filesystem::path& dir);

/// Writes beside the place and renames.
[[nodiscard]] Result<void, Fault> write_text(const std::filesystem::path& path,
                                             const std::string& text);
/// Can a file be written there? Leaves nothing behind.
[[nodiscard]] Result<void, Fault> probe_writable(const std::filesystem::path& path);

}  // namespace tally::practice
