// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <cstring>
#include <memory>

#include "core/data/bytes.hpp"

/// The key of a table: bytes that do not change, kept inside the entry unless they are long, so
/// that comparing one costs no second look into memory.
/// Thread: a value.
namespace tally {

class MapKey {
 public:
  explicit MapKey(ByteView bytes) : size_(static_cast<std::uint32_t>(bytes.size())) {
    if (size_ > kShortBytes) long_ = std::make_unique<std::uint8_t[]>(size_);
    if (size_ > 0) std::memcpy(is_long() ? long_.get() : short_.data(), bytes.data(), size_);
  }
  MapKey(MapKey&&) noexcept = default;
  MapKey& operator=(MapKey&&) noexcept = default;
  MapKey(const MapKey& other) : MapKey(other.view()) {}
  MapKey& operator=(const MapKey& other) { return *this = MapKey(other); }
  ~MapKey() = default;

  [[nodiscard]] ByteView view() const {
    return {is_long() ? long_.get() : short_.data(), size_};
  }
  operator ByteView() const { return view(); }

 private:
  /// An account and an asset, or a time and a loan.
  static constexpr std::size_t kShortBytes = 44;

  [[nodiscard]] bool is_long() const { return size_ > kShortBytes; }

  std::unique_ptr<std::uint8_t[]> long_;
  std::uint32_t size_;
  std::array<std::uint8_t, kShortBytes> short_;
};

}  // namespace tally
