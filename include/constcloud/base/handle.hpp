// SPDX-License-Identifier: Apache-2.0
#pragma once
// Handles and values: what the copies of an object have to do with each other.
#include <constcloud/base/traits.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// A handle stands for something that is there once: a construct, a statement of a policy, a principal. Its copies
/// stand for the same, `==` asks whether it is the same, and whoever has one, be it `const`, may change what it stands
/// for. A class of handles says `static constexpr bool copies_share = true;`, and whatever derives from it is one too.
template <class T>
concept is_handle = requires { requires T::copies_share; };

/// All else that can be copied is a value: what becomes of a copy is nothing to its origin, and a `const` one does not
/// change. A value may hold handles, as props and lists do; then its copies hold handles to the same.
template <class T>
concept is_value = !is_handle<T> && detail::constructible_from<T, const T&>;

}  // namespace constcloud
