// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codec/decode_error.hpp"

namespace tally {

const char* to_string(DecodeError error) {
  switch (error) {
    case DecodeError::kNone: return "none";
    case DecodeError::kTruncated: return "truncated";
    case DecodeError::kTrailingBytes: return "trailing_bytes";
    case DecodeError::kUnknownVariant: return "unknown_variant";
    case DecodeError::kTooLong: return "too_long";
    case DecodeError::kNotCanonical: return "not_canonical";
    case DecodeError::kOutOfRange: return "out_of_range";
    case DecodeError::kBadText: return "bad_text";
  }
  return "unknown";
}

}  // namespace tally
