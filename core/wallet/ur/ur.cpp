// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wallet/ur/ur.hpp"

#include <algorithm>
#include <charconv>

#include "core/data/check.hpp"
#include "core/wallet/ur/bytewords.hpp"

namespace tally::wallet::ur {
namespace {

constexpr std::string_view kScheme = "ur:";
/// A part of kMaxMessageBytes in words, and some room for what stands before them.
constexpr std::size_t kMaxTextBytes = kMaxMessageBytes * 2 + 256;

/// What stands between the slashes.
struct Pieces {
  std::string type;
  std::optional<std::pair<std::uint32_t, std::uint32_t>> sequence;
  std::string words;
};

bool read_number(std::string_view text, std::uint32_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() && text[0] != '0';
}

Result<Pieces, UrError> split(std::string_view given) {
  const std::size_t begin = std::min(given.find_first_not_of(" \t\r\n"), given.size());
  given.remove_prefix(begin);
  given = given.substr(0, given.find_last_not_of(" \t\r\n") + 1);
  if (given.size() > kMaxTextBytes) return Fail{UrError::kBadPart};
  std::string text(given);
  for (char& letter : text)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter + ('a' - 'A'));
  if (!text.starts_with(kScheme)) return Fail{UrError::kNotAUr};
  std::vector<std::string> found;
  for (std::size_t at = kScheme.size(); at <= text.size();) {
    const std::size_t end = std::min(text.find('/', at), text.size());
    found.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  if (found.size() < 2 || found.size() > 3 || !is_type(found[0])) return Fail{UrError::kNotAUr};
  Pieces pieces{found[0], std::nullopt, found.back()};
  if (found.size() == 2) return pieces;
  const std::size_t hyphen = found[1].find('-');
  std::pair<std::uint32_t, std::uint32_t> sequence;
  if (hyphen == std::string::npos || hyphen == 0 || hyphen + 1 == found[1].size() ||
      !read_number(std::string_view(found[1]).substr(0, hyphen), sequence.first) ||
      !read_number(std::string_view(found[1]).substr(hyphen + 1), sequence.second))
    return Fail{UrError::kBadPart};
  pieces.sequence = sequence;
  return pieces;
}

UrError error_of(PartError error) {
  switch (error) {
    case PartError::kNone: return UrError::kNone;
    case PartError::kMalformed: return UrError::kBadPart;
    case PartError::kOtherMessage: return UrError::kOtherMessage;
    case PartError::kBadMessage: return UrError::kBadMessage;
  }
  return UrError::kBadPart;
}

}  // namespace

const char* to_sentence(UrError error) {
  switch (error) {
    case UrError::kNone: return "the text is good";
    case UrError::kNotAUr:
      return "this is no text for signing: it does not begin with ur: and a type";
    case UrError::kBadWords:
      return "a letter of this text is wrong or missing; scan or copy it again";
    case UrError::kBadPart: return "this part contradicts itself or is too large";
    case UrError::kOtherMessage:
      return "this part belongs to another message; finish the first one or begin again";
    case UrError::kBadMessage: return "the parts do not make a whole; begin again";
    case UrError::kNotWhole: return "this is one part of several; the others are needed too";
  }
  return "";
}

bool is_type(std::string_view text) {
  return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
  });
}

std::string write_ur(const Resource& resource) {
  TALLY_CHECK(is_type(resource.type), "a type of a resource");
  return std::string(kScheme) + resource.type + "/" + to_words(resource.cbor, WordStyle::kMinimal);
}

Result<Resource, UrError> read_ur(std::string_view text) {
  TALLY_TRY(const Pieces pieces, split(text));
  if (pieces.sequence) return Fail{UrError::kNotWhole};
  auto cbor = from_words(pieces.words, WordStyle::kMinimal);
  if (!cbor) return Fail{UrError::kBadWords};
  return Resource{pieces.type, *std::move(cbor)};
}

UrEncoder::UrEncoder(Resource resource, std::size_t max_fragment_len, std::size_t min_fragment_len)
    : resource_(std::move(resource)),
      fountain_(resource_.cbor, max_fragment_len, min_fragment_len) {
  TALLY_CHECK(is_type(resource_.type), "a type of a resource");
}

std::string UrEncoder::next() {
  if (parts() == 1) return write_ur(resource_);
  const Part part = fountain_.next();
  return std::string(kScheme) + resource_.type + "/" + std::to_string(part.seq_num) + "-" +
         std::to_string(part.seq_len) + "/" + to_words(encode_part(part), WordStyle::kMinimal);
}

UrError UrDecoder::receive(std::string_view text) {
  const auto pieces = split(text);
  if (!pieces) return pieces.error();
  if (!type_.empty() && type_ != pieces->type) return UrError::kOtherMessage;
  auto cbor = from_words(pieces->words, WordStyle::kMinimal);
  if (!cbor) return UrError::kBadWords;
  if (!pieces->sequence) {
    if (need() > 1) return UrError::kOtherMessage;
    if (single_ && result_->cbor != *cbor) return UrError::kOtherMessage;
    single_ = true;
    type_ = pieces->type;
    result_ = Resource{type_, *std::move(cbor)};
    return UrError::kNone;
  }
  const auto part = decode_part(*cbor);
  if (!part || part->seq_num != pieces->sequence->first ||
      part->seq_len != pieces->sequence->second)
    return UrError::kBadPart;
  if (single_) return UrError::kOtherMessage;
  const PartError error = fountain_.receive(*part);
  if (error == PartError::kNone) type_ = pieces->type;
  if (error == PartError::kBadMessage) type_.clear();
  if (fountain_.message() && !result_) result_ = Resource{type_, *fountain_.message()};
  return error_of(error);
}

}  // namespace tally::wallet::ur
