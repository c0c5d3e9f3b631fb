// SPDX-License-Identifier: Apache-2.0
#pragma once
// What each compiler spells in its own way, where C++20 has no word for it or a dearer one: no other header has such a
// spelling. What stands here for compilers other than g++ and clang (Visual C++) is written by their documents; no test
// runs with one.
#include <constcloud/base/linkage.hpp>
#include <cstdint>
#include <type_traits>
#if !defined(__GNUC__)
#include <__msvc_int128.hpp>
#include <cstdlib>
#include <cstring>
#endif

/// A function of the C library that the compiler knows itself: without a header, and clang in constant evaluation too.
#if defined(__GNUC__)
#define CONSTCLOUD_BUILTIN(name) __builtin_##name
#else
#define CONSTCLOUD_BUILTIN(name) std::name
#endif

/// Whether the compiler knows the value where this stands.
#if defined(__GNUC__)
#define CONSTCLOUD_IS_KNOWN(value) __builtin_constant_p(value)
#else
#define CONSTCLOUD_IS_KNOWN(value) true
#endif

/// The function that this stands in, with its template arguments: an array of characters.
#if defined(__GNUC__)
#define CONSTCLOUD_FUNCTION_NAME __PRETTY_FUNCTION__
#else
#define CONSTCLOUD_FUNCTION_NAME __FUNCSIG__
#endif

/// Nobody comes here. C++23: std::unreachable.
#if defined(__GNUC__)
#define CONSTCLOUD_UNREACHABLE __builtin_unreachable()
#else
#define CONSTCLOUD_UNREACHABLE __assume(false)
#endif

/// Has clang print `sentence` as the error of a call whose constant arguments make `condition` true. g++ has no such
/// thing and prints the name of the rule's function instead.
#if defined(__clang__)
#define CONSTCLOUD_REFUSE_IF(condition, sentence)                                       \
  _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wgcc-compat\"") \
      __attribute__((diagnose_if(condition, sentence, "error"))) _Pragma("clang diagnostic pop")
#else
#define CONSTCLOUD_REFUSE_IF(condition, sentence)
#endif

namespace CONSTCLOUD_NAMESPACE::detail {

#if defined(__SIZEOF_INT128__)
__extension__ using Unsigned128 = unsigned __int128;
#else
using Unsigned128 = std::_Unsigned128;
#endif

/// As std::same_as.
#if defined(__GNUC__)
template <class A, class B>
concept same_as = __is_same(A, B);
#else
template <class A, class B>
concept same_as = std::is_same_v<A, B>;
#endif

/// `From` converts to `To` without being asked, from a place that is no member of either. As std::is_convertible.
#if defined(__has_builtin)
#if __has_builtin(__is_convertible)
#define CONSTCLOUD_IS_CONVERTIBLE(From, To) __is_convertible(From, To)
#endif
#endif
#if defined(CONSTCLOUD_IS_CONVERTIBLE)
// Not written as a call in a requires-expression: in which context the access of that is checked, the standard leaves
// open. CWG 2589 would have it where the expression is written; clang 21 and 22 take the class that asks, which sees its
// own private bases and members.
template <class From, class To>
concept converts_to = CONSTCLOUD_IS_CONVERTIBLE(From, To);
#undef CONSTCLOUD_IS_CONVERTIBLE
#else
template <class From, class To>
concept converts_to = requires(void (&take)(To), From&& from) { take(static_cast<From&&>(from)); };
#endif

/// The same bytes in the other order. C++23: std::byteswap.
constexpr std::uint32_t swap_bytes(std::uint32_t word) {
#if defined(__GNUC__)
  return __builtin_bswap32(word);
#else
  return word >> 24 | (word >> 8 & 0xFF00) | (word << 8 & 0xFF'0000) | word << 24;
#endif
}

}  // namespace constcloud::detail
