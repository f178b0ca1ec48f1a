// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <array>
#include <bit>
#include <concepts>
#include <cstring>
#include <optional>
#include <string>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/data/amount.hpp"
#include "core/data/bytes.hpp"
#include "core/data/check.hpp"
#include "core/data/civil_date.hpp"
#include "core/data/ids.hpp"
#include "core/data/rate.hpp"

/// Writes values in the one encoding that FORMAT.md gives them.
/// A type describes its fields once, for both directions:
///     template <typename Io, typename Self>
///     static void fields(Io& io, Self& self) { io(self.to); io(self.amount); }
/// and is then written by Writer and read by Reader.
namespace tally {

class Writer {
 public:
  Writer() = default;
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  [[nodiscard]] Bytes take() && {
    if (long_.empty()) return to_bytes(view());
    long_.resize(size_);
    return std::move(long_);
  }
  [[nodiscard]] ByteView view() const { return {room_, size_}; }
  /// Begins again, keeping the room.
  void clear() { size_ = 0; }

  template <std::integral T>
  void operator()(const T& number) {
    if constexpr (std::same_as<T, bool>) {
      const std::uint8_t byte = number ? 1 : 0;
      raw({&byte, 1});
    } else if constexpr (std::endian::native == std::endian::little) {
      std::memcpy(claim(sizeof(T)), &number, sizeof(T));
    } else {
      const auto bits = static_cast<std::make_unsigned_t<T>>(number);
      std::uint8_t* const to = claim(sizeof(T));
      for (std::size_t i = 0; i < sizeof(T); ++i)
        to[i] = static_cast<std::uint8_t>(bits >> (8 * i));
    }
  }
  template <typename Tag>
  void operator()(const Id32<Tag>& id) {
    raw(id.bytes);
  }
  template <std::size_t N>
  void operator()(const std::array<std::uint8_t, N>& bytes) {
    raw(bytes);
  }
  void operator()(const Amount& amount) { (*this)(amount.minor); }
  void operator()(const RatePpb& rate) { (*this)(rate.ppb); }
  void operator()(const Day& day) { (*this)(day.days); }
  void operator()(const Timestamp& time) { (*this)(time.ms); }
  void operator()(const AssetId& asset) { (*this)(asset.number); }

  template <typename T>
    requires requires(Writer& io, const T& value) { T::fields(io, value); }
  void operator()(const T& value) {
    T::fields(*this, value);
  }

  /// Absent: 0. Present: 1 and the value.
  template <typename T>
  void operator()(const std::optional<T>& value) {
    (*this)(value.has_value());
    if (value) (*this)(*value);
  }

  /// A scoped enum whose values run from 0 to `last`.
  template <typename E>
  void enumerator(const E& value, E /*last*/) {
    (*this)(static_cast<std::underlying_type_t<E>>(value));
  }

  void text(const std::string& value, std::size_t max_bytes) {
    blob(tally::as_bytes(value), max_bytes);
  }
  void bytes(const Bytes& value, std::size_t max_bytes) { blob(value, max_bytes); }

  template <typename T>
  void list(const std::vector<T>& items, std::size_t max_count) {
    TALLY_CHECK(items.size() <= max_count, "list over its limit");
    (*this)(static_cast<std::uint32_t>(items.size()));
    for (const T& item : items) (*this)(item);
  }

  /// A variant whose alternatives each name their stable number as `kKind` (16 bits).
  template <typename... Ts>
  void variant(const std::variant<Ts...>& value) {
    std::visit(
        [this]<typename T>(const T& alternative) {
          (*this)(static_cast<std::uint16_t>(T::kKind));
          (*this)(alternative);
        },
        value);
  }

  void raw(ByteView bytes) {
    if (!bytes.empty()) std::memcpy(claim(bytes.size()), bytes.data(), bytes.size());
  }

 private:
  void blob(ByteView bytes, std::size_t max_bytes) {
    TALLY_CHECK(bytes.size() <= max_bytes, "text or bytes over their limit");
    (*this)(static_cast<std::uint32_t>(bytes.size()));
    raw(bytes);
  }

  /// Room for so many more bytes, which the caller fills.
  std::uint8_t* claim(std::size_t count) {
    if (count > capacity_ - size_) grow(count);
    std::uint8_t* const to = room_ + size_;
    size_ += count;
    return to;
  }
  void grow(std::size_t count) {
    Bytes more(std::max(2 * capacity_, size_ + count));
    std::memcpy(more.data(), room_, size_);
    long_ = std::move(more);
    room_ = long_.data();
    capacity_ = long_.size();
  }

  /// Most values fit here, and are then allocated once, as long as they are.
  std::array<std::uint8_t, 256> short_;
  Bytes long_;  ///< all of it, once it outgrew that
  std::uint8_t* room_ = short_.data();
  std::size_t capacity_ = short_.size();
  std::size_t size_ = 0;
};

/// The encoding of one value.
template <typename T>
[[nodiscard]] Bytes encode(const T& value) {
  Writer writer;
  writer(value);
  return std::move(writer).take();
}

}  // namespace tally
