// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>
#include <string_view>

#include "core/wallet/ur/fountain.hpp"

/// Uniform resources: typed bytes as text that fits QR codes, in one part or many.
/// Shape:  "ur:TYPE/WORDS" or "ur:TYPE/3-9/WORDS", words minimal; upper case means the same and
///         makes smaller QR codes. The message of many parts is the CBOR of the one.
/// Errors: UrError; each has a sentence.
/// Thread: a value.
/// Source: BCR-2020-005; its vectors are tests.
namespace tally::wallet::ur {

struct Resource {
  std::string type;  ///< a–z, 0–9 and hyphens
  Bytes cbor;
  friend bool operator==(const Resource&, const Resource&) = default;
};

enum class UrError : std::uint8_t {
  kNone = 0,
  kNotAUr = 1,        ///< does not begin with "ur:", or has no type
  kBadWords = 2,      ///< the letters are damaged: their checksum does not fit
  kBadPart = 3,       ///< a part beyond the limits, or its numbers contradict each other
  kOtherMessage = 4,  ///< of another message than the parts before
  kBadMessage = 5,    ///< all parts are there but make no sense: begin again
  kNotWhole = 6,      ///< one part of several, where the whole was wanted
};

/// One plain sentence for a person.
[[nodiscard]] const char* to_sentence(UrError error);
[[nodiscard]] bool is_type(std::string_view text);

/// The whole in one text.
[[nodiscard]] std::string write_ur(const Resource& resource);
/// kNotWhole for a part.
[[nodiscard]] Result<Resource, UrError> read_ur(std::string_view text);

class UrEncoder {
 public:
  /// As FountainEncoder. A message that fits one fragment is written in one text, again and again.
  UrEncoder(Resource resource, std::size_t max_fragment_len,
            std::size_t min_fragment_len = kMinFragmentBytes);
  [[nodiscard]] std::string next();
  [[nodiscard]] std::size_t parts() const { return fountain_.seq_len(); }

 private:
  Resource resource_;
  FountainEncoder fountain_;
};

class UrDecoder {
 public:
  /// kNone also for what brings nothing new. After an error the parts before still count, except
  /// after kBadMessage.
  [[nodiscard]] UrError receive(std::string_view text);
  [[nodiscard]] const std::optional<Resource>& result() const { return result_; }
  [[nodiscard]] std::size_t have() const { return result_ ? need() : fountain_.have(); }
  [[nodiscard]] std::size_t need() const { return single_ ? 1 : fountain_.need(); }

 private:
  std::string type_;
  FountainDecoder fountain_;
  bool single_ = false;
  std::optional<Resource> result_;
};

}  // namespace tally::wallet::ur
