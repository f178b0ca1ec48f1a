// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <type_traits>
#include <utility>
#include <variant>

#include "core/data/check.hpp"

/// The value of a computation, or the reason it was refused.
/// E is a scoped enum (a rejection: the outside is wrong) or Fault (the world failed).
/// A bug is neither: it aborts through TALLY_CHECK.
/// Names follow std::expected, which this becomes once every supported compiler has it.
namespace tally {

/// Carries an error into any Result: `return Fail{TxError::kNoteNotFound};`
template <typename E>
struct [[nodiscard]] Fail {
  E error;
};
template <typename E>
Fail(E) -> Fail<E>;

template <typename T, typename E>
class [[nodiscard]] Result {
 public:
  using value_type = T;
  using error_type = E;

  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  template <typename F>
    requires std::is_convertible_v<F, E>
  Result(Fail<F> fail) : state_(std::in_place_index<1>, std::move(fail.error)) {}

  [[nodiscard]] bool has_value() const { return state_.index() == 0; }
  explicit operator bool() const { return has_value(); }

  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  T&& operator*() && { return std::move(value()); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }

  T& value() & {
    TALLY_CHECK(has_value(), "value() of a failed Result");
    return std::get<0>(state_);
  }
  const T& value() const& {
    TALLY_CHECK(has_value(), "value() of a failed Result");
    return std::get<0>(state_);
  }
  T&& value() && {
    TALLY_CHECK(has_value(), "value() of a failed Result");
    return std::get<0>(std::move(state_));
  }
  const E& error() const {
    TALLY_CHECK(!has_value(), "error() of a good Result");
    return std::get<1>(state_);
  }

 private:
  std::variant<T, E> state_;
};

/// A Result without a value: done, or refused.
template <typename E>
class [[nodiscard]] Result<void, E> {
 public:
  using value_type = void;
  using error_type = E;

  Result() = default;
  template <typename F>
    requires std::is_convertible_v<F, E>
  Result(Fail<F> fail) : error_(std::move(fail.error)), failed_(true) {}

  [[nodiscard]] bool has_value() const { return !failed_; }
  explicit operator bool() const { return has_value(); }
  const E& error() const {
    TALLY_CHECK(failed_, "error() of a good Result");
    return error_;
  }

 private:
  E error_{};
  bool failed_ = false;
};

}  // namespace tally

#define TALLY_CONCAT_INNER(a, b) a##b
#define TALLY_CONCAT(a, b) TALLY_CONCAT_INNER(a, b)

/// `TALLY_TRY(const auto tx, decode(bytes));` declares tx, or returns the error to the caller.
#define TALLY_TRY(declaration, expression)                              \
  auto TALLY_CONCAT(tally_try_, __LINE__) = (expression);               \
  if (!TALLY_CONCAT(tally_try_, __LINE__))                              \
    return ::tally::Fail{TALLY_CONCAT(tally_try_, __LINE__).error()};   \
  declaration = *std::move(TALLY_CONCAT(tally_try_, __LINE__))

/// The same for a Result<void, E>.
#define TALLY_TRY_VOID(expression)                                      \
  if (auto tally_try_void = (expression); !tally_try_void)              \
  return ::tally::Fail{tally_try_void.error()}
