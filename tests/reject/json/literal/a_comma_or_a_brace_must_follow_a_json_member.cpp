// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: a comma or } must follow a member of an object
// reject-clang: is_json_at_line_and_column<3UL, 3UL>
// reject-note-gcc: is_json_at_line_and_column<3, 3>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"({
  "a": 1,
  "b": 2
})"_json;
#else
auto document = R"({
  "a": 1
  "b": 2
})"_json;
#endif
