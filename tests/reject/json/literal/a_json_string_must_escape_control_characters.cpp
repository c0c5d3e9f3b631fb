// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: in a string, a line break, a tab and other control characters must be escaped
// reject-clang: is_json_at_line_and_column<1UL, 11UL>
// reject-note-gcc: is_json_at_line_and_column<1, 11>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"({"a": "two\nlines"})"_json;
#else
auto document = R"({"a": "two
lines"})"_json;
#endif
