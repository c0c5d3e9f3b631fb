// SPDX-License-Identifier: Apache-2.0
#pragma once
// The values of resource types' properties of which CloudFormation's schemas say more than their type: which texts there
// are, how long one may be, between what a number lies. The types here are as those of checked.hpp, but of as few parts
// as will do: the generator of cfn/ writes thousands of them.
//
//   CONSTCLOUD_PROPERTY_TEXT(CfnStageLoggingLevelValue, one_of(text, "ERROR\nINFO\nOFF"),
//                            must_be_ERROR_INFO_or_OFF_give_one_of_them,
//                            "CfnStage: logging_level must be ERROR, INFO or OFF", "give one of them");
//
// A literal is checked by the compiler, any other text when it is set: `<sentence>, got '<value>'`. Values are taken as they
// are, since most are known at deployment only, and so is a text with a dynamic reference (`{{resolve:...}}`) in it.
#include <constcloud/constraints/checked.hpp>

namespace CONSTCLOUD_NAMESPACE::constraints {

/// What a rule looks at.
struct Characters {
  const char* data;
  std::size_t size;
};

/// Whether two texts are one, for who makes no difference between cases in ASCII.
constexpr bool is_same(const Characters& a, const Characters& b, bool any_case) {
  if (a.size != b.size) return false;
  for (std::size_t i = 0; i != a.size; ++i) {
    const char x = any_case ? text::to_lower(a.data[i]) : a.data[i];
    const char y = any_case ? text::to_lower(b.data[i]) : b.data[i];
    if (x != y) return false;
  }
  return true;
}
/// Whether it is one of these lines.
constexpr bool one_of(const Characters& text, const char* lines, bool any_case = false) {
  for (const char* begin = lines;; ++lines) {
    if (*lines != '\n' && *lines != '\0') continue;
    if (is_same(text, {begin, static_cast<std::size_t>(lines - begin)}, any_case)) return true;
    if (*lines == '\0') return false;
    begin = lines + 1;
  }
}
/// Whether it has so many characters, as JavaScript counts them.
constexpr bool has_length(const Characters& text, std::size_t least, std::size_t most) {
  return length_between(least, most)(text.data, text.size);
}
constexpr bool has_length(const Characters& text, std::size_t least) { return has_length(text, least, static_cast<std::size_t>(-1)); }
/// Whether CloudFormation puts another text in its place.
constexpr bool is_resolved_later(const Characters& text) {
  constexpr char mark[] = "{{resolve:";
  constexpr std::size_t size = sizeof(mark) - 1;
  for (std::size_t i = 0; i + size <= text.size; ++i) {
    if (text.data[i] == '{' && is_same({text.data + i, size}, {mark, size}, false)) return true;
  }
  return false;
}

constexpr bool is_whole(double number) { return text::is_whole(number); }

}  // namespace constcloud::constraints

namespace CONSTCLOUD_NAMESPACE::detail {

/// What all of these types are for who reads them: a value that may be unset.
template <class V>
class [[nodiscard]] PropertyOf : public V {
 public:
  using value_type = V;
  using checks_property = void;
  constexpr PropertyOf() = default;
  constexpr explicit PropertyOf(const V& value) : V(value) {}
  constexpr void set(V&& value) { V::operator=(std::move(value)); }
  constexpr bool has_value() const { return !this->is_undefined(); }
  constexpr const V& value() const { return *this; }
  constexpr V& value() { return *this; }
  constexpr const V& operator*() const { return *this; }
  constexpr V& operator*() { return *this; }
  constexpr const V* operator->() const { return this; }
  constexpr V* operator->() { return this; }
  constexpr explicit operator bool() const { return has_value(); }
  constexpr V value_or(V other) const {
    if (has_value()) return *this;
    return other;
  }
};
using PropertyText = PropertyOf<Value<Text>>;

/// What a program says of them.
inline void refuse_text(const char* sentence, const char* fix, const Text& value) {
  Place().refuse({Text(sentence), ", got '", value, "'"}, Text(fix));
}
inline void refuse_number(const char* sentence, const char* fix, double number) {
  Place().refuse({Text(sentence), ", got ", Json(number).to_text()}, Text(fix));
}

/// Whether a text that a V was breaks a rule. A value is taken as it is: constructs hand theirs on, which have rules of
/// their own.
template <class Rule, class V>
constexpr bool breaks(const Value<Text>& value) {
  if (__is_base_of(Json, std::remove_cvref_t<V>) || !value.is(json::Kind::text)) return false;
  const Text text = value.literal();
  return !Rule::accepts({text.data(), text.size()});
}

}  // namespace constcloud::detail

/// Defines `Type`, a `Value<Text>`. `holds` is an expression of `text`, the characters of a value.
#define CONSTCLOUD_PROPERTY_TEXT(Type, holds, rule_name, sentence, fix)                                        \
  CONSTCLOUD_BEGIN_CHECKED class Type : public ::constcloud::detail::PropertyText {                            \
   public:                                                                                                     \
    template <int = 0>                                                                                         \
    static constexpr bool accepts(const ::constcloud::constraints::Characters& text) {                         \
      using namespace ::constcloud::constraints;                                                               \
      return holds || is_resolved_later(text);                                                                 \
    }                                                                                                          \
    static void rule_name(const ::constcloud::Text& value) {                                                   \
      ::constcloud::detail::refuse_text(sentence, fix, value);                                                 \
    }                                                                                                          \
    constexpr Type() = default;                                                                                \
    template <std::size_t N>                                                                                   \
    consteval Type(const char (&literal)[N])                                                                   \
        CONSTCLOUD_REFUSE_IF(!accepts({literal, N - 1}), sentence ": " fix)                                    \
        : ::constcloud::detail::PropertyText(literal) {                                                        \
      if (!accepts({literal, N - 1})) rule_name(::constcloud::Text::copy(literal, N - 1));                     \
    }                                                                                                          \
    template <class V>                                                                                         \
      requires ::constcloud::detail::makes_text<V>                                                             \
    constexpr Type(V&& value)                                                                                  \
        : ::constcloud::detail::PropertyText(::constcloud::detail::as_text_value(value)) {                     \
      if (::constcloud::detail::breaks<Type, V>(*this)) rule_name(literal());                                  \
    }                                                                                                          \
  };                                                                                                           \
  CONSTCLOUD_END_CHECKED static_assert(true)

/// Defines `Type`, a `Value<Number>`. `holds` is an expression of `number`. A number written in place is checked by the
/// compiler; one that is known when the program runs is `Type::checked(number)`.
#define CONSTCLOUD_PROPERTY_NUMBER(Type, Number, holds, rule_name, sentence, fix)                              \
  CONSTCLOUD_BEGIN_CHECKED class Type : public ::constcloud::detail::PropertyOf<::constcloud::Value<Number>> { \
   public:                                                                                                     \
    using checks_number_literals = void;                                                                       \
    template <int = 0>                                                                                         \
    static constexpr bool accepts(double number) {                                                             \
      using namespace ::constcloud::constraints;                                                               \
      return holds;                                                                                            \
    }                                                                                                          \
    static void rule_name(double number) {                                                                     \
      ::constcloud::detail::refuse_number(sentence, fix, number);                                              \
    }                                                                                                          \
    constexpr Type() = default;                                                                                \
    template <::constcloud::detail::number V>                                                                  \
    consteval Type(const V& literal)                                                                           \
        CONSTCLOUD_REFUSE_IF(!CONSTCLOUD_IS_KNOWN(literal),                                                    \
                             "this number is known at run time only: give " #Type "::checked(number)")         \
        CONSTCLOUD_REFUSE_IF(!accepts(static_cast<double>(literal)), sentence ": " fix)                        \
        : ::constcloud::detail::PropertyOf<::constcloud::Value<Number>>(                                       \
              ::constcloud::Token(::constcloud::Json(::constcloud::detail::in_place(literal)))) {              \
      if (!accepts(static_cast<double>(literal))) rule_name(static_cast<double>(literal));                     \
    }                                                                                                          \
    template <::constcloud::detail::number_value V>                                                            \
    constexpr Type(const V& value)                                                                             \
        : ::constcloud::detail::PropertyOf<::constcloud::Value<Number>>(::constcloud::Value<Number>(value)) {} \
    constexpr Type(const ::constcloud::Token& token)                                                           \
        : ::constcloud::detail::PropertyOf<::constcloud::Value<Number>>(token) {}                              \
    /** A number that is known when the program runs. */                                                       \
    static constexpr ::constcloud::Value<Number> checked(double number) {                                      \
      if (!accepts(number)) rule_name(number);                                                                 \
      return ::constcloud::Token(::constcloud::Json(number));                                                  \
    }                                                                                                          \
  };                                                                                                           \
  CONSTCLOUD_END_CHECKED static_assert(true)
