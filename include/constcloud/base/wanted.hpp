// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a parameter says when it is given something of another type.
#include <constcloud/base/text.hpp>

namespace CONSTCLOUD_NAMESPACE {
template <class T>
class List;
template <class T>
class Map;
}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::detail {

template <class>
inline constexpr bool never = false;

/// A builder: what it makes is not there yet.
template <class Given>
concept unbuilt = requires { Given::set_fields; };

template <class Given>
struct Misfit {
  static_assert(!unbuilt<Given>, "a builder alone makes nothing: call .build(), and pass what it returns");
  static constexpr bool is_told = unbuilt<Given>;
};
/// False, for the assertion of a constructor that takes anything only to say what is wanted there:
///     static_assert(constcloud::detail::fits_here<Given>, "a role is wanted here: pass ...");
/// A builder is told so first, wherever it is given.
template <class Given>
inline constexpr bool fits_here = Misfit<Given>::is_told;

/// `wanted_here<Given>(static_cast<const T*>(nullptr))` says what is wanted where a T is. A type that can be a field
/// has one beside it:
///     template <class Given>
///     constexpr void wanted_here(const Duration*) {
///       static_assert(detail::fits_here<Given>, "a duration is wanted here: Duration::seconds(30)");
///     }
/// Those of types of the language, and of kinds of types:
template <class Given>
constexpr void wanted_here(const bool*) {
  static_assert(fits_here<Given>, "true or false is wanted here");
}
template <class Given>
constexpr void wanted_here(const int*) {
  static_assert(fits_here<Given>, "a whole number is wanted here");
}
template <class Given>
constexpr void wanted_here(const double*) {
  static_assert(fits_here<Given>, "a number is wanted here");
}
template <class Given>
constexpr void wanted_here(const Text*) {
  static_assert(fits_here<Given>, "a text is wanted here, one that is known when the program runs: \"...\"");
}
template <class Given, class T>
constexpr void wanted_here(const List<T>*) {
  static_assert(fits_here<Given>, "a list is wanted here: {first, second}");
}
template <class Given, class T>
constexpr void wanted_here(const Map<T>*) {
  static_assert(fits_here<Given>, "names with values are wanted here: {{\"name\", value}}");
}
template <class Given, class T>
  requires(__is_aggregate(T))
constexpr void wanted_here(const T*) {
  static_assert(fits_here<Given>,
                "a struct is wanted here: its fields in two pairs of braces, {{.name = value}}, or its type before "
                "them");
}
/// All others. (What is derived from a type that says it goes by that one.)
struct Unsaid {};
template <class Given>
constexpr Unsaid wanted_here(const void*) {
  static_assert(fits_here<Given>, "a value of another type is wanted here");
  return {};
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {
using detail::fits_here;
}  // namespace constcloud
