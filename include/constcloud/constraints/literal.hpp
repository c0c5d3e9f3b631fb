// SPDX-License-Identifier: Apache-2.0
#pragma once
// Texts whose literals the compiler checks, and whose run-time values the construct checks that
// takes them.
#include <constcloud/constraints/checked.hpp>

/// Defines `Type`, a `Value<Text>` whose literals are refused as those of
/// `CONSTCLOUD_CHECKED_TEXT`. Values that are not literals are taken as they are: the construct
/// checks them, where the order of the checks or its path matters.
#define CONSTCLOUD_CHECKED_LITERAL(Type, accepts, refusal, sentence)                                   \
  CONSTCLOUD_BEGIN_CHECKED class Type : public ::constcloud::Value<::constcloud::Text> {               \
   public:                                                                                             \
    constexpr Type() = default;                                                                        \
    template <std::size_t N>                                                                           \
    consteval Type(const char (&literal)[N]) CONSTCLOUD_REFUSE_IF(!accepts(literal, N - 1), sentence)  \
        : ::constcloud::Value<::constcloud::Text>(literal) {                                           \
      if (!accepts(literal, N - 1)) ::constcloud::refuse::refusal(::constcloud::Text::copy(literal, N - 1)); \
    }                                                                                                  \
    template <class V>                                                                                 \
      requires(::constcloud::detail::makes_text<V> && !__is_base_of(Type, std::remove_cvref_t<V>))     \
    constexpr Type(V&& value)                                                                          \
        : ::constcloud::Value<::constcloud::Text>(::constcloud::detail::as_text_value(value)) {}       \
  };                                                                                                   \
  CONSTCLOUD_END_CHECKED static_assert(true)
