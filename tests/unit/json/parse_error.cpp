// SPDX-License-Identifier: Apache-2.0
#include <constcloud/json/parse_error.hpp>

#include <string>

#include "support/both.hpp"

using constcloud::Error;
using constcloud::Text;
using constcloud::json::Fault;
using constcloud::json::ParseError;
using constcloud::json::internal::error_at;

namespace {

constexpr bool stands_at(const Text& text, std::size_t offset, std::size_t line,
                         std::size_t column) {
  return error_at(text, Fault::a_json_value_must_stand_here, offset) ==
         ParseError{Fault::a_json_value_must_stand_here, offset, line, column};
}

}  // namespace

TEST_CASE("ParseError: none by default") {
  CHECK_BOTH(!ParseError());
  CHECK_BOTH(ParseError{Fault::a_json_value_must_stand_here, 0, 1, 1} ? true : false);
}

TEST_CASE("ParseError: its message is one sentence with the place") {
  CHECK_BOTH(
      ParseError{Fault::a_colon_must_follow_a_json_name, 109, 12, 7}.message() ==
      "malformed JSON at line 12, column 7 (byte 109): a colon must follow the name of a member");
}

TEST_CASE("sentence_of: one for each fault") {
  for (int fault = 0; fault <= static_cast<int>(Fault::a_json_number_must_have_a_digit_here);
       ++fault) {
    for (int other = 0; other != fault; ++other) {
      CHECK(constcloud::json::sentence_of(static_cast<Fault>(fault)) !=
            constcloud::json::sentence_of(static_cast<Fault>(other)));
    }
  }
  CHECK_BOTH(!constcloud::json::sentence_of(Fault::none).empty());
}

TEST_CASE("error_at: lines and columns from 1, in code points") {
  CHECK_BOTH(stands_at("", 0, 1, 1));
  CHECK_BOTH(stands_at("abc", 2, 1, 3));
  CHECK_BOTH(stands_at("a\n\nbc", 1, 1, 2));
  CHECK_BOTH(stands_at("a\n\nbc", 2, 2, 1));
  CHECK_BOTH(stands_at("a\n\nbc", 4, 3, 2));
  CHECK_BOTH(stands_at("a\r\nb", 3, 2, 1));
  CHECK_BOTH(stands_at("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80!", 9, 1, 4));
}

TEST_CASE("refuse_json: throws the message") {
  const ParseError error{Fault::a_json_text_must_not_have_comments, 3, 2, 1};
  std::string what;
  try {
    constcloud::json::internal::refuse_json(error.line, error.column, error);
  } catch (const Error& refused) {
    what = refused.what();
  }
  CHECK(what == "malformed JSON at line 2, column 1 (byte 3): JSON has no comments");
}
