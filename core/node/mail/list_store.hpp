// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <deque>
#include <filesystem>
#include <map>
#include <optional>

#include "core/data/fault.hpp"
#include "core/data/ids.hpp"
#include "core/data/result.hpp"
#include "core/network/mail_messages.hpp"

/// Status list tokens that this node keeps for whoever asks, each under its SHA-256.
/// Shape:  one file a token in DIR, named by its digest. What stands in it is proved by its name.
/// Bounds: kMaxBytes; the oldest go first. Who needs one as evidence keeps it with the loan.
/// Thread: one owner.
namespace tally::node {

class ListStore {
 public:
  static constexpr std::size_t kMaxBytes = 64 << 20;

  explicit ListStore(std::filesystem::path dir, std::size_t max_bytes = kMaxBytes);

  /// Requires 1 … kMaxCarriedListBytes bytes.
  [[nodiscard]] Result<Hash256, Fault> put(const Bytes& token);
  [[nodiscard]] bool contains(const Hash256& digest) const { return sizes_.contains(digest); }
  /// Empty when it is not here, or the disk has spoilt it.
  [[nodiscard]] std::optional<Bytes> get(const Hash256& digest) const;

 private:
  std::filesystem::path dir_;
  std::size_t max_bytes_;
  std::map<Hash256, std::size_t> sizes_;
  std::deque<Hash256> order_;
  std::size_t bytes_ = 0;
};

}  // namespace tally::node
