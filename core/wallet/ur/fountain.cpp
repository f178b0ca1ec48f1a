// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/ur/fountain.hpp"

#include <algorithm>

#include "core/data/check.hpp"
#include "core/wallet/ur/bytewords.hpp"
#include "core/wallet/ur/cbor.hpp"

namespace tally::wallet::ur {
namespace {

void mix_into(Bytes& data, ByteView other) {
  for (std::size_t i = 0; i < data.size(); ++i) data[i] ^= other[i];
}

bool is_possible(const Part& part) {
  return part.seq_num >= 1 && part.seq_len >= 1 && part.seq_len <= kMaxFragments &&
         part.message_len >= 1 && part.message_len <= kMaxMessageBytes && !part.data.empty() &&
         part.data.size() <= part.message_len &&
         (part.message_len + part.data.size() - 1) / part.data.size() == part.seq_len &&
         (part.data.size() >= kMinFragmentBytes || part.seq_len == 1);
}

}  // namespace

Bytes encode_part(const Part& part) {
  Bytes cbor;
  write_head(cbor, Major::kArray, 5);
  for (const std::uint32_t number : {part.seq_num, part.seq_len, part.message_len, part.checksum})
    write_head(cbor, Major::kUnsigned, number);
  write_byte_string(cbor, part.data);
  return cbor;
}

std::optional<Part> decode_part(ByteView cbor) {
  if (read_head(cbor, Major::kArray) != 5) return std::nullopt;
  Part part;
  for (std::uint32_t* number : {&part.seq_num, &part.seq_len, &part.message_len, &part.checksum}) {
    const auto value = read_head(cbor, Major::kUnsigned);
    if (!value || *value > 0xffff'ffff) return std::nullopt;
    *number = static_cast<std::uint32_t>(*value);
  }
  auto data = read_byte_string(cbor);
  if (!data || !cbor.empty()) return std::nullopt;
  part.data = *std::move(data);
  return part;
}

std::size_t fragment_length(std::size_t message_len, std::size_t min, std::size_t max) {
  const std::size_t most = std::max<std::size_t>(1, message_len / min);
  std::size_t length = message_len;
  for (std::size_t count = 1; count <= most; ++count) {
    length = (message_len + count - 1) / count;
    if (length <= max) break;
  }
  return length;
}

std::vector<Bytes> partition(ByteView message, std::size_t fragment_len) {
  std::vector<Bytes> fragments;
  while (!message.empty()) {
    const std::size_t size = std::min(fragment_len, message.size());
    Bytes& fragment = fragments.emplace_back(message.begin(), message.begin() + size);
    fragment.resize(fragment_len);
    message = message.subspan(size);
  }
  return fragments;
}

FountainEncoder::FountainEncoder(ByteView message, std::size_t max_fragment_len,
                                 std::size_t min_fragment_len, std::uint32_t first)
    : fragments_(
          partition(message, fragment_length(message.size(), min_fragment_len, max_fragment_len))),
      message_len_(static_cast<std::uint32_t>(message.size())),
      checksum_(crc32(message)),
      seq_num_(first) {
  TALLY_CHECK(
      !message.empty() && message.size() <= kMaxMessageBytes && fragments_.size() <= kMaxFragments,
      "a message within the limits of a fountain");
}

Part FountainEncoder::next() {
  ++seq_num_;
  Part part{seq_num_, static_cast<std::uint32_t>(fragments_.size()), message_len_, checksum_,
            Bytes(fragments_[0].size())};
  for (const std::size_t i : choose_fragments(seq_num_, fragments_.size(), checksum_))
    mix_into(part.data, fragments_[i]);
  return part;
}

PartError FountainDecoder::receive(const Part& part) {
  if (!is_possible(part)) return PartError::kMalformed;
  if (rows_.empty()) {
    rows_.resize(part.seq_len);
    message_len_ = part.message_len;
    checksum_ = part.checksum;
  }
  if (part.seq_len != rows_.size() || part.message_len != message_len_ ||
      part.checksum != checksum_)
    return PartError::kOtherMessage;
  if (message_) return PartError::kNone;

  Row row{std::vector<bool>(rows_.size()), part.data};
  for (const std::size_t i : choose_fragments(part.seq_num, rows_.size(), checksum_))
    row.mixed[i] = true;
  for (std::size_t i = 0; i < rows_.size(); ++i) {
    if (!row.mixed[i]) continue;
    if (!rows_[i]) {
      rows_[i] = std::move(row);
      ++have_;
      break;
    }
    for (std::size_t j = i; j < rows_.size(); ++j)
      row.mixed[j] = row.mixed[j] != rows_[i]->mixed[j];
    mix_into(row.data, rows_[i]->data);
  }
  if (have_ < rows_.size()) return PartError::kNone;
  finish();
  if (message_) return PartError::kNone;
  *this = FountainDecoder();
  return PartError::kBadMessage;
}

void FountainDecoder::finish() {
  Bytes whole;
  for (std::size_t i = rows_.size(); i-- > 0;) {
    for (std::size_t j = i + 1; j < rows_.size(); ++j)
      if (rows_[i]->mixed[j]) mix_into(rows_[i]->data, rows_[j]->data);
  }
  for (const auto& row : rows_) whole.insert(whole.end(), row->data.begin(), row->data.end());
  const bool padded = std::all_of(whole.begin() + message_len_, whole.end(),
                                  [](std::uint8_t byte) { return byte == 0; });
  whole.resize(message_len_);
  if (padded && crc32(whole) == checksum_) message_ = std::move(whole);
}

}  // namespace tally::wallet::ur
