// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/hash.hpp"

#include <botan/hash.h>

#include <array>
#include <cstring>
#include <memory>

namespace tally {
namespace {

/// Making a hash object allocates; one a thread is kept, since a tree update needs thousands.
Botan::HashFunction& hasher() {
  thread_local const std::unique_ptr<Botan::HashFunction> kept =
      Botan::HashFunction::create_or_throw("SHA-256");
  return *kept;
}

}  // namespace

Hash256 sha256(ByteView bytes) {
  Botan::HashFunction& sha = hasher();
  sha.update(bytes.data(), bytes.size());
  Hash256 digest;
  sha.final(digest.bytes.data());
  return digest;
}

Hash256 tagged_hash(HashTag tag, std::initializer_list<ByteView> parts) {
  Botan::HashFunction& sha = hasher();
  // What is short goes in with one call: each call costs as much as hashing 32 bytes.
  std::array<std::uint8_t, 256> room;
  std::size_t used = 0;
  room[used++] = static_cast<std::uint8_t>(tag);
  for (const ByteView part : parts) {
    if (part.size() > room.size() - used) {
      sha.update(room.data(), used);
      used = 0;
    }
    if (part.size() > room.size()) {
      sha.update(part.data(), part.size());
    } else if (!part.empty()) {
      std::memcpy(room.data() + used, part.data(), part.size());
      used += part.size();
    }
  }
  sha.update(room.data(), used);
  Hash256 digest;
  sha.final(digest.bytes.data());
  return digest;
}

}  // namespace tally
