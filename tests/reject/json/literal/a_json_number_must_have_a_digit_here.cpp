// SPDX-License-Identifier: Apache-2.0
// reject: malformed JSON in a literal: a number must have a digit here
// reject-clang: is_json_at_line_and_column<1UL, 4UL>
// reject-note-gcc: is_json_at_line_and_column<1, 4>
#include <constcloud/json/literal.hpp>

using namespace constcloud::literals;

#ifdef CONSTCLOUD_CONTROL
auto document = R"([1.0])"_json;
#else
auto document = R"([1.])"_json;
#endif
