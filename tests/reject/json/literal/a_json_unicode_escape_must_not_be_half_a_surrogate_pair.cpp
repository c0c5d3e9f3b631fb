// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: half a surrogate pair is no character
// reject-clang: is_json_at_line_and_column<1UL, 3UL>
// reject-note-gcc: is_json_at_line_and_column<1, 3>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"(["\uD83D\uDE00"])"_json;
#else
auto document = R"(["\uD83D"])"_json;
#endif
