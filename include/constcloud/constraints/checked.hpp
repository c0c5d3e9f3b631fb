// SPDX-License-Identifier: Apache-2.0
#pragma once
// Checked values: types whose literals the compiler checks. A rule of such a type is one declaration:
//
//   CONSTCLOUD_CHECKED_FIELD(LogGroupName, length_between(1, 512) && all_of(alnum | "-_./#"),
//                            a_log_group_name_must_be_1_to_512_letters_digits_or_its_punctuation_rename_the_log_group,
//                            "LogGroup: log_group_name", "must be 1 to 512 letters, digits or -_./#",
//                            "rename the log group");
//
// the type, what it accepts (constraints/predicates.hpp), the name of the rule, which is what g++ prints, and the words
// of clang, `what demand: fix`. A program throws `what '<value>' demand`, or, where the CDK has the rule too, the CDK's
// words, which a function of the value behind the fix gives. Only an attribute can carry a sentence to clang, and that
// takes nothing but a literal: hence macros.
#include <constcloud/constraints/predicates.hpp>
#include <constcloud/tree/fault.hpp>
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {
/// Where a number is given that the compiler cannot check.
inline void a_number_known_at_run_time_only_is_given_as_type_checked_number() {}
}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {
/// What converts to a text or an intrinsic, and is no literal.
template <class V>
concept makes_text = !is_literal<V> && converts_to<V, Value<Text>>;
/// What the conversion of an argument gives.
constexpr const Value<Text>& as_text_value(const Value<Text>& value) { return value; }
struct Unchecked {};
/// Whether `accepts` refuses the number. (clang looks at an attribute before it looks at a constraint: hence any type.)
template <class P, class V>
constexpr bool refuses_number(const P& accepts, const V& value) {
  if constexpr (detail::arithmetic<V>) {
    return !accepts(static_cast<double>(value));
  } else {
    return false;
  }
}
/// The number, which the compiler must see. (By reference: a parameter of its type would be refused without a word.)
template <class V>
constexpr const V& in_place(const V& number) {
  if (!CONSTCLOUD_IS_KNOWN(number)) refuse::a_number_known_at_run_time_only_is_given_as_type_checked_number();
  return number;
}
/// What a program says of a refused value.
constexpr Text words_of(const Text& value, const Text& what, const Text& demand) {
  return Text::concat({what, " '", value, "' ", demand});
}
template <class F>
constexpr Text words_of(const Text& value, const Text&, const Text&, F words) {
  return words(value);
}
constexpr Text words_of(double number, const Text& what, const Text& demand) {
  return Text::concat({what, " ", demand, ", got ", Json(number).to_text()});
}
template <class F>
constexpr Text words_of(double number, const Text&, const Text&, F words) {
  return words(number);
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

// What a program does stands behind the class: once, in src/constraints.cpp, where the bodies are in a library.
#if !defined(CONSTCLOUD_COMPILED) || defined(CONSTCLOUD_CHECKED_TYPES_ARE_DEFINED_HERE)
#define CONSTCLOUD_CHECKED_BODIES(...) __VA_ARGS__
#else
#define CONSTCLOUD_CHECKED_BODIES(...)
#endif

/// Defines `Type`, a `Value<Text>`. A literal is checked by the compiler, another text when the construct is made that
/// has it as a field, so that the error names its path: by `Making` (tree/construct.hpp), or by `validate` where no
/// props are taken over.
#define CONSTCLOUD_CHECKED_FIELD(Type, accepted, rule, what, demand, fix, ...)                                 \
  CONSTCLOUD_CHECKED(Type, using has_rule = void;, , accepted, rule, what, demand, fix __VA_OPT__(, ) __VA_ARGS__)

/// Defines `Type`, a `Value<Text>` that stands in other things than the fields of a construct: a text that is no
/// literal is checked where the value is made.
#define CONSTCLOUD_CHECKED_TEXT(Type, accepted, rule, what, demand, fix, ...)                                  \
  CONSTCLOUD_CHECKED(Type, , validate({});, accepted, rule, what, demand, fix __VA_OPT__(, ) __VA_ARGS__)

#define CONSTCLOUD_CHECKED(Type, is_field, when_made, accepted, rule, what, demand, fix, ...)                  \
  CONSTCLOUD_BEGIN_CHECKED class Type : public ::constcloud::Value<::constcloud::Text> {                       \
   public:                                                                                                     \
    is_field static constexpr auto accepts = [] {                                                              \
      using namespace ::constcloud::constraints;                                                               \
      return accepted;                                                                                         \
    }();                                                                                                       \
    CONSTCLOUD_DECLARED_RULE static rule(const ::constcloud::detail::Place& at, const ::constcloud::Text& value); \
    constexpr Type() = default;                                                                                \
    template <std::size_t N>                                                                                   \
    consteval Type(const char (&literal)[N])                                                                   \
        CONSTCLOUD_REFUSE_IF(!accepts(literal, N - 1), what " " demand ": " fix)                               \
        : ::constcloud::Value<::constcloud::Text>(literal) {                                                   \
      if (!accepts(literal, N - 1)) rule({}, ::constcloud::Text::copy(literal, N - 1));                        \
    }                                                                                                          \
    template <class V>                                                                                         \
      requires(::constcloud::detail::makes_text<V> && !__is_base_of(Type, std::remove_cvref_t<V>))             \
    constexpr Type(V&& value)                                                                                  \
        : ::constcloud::Value<::constcloud::Text>(::constcloud::detail::as_text_value(value)) {                \
      when_made                                                                                                \
    }                                                                                                          \
    /** Refuses a text that breaks the rule. What is known at deployment only passes. */                       \
    CONSTCLOUD_CONSTEXPR void validate(const ::constcloud::detail::Place& at) const;                           \
  };                                                                                                           \
  CONSTCLOUD_CHECKED_BODIES(                                                                                   \
      CONSTCLOUD_DECLARED_RULE Type::rule(const ::constcloud::detail::Place& at, const ::constcloud::Text& value) { \
        at.refuse(::constcloud::detail::words_of(value, what, demand __VA_OPT__(, ) __VA_ARGS__), fix);        \
      } CONSTCLOUD_CONSTEXPR void Type::validate(const ::constcloud::detail::Place& at) const {                \
        if (!is(::constcloud::json::Kind::text)) return;                                                       \
        const ::constcloud::Text text = literal();                                                             \
        if (!accepts(text.data(), text.size())) rule(at, text);                                                \
      })                                                                                                       \
  CONSTCLOUD_END_CHECKED static_assert(true)

/// Defines `Type`, a `Value<Number>`. Numbers written in place are checked by the compiler; run-time numbers go through
/// `Type::checked(number)`, which throws `what demand, got <number>`, or what a function of the number gives.
#define CONSTCLOUD_CHECKED_NUMBER(Type, Number, accepted, rule, what, demand, fix, ...)                        \
  CONSTCLOUD_BEGIN_CHECKED class Type : public ::constcloud::Value<Number> {                                   \
   public:                                                                                                     \
    using checks_number_literals = void;                                                                       \
    static constexpr auto accepts = [] {                                                                       \
      using namespace ::constcloud::constraints;                                                               \
      return accepted;                                                                                         \
    }();                                                                                                       \
    CONSTCLOUD_DECLARED_RULE static rule(double number);                                                       \
    constexpr Type() = default;                                                                                \
    template <::constcloud::detail::number V>                                                                  \
    consteval Type(const V& literal)                                                                           \
        CONSTCLOUD_REFUSE_IF(!CONSTCLOUD_IS_KNOWN(literal),                                                   \
                             "this number is known at run time only: give " #Type "::checked(number)")         \
        CONSTCLOUD_REFUSE_IF(::constcloud::detail::refuses_number(accepts, literal), what " " demand ": " fix) \
        : Type(::constcloud::detail::Unchecked{}, ::constcloud::Json(::constcloud::detail::in_place(literal))) { \
      if (!accepts(static_cast<double>(literal))) rule(static_cast<double>(literal));                          \
    }                                                                                                          \
    template <::constcloud::detail::number_value V>                                                            \
      requires(!__is_base_of(Type, V))                                                                         \
    constexpr Type(const V& value) : ::constcloud::Value<Number>(value) {                                      \
      if (is(::constcloud::json::Kind::number) && !accepts(as_number())) rule(as_number());                    \
    }                                                                                                          \
    constexpr Type(const ::constcloud::Token& token) : Type(::constcloud::detail::Unchecked{}, token.json()) {} \
    /** A number that is known when the program runs. */                                                       \
    static constexpr Type checked(double number) {                                                             \
      if (!accepts(number)) rule(number);                                                                      \
      return Type(::constcloud::detail::Unchecked{}, ::constcloud::Json(number));                              \
    }                                                                                                          \
                                                                                                               \
   private:                                                                                                    \
    constexpr Type(::constcloud::detail::Unchecked, const ::constcloud::Json& json)                            \
        : ::constcloud::Value<Number>(::constcloud::Token(json)) {}                                            \
  };                                                                                                           \
  CONSTCLOUD_CHECKED_BODIES(CONSTCLOUD_DECLARED_RULE Type::rule(double number) {                               \
    ::constcloud::detail::Place().refuse(                                                                      \
        ::constcloud::detail::words_of(number, what, demand __VA_OPT__(, ) __VA_ARGS__), fix);                 \
  })                                                                                                           \
  CONSTCLOUD_END_CHECKED static_assert(true)
