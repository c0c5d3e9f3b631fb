// SPDX-License-Identifier: Apache-2.0
#pragma once
// The kinds of ASCII characters, whatever the locale; a character outside of ASCII is of none.
#include <constcloud/base/linkage.hpp>

namespace CONSTCLOUD_NAMESPACE::text {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }
/// Without the functions above: a compiler that evaluates a constant counts each call, and looks at most characters here.
constexpr bool is_alphanumeric(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
constexpr char to_lower(char c) { return is_upper(c) ? static_cast<char>(c + ('a' - 'A')) : c; }
constexpr char to_upper(char c) { return is_lower(c) ? static_cast<char>(c - ('a' - 'A')) : c; }

}  // namespace constcloud::text
