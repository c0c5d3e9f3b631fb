// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of json/parse_error.hpp.
#include <constcloud/json/parse_error.hpp>
#include <constcloud/text/number.hpp>

namespace constcloud::json {

namespace internal {

constexpr Text decimal(std::size_t number) {
  char digits[text::number_capacity]{};
  return Text::copy(digits, text::write_number(static_cast<double>(number), digits));
}

}  // namespace internal

constexpr Text sentence_of(Fault fault) {
  switch (fault) {
#define CONSTCLOUD_JSON_RULE(name, sentence) \
  case Fault::name:                     \
    return sentence;
    CONSTCLOUD_JSON_RULES(CONSTCLOUD_JSON_RULE)
#undef CONSTCLOUD_JSON_RULE
    case Fault::none:
      return "well-formed JSON";
  }
  return {};
}

constexpr Text ParseError::message() const {
  using internal::decimal;
  return Text::concat({"malformed JSON at line ", decimal(line), ", column ", decimal(column), " (byte ",
                       decimal(offset), "): ", sentence_of(fault)});
}

}  // namespace constcloud::json

namespace constcloud::refuse {
#define CONSTCLOUD_JSON_RULE(name, sentence) \
  [[noreturn]] inline void name(const json::ParseError& error) { throw Error(error.message()); }
CONSTCLOUD_JSON_RULES(CONSTCLOUD_JSON_RULE)
#undef CONSTCLOUD_JSON_RULE
}  // namespace constcloud::refuse

namespace constcloud::json::internal {

/// Calls the function of the broken rule. (The line and the column are for the compiler to print.)
[[noreturn]] constexpr void refuse_json([[maybe_unused]] std::size_t line, [[maybe_unused]] std::size_t column,
                                        const ParseError& error) {
  switch (error.fault) {
#define CONSTCLOUD_JSON_RULE(name, sentence) \
  case Fault::name:                     \
    refuse::name(error);
    CONSTCLOUD_JSON_RULES(CONSTCLOUD_JSON_RULE)
#undef CONSTCLOUD_JSON_RULE
    case Fault::none:
      break;
  }
  CONSTCLOUD_UNREACHABLE;
}

}  // namespace constcloud::json::internal
