// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: a number must not start with a needless zero
// reject-clang: is_json_at_line_and_column<1UL, 10UL>
// reject-note-gcc: is_json_at_line_and_column<1, 10>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"({"port": 80})"_json;
#else
auto document = R"({"port": 080})"_json;
#endif
