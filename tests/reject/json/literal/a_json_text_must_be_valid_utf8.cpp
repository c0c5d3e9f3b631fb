// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: the text must be valid UTF-8
// reject-clang: is_json_at_line_and_column<1UL, 2UL>
// reject-note-gcc: is_json_at_line_and_column<1, 2>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = "\"\xc3\xbf\""_json;
#else
auto document = "\"\xff\""_json;
#endif
