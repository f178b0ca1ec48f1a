// SPDX-License-Identifier: GPL-3.0-or-later
// What reads, writes; and what was written reads as the same.
#include <cstdint>
#include <cstdlib>

#include "core/credit/json.hpp"
#include "core/credit/talk.hpp"

using namespace tally;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto value = credit::parse_json(text, 24);
  if (value) {
    const std::string written = credit::write_json(*value);
    const auto again = credit::parse_json(written, 24);
    if (!again || !(*again == *value)) std::abort();
  }
  if (const auto said = credit::read_said(text)) {
    const std::string written = credit::write_said(*said);
    const auto again = credit::read_said(written);
    if (!again || credit::write_said(*again) != written) std::abort();
  }
  return 0;
}
