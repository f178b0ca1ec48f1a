// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/hash.hpp"

#include <botan/hash.h>

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
  sha.update(static_cast<std::uint8_t>(tag));
  for (const ByteView part : parts) sha.update(part.data(), part.size());
  Hash256 digest;
  sha.final(digest.bytes.data());
  return digest;
}

}  // namespace tally
