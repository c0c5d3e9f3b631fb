// SPDX-License-Identifier: Apache-2.0
#pragma once
// Checked values: types whose literals the compiler checks, and whose run-time values are checked when they are made.
#include <constcloud/values/optional.hpp>

namespace constcloud::refuse {
/// Where a number is given that the compiler cannot check.
inline void a_number_known_at_run_time_only_is_given_as_type_checked_number() {}
}  // namespace constcloud::refuse

namespace constcloud::detail {
/// What converts to a text or an intrinsic, and is no literal.
template <class V>
concept makes_text = !is_literal<V> && converts_to<V, Value<Text>>;
/// What the conversion of an argument gives.
constexpr const Value<Text>& as_text_value(const Value<Text>& value) { return value; }
struct Unchecked {};
/// Whether `accepts` refuses the number. (clang looks at an attribute before it looks at a constraint: hence any type.)
template <auto Accepts, class V>
constexpr bool refuses_number(const V& value) {
  if constexpr (detail::arithmetic<V>) {
    return !Accepts(static_cast<double>(value));
  } else {
    return false;
  }
}
/// The number, which the compiler must see. (By reference: a parameter of its type would be refused without a word.)
template <class V>
constexpr const V& in_place(const V& number) {
  if (!__builtin_constant_p(number)) refuse::a_number_known_at_run_time_only_is_given_as_type_checked_number();
  return number;
}
}  // namespace constcloud::detail

// clang finds its own attribute pedantic.
#if defined(__clang__)
#define CONSTCLOUD_BEGIN_CHECKED _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wgcc-compat\"")
#define CONSTCLOUD_END_CHECKED _Pragma("clang diagnostic pop")
#else
#define CONSTCLOUD_BEGIN_CHECKED
#define CONSTCLOUD_END_CHECKED
#endif

/// Defines `Type`, a `Value<Text>` for which `accepts(data, size)` holds. A literal that it does not hold for is
/// refused by the compiler: clang prints `sentence`, g++ the name of `constcloud::refuse::refusal(text)`, which
/// run-time values throw from. Only an attribute can carry a sentence to clang, and it takes nothing but a literal:
/// hence a macro.
#define CONSTCLOUD_CHECKED_TEXT(Type, accepts, refusal, sentence)                                      \
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
        : ::constcloud::Value<::constcloud::Text>(::constcloud::detail::as_text_value(value)) {        \
      if (!is(::constcloud::json::Kind::text)) return;                                                 \
      const ::constcloud::Text text = literal();                                                       \
      if (!accepts(text.data(), text.size())) ::constcloud::refuse::refusal(text);                     \
    }                                                                                                  \
  };                                                                                                   \
  CONSTCLOUD_END_CHECKED static_assert(true)

/// Defines `Type`, a `Value<Number>` for which `accepts(number)` holds. Numbers written in place are checked by the
/// compiler; run-time numbers go through `Type::checked(number)`, which throws.
#define CONSTCLOUD_CHECKED_NUMBER(Type, Number, accepts, refusal, sentence)                                            \
  CONSTCLOUD_BEGIN_CHECKED class Type : public ::constcloud::Value<Number> {                                           \
   public:                                                                                                             \
    using checks_number_literals = void;                                                                               \
    constexpr Type() = default;                                                                                        \
    template <::constcloud::detail::number V>                                                                          \
    consteval Type(const V& literal)                                                                                   \
        CONSTCLOUD_REFUSE_IF(!__builtin_constant_p(literal),                                                           \
                             "this number is known at run time only: give " #Type "::checked(number)")                 \
        CONSTCLOUD_REFUSE_IF(::constcloud::detail::refuses_number<accepts>(literal), sentence)                         \
        : Type(::constcloud::detail::Unchecked{}, ::constcloud::Json(::constcloud::detail::in_place(literal))) {       \
      if (!accepts(static_cast<double>(literal))) ::constcloud::refuse::refusal(static_cast<double>(literal));         \
    }                                                                                                                  \
    template <::constcloud::detail::number_value V>                                                                    \
      requires(!__is_base_of(Type, V))                                                                                 \
    constexpr Type(const V& value) : ::constcloud::Value<Number>(value) {                                              \
      if (is(::constcloud::json::Kind::number) && !accepts(as_number())) {                                             \
        ::constcloud::refuse::refusal(as_number());                                                                    \
      }                                                                                                                \
    }                                                                                                                  \
    constexpr Type(const ::constcloud::Token& token) : Type(::constcloud::detail::Unchecked{}, token.json()) {}        \
    /** A number that is known when the program runs. */                                                               \
    static constexpr Type checked(double number) {                                                                     \
      if (!accepts(number)) ::constcloud::refuse::refusal(number);                                                     \
      return Type(::constcloud::detail::Unchecked{}, ::constcloud::Json(number));                                      \
    }                                                                                                                  \
                                                                                                                       \
   private:                                                                                                            \
    constexpr Type(::constcloud::detail::Unchecked, const ::constcloud::Json& json)                                    \
        : ::constcloud::Value<Number>(::constcloud::Token(json)) {}                                                    \
  };                                                                                                                   \
  CONSTCLOUD_END_CHECKED static_assert(true)
