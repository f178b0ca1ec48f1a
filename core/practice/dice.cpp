// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/practice/dice.hpp"

#include "core/data/check.hpp"
#include "core/data/codec/writer.hpp"

namespace tally::practice {

Dice::Dice(const Hash256& seed, Purpose purpose, std::initializer_list<ByteView> names) {
  Writer io;
  io(seed);
  io(static_cast<std::uint8_t>(purpose));
  for (const ByteView name : names) io.raw(name);
  bytes_ = tagged_hash(HashTag::kPracticeSeed, {io.view()});
}

std::uint32_t Dice::below(std::uint32_t n) {
  TALLY_CHECK(n > 0 && used_ + 4 <= bytes_.bytes.size(), "a throw too many");
  std::uint64_t thrown = 0;
  for (int i = 0; i < 4; ++i) thrown = thrown << 8 | bytes_.bytes[used_++];
  return static_cast<std::uint32_t>(thrown * n >> 32);
}

std::int64_t Dice::between(std::int64_t least, std::int64_t most) {
  return least + below(static_cast<std::uint32_t>(most - least + 1));
}

NumberName::NumberName(std::uint64_t number) {
  for (std::size_t i = 0; i < bytes.size(); ++i)
    bytes[i] = static_cast<std::uint8_t>(number >> (8 * i));
}

SecretKey practice_key(const Hash256& seed, std::string_view role, std::uint64_t number) {
  for (std::uint64_t attempt = 0;; ++attempt) {
    Writer io;
    io(seed);
    io(static_cast<std::uint8_t>(Purpose::kKey));
    io.raw(as_bytes(role));
    io(number);
    io(attempt);
    auto key = SecretKey::from_bytes(tagged_hash(HashTag::kPracticeSeed, {io.view()}).bytes);
    if (key) return *std::move(key);
  }
}

}  // namespace tally::practice
