// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: arrays and objects may nest 512 levels deep
// reject-clang: is_json_at_line_and_column<1UL, 513UL>
// reject-note-gcc: is_json_at_line_and_column<1, 513>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#define EIGHT(text) text text text text text text text text
#define LEVELS_512(bracket) EIGHT(EIGHT(EIGHT(bracket)))

#ifdef CONSTCLOUD_CONTROL
auto document = LEVELS_512("[") LEVELS_512("]") ""_json;
#else
auto document = LEVELS_512("[") "[]" LEVELS_512("]") ""_json;
#endif
