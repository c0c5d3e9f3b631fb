// SPDX-License-Identifier: Apache-2.0
#pragma once
// Required<T> and Optional<T>: the fields of a props struct.
#include <concepts>
#include <constcloud/core/value.hpp>
#include <type_traits>

namespace constcloud {

/// Stands for "no value" in `maybe_x(nullopt)`; std::nullopt does as well.
struct Nullopt {};
inline constexpr Nullopt nullopt{};

namespace detail {

/// Makes a field without a value: what a builder starts from.
struct Unset {};

template <class>
inline constexpr bool never = false;

/// Something like std::nullopt: an empty tag that nobody can make.
template <class N>
concept nothing_tag = std::is_empty_v<N> && !std::is_default_constructible_v<N> && std::is_trivially_copyable_v<N>;

template <class O>
concept optional_like = requires(const O& o) {
  { o.has_value() } -> std::convertible_to<bool>;
  *o;
};

template <class T>
concept knows_unset = std::derived_from<T, AnyValue>;

/// Types whose constructor from a number checks it in the compiler, and so takes literals only.
template <class T>
concept checks_number_literals = requires { typename T::checks_number_literals; };

template <class T>
struct item_type_of {
  struct type {};
};
template <class T>
  requires requires { typename T::item_type; }
struct item_type_of<T> {
  using type = typename T::item_type;
};

/// Holds a T and converts from all that a T converts from. (g++ 12 cannot inherit a consteval constructor.)
template <class T>
class Field {
 public:
  using value_type = T;
  constexpr Field(T value) : value_(std::move(value)) {}
  template <std::size_t N>
    requires std::constructible_from<T, const char (&)[N]>
  consteval Field(const char (&literal)[N]) : value_(literal) {}
  template <class N>
    requires(checks_number_literals<T> && std::is_arithmetic_v<N>)
  consteval Field(N literal) : value_(literal) {}
  template <class U>
    requires(!std::is_array_v<std::remove_reference_t<U>> && !std::same_as<std::remove_cvref_t<U>, T> &&
             !std::derived_from<std::remove_cvref_t<U>, Field> &&
             !(checks_number_literals<T> && std::is_arithmetic_v<std::remove_cvref_t<U>>) &&
             std::convertible_to<U, T>)
  constexpr Field(U&& value) : value_(std::forward<U>(value)) {}
  constexpr Field(std::initializer_list<typename item_type_of<T>::type> items)
    requires requires { typename T::item_type; }
      : value_(items) {}

  constexpr const T& value() const { return value_; }
  constexpr T& value() { return value_; }
  constexpr const T& operator*() const { return value_; }
  constexpr T& operator*() { return value_; }
  constexpr const T* operator->() const { return &value_; }
  constexpr T* operator->() { return &value_; }

 protected:
  constexpr Field(Unset) {}

 private:
  T value_{};
};

}  // namespace detail

/// A field that must be set: by its setter, or in the braces of a props struct.
template <class T>
class Required : public detail::Field<T> {
 public:
  using detail::Field<T>::Field;
  template <std::size_t N>
    requires std::constructible_from<T, const char (&)[N]>
  consteval Required(const char (&literal)[N]) : detail::Field<T>(literal) {}
  template <class N>
    requires(detail::checks_number_literals<T> && std::is_arithmetic_v<N>)
  consteval Required(N literal) : detail::Field<T>(literal) {}
  template <class U = T>
  constexpr Required() : detail::Field<T>(detail::Unset{}) {
    static_assert(detail::never<U>,
                  "a required field of these props is not set: name it in the braces, as in {.stage_name = \"dev\"}");
  }
  constexpr Required(detail::Unset unset) : detail::Field<T>(unset) {}
};

/// A field that may be left out.
template <class T>
class Optional : public detail::Field<T> {
 public:
  using detail::Field<T>::Field;
  template <std::size_t N>
    requires std::constructible_from<T, const char (&)[N]>
  consteval Optional(const char (&literal)[N]) : detail::Field<T>(literal) {}
  template <class N>
    requires(detail::checks_number_literals<T> && std::is_arithmetic_v<N>)
  consteval Optional(N literal) : detail::Field<T>(literal) {}
  constexpr Optional() : detail::Field<T>(detail::Unset{}), set_(false) {}
  constexpr Optional(detail::Unset) : Optional() {}
  constexpr Optional(Nullopt) : Optional() {}
  template <detail::nothing_tag N>
  constexpr Optional(N) : Optional() {}
  /// From an optional of another kind: std::optional, or one of a type that converts.
  template <detail::optional_like O>
    requires(!std::same_as<O, Optional> && !std::convertible_to<O, T>)
  constexpr Optional(const O& other) : Optional() {
    if (other.has_value()) *this = Optional(T(*other));
  }
  constexpr bool has_value() const {
    if constexpr (detail::knows_unset<T>) {
      return !this->value().is_unset();
    } else {
      return set_;
    }
  }
  constexpr explicit operator bool() const { return has_value(); }
  constexpr T value_or(T other) const { return has_value() ? this->value() : other; }

 private:
  bool set_ = true;
};

}  // namespace constcloud
