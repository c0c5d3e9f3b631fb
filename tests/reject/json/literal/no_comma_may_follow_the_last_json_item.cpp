// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: no comma may stand before a closing bracket
// reject-clang: is_json_at_line_and_column<1UL, 7UL>
// reject-note-gcc: is_json_at_line_and_column<1, 7>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"([1, 2])"_json;
#else
auto document = R"([1, 2,])"_json;
#endif
