// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <vector>

#include "core/data/result.hpp"
#include "core/wallet/ur/chance.hpp"

/// A message as an endless row of parts, of which a little more than enough in any order make it
/// whole again: for pictures that a camera sees in passing.
/// Shape:  fragments of equal length, zeroes after the end; parts 1 … n are the fragments, later
///         ones XOR some of them. A part is CBOR [seq_num, seq_len, message_len, checksum, data].
/// Limits: kMaxMessageBytes, kMaxFragments; the decoder keeps at most one row a fragment.
/// Errors: PartError; a part that does not belong to what was seen before changes nothing.
/// Thread: a value.
/// Source: BCR-2024-001; its vectors are tests.
namespace tally::wallet::ur {

inline constexpr std::size_t kMaxMessageBytes = 256 * 1024;
inline constexpr std::size_t kMaxFragments = 1024;
inline constexpr std::size_t kMinFragmentBytes = 10;

struct Part {
  std::uint32_t seq_num = 0;  ///< 1 …
  std::uint32_t seq_len = 0;
  std::uint32_t message_len = 0;
  std::uint32_t checksum = 0;
  Bytes data;
  friend bool operator==(const Part&, const Part&) = default;
};

[[nodiscard]] Bytes encode_part(const Part& part);
[[nodiscard]] std::optional<Part> decode_part(ByteView cbor);

/// The length of equal fragments, at most `max`, that wastes least.
[[nodiscard]] std::size_t fragment_length(std::size_t message_len, std::size_t min,
                                          std::size_t max);
[[nodiscard]] std::vector<Bytes> partition(ByteView message, std::size_t fragment_len);

class FountainEncoder {
 public:
  /// Requires 1 … kMaxMessageBytes and a length that makes at most kMaxFragments of it.
  FountainEncoder(ByteView message, std::size_t max_fragment_len,
                  std::size_t min_fragment_len = kMinFragmentBytes, std::uint32_t first = 0);

  [[nodiscard]] Part next();
  [[nodiscard]] std::size_t seq_len() const { return fragments_.size(); }
  [[nodiscard]] std::uint32_t seq_num() const { return seq_num_; }

 private:
  std::vector<Bytes> fragments_;
  std::uint32_t message_len_ = 0;
  std::uint32_t checksum_ = 0;
  std::uint32_t seq_num_ = 0;
};

enum class PartError : std::uint8_t {
  kNone = 0,
  kMalformed = 1,     ///< not a part, or beyond the limits
  kOtherMessage = 2,  ///< of another message than the parts before
  kBadMessage = 3,    ///< the parts make a message whose checksum is wrong: begin again
};

class FountainDecoder {
 public:
  /// kNone also for a part that brings nothing new.
  [[nodiscard]] PartError receive(const Part& part);
  [[nodiscard]] const std::optional<Bytes>& message() const { return message_; }
  /// Parts that helped so far, and how many are needed; 0 of 0 before the first.
  [[nodiscard]] std::size_t have() const { return have_; }
  [[nodiscard]] std::size_t need() const { return rows_.size(); }

 private:
  struct Row {
    std::vector<bool> mixed;
    Bytes data;
  };
  void finish();

  std::uint32_t message_len_ = 0;
  std::uint32_t checksum_ = 0;
  std::size_t have_ = 0;
  std::vector<std::optional<Row>> rows_;  ///< by the first fragment that each still mixes
  std::optional<Bytes> message_;
};

}  // namespace tally::wallet::ur
