// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: nothing but white space may follow the value
// reject-clang: is_json_at_line_and_column<1UL, 10UL>
// reject-note-gcc: is_json_at_line_and_column<1, 10>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"([{"a": 1}, {"b": 2}])"_json;
#else
auto document = R"({"a": 1} {"b": 2})"_json;
#endif
