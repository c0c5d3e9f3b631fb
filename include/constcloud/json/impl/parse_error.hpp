// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of json/parse_error.hpp.
#include <constcloud/json/parse_error.hpp>
#include <constcloud/text/number.hpp>

namespace CONSTCLOUD_NAMESPACE::json {

namespace internal {

CONSTCLOUD_CONSTEXPR Text decimal(std::size_t number) {
  char digits[text::number_capacity]{};
  return Text::copy(digits, text::write_number(static_cast<double>(number), digits));
}

}  // namespace internal

CONSTCLOUD_CONSTEXPR Text sentence_of(Fault fault) {
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

CONSTCLOUD_CONSTEXPR Text ParseError::message() const {
  using internal::decimal;
  return Text::concat({"malformed JSON at line ", decimal(line), ", column ", decimal(column), " (byte ",
                       decimal(offset), "): ", sentence_of(fault)});
}

}  // namespace constcloud::json

namespace CONSTCLOUD_NAMESPACE::refuse {
#define CONSTCLOUD_JSON_RULE(name, sentence) \
  [[noreturn]] inline void name(const json::ParseError& error) { throw Error(error.message()); }
CONSTCLOUD_JSON_RULES(CONSTCLOUD_JSON_RULE)
#undef CONSTCLOUD_JSON_RULE
}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::json::internal {

/// Calls the function of the broken rule. (The line and the column are for the compiler to print.)
[[noreturn]] CONSTCLOUD_CONSTEXPR void refuse_json([[maybe_unused]] std::size_t line,
                                                   [[maybe_unused]] std::size_t column, const ParseError& error) {
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
