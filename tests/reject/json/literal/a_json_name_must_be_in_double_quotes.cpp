// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: here must stand the name of a member in double quotes
// reject-clang: is_json_at_line_and_column<1UL, 2UL>
// reject-note-gcc: is_json_at_line_and_column<1, 2>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"({"a": 1})"_json;
#else
auto document = R"({a: 1})"_json;
#endif
