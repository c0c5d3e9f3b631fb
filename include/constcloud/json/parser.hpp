// SPDX-License-Identifier: Apache-2.0
#pragma once
// The JSON parser: RFC 8259 and nothing beside it, in a program and in the compiler.
#include <constcloud/json/parse_error.hpp>
#include <constcloud/json/value.hpp>

namespace CONSTCLOUD_NAMESPACE::json {

/// What `try_parse` returns: the value, or why there is none (then `value` is undefined).
struct ParseResult {
  Value value;
  ParseError error;

  constexpr explicit operator bool() const { return !error; }
};

/// The value of a JSON text, or why it has none. Strict RFC 8259: no comments, no comma after the
/// last item, no NaN, no byte order mark. As in JavaScript, a number is a double (and infinite
/// where a double ends), members stand in JavaScript's order, and of members with one name the last
/// counts, in the place of the first. A `\uXXXX` that is half a surrogate pair is refused: UTF-8
/// has no such thing. Strings share the characters of `text`. Arrays and objects nest 512 levels
/// deep at most. In constant evaluation the compiler's own limit on nested calls comes first when
/// the value is destroyed: at 512 calls (its default), this is at about 100 levels.
CONSTCLOUD_CONSTEXPR ParseResult try_parse(const Text& text);

/// The same, but a malformed text throws `Error` with the message of the `ParseError`. In constant
/// evaluation the compiler stops in a function of namespace `refuse` that has the name of the
/// broken rule.
CONSTCLOUD_CONSTEXPR Value parse(const Text& text);

/// Why `try_parse` would refuse a text: nothing is built.
CONSTCLOUD_CONSTEXPR ParseError error_in(const Text& text);

}  // namespace constcloud::json

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/json/impl/parser.hpp>
#endif
