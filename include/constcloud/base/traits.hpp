// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the standard's traits and concepts say, in one step of the compiler instead of a dozen: these are asked hundreds
// of times in every program that includes the library.
#include <constcloud/base/compiler.hpp>
#include <constcloud/base/linkage.hpp>
#include <cstddef>
#include <type_traits>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Whether the compiler evaluates what calls this; in a function that is a constant in one way of linking only.
constexpr bool is_in_constant() { return __builtin_is_constant_evaluated(); }

/// `T` is `Base` or derives from it. As std::derived_from, where no base is private.
template <class T, class Base>
concept derives_from = __is_base_of(Base, T);

/// As std::constructible_from, where destructors are public.
template <class T, class... From>
concept constructible_from = __is_constructible(T, From...);

/// As std::is_nothrow_move_assignable.
template <class T>
concept nothrow_move_assignable = __is_nothrow_assignable(T&, T&&);

/// A number, a character or `bool`. As std::is_arithmetic, which few of the types that are asked need.
template <class T>
concept arithmetic = !__is_class(T) && std::is_arithmetic_v<T>;

/// As std::conditional_t, without a class for each choice.
template <bool>
struct Choice {
  template <class Then, class>
  using type = Then;
};
template <>
struct Choice<false> {
  template <class, class Else>
  using type = Else;
};
template <bool Condition, class Then, class Else>
using choice_t = typename Choice<Condition>::template type<Then, Else>;

/// What a character literal is. (`signed char` and `unsigned char` are small numbers.)
template <class C>
concept character = same_as<C, char> || same_as<C, wchar_t> || same_as<C, char8_t> || same_as<C, char16_t> ||
                    same_as<C, char32_t>;

/// A whole or a fractional number; `bool` and characters are none.
template <class N>
concept number = arithmetic<N> && !same_as<N, bool> && !character<N>;

/// A whole number.
template <class N>
concept whole_number = !__is_class(N) && std::is_integral_v<N> && !same_as<N, bool> && !character<N>;

/// As std::swap, without its checks.
template <class T>
constexpr void swap(T& a, T& b) {
  T before = static_cast<T&&>(a);
  a = static_cast<T&&>(b);
  b = static_cast<T&&>(before);
}

/// Takes the pointer or the number out of `place` and leaves none behind. As std::exchange with T().
template <class T>
constexpr T take(T& place) {
  T before = place;
  place = T();
  return before;
}

}  // namespace constcloud::detail
