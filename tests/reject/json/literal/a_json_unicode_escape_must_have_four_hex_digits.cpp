// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal
// reject: must stand four hexadecimal digits
// reject-clang: is_json_at_line_and_column<1UL, 3UL>
// reject-note-gcc: is_json_at_line_and_column<1, 3>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"(["\u20AC"])"_json;
#else
auto document = R"(["\u20A"])"_json;
#endif
