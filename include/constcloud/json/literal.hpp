// SPDX-License-Identifier: Apache-2.0
#pragma once
// JSON literals that the compiler checks: R"({"a": 1})"_json.
#include <constcloud/json/detail/parser.hpp>  // the compiler reads them, however the program is linked
#include <constcloud/json/parser.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace json::internal {

/// The characters of a literal as a template argument.
template <std::size_t N>
struct LiteralCharacters {
  consteval LiteralCharacters(const char (&literal)[N]) { detail::copy_chars(characters, literal, N); }
  char characters[N]{};
};

/// Says with a broken rule where it is broken: the compiler prints the condition.
template <std::size_t Line, std::size_t Column>
inline constexpr bool is_json_at_line_and_column = false;

template <Fault Broken, std::size_t Line, std::size_t Column>
struct JsonLiteral {
  static constexpr bool is_checked = true;
};
#define CONSTCLOUD_JSON_RULE(name, sentence)                                                                \
  template <std::size_t Line, std::size_t Column>                                                      \
  struct JsonLiteral<Fault::name, Line, Column> {                                                      \
    static_assert(is_json_at_line_and_column<Line, Column>, "malformed JSON in a literal: " sentence); \
    static constexpr bool is_checked = false;                                                          \
  };
CONSTCLOUD_JSON_RULES(CONSTCLOUD_JSON_RULE)
#undef CONSTCLOUD_JSON_RULE

}  // namespace json::internal

inline namespace literals {

/// The value of a JSON text: `R"({"Version": "2012-10-17"})"_json`. A malformed text does not
/// compile, and the message says what is wrong at which line and column. The value is made where
/// the literal is evaluated; its strings view the literal.
template <json::internal::LiteralCharacters Literal>
constexpr json::Value operator""_json() {
  constexpr json::ParseError error = json::internal::first_error_in(Literal.characters);
  if constexpr (json::internal::JsonLiteral<error.fault, error.line, error.column>::is_checked) {
    return json::parse(Literal.characters);
  } else {
    return json::Value();
  }
}

}  // namespace literals

}  // namespace constcloud
