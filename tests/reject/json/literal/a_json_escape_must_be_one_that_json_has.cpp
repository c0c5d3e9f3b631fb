// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: after a backslash must stand one of
// reject-clang: is_json_at_line_and_column<1UL, 3UL>
// reject-note-gcc: is_json_at_line_and_column<1, 3>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"(["\\d+"])"_json;
#else
auto document = R"(["\d+"])"_json;
#endif
