// SPDX-License-Identifier: Apache-2.0
#pragma once
// What a parameter says when it is given something of another type.
#include <constcloud/base/standard.hpp>

namespace constcloud::detail {

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

}  // namespace constcloud::detail
