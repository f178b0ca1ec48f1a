// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
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
#include "core/data/civil_date.hpp"
#include "core/data/codec/decode_error.hpp"
#include "core/data/codec/text_rules.hpp"
#include "core/data/ids.hpp"
#include "core/data/rate.hpp"
#include "core/data/result.hpp"

/// Reads values from bytes that nobody has vouched for. The first error sticks and every later
/// read yields zeroes, so a `fields` function needs no checks of its own. Nothing is allocated
/// that the bytes at hand could not fill: what a count says is not believed.
namespace tally {

class Reader {
 public:
  explicit Reader(ByteView bytes) : rest_(bytes) {}

  [[nodiscard]] DecodeError error() const { return error_; }
  [[nodiscard]] bool ok() const { return error_ == DecodeError::kNone; }
  [[nodiscard]] std::size_t remaining() const { return rest_.size(); }

  void fail(DecodeError error) {
    if (ok()) error_ = error;
    rest_ = {};
  }

  /// To be called last: every byte must have been used.
  void finish() {
    if (ok() && !rest_.empty()) fail(DecodeError::kTrailingBytes);
  }

  template <std::integral T>
  void operator()(T& number) {
    if constexpr (std::same_as<T, bool>) {
      std::uint8_t byte = 0;
      (*this)(byte);
      if (byte > 1) fail(DecodeError::kNotCanonical);
      number = byte == 1;
    } else {
      number = 0;
      const ByteView from = take(sizeof(T));
      if (from.empty()) return;
      if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&number, from.data(), sizeof(T));
      } else {
        std::make_unsigned_t<T> bits = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i)
          bits = static_cast<std::make_unsigned_t<T>>(
              bits | (static_cast<std::make_unsigned_t<T>>(from[i]) << (8 * i)));
        number = static_cast<T>(bits);
      }
    }
  }
  template <typename Tag>
  void operator()(Id32<Tag>& id) {
    (*this)(id.bytes);
  }
  template <std::size_t N>
  void operator()(std::array<std::uint8_t, N>& bytes) {
    const ByteView from = take(N);
    if (!from.empty()) std::memcpy(bytes.data(), from.data(), N);
  }
  void operator()(Amount& amount) { (*this)(amount.minor); }
  void operator()(RatePpb& rate) { (*this)(rate.ppb); }
  void operator()(Day& day) { (*this)(day.days); }
  void operator()(Timestamp& time) { (*this)(time.ms); }
  void operator()(AssetId& asset) { (*this)(asset.number); }

  template <typename T>
    requires requires(Reader& io, T& value) { T::fields(io, value); }
  void operator()(T& value) {
    T::fields(*this, value);
  }

  template <typename T>
  void operator()(std::optional<T>& value) {
    bool present = false;
    (*this)(present);
    if (!present || !ok()) return;
    (*this)(value.emplace());
  }

  template <typename E>
  void enumerator(E& value, E last) {
    std::underlying_type_t<E> number = 0;
    (*this)(number);
    if (number > static_cast<std::underlying_type_t<E>>(last)) {
      fail(DecodeError::kUnknownVariant);
      return;
    }
    value = static_cast<E>(number);
  }

  void text(std::string& value, std::size_t max_bytes) {
    const ByteView from = blob(max_bytes);
    if (!is_plain_text(as_text(from))) return fail(DecodeError::kBadText);
    value.assign(as_text(from));
  }
  void bytes(Bytes& value, std::size_t max_bytes) {
    const ByteView from = blob(max_bytes);
    value.assign(from.begin(), from.end());
  }

  template <typename T>
  void list(std::vector<T>& items, std::size_t max_count) {
    std::uint32_t count = 0;
    (*this)(count);
    if (count > max_count) return fail(DecodeError::kTooLong);
    if (count > rest_.size()) return fail(DecodeError::kTruncated);
    const std::size_t before = rest_.size();
    for (std::uint32_t i = 0; i < count && ok(); ++i) {
      if (items.size() == items.capacity()) make_room(items, count, before);
      (*this)(items.emplace_back());
    }
    if (!ok()) items.clear();
  }

  template <typename... Ts>
  void variant(std::variant<Ts...>& value) {
    std::uint16_t kind = 0;
    (*this)(kind);
    if (!ok()) return;
    const auto read_if = [&]<typename T>(std::type_identity<T>) {
      if (kind != T::kKind) return false;
      (*this)(value.template emplace<T>());
      return true;
    };
    const bool known = (read_if(std::type_identity<Ts>{}) || ...);
    if (!known) fail(DecodeError::kUnknownVariant);
  }

 private:
  /// For all items at once where the bytes are there for them; else for as many as the rest will
  /// bring if they are as long as those before. Doubling would take several times that.
  template <typename T>
  void make_room(std::vector<T>& items, std::size_t count, std::size_t before) const {
    const std::size_t have = items.size();
    const std::size_t used = before - rest_.size();
    std::size_t room = count;
    if (used > 0)
      room = have + rest_.size() * have / used + 1;
    else if (before / sizeof(T) < count)
      room = have + before / sizeof(T) / 4 + 1;
    items.reserve(std::min(room, count));
  }
  ByteView take(std::size_t count) {
    if (rest_.size() < count) {
      fail(DecodeError::kTruncated);
      return {};
    }
    const ByteView front = rest_.first(count);
    rest_ = rest_.subspan(count);
    return front;
  }
  ByteView blob(std::size_t max_bytes) {
    std::uint32_t size = 0;
    (*this)(size);
    if (size > max_bytes) {
      fail(DecodeError::kTooLong);
      return {};
    }
    return take(size);
  }

  ByteView rest_;
  DecodeError error_ = DecodeError::kNone;
};

/// The value that these bytes are, all of them.
template <typename T>
[[nodiscard]] Result<T, DecodeError> decode(ByteView bytes) {
  Reader reader(bytes);
  T value{};
  reader(value);
  reader.finish();
  if (!reader.ok()) return Fail{reader.error()};
  return value;
}

}  // namespace tally
