// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of json/parser.hpp.
#include <constcloud/json/detail/parser.hpp>
#include <constcloud/json/parser.hpp>

namespace CONSTCLOUD_NAMESPACE::json {

CONSTCLOUD_CONSTEXPR ParseResult try_parse(const Text& text) {
  ParseResult result;
  internal::Parser<true> parser(text);
  const Fault fault = parser.run(result.value);
  if (fault == Fault::none) return result;
  return {Value(), internal::error_at(text, fault, parser.offset())};
}

CONSTCLOUD_CONSTEXPR Value parse(const Text& text) {
  ParseResult result = try_parse(text);
  if (!result) internal::refuse_json(result.error.line, result.error.column, result.error);
  return std::move(result.value);
}

CONSTCLOUD_CONSTEXPR ParseError error_in(const Text& text) { return internal::first_error_in(text); }

}  // namespace constcloud::json
