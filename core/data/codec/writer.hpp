// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <array>
#include <concepts>
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
  Writer() { out_.reserve(kUsualBytes); }

  [[nodiscard]] Bytes take() && { return std::move(out_); }
  [[nodiscard]] ByteView view() const { return out_; }
  /// Begins again, keeping the room.
  void clear() { out_.clear(); }

  template <std::integral T>
  void operator()(const T& number) {
    if constexpr (std::same_as<T, bool>) {
      out_.push_back(number ? 1 : 0);
    } else {
      const auto bits = static_cast<std::make_unsigned_t<T>>(number);
      std::array<std::uint8_t, sizeof(T)> bytes;
      for (std::size_t i = 0; i < sizeof(T); ++i)
        bytes[i] = static_cast<std::uint8_t>(bits >> (8 * i));
      raw(bytes);
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

  void raw(ByteView bytes) { out_.insert(out_.end(), bytes.begin(), bytes.end()); }

 private:
  void blob(ByteView bytes, std::size_t max_bytes) {
    TALLY_CHECK(bytes.size() <= max_bytes, "text or bytes over their limit");
    (*this)(static_cast<std::uint32_t>(bytes.size()));
    raw(bytes);
  }

  /// Most values are no longer, so growing is rare.
  static constexpr std::size_t kUsualBytes = 112;

  Bytes out_;
};

/// The encoding of one value.
template <typename T>
[[nodiscard]] Bytes encode(const T& value) {
  Writer writer;
  writer(value);
  return std::move(writer).take();
}

}  // namespace tally
