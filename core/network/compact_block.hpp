// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <functional>
#include <span>

#include "core/data/result.hpp"
#include "core/network/compact_message.hpp"

/// Makes the compact form of a block, and a block of its compact form.
/// Shape:  the receiver looks for each short id among its waiting transactions, asks whoever sent
///         the form for those that it lacks, once, and compares the body with the header. What does
///         not come out right is no judgement of the block: the whole is asked for.
/// Source: the idea of BIP152, with the hash that everything here uses.
/// Thread: values.
namespace tally::network {

[[nodiscard]] std::array<std::uint8_t, 16> short_id_key(std::uint64_t salt, const BlockId& block);
[[nodiscard]] ShortId short_id(const std::array<std::uint8_t, 16>& key, const TxId& tx);

/// The compact forms of one block, for one peer after the other.
class Compactor {
 public:
  using MayHave = std::function<bool(const TxId&)>;

  Compactor(const Block& block, std::uint64_t salt);

  [[nodiscard]] const BlockId& block_id() const { return id_; }
  /// `block` is the one it was made of. Empty where the whole is hardly larger, below twice the
  /// size of this form, or the form too large.
  [[nodiscard]] std::optional<CompactBlock> compact(const Block& block,
                                                    const MayHave& may_have) const;

 private:
  BlockId id_;
  std::uint64_t salt_;
  std::vector<TxId> ids_;
  std::vector<ShortId> short_ids_;
  std::vector<std::size_t> sizes_;  ///< of the transactions as they are encoded
};

enum class CompactError : std::uint8_t {
  kMalformed = 1,   ///< indexes that do not ascend or lie outside: no honest sender does this
  kAmbiguous = 2,   ///< two of its transactions have one short id
  kNotAsked = 3,    ///< not the transactions that were asked for: no honest sender does this
  kOtherBody = 4,   ///< all is there and it is not what the header names
};

class Rebuild {
 public:
  /// Errors: kMalformed, kAmbiguous.
  [[nodiscard]] static Result<Rebuild, CompactError> begin(
      CompactBlock compact, std::span<const KnownTransaction* const> pool);

  [[nodiscard]] const BlockId& block_id() const { return id_; }
  /// Ascending.
  [[nodiscard]] const std::vector<std::uint16_t>& missing() const { return missing_; }
  /// With those that were missing, in their order. Errors: kNotAsked, kOtherBody.
  [[nodiscard]] Result<Block, CompactError> finish(std::vector<Transaction> rest) &&;

 private:
  BlockId id_;
  Block block_;
  std::array<std::uint8_t, 16> key_{};
  std::vector<std::uint16_t> missing_;
  std::vector<ShortId> wanted_;  ///< of those, in their order
};

}  // namespace tally::network
