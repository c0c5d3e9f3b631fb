// SPDX-License-Identifier: Apache-2.0
#pragma once
// What makes a text no JSON: each rule with its name and its sentence, once.
#include <constcloud/base/error.hpp>

/// The rules of RFC 8259 that a text can break: RULE(name, sentence) for each. (A macro, for a
/// `static_assert` takes its sentence from nothing but a literal.)
#define CONSTCLOUD_JSON_RULES(RULE)                                                                            \
  RULE(a_json_text_must_be_valid_utf8, "the text must be valid UTF-8")                                         \
  RULE(a_json_text_must_end_after_its_value, "nothing but white space may follow the value")                   \
  RULE(a_json_text_must_nest_at_most_512_levels, "arrays and objects may nest 512 levels deep")                \
  RULE(a_json_text_must_not_have_comments, "JSON has no comments")                                             \
  RULE(a_json_value_must_stand_here,                                                                           \
       "here must stand an object, an array, a string in double quotes, a number, true, false or "             \
       "null")                                                                                                 \
  RULE(a_json_name_must_be_in_double_quotes, "here must stand the name of a member in double quotes")          \
  RULE(a_colon_must_follow_a_json_name, "a colon must follow the name of a member")                            \
  RULE(a_comma_or_a_brace_must_follow_a_json_member, "a comma or } must follow a member of an object")         \
  RULE(a_comma_or_a_bracket_must_follow_a_json_element, "a comma or ] must follow an element of an array")     \
  RULE(no_comma_may_follow_the_last_json_item, "no comma may stand before a closing bracket")                  \
  RULE(a_json_string_must_end_with_a_double_quote, "the string that starts here must end with a double quote") \
  RULE(a_json_string_must_escape_control_characters,                                                           \
       "in a string, a line break, a tab and other control characters "                                        \
       "must be escaped, as in \\n or \\u0007")                                                                \
  RULE(a_json_escape_must_be_one_that_json_has, "after a backslash must stand one of \" \\ / b f n r t u")     \
  RULE(a_json_unicode_escape_must_have_four_hex_digits, "after \\u must stand four hexadecimal digits")        \
  RULE(a_json_unicode_escape_must_not_be_half_a_surrogate_pair,                                                \
       "half a surrogate pair is no character: \\uD800 to \\uDBFF and \\uDC00 to \\uDFFF stand "               \
       "together, in that order")                                                                              \
  RULE(a_json_number_must_not_start_with_a_needless_zero, "a number must not start with a needless zero")      \
  RULE(a_json_number_must_have_a_digit_here, "a number must have a digit here")

namespace CONSTCLOUD_NAMESPACE::json {

/// How deep arrays and objects may nest.
inline constexpr std::size_t max_depth = 512;

/// The rule that a text breaks.
enum class Fault : unsigned char {
  none,
#define CONSTCLOUD_JSON_RULE(name, sentence) name,
  CONSTCLOUD_JSON_RULES(CONSTCLOUD_JSON_RULE)
#undef CONSTCLOUD_JSON_RULE
};

/// The rule in words.
CONSTCLOUD_CONSTEXPR Text sentence_of(Fault fault);

/// The first thing in a text that makes it no JSON, and where it is: the byte, from 0; the line and
/// the column in code points, from 1. A line ends with a line feed.
struct ParseError {
  Fault fault = Fault::none;
  std::size_t offset = 0;
  std::size_t line = 0;
  std::size_t column = 0;

  constexpr explicit operator bool() const { return fault != Fault::none; }
  /// As in `malformed JSON at line 2, column 5 (byte 9): a colon must follow the name of a member`.
  CONSTCLOUD_CONSTEXPR Text message() const;
  friend constexpr bool operator==(const ParseError&, const ParseError&) = default;
};

}  // namespace constcloud::json

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/json/impl/parse_error.hpp>
#endif
