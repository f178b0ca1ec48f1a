// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/crypto/secret_bytes.hpp"

#include <sys/mman.h>
#include <unistd.h>

#include <cstring>
#include <utility>

#include "core/data/check.hpp"
#include "core/data/crypto/signature.hpp"

namespace tally {

SecretBytes::SecretBytes(std::size_t size) : size_(size) {
  if (size == 0) return;
  const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
  room_ = (size + page - 1) / page * page;
  void* memory = ::mmap(nullptr, room_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  TALLY_CHECK(memory != MAP_FAILED, "memory for a secret");
  data_ = static_cast<std::uint8_t*>(memory);
  // A system that locks little memory refuses: the secret is then as safe as any other memory.
  (void)::mlock(data_, room_);
  (void)::madvise(data_, room_, MADV_DONTDUMP);
}

SecretBytes::SecretBytes(ByteView bytes) : SecretBytes(bytes.size()) {
  if (!bytes.empty()) std::memcpy(data_, bytes.data(), bytes.size());
}

SecretBytes::SecretBytes(std::string_view text) : SecretBytes(as_bytes(text)) {}

SecretBytes::~SecretBytes() { release(); }

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : data_(std::exchange(other.data_, nullptr)),
      size_(std::exchange(other.size_, 0)),
      room_(std::exchange(other.room_, 0)) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept {
  if (this != &other) {
    release();
    data_ = std::exchange(other.data_, nullptr);
    size_ = std::exchange(other.size_, 0);
    room_ = std::exchange(other.room_, 0);
  }
  return *this;
}

void SecretBytes::release() {
  if (data_ == nullptr) return;
  wipe(data_, room_);
  ::munlock(data_, room_);
  ::munmap(data_, room_);
  data_ = nullptr;
}

}  // namespace tally
