// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of json/parser.hpp.
#include <constcloud/json/parser.hpp>

namespace constcloud::json::detail {

constexpr unsigned hex_digit(char c) {
  return is_digit(c)                              ? static_cast<unsigned>(c - '0')
         : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? static_cast<unsigned>((c | 0x20) - 'a' + 10)
                                                  : 16;
}

constexpr void push_utf8(Buffer& buffer, unsigned point) {
  const auto tail = [&buffer, point](int shift) { buffer.push(static_cast<char>(0x80 | (point >> shift & 0x3f))); };
  if (point < 0x80) return buffer.push(static_cast<char>(point));
  if (point < 0x800) {
    buffer.push(static_cast<char>(0xc0 | point >> 6));
  } else {
    if (point < 0x10000) {
      buffer.push(static_cast<char>(0xe0 | point >> 12));
    } else {
      buffer.push(static_cast<char>(0xf0 | point >> 18));
      tail(12);
    }
    tail(6);
  }
  tail(0);
}

}  // namespace constcloud::json::detail

namespace constcloud::json {

constexpr ParseResult try_parse(const Text& text) {
  ParseResult result;
  detail::Parser<true> parser(text);
  const Fault fault = parser.run(result.value);
  if (fault == Fault::none) return result;
  return {Value(), detail::error_at(text, fault, parser.offset())};
}

constexpr Value parse(const Text& text) {
  ParseResult result = try_parse(text);
  if (!result) detail::refuse_json(result.error.line, result.error.column, result.error);
  return std::move(result.value);
}

constexpr ParseError error_in(const Text& text) {
  Value nothing;
  detail::Parser<false> parser(text);
  const Fault fault = parser.run(nothing);
  return fault == Fault::none ? ParseError() : detail::error_at(text, fault, parser.offset());
}

}  // namespace constcloud::json
