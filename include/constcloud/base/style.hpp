// SPDX-License-Identifier: Apache-2.0
#pragma once
// Style: how a text for people is set off: in colours where a terminal shows it, with lines where it has the
// characters.
#include <constcloud/base/text.hpp>

namespace CONSTCLOUD_NAMESPACE::text {

/// The colours of a terminal, by the numbers that ANSI gave them.
enum class Colour : unsigned char { bold = 1, red = 31, green = 32, yellow = 33, blue = 34, cyan = 36 };

/// What whoever shows a text can do.
struct Style {
  bool has_colours = false;
  /// Box drawing characters, which are not in ASCII.
  bool has_lines = true;

  constexpr Text paint(Colour colour, const Text& text) const {
    if (!has_colours) return text;
    const int number = static_cast<int>(colour);
    const char digits[2] = {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
    return Text::concat({"\x1b[", Text::copy(digits, 2), "m", text, "\x1b[0m"});
  }
  /// What stands before an item of a tree, and before the lines below it.
  constexpr Text branch(bool is_last) const {
    if (!has_lines && is_last) return "`- ";
    if (!has_lines) return "|- ";
    if (is_last) return "\xe2\x94\x94\xe2\x94\x80 ";
    return "\xe2\x94\x9c\xe2\x94\x80 ";
  }
  constexpr Text trunk(bool is_last) const {
    if (is_last) return "   ";
    if (!has_lines) return "|  ";
    return "\xe2\x94\x82  ";
  }
};

}  // namespace constcloud::text
