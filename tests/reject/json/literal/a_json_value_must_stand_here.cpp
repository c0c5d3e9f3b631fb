// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: here must stand an object, an array, a string in double quotes, a number, true, false or null
// reject-clang: is_json_at_line_and_column<1UL, 7UL>
// reject-note-gcc: is_json_at_line_and_column<1, 7>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"({"a": true})"_json;
#else
auto document = R"({"a": True})"_json;
#endif
